/*   1.2bn · 1.5 million · 2 млн 300 тыс. · 5km · 20C
 * Numbers in figures with what multiplies them, written onto them or behind.
 */
import { type Currency, isMoneySign } from "./currencies";
import { withHalf } from "./halves";
import {
  isBeside,
  isBesideAbbreviation,
  isBesideStop,
  isGlued,
  keyAt,
  type Line,
  numeralAt,
  phraseAt,
} from "./line";
import type { Counted, Part } from "./quantity";
import { readWritten } from "./written";

/** Numbers under a scale may go on in a smaller one: 2 млн 300 тыс. */
const LEAST_SCALE_WITH_MORE = 1e6;
/** What is 100m long or 20m high is not a hundred million long. */
const LENGTHS: ReadonlySet<string> = new Set(
  "tall high deep long wide away sprint hurdles relay freestyle butterfly backstroke breaststroke".split(
    " ",
  ),
);
const DISTANCES: ReadonlySet<number> = new Set([
  50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000,
]);
const SUFFIXED: ReadonlyMap<string, string> = new Map([
  ["c", "°"],
  ["f", "°f"],
  ["pc", "%"],
]);
/** Written onto a figure, these are names: 5G, 4K. */
const NO_SUFFIXES: ReadonlySet<string> = new Set(["g", "h", "s", "°", "k"]);

/** Reads a number in figures at `i`, with its scale, behind `currency` if there is one. */
export function readFigures(
  line: Line,
  i: number,
  currency: Currency | undefined,
): Part | undefined {
  const written = readWritten(keyAt(line, i) ?? "", line.language);
  if (!written) return undefined;
  const { amount, suffix } = written;
  const end = i + 1;
  if (suffix !== "") return readSuffix(line, { end, amount }, suffix, currency);
  const scaled = readScales(line, { end, amount }, currency);
  const halved = scaled.scale === undefined ? withHalf(line, scaled) : scaled;
  return isGlued(line, end) && scaled.end === end && !phraseAt(line, line.numerals.measures, end)
    ? undefined
    : halved;
}

/** Reads what is written onto a number. */
export function readSuffix(
  line: Line,
  { end, amount }: Counted,
  suffix: string,
  currency: Currency | undefined,
): Part | undefined {
  const scale = line.numerals.entries.get(suffix)?.scale;
  const isMetres = suffix === "m" && !currency && LENGTHS.has(keyAt(line, end) ?? "");
  if (suffix === "m" && isMoneySign(line, end)) return { end, amount: amount * 1e6 };
  if (scale !== undefined && !isMetres)
    return suffix === "m" && !currency && DISTANCES.has(amount)
      ? undefined
      : { end, amount: amount * scale };
  const unit =
    SUFFIXED.get(suffix) ??
    line.numerals.measures.get(suffix)?.find(({ words }) => words.length === 1)?.meaning;
  return unit === undefined || NO_SUFFIXES.has(suffix) ? undefined : { end, amount, unit };
}

/** The scale words behind a figure, and what follows them in a smaller scale. */
export function readScales(line: Line, figure: Counted, currency: Currency | undefined): Counted {
  let { end, amount } = figure;
  let scale = 1;
  for (
    let own = scaleAt(line, end, currency);
    own !== undefined;
    own = scaleAt(line, end, currency)
  ) {
    scale *= own;
    end++;
  }
  amount *= scale;
  if (scale === 1) return { end, amount };
  if (
    scale >= LEAST_SCALE_WITH_MORE &&
    isBesideAbbreviation(line, end) &&
    line.tokens[end]?.kind === "number"
  ) {
    const more = readWritten(keyAt(line, end) ?? "", line.language);
    const smaller = more?.suffix === "" ? (scaleAt(line, end + 1, undefined) ?? 1) : 1;
    if (more && smaller > 1 && more.amount * smaller < scale)
      return { end: end + 2, amount: amount + more.amount * smaller, scale };
  }
  return { end, amount, scale };
}

function scaleAt(line: Line, i: number, currency: Currency | undefined): number | undefined {
  const key = keyAt(line, i);
  // "Seit 2019. Hundert Menschen kamen": what is a number alone may start the next sentence.
  const isNear = line.numerals.has("bare", key) ? isBeside(line, i) : isBesideStop(line, i);
  if (!isNear) return undefined;
  // "5 m" is a length, "£5 m" and "5 M€" are not.
  if (key === "m" && !currency) return isMoneySign(line, i + 1) ? 1e6 : undefined;
  return numeralAt(line, i)?.scale;
}
