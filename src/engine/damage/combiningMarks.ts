/*
 * A flood of combining marks on one letter, which paints over the lines around it and can stall whatever normalises or
 * draws the text. No writing piles up more than a few. The first stay where they make a letter of their own with the one
 * before (e and an acute: é); the rest says nothing.
 */
import type { Notice } from "../../model/comparison";

/** Marks a letter may keep: Vietnamese has two. */
const MOST_KEPT = 2;
/** A run this long is a flood. Variation selectors are marks by class, but another kind of damage. */
const FLOOD = /(?:(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])\p{M}){9,}/gu;

/** A look that costs less than the pattern. */
const MAY_FLOOD = /\p{M}{9}/u;

/** The surplus marks of `text`, in order, to be left out. */
export function findMarkFloods(text: string): Notice[] {
  if (!MAY_FLOOD.test(text)) return [];
  return Array.from(text.matchAll(FLOOD), ({ 0: run, index }) => ({
    kind: "marks",
    span: { start: index + countKept(text.charAt(index - 1), run), end: index + run.length },
    reading: "",
  }));
}

function countKept(letter: string, run: string): number {
  let kept = 0;
  while (kept < MOST_KEPT && (letter + run.slice(0, kept + 1)).normalize("NFC").length === 1)
    kept++;
  return kept;
}
