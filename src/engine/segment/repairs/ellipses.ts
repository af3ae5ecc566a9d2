/*   the thing is . . . | I didn’t mean it → one sentence;   compounds. . . . The practice → compounds. | . . . The practice
 *   He waited… She stayed. → He waited… | She stayed.
 * Stops set apart by spaces are an ellipsis. It ends no sentence; behind a stop of its own it opens the next. The single
 * character "…" may end one, as three stops may; Unicode's rule does not count it.
 */
import type { Holds } from "./break";

const SPACED = /(?<=\S)(?: \.){2,3}(?:\s+|$)/gu;
const CHARACTER = /…["'’”»]* +(?=["“„«¿¡(]?\p{Lu})/gu;

export const holdEllipses: Holds = (paragraph) => {
  if (!paragraph.includes(" . .")) return [];
  return Array.from(paragraph.matchAll(SPACED), (found) => {
    const start = found.index;
    const isBehindStop = paragraph.charAt(start - 1) === "." && paragraph.charAt(start - 2) !== " ";
    const opens = isBehindStop && found[0].trim().length < paragraph.length - start - 1;
    return { start, end: start + found[0].length, breaks: opens ? [start + 1] : [] };
  });
};

/** Offsets of capitals behind "…" that may open a sentence, ascending. */
export function startsAfterEllipsis(paragraph: string): number[] {
  if (!paragraph.includes("…")) return [];
  return Array.from(paragraph.matchAll(CHARACTER), ({ index, 0: found }) => index + found.length);
}
