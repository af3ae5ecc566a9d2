/*   5 km · 1,3 Mio. Euro · 12,5 millions d'euros · $5 · deux heures et demie
 * What is counted: the measure or currency of a number.
 */
import { isBeside, isBesideAbbreviation, keyAt, type Line, numeralAt, phraseAt } from "./line";
import type { Quantity } from "./quantity";

const YEAR = /^[12]\d{3}$/u;
/** Spanish and French count millions "of". */
const LEAST_LINKED = 1e6;

/** Adds the measure that stands behind a number; where it has a currency, that is what is counted. */
export function measure(line: Line, own: Quantity, currency: string | undefined): Quantity {
  const { numerals } = line;
  if (own.unit !== undefined) return own;
  const isLinked =
    isBeside(line, own.end) &&
    numerals.has("links", keyAt(line, own.end)) &&
    isBehindMillion(line, own.end);
  const at = isLinked ? own.end + 1 : own.end;
  const isNear = isLinked ? isBeside(line, at) : isBesideAbbreviation(line, at);
  const found = isNear ? phraseAt(line, numerals.measures, at) : undefined;
  if (currency !== undefined)
    return {
      ...own,
      unit: currency,
      ...(found?.meaning === currency && { end: at + found.words.length }),
    };
  if (!found) return own;
  const end = at + found.words.length;
  const isAge =
    found.meaning === "year" && isBeside(line, end) && numerals.has("old", keyAt(line, end));
  // "в 2019 году": the year 2019, not so many years.
  const isYear =
    found.meaning === "year" &&
    YEAR.test(keyAt(line, own.start) ?? "") &&
    own.end === own.start + 1;
  if (isAge || isYear) return own;
  // "deux heures et demie", "two years and a half"
  const half = isBeside(line, end) ? phraseAt(line, numerals.phrases("andHalf"), end) : undefined;
  const halved = half && Number.isInteger(own.amount);
  return halved
    ? { ...own, end: end + half.words.length, amount: (own.amount ?? 0) + 0.5, unit: found.meaning }
    : { ...own, end, unit: found.meaning };
}

/** Whether a measure stands beside and behind, the one named `unit` if that is given. */
export function isMeasured(line: Line, i: number, unit?: string): boolean {
  const own = isBeside(line, i) ? phraseAt(line, line.numerals.measures, i) : undefined;
  return own !== undefined && (unit === undefined || own.meaning === unit);
}

function isBehindMillion(line: Line, i: number): boolean {
  return (numeralAt(line, i - 1)?.scale ?? 0) >= LEAST_LINKED;
}
