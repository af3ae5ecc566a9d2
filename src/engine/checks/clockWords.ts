/*   ten to six · zehn nach sechs · las once menos cuarto · onze heures et demie
 * Times of day whose minutes are told in words. "Ten to six" is also a range or a score, so no time that is sure.
 */
import type { Figure } from "../figures/figure";
import { keyAt, type Line, numeralAt } from "../figures/line";

/** Between minutes and the hour: before it (-1) and past it. */
const MINUTES_FIRST: ReadonlyMap<string, number> = new Map([
  ["to", -1],
  ["vor", -1],
  ["past", 1],
  ["nach", 1],
]);
/** Between the hour and minutes. */
const HOUR_FIRST: ReadonlyMap<string, number> = new Map([
  ["menos", -1],
  ["moins", -1],
  ["y", 1],
  ["et", 1],
]);
/** Shares of an hour in Spanish and French; other words are numbers. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ["cuarto", 15],
  ["quart", 15],
  ["media", 30],
  ["demie", 30],
]);
const SKIPPED: ReadonlySet<string> = new Set(["le", "heure", "heures"]);
/** Minutes that clocks are read by. */
const STEP = 5;
const HOUR = 60;
const LAST_HOUR = 12;

/** Reads a time of day in words from `start`. */
export function readClockWords(line: Line, start: number): Figure | undefined {
  const first = numberAt(line, start);
  if (first === undefined) return undefined;
  const middle = skip(start + 1);
  const last = skip(middle + 1);
  const word = keyAt(line, middle) ?? "";
  const before = MINUTES_FIRST.get(word);
  if (before !== undefined) return timeOf(numberAt(line, last), first, before);
  const behind = HOUR_FIRST.get(word);
  const minutes = SHARES.get(keyAt(line, last) ?? "") ?? numberAt(line, last);
  return behind === undefined ? undefined : timeOf(first, minutes, behind);

  function skip(i: number): number {
    return SKIPPED.has(keyAt(line, i) ?? "") ? i + 1 : i;
  }

  function timeOf(
    hour: number | undefined,
    minutes: number | undefined,
    sign: number,
  ): Figure | undefined {
    if (!hour || !minutes || hour > LAST_HOUR || minutes > HOUR / 2 || minutes % STEP > 0)
      return undefined;
    const all = (hour + LAST_HOUR) * HOUR + sign * minutes;
    const own = Math.floor(all / HOUR) % LAST_HOUR || LAST_HOUR;
    const value = `${own}:${String(all % HOUR).padStart(2, "0")}?`;
    return { start, end: last + 1, kind: "time", value };
  }
}

/** A small number at `i`, in figures or in one word. */
export function numberAt(line: Line, i: number): number | undefined {
  const key = keyAt(line, i) ?? "";
  return line.tokens[i]?.kind === "number"
    ? (/^\d{1,3}$/u.test(key) && Number(key)) || undefined
    : numeralAt(line, i)?.amount;
}
