/*   May 3 · 3 May · 3rd of May · 3. Mai · 3 de mayo · 3 мая, with a year or without · May 2031 · 1990s · 3.5.2031
 * Dates. "May" is also a verb, and "3/5/2031" is a day in May or in March: where that cannot be told, there is no date.
 */
import type { Figure } from "./figure";
import { gapBefore, isBeside, isBesideStop, keyAt, type Line, numeralAt } from "./line";

const DAY = /^(\d{1,2})(\p{L}{0,3})$/u;
const YEAR = /^[12]\d{3}$/u;
const DECADE = /^([12]\d{2}0)(\p{L}*)$/u;
const ISO = /^([12]\d{3})-(\d{2})-(\d{2})$/u;
const DAY_FIRST = /^(\d{1,2})([./])(\d{1,2})\2([12]\d{3})$/u;
const LAST_DAY = 31;
const LAST_MONTH = 12;
/** Languages that write the day before the month in figures, too. */
const DAY_FIRST_LANGUAGES: ReadonlySet<string> = new Set(["de", "fr", "es", "ru"]);
/** Before "3 May", where "may" might be the verb. */
const BEFORE_MAY: ReadonlySet<string> = new Set(
  "on of until till by from since to before after and dated monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Reads a date that starts at `start`: a figure, or the name of a month. */
export function readDate(line: Line, start: number): Figure | undefined {
  const token = line.tokens[start];
  if (token?.kind === "number")
    return (
      readInFigures(token.key, start, line) ?? readDecade(line, start) ?? readDayFirst(line, start)
    );
  const decade = readDecadeInWords(line, start);
  if (decade) return decade;
  const month = monthAt(line, start);
  return month === undefined ? undefined : readMonthFirst(line, start, month);
}

function readDayFirst(line: Line, start: number): Figure | undefined {
  const day = dayAt(line, start);
  if (day === undefined) return undefined;
  let at = start + 1;
  if (isBeside(line, at) && line.numerals.has("suffixes", keyAt(line, at))) at++;
  if (isBeside(line, at) && line.numerals.has("of", keyAt(line, at))) at++;
  const month = (line.language === "de" ? isBesideStop(line, at) : isBeside(line, at))
    ? monthAt(line, at)
    : undefined;
  if (month === undefined) return undefined;
  const year = yearBehind(line, at + 1);
  const isWritten = at > start + 1 || year !== undefined;
  if (keyAt(line, at) === "may" && !isWritten && !BEFORE_MAY.has(keyAt(line, start - 1) ?? ""))
    return undefined;
  return dateOf(start, year?.end ?? at + 1, month, day, year?.year);
}

function readMonthFirst(line: Line, start: number, month: number): Figure | undefined {
  const at = start + 1;
  const isNear = isBeside(line, at) || (isAbbreviation(line, start) && isBesideStop(line, at));
  const day = isNear && line.language === "en" ? dayAt(line, at) : undefined;
  if (day !== undefined) {
    const year = yearBehind(line, at + 1);
    return dateOf(start, year?.end ?? at + 1, month, day, year?.year);
  }
  const year = yearBehind(line, at);
  if (!year || !(isNear || gapBefore(line, at) === 1)) return undefined;
  return { start, end: year.end, kind: "date", value: `${year.year}-${twoFigures(month)}` };
}

function readInFigures(key: string, start: number, line: Line): Figure | undefined {
  const iso = ISO.exec(key);
  const dayFirst = DAY_FIRST_LANGUAGES.has(line.language) ? DAY_FIRST.exec(key) : null;
  const [year, month, day] =
    iso?.slice(1) ?? (dayFirst ? [dayFirst[4], dayFirst[3], dayFirst[1]] : []);
  if (Number(month) < 1 || Number(month) > LAST_MONTH || Number(day) > LAST_DAY) return undefined;
  return year === undefined
    ? undefined
    : dateOf(start, start + 1, Number(month), Number(day), year);
}

/** 1990s, 1990er, 1990-х, années 1990 */
function readDecade(line: Line, start: number): Figure | undefined {
  const { numerals } = line;
  const [, year, suffix] = DECADE.exec(keyAt(line, start) ?? "") ?? [];
  if (year === undefined) return undefined;
  const isEnded = suffix !== "" && numerals.has("decade", suffix);
  const isBehind =
    suffix === "" && isBeside(line, start + 1) && numerals.has("decade", keyAt(line, start + 1));
  const isNamed =
    suffix === "" && isBeside(line, start) && numerals.has("decadeBefore", keyAt(line, start - 1));
  if (!isEnded && !isBehind && !isNamed) return undefined;
  return { start, end: isBehind ? start + 2 : start + 1, kind: "date", value: `${year}s` };
}

/** années cinquante, años cincuenta */
function readDecadeInWords(line: Line, start: number): Figure | undefined {
  const tens = numeralAt(line, start)?.amount ?? 0;
  if (tens < 20 || tens > 90 || tens % 10 > 0 || !isBeside(line, start)) return undefined;
  return line.numerals.has("decadeBefore", keyAt(line, start - 1))
    ? { start, end: start + 1, kind: "date", value: `19${tens}s` }
    : undefined;
}

function monthAt(line: Line, i: number): number | undefined {
  return numeralAt(line, i)?.month;
}

function dayAt(line: Line, i: number): number | undefined {
  const [, figures, suffix = ""] = DAY.exec(keyAt(line, i) ?? "") ?? [];
  const day = Number(figures);
  return day >= 1 && day <= LAST_DAY && (suffix === "" || line.numerals.has("suffixes", suffix))
    ? day
    : undefined;
}

/** A year behind a date, perhaps behind a comma or a "de". */
function yearBehind(
  line: Line,
  i: number,
): { readonly year: string; readonly end: number } | undefined {
  const at = isBeside(line, i) && line.numerals.has("of", keyAt(line, i)) ? i + 1 : i;
  const year = keyAt(line, at) ?? "";
  return isBesideStop(line, at) && YEAR.test(year) ? { year, end: at + 1 } : undefined;
}

/** Whether the month is written short, so that a stop may follow: Jan. 9. */
function isAbbreviation(line: Line, i: number): boolean {
  return (keyAt(line, i)?.length ?? 0) <= 4;
}

function dateOf(start: number, end: number, month: number, day: number, year?: string): Figure {
  const value = `${twoFigures(month)}-${twoFigures(day)}`;
  const own = { start, end, kind: "date", amount: month * 100 + day } as const;
  return year === undefined ? { ...own, value } : { ...own, value: `${year}-${value}`, unit: year };
}

function twoFigures(number: number): string {
  return String(number).padStart(2, "0");
}
