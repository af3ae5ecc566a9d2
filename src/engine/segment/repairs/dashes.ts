/*   What do you see? - Posted all around … → What do you see? | - Posted all around …
 * A question or exclamation before a dash-led turn of speech or thought. A small letter after the dash continues it.
 */
const DASH_LED = /[?!]["'’”»]*\s+(?=[-–—]\s+["“«]?\p{Lu})/gu;

/** Offsets of dashes that open a sentence, ascending. */
export function startsAfterDash(paragraph: string): number[] {
  return Array.from(paragraph.matchAll(DASH_LED), (found) => found.index + found[0].length);
}
