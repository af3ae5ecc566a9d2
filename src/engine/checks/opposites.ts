/*
 * A word and its opposite between the same words: "rose on Monday", "fell on Monday".
 */
import { mapPair, type Pair } from "../../model/pair";
import type { Span } from "../../model/span";
import { isConverse } from "../lexicon/polarity";
import type { Clause, TurnedWord } from "./turnedWords";
import type { WordLikeness } from "./wordLikeness";

/** Words on either side of an opposite that tell its place. */
const AROUND = 2;

/** The first word that stands on the other side as its opposite, and nowhere as itself. */
export function findOpposites(
  clauses: Pair<readonly Clause[]>,
  { isSame, areOpposites }: WordLikeness,
): Pair<Span> | undefined {
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

  function shares(one: readonly TurnedWord[], other: readonly TurnedWord[]): boolean {
    if (one.length === 0 && other.length === 0) return true;
    return one.some(({ word }) => other.some((far) => isSame(word, far.word)));
  }
}
