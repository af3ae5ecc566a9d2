/*   minus 12 · moins 5 % · menos tres · 12 degrees below zero · zehn Grad unter null
 * Quantities below nought that say so in words. "Plus or minus 3" is none of them, and neither is "au moins 3", at least.
 */
import { isBeside, keyAt, type Line, phraseAt } from "./line";
import type { Quantity } from "./quantity";
import { readQuantity } from "./quantities";

/** Reads a quantity that starts at `start`, with what sets it below nought. */
export function readSigned(line: Line, start: number): Quantity | undefined {
  const { numerals } = line;
  if (numerals.has("minus", keyAt(line, start))) {
    if (!isBeside(line, start + 1) || isNoSign(line, start)) return undefined;
    const below = readQuantity(line, start + 1);
    // "A cottage, minus two chairs"
    const isSure = line.tokens[start + 1]?.kind === "number" || below?.unit !== undefined;
    return isSure && below?.amount !== undefined ? { ...negate(below), start } : undefined;
  }
  const quantity = readQuantity(line, start);
  const phrase = quantity?.amount === undefined ? undefined : phraseBehind(quantity.end);
  return quantity && phrase
    ? { ...negate(quantity), end: quantity.end + phrase.words.length }
    : quantity;

  function phraseBehind(end: number): ReturnType<typeof phraseAt> {
    return isBeside(line, end) ? phraseAt(line, numerals.phrases("belowZero"), end) : undefined;
  }
}

/** "Nine minus three", "plus or minus three". */
function isNoSign(line: Line, i: number): boolean {
  if (!isBeside(line, i)) return false;
  return line.tokens[i - 1]?.kind === "number" || line.numerals.has("notMinus", keyAt(line, i - 1));
}

function negate(quantity: Quantity): Quantity {
  return { ...quantity, amount: -(quantity.amount ?? 0) };
}
