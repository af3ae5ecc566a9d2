/*
 * A word that is denied on one side only, in one clause: "was not leaking", "was leaking".
 */
import { otherSide, type Pair, pairFrom, type Side, SIDES } from "../../model/pair";
import type { Span } from "../../model/span";
import type { CheckedWord } from "./material";
import { type Clause, spanOfTurned, type TurnedWord } from "./turnedWords";
import type { WordLikeness } from "./wordLikeness";

/** So much of the shorter clause must stand in the other for the two to be one. */
const LEAST_SHARED = 0.5;

/** The first word that is denied on one side only, with its "not", and the same without one. */
export function findDenied(
  clauses: Pair<readonly Clause[]>,
  likeness: WordLikeness,
): Pair<Span> | undefined {
  for (const side of SIDES) {
    const far = otherSide(side);
    if (countNegations(clauses[side]) <= countNegations(clauses[far])) continue;
    for (const clause of clauses[side]) {
      if (clause.negations.length !== 1 || clause.isVeiled) continue;
      for (const { word, negation } of clause.words) {
        if (!negation || word.isSmall || likeness.isFigure(word)) continue;
        if (countPlain(word, side) >= countPlain(word, far)) continue;
        const twin = findTwin(word, clause, far);
        if (twin) return pairFrom(side, spanOfTurned(negation, word.span), twin.word.span);
      }
    }
  }
  return undefined;

  /** How often a side says the word without a "not". */
  function countPlain(word: CheckedWord, side: Side): number {
    const all = clauses[side].flatMap(({ words }) => words);
    return all.filter((one) => !one.negation && likeness.isForm(word, one.word)).length;
  }

  function findTwin(word: CheckedWord, near: Clause, side: Side): TurnedWord | undefined {
    for (const clause of clauses[side]) {
      if (clause.negations.length > 0 || clause.isVeiled) continue;
      const twin = clause.words.find((one) => !one.word.isSmall && likeness.isForm(word, one.word));
      if (twin && areOneClause(near, clause, word, twin.word)) return twin;
    }
    return undefined;
  }

  function areOneClause(one: Clause, other: Clause, ...without: readonly CheckedWord[]): boolean {
    const [own, far] = [one, other].map(listSaid);
    const weighty = [own, far].map((words = []) =>
      words.map(({ word }) => word).filter((word) => !word.isSmall && !without.includes(word)),
    );
    const [few = [], many = []] = weighty.toSorted((left, right) => left.length - right.length);
    // "She denied that she had known", "she said that she had known"
    if (many.length === 0)
      return own?.every(({ key }) => far?.some((word) => word.key === key)) === true;
    const terms = new Set(many.map(({ term }) => term));
    const shared = few.filter(({ term }) => likeness.mayStandAmong(term, terms)).length;
    return shared > 0 && shared >= few.length * LEAST_SHARED;
  }
}

/** The words of a clause without a verb that denies it. */
function listSaid({ words, negations }: Clause): readonly TurnedWord[] {
  return words.filter(({ word }) => !negations.some(({ start }) => start === word.span.start));
}

function countNegations(clauses: readonly Clause[]): number {
  return clauses.reduce((sum, { negations }) => sum + negations.length, 0);
}
