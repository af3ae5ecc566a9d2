/*   $1.2bn · 1.2 billion dollars · thirty-three · 1,3 Mio. Euro · two and a half million · half a million · 5 km
 * One number with its scale and its measure, in figures, in words, or in both.
 */
import { currencyAt } from "./currencies";
import { readHalf, withHalf } from "./halves";
import { isBeside, isContent, keyAt, type Line } from "./line";
import { isMeasured, measure } from "./measured";
import { readNumberWords } from "./numberWords";
import type { Part, Quantity } from "./quantity";
import { readFigures, readScales, readSuffix } from "./scaled";

/** Reads a quantity that starts at `start`. */
export function readQuantity(line: Line, start: number): Quantity | undefined {
  const currency = currencyAt(line, start);
  const at = currency ? start + 1 : start;
  if (currency && !isBeside(line, at)) return undefined;
  const own =
    line.tokens[at]?.kind === "number" ? readFigures(line, at, currency) : readWords(line, at);
  if (own?.amount === undefined || (currency && line.tokens[at]?.kind !== "number"))
    return own && { start, ...own };
  return measure(line, { start: currency ? currency.start : start, ...own }, currency?.unit);
}

/** What stands behind a range of figures, its last letters included: by what it is multiplied, and its measure. */
export function readBehind(
  line: Line,
  range: { readonly start: number; readonly end: number },
  suffix: string,
): Quantity | undefined {
  const currency = currencyAt(line, range.start);
  const one = { end: range.end, amount: 1 };
  const factor =
    suffix === "" ? readScales(line, one, currency) : readSuffix(line, one, suffix, currency);
  return (
    factor && measure(line, { start: currency?.start ?? range.start, ...factor }, currency?.unit)
  );
}

function readWords(line: Line, i: number): Part | undefined {
  const half = readHalf(line, i);
  if (half) return half;
  const count = readNumberWords(line, i);
  if (count?.amount === undefined) return count;
  const halved = withHalf(line, { end: count.end, amount: count.amount });
  const isLone = halved.end === i + 1;
  const { numerals } = line;
  const isOne = numerals.has("articles", keyAt(line, i));
  if (isLone && (count.amount === 0 || isOne))
    return isMeasured(line, count.end, isOne ? "%" : undefined) ? count : undefined;
  const isDoubtful = isLone && numerals.has("doubtful", keyAt(line, i));
  return isDoubtful && !isCounted(line, i) ? undefined : halved;
}

/** "One boat" is a figure, "no one", "one of the boats" and "one day" are not. */
function isCounted(line: Line, i: number): boolean {
  const { numerals } = line;
  if (numerals.has("notBefore", keyAt(line, i + 1))) return false;
  if (isBeside(line, i) && numerals.has("notAfter", keyAt(line, i - 1))) return false;
  // "acht der zwölf Pfeiler"
  const isPart =
    line.language === "de" && isBeside(line, i + 1) && numerals.has("shareOf", keyAt(line, i + 1));
  return isPart || isContent(line, i + 1) || isMeasured(line, i + 1);
}
