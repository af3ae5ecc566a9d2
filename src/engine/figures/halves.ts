/*   half a million · eine halbe Stunde · medio millón · two and a half million
 * Halves of a scale or a measure, and behind a whole number.
 */
import { isBeside, keyAt, type Line, numeralAt, phraseAt } from "./line";
import { isMeasured } from "./measured";
import type { Counted, Part } from "./quantity";

/** Reads half of what follows. */
export function readHalf(line: Line, i: number): Part | undefined {
  const { numerals } = line;
  const isArticle = numerals.has("articles", keyAt(line, i)) && isBeside(line, i + 1);
  const at = isArticle ? i + 1 : i;
  const half = phraseAt(line, numerals.phrases("halves"), at);
  if (!half) return undefined;
  const end = at + half.words.length;
  const scale = isBeside(line, end) ? numeralAt(line, end)?.scale : undefined;
  if (scale !== undefined) return { end: end + 1, amount: scale / 2, scale };
  return isMeasured(line, end) ? { end, amount: 0.5 } : undefined;
}

/** Adds the half that stands behind, and the scale behind that. */
export function withHalf(line: Line, part: Counted): Part {
  const half = isBeside(line, part.end)
    ? phraseAt(line, line.numerals.phrases("andHalf"), part.end)
    : undefined;
  if (!half || !Number.isInteger(part.amount)) return part;
  const end = part.end + half.words.length;
  const scale = isBeside(line, end) ? numeralAt(line, end)?.scale : undefined;
  const amount = part.amount + 0.5;
  return scale === undefined ? { end, amount } : { end: end + 1, amount: amount * scale, scale };
}
