/*
 * A word and its opposite between the same words: "rose on Monday", "fell on Monday". A small word ("before", "all", "more")
 * turns round nothing but what stands behind it, so that must be the same there, and what stands before.
 */
import { mapPair, type Pair, type Side } from "../../model/pair";
import type { Span } from "../../model/span";
import { isConverse, isOfContest } from "../lexicon/polarity";
import type { Clause, TurnedWord } from "./turnedWords";
import type { WordLikeness } from "./wordLikeness";

/** Weighty words on either side of an opposite that tell its place … */
const AROUND = 2;
/** … and on either side of a small one, or of "won" and "lost", which may be said of two who met. */
const AROUND_STRICT = 1;

/** A word of a side, with what is known of the place it stands in. */
interface Placed extends TurnedWord {
  /** Weighty words before it. */
  readonly passed: number;
  /** How often its clause denies. */
  readonly negations: number;
}

/** The first word that stands on the other side as its opposite, and nowhere as itself. */
export function findOpposites(
  clauses: Pair<readonly Clause[]>,
  { isSame, hasOpposite, areOpposites, isFigure }: WordLikeness,
): Pair<Span> | undefined {
  const words = mapPair(clauses, (list) => list.flatMap((clause) => clause.words));
  const weighty = mapPair(words, (own) => own.filter(({ word }) => !word.isSmall));
  const candidates = mapPair(clauses, listCandidates);
  for (const a of candidates.a)
    for (const b of candidates.b) {
      if (!areOpposites(a.word, b.word) || !a.negation !== !b.negation) continue;
      // "Open after nine" and "not open before nine" are one: the "not" is of another word.
      if (a.word.isSmall && a.negations !== b.negations) continue;
      if (isConverse(a.key) || isConverse(b.key)) continue;
      if (words.b.some(({ word }) => isSame(a.word, word))) continue;
      if (words.a.some(({ word }) => isSame(b.word, word))) continue;
      if (isVague("a", a) || isVague("b", b)) continue;
      const isStrict = a.word.isSmall || isOfContest(a.key) || isOfContest(b.key);
      const reach = isStrict ? AROUND_STRICT : AROUND;
      const shared = [before, behind].every((around) =>
        shares(around("a", a, reach), around("b", b, reach)),
      );
      if (shared) return { a: a.word.span, b: b.word.span };
    }
  return undefined;

  function listCandidates(list: readonly Clause[]): Placed[] {
    const found: Placed[] = [];
    let passed = 0;
    for (const clause of list)
      for (const one of clause.words) {
        if (hasOpposite(one.word))
          found.push({ ...one, passed, negations: clause.negations.length });
        if (!one.word.isSmall) passed++;
      }
    return found;
  }

  function before(side: Side, { passed }: Placed, reach: number): readonly TurnedWord[] {
    return weighty[side].slice(Math.max(0, passed - reach), passed);
  }

  function behind(side: Side, { passed, word }: Placed, reach: number): readonly TurnedWord[] {
    const from = word.isSmall ? passed : passed + 1;
    return weighty[side].slice(from, from + reach);
  }

  /** "Some 400" are about as many, and a small word at the end is of what is not said. */
  function isVague(side: Side, one: Placed): boolean {
    if (!one.word.isSmall) return false;
    const [next] = behind(side, one, 1);
    return !next || (one.key === "some" && isFigure(next.word));
  }

  function shares(one: readonly TurnedWord[], other: readonly TurnedWord[]): boolean {
    if (one.length === 0 && other.length === 0) return true;
    return one.some(({ word }) => other.some((far) => isSame(word, far.word)));
  }
}
