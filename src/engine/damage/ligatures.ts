/*
 * Typesetter's ligatures that a PDF gave away as one character: ﬁre, oﬃcial. Readers see nothing wrong, but a search for
 * "fire" does not find it. Letters such as æ and œ are no ligatures in this sense.
 */
import type { Notice } from "../../model/comparison";

/** The ligatures of `text`, in order, each with its letters. */
export function findLigatures(text: string): Notice[] {
  return Array.from(text.matchAll(/[\uFB00-\uFB06]/gu), ({ 0: ligature, index }) => ({
    kind: "ligature",
    span: { start: index, end: index + 1 },
    reading: ligature.normalize("NFKC"),
  }));
}
