/*   between 10 and 12 km · 10 to 12 million · 10–12 % · won 3-2 · 5 km
 * Quantities alone, and two that make a range. Of "from 10 to 12" nobody knows whether it is a range or a change: two
 * amounts.
 */
import { countOf, type Figure, type Stretch } from "./figure";
import { isBeside, isGlued, keyAt, type Line } from "./line";
import { readBehind, readQuantity } from "./quantities";
import type { Quantity } from "./quantity";
import { readSigned } from "./signs";
import { readWritten } from "./written";
import { CURRENCIES } from "../lexicon/numerals/measures";

/** "F-16", "COVID-19": the figure is part of a name. */
/** In other scripts a letter before a figure is a word: ב-1941, 第5. */
const NAME_LETTER = /[a-zα-я]/u;
const NAMES: ReadonlySet<string> = new Set(["covid", "cov"]);

/** Reads an amount, a percentage or a range that starts at `start`. */
export function readAmount(line: Line, start: number): Stretch | undefined {
  const first = readSigned(line, start);
  if (!first) return readWrittenRange(line, start);
  if (first.amount === undefined || isName(line, first.start)) return { end: first.end };
  const range = readRange(line, first);
  if (range) return { end: range.end, figure: range };
  return {
    end: first.end,
    figure: countOf(first.unit === "%" ? "percent" : "amount", first, first.amount, first.unit),
  };
}

/** Whether the figure at `i` is the end of a name such as F-16. */
export function isName(line: Line, i: number): boolean {
  const before = line.tokens[i - 1];
  if (before?.kind !== "word" || !isBeside(line, i) || line.tokens[i]?.kind !== "number")
    return false;
  const isLetter =
    before.key.length === 1 && NAME_LETTER.test(before.key) && !line.smallWords.has(before.key);
  return isLetter || NAMES.has(before.key);
}

/** Two quantities with "to" between them, or with "between" before and "and" between. */
function readRange(line: Line, first: Quantity): Figure | undefined {
  const { numerals } = line;
  const word = keyAt(line, first.end);
  const before = isBeside(line, first.start) ? keyAt(line, first.start - 1) : undefined;
  if (!isBeside(line, first.end) || !isBeside(line, first.end + 1)) return undefined;
  const isBetween =
    numerals.has("between", before) && numerals.has("between", word) && word !== before;
  if (!isBetween && (!numerals.has("to", word) || numerals.has("from", before))) return undefined;
  const second = readQuantity(line, first.end + 1);
  if (first.amount === undefined || second?.amount === undefined) return undefined;
  if (first.unit !== undefined && first.unit !== second.unit) return undefined;
  const shared = first.scale === undefined && second.scale !== undefined ? second.scale : 1;
  const isShared = first.amount < second.amount / shared;
  const low = isShared ? first.amount * shared : first.amount;
  if (low >= second.amount) return undefined;
  const start = isBetween ? first.start - 1 : first.start;
  return rangeOf({ start, end: second.end }, low, second.amount, second.unit);
}

/** A range or a score in one token, with its sign, scale and measure. */
function readWrittenRange(line: Line, start: number): Stretch | undefined {
  const at =
    CURRENCIES.has(keyAt(line, start) ?? "") && isBeside(line, start + 1) ? start + 1 : start;
  const token = line.tokens[at];
  if (token?.kind !== "number" || isGlued(line, at + 1)) return undefined;
  const parts = token.key.split("-");
  const [low, high] = parts.map((part) => readWritten(part, line.language));
  if (parts.length !== 2 || !low || !high || low.suffix !== "") return undefined;
  const behind = readBehind(line, { start, end: at + 1 }, high.suffix);
  if (behind?.amount === undefined) return undefined;
  const figure = rangeOf(
    behind,
    low.amount * behind.amount,
    high.amount * behind.amount,
    behind.unit,
  );
  return { end: figure.end, figure };
}

function rangeOf(
  { start, end }: Quantity,
  low: number,
  high: number,
  unit: string | undefined,
): Figure {
  const value = unit === undefined ? `${low}-${high}` : `${low}-${high} ${unit}`;
  return { start, end, kind: "range", value, ...(unit !== undefined && { unit }) };
}
