/*
 * What is said of a name: how much of the words around it stands on the other side.
 */
import type { Side } from "../../model/pair";
import { type CheckedWord, heldBy, type Materials } from "./material";
import type { PlacedName } from "./placedNames";

/** A word of every story says little of what is said. */
const SMALL_WORD = 0.25;

/** The words of its segment within `reach` of a name, on either side of it. */
export function wordsAround(
  materials: Materials,
  { segment, span }: Pick<PlacedName, "segment" | "span">,
  side: Side,
  reach: number,
): readonly CheckedWord[] {
  const words = materials[side].words[segment] ?? [];
  return [
    ...words.filter((word) => word.span.end <= span.start).slice(-reach),
    ...words.filter((word) => word.span.start >= span.end).slice(0, reach),
  ];
}

/** How much words say at the most. */
export function weighAll(words: readonly CheckedWord[]): number {
  return words.reduce((sum, { isSmall }) => sum + (isSmall ? SMALL_WORD : 1), 0);
}

/** How much of `said` is among the words of the other side. */
export function countSaid(
  materials: Materials,
  said: readonly CheckedWord[],
  words: readonly CheckedWord[],
): number {
  const terms = new Set(words.map(({ term }) => term));
  return said.reduce(
    (sum, { term, isSmall }) =>
      sum + heldBy(term, terms, materials.kin) * (isSmall ? SMALL_WORD : 1),
    0,
  );
}
