/*   2.35pm · 2:35 p.m. · 14:35 · 14.35 Uhr · 14h35 · 1435 GMT · at noon · half past two
 * Times of day. From one to twelve, a time says nothing of which half of the day it is in, unless the language writes it
 * in 24 hours ("2.35 Uhr"): "2:35" is another value than "14:35", and has no amount.
 */
import type { Figure } from "./figure";
import { gapBefore, isBeside, isBesideStop, keyAt, type Line, numeralAt, phraseAt } from "./line";

const CLOCK = /^(\d{1,2})(?:([.:])(\d{2}))?(am|pm)?$/u;
const FRENCH_MINUTES = /^h(\d{2})$/u;
const WITHOUT_POINT = /^([01]\d|2[0-3])([0-5]\d)$/u;
const TWO_FIGURES = /^[0-5]\d$/u;
const UNIVERSAL: ReadonlySet<string> = new Set(["gmt", "utc"]);
/** Parts of the day that follow an hour as they are; the others follow "o'clock". */
const PLAIN_HALVES: ReadonlySet<string> = new Set(["am", "pm", "a.m", "p.m", "a", "p"]);
const LONGEST_MARKED_PHRASE = 2;
const HOUR = 60;
const NOON = 12;
const LAST_HOUR = 24;

interface Reading {
  readonly end: number;
  readonly hour: number;
  readonly minutes: number;
  /** Written in 24 hours. */
  readonly isFull: boolean;
}

/** Reads a time of day that starts at `start`. */
export function readTime(line: Line, start: number): Figure | undefined {
  return (
    readNamed(line, start) ??
    readPast(line, start) ??
    readMilitary(line, start) ??
    readHours(line, start)
  );
}

/** "at noon", "12 midnight" */
function readNamed(line: Line, start: number): Figure | undefined {
  const { numerals } = line;
  const isTwelve = keyAt(line, start) === String(NOON) && isBeside(line, start + 1);
  const at = isTwelve ? start + 1 : start;
  const name = phraseAt(line, numerals.phrases("clock"), at);
  const isTime = isTwelve || (isBeside(line, start) && numerals.has("at", keyAt(line, start - 1)));
  return name && isTime
    ? sure(line, start, at + name.words.length, Number(name.meaning))
    : undefined;
}

/** "half past two", "halb drei" */
function readPast(line: Line, start: number): Figure | undefined {
  const past = phraseAt(line, line.numerals.phrases("past"), start);
  if (!past) return undefined;
  const at = start + past.words.length;
  const hour = isBeside(line, at) ? hourAt(line, at) : undefined;
  if (hour === undefined || hour < 1 || hour > NOON) return undefined;
  const minutes = (hour % NOON) * HOUR + Number(past.meaning) + NOON * HOUR;
  const own = {
    end: at + 1,
    hour: Math.floor(minutes / HOUR) % NOON || NOON,
    minutes: minutes % HOUR,
    isFull: false,
  };
  const half = halfAt(line, own.end, true);
  return half
    ? inHalf(line, start, { ...own, end: half.end }, half.half)
    : finish(line, start, own);
}

/** "1435 GMT" */
function readMilitary(line: Line, start: number): Figure | undefined {
  const [, hour, minutes] = WITHOUT_POINT.exec(keyAt(line, start) ?? "") ?? [];
  if (hour === undefined || !isZone(line, start + 1)) return undefined;
  return sure(line, start, start + 1, Number(hour) * HOUR + Number(minutes));
}

/** An hour in figures or in words, with what follows it: "Uhr 35", "h35", "o'clock", "p.m.", "de la tarde". */
function readHours(line: Line, start: number): Figure | undefined {
  const token = line.tokens[start];
  const [, hours, mark, minutes, half] = (token?.kind === "number" && CLOCK.exec(token.key)) || [];
  const hour = hours === undefined ? hourAt(line, start) : Number(hours);
  if (hour === undefined || hour > LAST_HOUR || Number(minutes ?? 0) >= HOUR) return undefined;
  const own = {
    end: start + 1,
    hour,
    minutes: Number(minutes ?? 0),
    isFull: hours?.startsWith("0") === true,
  };
  if (half !== undefined) return inHalf(line, start, own, half);
  const marked = readMarked(line, start, own);
  const behind = halfAt(line, marked?.end ?? own.end, marked !== undefined || mark !== undefined);
  if (behind) return inHalf(line, start, { ...(marked ?? own), end: behind.end }, behind.half);
  // "a las 22.45": Spanish decimals have a comma.
  const isSpanish = line.language === "es" && line.numerals.has("at", keyAt(line, start - 1));
  const isClock = mark === ":" || (mark === "." && (isZone(line, own.end) || isSpanish));
  return marked || isClock ? finish(line, start, marked ?? own) : undefined;
}

/** An hour with the word for it: "14 Uhr 35", "14h35", "2 o'clock". Fourteen hours are none. */
function readMarked(line: Line, start: number, own: Reading): Reading | undefined {
  const { numerals, language } = line;
  const glued = gapBefore(line, own.end) === 0 && FRENCH_MINUTES.exec(keyAt(line, own.end) ?? "");
  if (glued) return { end: own.end + 1, hour: own.hour, minutes: Number(glued[1]), isFull: true };
  const word = isBeside(line, own.end) && phraseAt(line, numerals.phrases("hour"), own.end);
  if (!word) return undefined;
  const behind = own.end + word.words.length;
  const minutes = isBeside(line, behind) && TWO_FIGURES.test(keyAt(line, behind) ?? "");
  const isAt = isBeside(line, start) && numerals.has("at", keyAt(line, start - 1));
  const isHourOnly = language === "en" || language === "de";
  if (!isHourOnly && !isAt && !minutes && !halfAt(line, behind, true)) return undefined;
  const isFull = language === "de" || (language === "fr" && minutes);
  if (!minutes) return { ...own, end: behind, isFull };
  const minute = isBeside(line, behind + 1) && phraseAt(line, numerals.measures, behind + 1);
  const end = minute && minute.meaning === "minute" ? behind + 2 : behind + 1;
  return { end, hour: own.hour, minutes: Number(keyAt(line, behind)), isFull };
}

function halfAt(
  line: Line,
  i: number,
  isMarked: boolean,
): { readonly half: string; readonly end: number } | undefined {
  if (!isBeside(line, i)) return undefined;
  for (const half of ["am", "pm"] as const) {
    const words = phraseAt(line, line.numerals.phrases(half), i)?.words;
    if (!words) continue;
    const isPlain = words.length > LONGEST_MARKED_PHRASE || PLAIN_HALVES.has(words[0] ?? "");
    return isPlain || isMarked ? { half, end: i + words.length } : undefined;
  }
  return undefined;
}

function inHalf(line: Line, start: number, own: Reading, half: string): Figure | undefined {
  if (own.hour > NOON) return finish(line, start, own);
  if (own.hour === 0) return undefined;
  const isAfternoon = half === "pm";
  const amount = (own.hour % NOON) * HOUR + own.minutes + (isAfternoon ? NOON * HOUR : 0);
  return sure(line, start, own.end, amount);
}

function finish(line: Line, start: number, { end, hour, minutes, isFull }: Reading): Figure {
  const isUniversal = isBesideStop(line, end) && UNIVERSAL.has(keyAt(line, end) ?? "");
  if (isFull || hour === 0 || hour > NOON || isUniversal)
    return sure(line, start, end, (hour % LAST_HOUR) * HOUR + minutes);
  return { start, end, kind: "time", value: `${hour}:${twoFigures(minutes)}?` };
}

function sure(line: Line, start: number, end: number, amount: number): Figure {
  const zone = isZone(line, end) ? keyAt(line, end) : undefined;
  const value = `${twoFigures(Math.floor(amount / HOUR))}:${twoFigures(amount % HOUR)}`;
  return zone === undefined
    ? { start, end, kind: "time", value, amount }
    : { start, end: end + 1, kind: "time", value: `${value} ${zone}`, amount, unit: zone };
}

function isZone(line: Line, i: number): boolean {
  return isBesideStop(line, i) && line.numerals.has("zones", keyAt(line, i));
}

function hourAt(line: Line, i: number): number | undefined {
  const key = keyAt(line, i) ?? "";
  if (line.tokens[i]?.kind === "number") return /^\d{1,2}$/u.test(key) ? Number(key) : undefined;
  const amount = numeralAt(line, i)?.amount;
  return amount !== undefined && Number.isInteger(amount) && amount <= LAST_HOUR && amount > 0
    ? amount
    : undefined;
}

function twoFigures(number: number): string {
  return String(number).padStart(2, "0");
}
