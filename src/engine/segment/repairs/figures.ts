/*   He left. 45 people died. → He left. | 45 people died.
 * Unicode's rule sees no sentence where a figure and then a small letter follow a stop. The word before must be long
 * enough not to be an abbreviation; the other repairs are asked as well.
 */
const STOP_AND_FIGURE = /\.["'’”»)]*\s+(?=["“„«]?\p{Nd})/gu;
const LONG_WORD = /[\p{L}\p{N}]{3}$/u;
const SHORTEST_WORD = 3;

/** Offsets of figures that may open a sentence, ascending. */
export function startsWithFigure(paragraph: string): number[] {
  const starts: number[] = [];
  for (const { index, 0: found } of paragraph.matchAll(STOP_AND_FIGURE))
    if (LONG_WORD.test(paragraph.slice(Math.max(0, index - SHORTEST_WORD), index)))
      starts.push(index + found.length);
  return starts;
}
