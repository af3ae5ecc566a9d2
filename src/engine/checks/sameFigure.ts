/*
 * Whether figures are worth the same, as far as can be told: 48 hours and two days, quarter to eleven and 10:45 a.m.,
 * "between $8,000 and $140,000" and its two ends.
 */
import { areOneMeasure } from "./measures";
import type { CheckedFigure } from "./placedFigures";

const HOURS_OF_A_CLOCK = 12;
const MINUTES = 60;
/** "10:45?": of the morning or of the evening. */
const CLOCK = /^(\d{1,2}):(\d{2})(\??)$/u;
const YEAR = /^(\d{4})-/u;
const ENDS = /^(-?[\d.]+)-(-?[\d.]+)/u;

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
  if (one.kind === "time" || other.kind === "time")
    return one.kind === "time" ? mayBeLength(one, other) : mayBeLength(other, one);
  if (one.amount === undefined || other.amount === undefined) return false;
  if ((one.kind === "ordinal") !== (other.kind === "ordinal")) return false;
  if (one.unit === undefined || other.unit === undefined || one.unit === other.unit)
    return one.amount === other.amount;
  return areOneMeasure(one, other);
}

/** "2021" beside "August 2021". */
function isYearOf({ kind, amount }: CheckedFigure, date: CheckedFigure): boolean {
  return kind === "amount" && yearOf(date) === String(amount);
}

/** The year that a date says; nothing for a date without one, and for other figures. */
export function yearOf({ kind, value }: CheckedFigure): string | undefined {
  return kind === "date" ? YEAR.exec(value)?.[1] : undefined;
}

function mayBeOneTime(one: string, other: string): boolean {
  const [, hour, minute, doubt] = CLOCK.exec(one) ?? [];
  const [, otherHour, otherMinute, otherDoubt] = CLOCK.exec(other) ?? [];
  if (minute === undefined || minute !== otherMinute || doubt === otherDoubt) return false;
  return (Number(hour) - Number(otherHour)) % HOURS_OF_A_CLOCK === 0;
}

/** "1:40" beside 100 seconds, or beside 100 minutes. */
function mayBeLength({ value }: CheckedFigure, length: CheckedFigure): boolean {
  const [, first, last] = CLOCK.exec(value) ?? [];
  if (first === undefined) return false;
  const amount = Number(first) * MINUTES + Number(last);
  return ["second", "minute"].some((unit) =>
    areOneMeasure({ kind: "amount", value, start: 0, end: 0, amount, unit }, length),
  );
}

function endsOf({ kind, value }: CheckedFigure): number[] {
  const [, first, last] = (kind === "range" && ENDS.exec(value)) || [];
  return first === undefined || last === undefined ? [] : [Number(first), Number(last)];
}
