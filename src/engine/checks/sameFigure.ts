/*
 * Whether figures are worth the same, as far as can be told: 48 hours and two days, quarter to eleven and 10:45 a.m.,
 * "between $8,000 and $140,000" and its two ends.
 */
import type { CheckedFigure } from "./placedFigures";

/** Measures of time in days; a month and a year are no fixed number of them, but of each other. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ["second", 1 / 86_400],
  ["minute", 1 / 1440],
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
]);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ["month", 1],
  ["year", 12],
]);
/** What divisions leave over. */
const NEARLY = 1e-9;

const HOURS_OF_A_CLOCK = 12;
/** "10:45?": of the morning or of the evening. */
const CLOCK = /^(\d{1,2}):(\d{2})(\??)$/u;
const YEAR = /^(\d{4})-/u;
const ENDS = /^(-?[\d.]+)-(-?[\d.]+)/u;

/** Whether figures of this unit are lengths of time, which several units measure. */
export function isTimeUnit(unit: string | undefined): boolean {
  return unit !== undefined && (DAYS.has(unit) || MONTHS.has(unit));
}

/** Whether one of `figures` is worth the same as `figure`, or they hold it as the end of a range. */
export function isAmong(figure: CheckedFigure, figures: readonly CheckedFigure[]): boolean {
  if (figures.some((one) => areEqual(one, figure))) return true;
  const holds = (amount: number): boolean => figures.some((one) => one.amount === amount);
  const ends = endsOf(figure);
  if (ends.length > 0 && ends.every(holds)) return true;
  const { amount } = figure;
  return (
    amount !== undefined &&
    figures.some((one) => endsOf(one).includes(amount) || isYearOf(figure, one))
  );
}

/** Equal in worth, or as far as can be told where one does not say of what. */
export function areEqual(one: CheckedFigure, other: CheckedFigure): boolean {
  if (one.kind === other.kind && one.value === other.value) return true;
  if (one.kind === "time" && other.kind === "time") return mayBeOneTime(one.value, other.value);
  if (one.amount === undefined || other.amount === undefined) return false;
  if (one.kind === "time" || other.kind === "time") return false;
  if ((one.kind === "ordinal") !== (other.kind === "ordinal")) return false;
  if (one.unit === undefined || other.unit === undefined || one.unit === other.unit)
    return one.amount === other.amount;
  return [DAYS, MONTHS].some((lengths) => areOneLength(one, other, lengths));
}

/** "2021" beside "August 2021". */
function isYearOf({ kind, amount }: CheckedFigure, date: CheckedFigure): boolean {
  return kind === "amount" && yearOf(date) === String(amount);
}

/** The year that a date says; nothing for a date without one, and for other figures. */
export function yearOf({ kind, value }: CheckedFigure): string | undefined {
  return kind === "date" ? YEAR.exec(value)?.[1] : undefined;
}

function areOneLength(
  one: CheckedFigure,
  other: CheckedFigure,
  lengths: ReadonlyMap<string, number>,
): boolean {
  const [length, otherLength] = [one, other].map(({ unit, amount }) => {
    const each = lengths.get(unit ?? "");
    return each === undefined || amount === undefined ? undefined : each * amount;
  });
  return (
    length !== undefined && otherLength !== undefined && Math.abs(length - otherLength) < NEARLY
  );
}

function mayBeOneTime(one: string, other: string): boolean {
  const [, hour, minute, doubt] = CLOCK.exec(one) ?? [];
  const [, otherHour, otherMinute, otherDoubt] = CLOCK.exec(other) ?? [];
  if (minute === undefined || minute !== otherMinute || doubt === otherDoubt) return false;
  return (Number(hour) - Number(otherHour)) % HOURS_OF_A_CLOCK === 0;
}

function endsOf({ kind, value }: CheckedFigure): number[] {
  const [, first, last] = (kind === "range" && ENDS.exec(value)) || [];
  return first === undefined || last === undefined ? [] : [Number(first), Number(last)];
}
