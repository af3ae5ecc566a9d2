/*
 *   What do you see? - Posted all around …      → What do you see? | - Posted all around …
 *   — Где он? — спросила Мария. — Ушёл.         → — Где он? — спросила Мария. | — Ушёл.
 *   “We stay.” — Ana Ruiz                       → stays: a name and nothing more is the source of what was quoted
 * A dash behind a stop leads a turn of speech or thought; Unicode's rule never breaks before one. A small letter after
 * the dash continues the sentence, and so does an attribution. The other repairs are asked as well, for datelines set a
 * dash behind abbreviations.
 */
const DASH_LED = /[.!?…]["'’”»]* +(?=[-–—] ?["“«¿¡]?\p{Lu})/gu;

/** A look that costs less than the pattern. */
const MAY_LEAD = /[.!?…]["'’”»]* +[-–—]/u;

/** "— Franklin D. Kolb", "- Vellmar Ledger": up to five words with a capital, and the paragraph ends. */
const SOURCE = /^[-–—] ?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}$/u;
const ENDS_PLAINLY = /\p{Ll}{2}\.$/u;
/** Longer ones are no mere source. UTF-16 code units. */
const LONGEST_SOURCE = 60;

/** Offsets of dashes that may open a sentence, ascending. */
export function startsAfterDash(paragraph: string): number[] {
  if (!MAY_LEAD.test(paragraph)) return [];
  return Array.from(paragraph.matchAll(DASH_LED), (found) => found.index + found[0].length).filter(
    (offset) => !isSource(paragraph.slice(offset, offset + LONGEST_SOURCE + 1)),
  );
}

function isSource(turn: string): boolean {
  return turn.length <= LONGEST_SOURCE && SOURCE.test(turn) && !ENDS_PLAINLY.test(turn);
}
