/*
 * U+FFFD, which a decoder sets for bytes it cannot read: Z�rich. There is no innocent one. What stood there is told, if at
 * all, by a word of either text that fits (damagedWords.ts).
 */
import type { Notice } from "../../model/comparison";

/** The runs of U+FFFD in `text`, in order, none with a reading. */
export function findReplacedCharacters(text: string): Notice[] {
  return Array.from(text.matchAll(/\uFFFD+/gu), ({ 0: run, index }) => ({
    kind: "replaced",
    span: { start: index, end: index + run.length },
  }));
}
