/*
 * Whether a "not" came or went, or a "denied" became a "confirmed". In other words most sentences deny in another way, so
 * it is told only where the rest of the clause is the same: the denied word stands there un-denied among the same words, a
 * stance has its opposite, or a word its opposite between the same neighbours. Two turns undo each other: "did not
 * confirm" says "denied".
 */
import type { Fact } from "../../model/comparison";
import { mapPair, otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import type { Span } from "../../model/span";
import { thesauriOf } from "../lexicon/meaning/thesaurus";
import { isConverse, polarityOf } from "../lexicon/polarity";
import { findUnspacedDenied } from "./unspacedPolarity";
import { type CheckedWord, heldBy, type Materials } from "./material";
import { type Clause, readClauses, type TurnedWord } from "./turnedWords";

/** Kin this near are one word to a reader. */
const SAME_WORD = 0.6;
/** Kin this near may stand for a word among others that are the same. */
const MAY_STAND = 0.35;
/** So much of the shorter clause must stand in the other for the two to be one. */
const LEAST_SHARED = 0.5;

/** Words on either side of an opposite that tell its place. */
const AROUND = 2;

/** A stance taken in a match: for or against. */
interface Stance {
  readonly span: Span;
  readonly affirms: boolean;
}

/** The facts about polarity in a match. */
export function checkPolarity(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const { versions, matter, kin } = materials;
  const polarities = mapPair(versions, ({ language }) => polarityOf(language));
  const clauses = mapPair(segments, (list, side) => {
    const polarity = polarities[side];
    if (!polarity) return [];
    return list.flatMap((segment) =>
      readClauses(
        versions[side].text,
        materials.tokens[side][segment] ?? [],
        materials[side].words[segment] ?? [],
        polarity,
      ),
    );
  });
  const thesauri = thesauriOf(SIDES.map((side) => versions[side].language));
  const at = findStance() ?? findDenied() ?? findOpposites() ?? findUnspaced();
  return at ? [{ kind: "negation", change: "altered", at }] : [];

  /** One side affirms what the other denies. */
  function findStance(): Pair<Span> | undefined {
    for (let i = 0; i < (polarities.a?.stances.length ?? 0); i++) {
      const [a, b] = [stanceOf("a", i), stanceOf("b", i)];
      if (!a || !b || a.affirms === b.affirms) continue;
      const places = { a: a.span, b: b.span };
      if (sharesMatter(places)) return places;
    }
    return undefined;
  }

  /** The stance of a side on a line; none where it takes both or neither. */
  function stanceOf(side: Side, line: number): Stance | undefined {
    const [affirms, denies] = polarities[side]?.stances[line] ?? [];
    if (!affirms || !denies) return undefined;
    const found: Stance[] = [];
    for (const { words, negations } of clauses[side])
      for (const { word, key, negation } of words) {
        const [isFor, isAgainst] = [affirms.test(key), denies.test(key)];
        if (!isFor && !isAgainst) continue;
        const turn = negation ?? (turnsWhole(side) ? negations[0] : undefined);
        found.push({
          span: turn ? joined(turn, word.span) : word.span,
          affirms: isFor !== (turn !== undefined),
        });
      }
    const [first] = found;
    return first && found.every((one) => one.affirms === first.affirms) ? first : undefined;
  }

  /** A German "nicht" stands behind the verb, wherever that is. */
  function turnsWhole(side: Side): boolean {
    return versions[side].language.startsWith("de");
  }

  /** A word that is denied on one side only, in one clause. */
  function findDenied(): Pair<Span> | undefined {
    for (const side of SIDES) {
      const far = otherSide(side);
      const count = (one: Side): number =>
        clauses[one].reduce((sum, { negations }) => sum + negations.length, 0);
      if (count(side) <= count(far)) continue;
      for (const clause of clauses[side]) {
        if (clause.negations.length !== 1 || clause.isVeiled) continue;
        for (const { word, negation } of clause.words) {
          if (!negation || word.isSmall || isFigure(word)) continue;
          if (countPlain(word, side) >= countPlain(word, far)) continue;
          const twin = findTwin(word, clause, far);
          if (twin) return placed(side, joined(negation, word.span), twin.word.span);
        }
      }
    }
    return undefined;
  }

  /** How often a side says the word without a "not". */
  function countPlain(word: CheckedWord, side: Side): number {
    const all = clauses[side].flatMap(({ words }) => words);
    return all.filter((one) => !one.negation && isForm(word, one.word)).length;
  }

  function findTwin(word: CheckedWord, near: Clause, side: Side): TurnedWord | undefined {
    for (const clause of clauses[side]) {
      if (clause.negations.length > 0 || clause.isVeiled) continue;
      const twin = clause.words.find((one) => !one.word.isSmall && isForm(word, one.word));
      if (twin && areOneClause(near, clause, word, twin.word)) return twin;
    }
    return undefined;
  }

  function areOneClause(one: Clause, other: Clause, ...without: readonly CheckedWord[]): boolean {
    const weighty = [one, other].map(({ words }) =>
      words.map(({ word }) => word).filter((word) => !word.isSmall && !without.includes(word)),
    );
    const [few = [], many = []] = weighty.toSorted((left, right) => left.length - right.length);
    const terms = new Set(many.map(({ term }) => term));
    const shared = few.filter(({ term }) => heldBy(term, terms, kin) >= MAY_STAND).length;
    return shared > 0 && shared >= few.length * LEAST_SHARED;
  }

  /** A word and its opposite between the same words. */
  function findOpposites(): Pair<Span> | undefined {
    const weighty = mapPair(clauses, (list) =>
      list.flatMap(({ words }) => words.filter(({ word }) => !word.isSmall)),
    );
    for (const [i, a] of weighty.a.entries())
      for (const [j, b] of weighty.b.entries()) {
        if (!areOpposites(a.word, b.word) || !a.negation !== !b.negation) continue;
        if (isConverse(a.key) || isConverse(b.key)) continue;
        if (weighty.b.some(({ word }) => isSame(a.word, word))) continue;
        if (weighty.a.some(({ word }) => isSame(b.word, word))) continue;
        const before = shares(
          weighty.a.slice(0, i).slice(-AROUND),
          weighty.b.slice(0, j).slice(-AROUND),
        );
        const behind = shares(
          weighty.a.slice(i + 1).slice(0, AROUND),
          weighty.b.slice(j + 1).slice(0, AROUND),
        );
        if (before && behind) return { a: a.word.span, b: b.word.span };
      }
    return undefined;
  }

  function shares(one: readonly TurnedWord[], other: readonly TurnedWord[]): boolean {
    if (one.length === 0 && other.length === 0) return true;
    return one.some(({ word }) => other.some((far) => isSame(word, far.word)));
  }

  function areOpposites(one: CheckedWord, other: CheckedWord): boolean {
    for (const thesaurus of thesauri)
      if (thesaurus.areOpposites(matter.terms[one.term] ?? "", matter.terms[other.term] ?? ""))
        return true;
    return false;
  }

  function findUnspaced(): Pair<Span> | undefined {
    const pieces = mapPair(segments, (list, side) =>
      list.flatMap((segment) => versions[side].segments[segment]?.pieces ?? []),
    );
    if (pieces.a.length !== 1 || pieces.b.length !== 1) return undefined;
    const texts = mapPair(pieces, ([piece], side) =>
      piece ? versions[side].text.slice(piece.start, piece.end) : "",
    );
    const found = findUnspacedDenied(texts, versions.a.language);
    if (!found) return undefined;
    const near = pieces[found.side][0]?.start ?? 0;
    const far = pieces[otherSide(found.side)][0]?.start ?? 0;
    return placed(
      found.side,
      { start: near + found.start, end: near + found.end },
      { start: far + found.far, end: far + found.far + found.length },
    );
  }

  /** Whether the sides share a weighty word besides those of the two places. */
  function sharesMatter(places: Pair<Span>): boolean {
    const terms = mapPair(clauses, (list, side) => {
      const { start, end } = places[side];
      return list.flatMap(({ words }) =>
        words.flatMap(({ word: { span, term, isSmall } }) =>
          isSmall || (start <= span.start && span.start < end) ? [] : [term],
        ),
      );
    });
    const far = new Set(terms.b);
    return terms.a.some((term) => heldBy(term, far, kin) >= SAME_WORD);
  }

  function isFigure({ term }: CheckedWord): boolean {
    return (matter.terms[term] ?? "").startsWith("#");
  }

  /** Words of one meaning in other sentences are denied in their own way ("not won", "victory"); forms of one are not. */
  function isForm(one: CheckedWord, other: CheckedWord): boolean {
    const [written, far] = [matter.terms[one.term] ?? "", matter.terms[other.term] ?? ""];
    return (
      one.term === other.term || (isSame(one, other) && written.slice(0, 3) === far.slice(0, 3))
    );
  }

  function isSame(one: CheckedWord, other: CheckedWord): boolean {
    if (one.term === other.term) return true;
    return (kin.get(one.term) ?? []).some(
      ({ term, degree }) => term === other.term && degree >= SAME_WORD,
    );
  }

  function placed(side: Side, own: Span, far: Span): Pair<Span> {
    return side === "a" ? { a: own, b: far } : { a: far, b: own };
  }
}

function joined(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
