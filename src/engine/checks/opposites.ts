/*
 * A word and its opposite between the same words: "rose on Monday", "fell on Monday". A small word ("before", "all", "more")
 * turns round nothing but what stands behind it, so that must be the same there, and what stands before.
 */
import { mapPair, type Pair } from "../../model/pair";
import type { Span } from "../../model/span";
import { isConverse } from "../lexicon/polarity";
import type { Clause, TurnedWord } from "./turnedWords";
import type { WordLikeness } from "./wordLikeness";

/** Weighty words on either side of an opposite that tell its place … */
const AROUND = 2;
/** … and on either side of a small one. */
const AROUND_SMALL = 1;

/** A word that has an opposite, and the weighty words around it. */
interface Candidate extends TurnedWord {
  /** How often its clause denies. */
  readonly negations: number;
  readonly before: readonly TurnedWord[];
  readonly behind: readonly TurnedWord[];
}

/** The first word that stands on the other side as its opposite, and nowhere as itself. */
export function findOpposites(
  clauses: Pair<readonly Clause[]>,
  { isSame, hasOpposite, areOpposites, isFigure }: WordLikeness,
): Pair<Span> | undefined {
  const words = mapPair(clauses, (list) => list.flatMap((clause) => clause.words));
  const candidates = mapPair(clauses, listCandidates);
  for (const a of candidates.a)
    for (const b of candidates.b) {
      if (!areOpposites(a.word, b.word) || !a.negation !== !b.negation) continue;
      // "Open after nine" and "not open before nine" are one: the "not" is of another word.
      if (a.word.isSmall && a.negations !== b.negations) continue;
      if (isConverse(a.key) || isConverse(b.key)) continue;
      if (words.b.some(({ word }) => isSame(a.word, word))) continue;
      if (words.a.some(({ word }) => isSame(b.word, word))) continue;
      if (shares(a.before, b.before) && shares(a.behind, b.behind))
        return { a: a.word.span, b: b.word.span };
    }
  return undefined;

  function listCandidates(list: readonly Clause[]): Candidate[] {
    const weighty = list.flatMap((clause) => clause.words.filter(({ word }) => !word.isSmall));
    const all = list.flatMap((clause) =>
      clause.words.map((one) => ({ ...one, negations: clause.negations.length })),
    );
    let passed = 0;
    return all.flatMap((one): Candidate[] => {
      const at = passed;
      if (!one.word.isSmall) passed++;
      if (!hasOpposite(one.word)) return [];
      const around = one.word.isSmall ? AROUND_SMALL : AROUND;
      const before = weighty.slice(Math.max(0, at - around), at);
      const behind = weighty.slice(passed, passed + around);
      const [next] = behind;
      // "Some 400" are about as many, and a small word at the end is of what is not said.
      const isVague = one.word.isSmall && (!next || (one.key === "some" && isFigure(next.word)));
      return isVague ? [] : [{ ...one, before, behind }];
    });
  }

  function shares(one: readonly TurnedWord[], other: readonly TurnedWord[]): boolean {
    if (one.length === 0 && other.length === 0) return true;
    return one.some(({ word }) => other.some((far) => isSame(word, far.word)));
  }
}
