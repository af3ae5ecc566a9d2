/*
 * One thing in two measures: 48 hours and two days, a decade and ten years, 140 kilometres and 87 miles, 30 degrees Celsius
 * and 86 Fahrenheit.
 */
import type { CheckedFigure } from "./placedFigures";

type Scale = ReadonlyMap<string, number>;

/** Measures of time in days; a month and a year are no fixed number of them, but of each other. */
const DAYS: Scale = new Map([
  ["second", 1 / 86_400],
  ["minute", 1 / 1440],
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
  ["fortnight", 14],
]);
const MONTHS: Scale = new Map([
  ["month", 1],
  ["year", 12],
  ["decade", 120],
  ["century", 1200],
]);
/** Days of a month, as far as there is such a number. */
const DAYS_OF_MONTH = 30.4;

/** What is measured in one country this way and in another that: metres, kilograms, square metres, litres, speeds. */
const MEASURES: readonly Scale[] = [
  "mm:.001 cm:.01 inch:.0254 foot:.3048 yard:.9144 m:1 km:1000 mile:1609",
  "gram:.001 pound:.4536 kg:1 ton:907 tonne:1000",
  "m2:1 acre:4047 ha:10000 km2:1e6 mile2:2.59e6",
  "km/h:1 mph:1.609",
].map((list) => new Map(list.split(" ").map((one) => readEntry(one))));

/** What divisions leave over. */
const NEARLY = 1e-9;
/** A measure is rounded when it is turned into another: 50 miles are 80 kilometres. */
const MOST_OFF = 0.03;
const FREEZING_POINT = 32;
const DEGREES = 1.8;

/** Whether figures of this unit are lengths of time. */
export function isTimeUnit(unit: string | undefined): boolean {
  return unit !== undefined && (DAYS.has(unit) || MONTHS.has(unit));
}

/** Whether two figures in units that measure the same thing are equal. */
export function areOneMeasure(one: CheckedFigure, other: CheckedFigure): boolean {
  const isOneTime = [DAYS, MONTHS].some((scale) => areNear(one, other, scale, NEARLY));
  if (isOneTime || MEASURES.some((scale) => areNear(one, other, scale, MOST_OFF))) return true;
  return isFahrenheit(one, other) || isFahrenheit(other, one);
}

/** A length of time in days; months are counted as they come on average. */
export function daysOf(figure: CheckedFigure): number | undefined {
  const months = measureBy(MONTHS, figure);
  return months === undefined ? measureBy(DAYS, figure) : months * DAYS_OF_MONTH;
}

/** How much of its unit a length of time and one before it in a larger unit are together; nothing if that is no larger. */
export function sumOf(one: CheckedFigure, other: CheckedFigure): number | undefined {
  for (const scale of [DAYS, MONTHS]) {
    const [length, more] = [measureBy(scale, one), measureBy(scale, other)];
    const [large, small] = [scale.get(one.unit ?? ""), scale.get(other.unit ?? "")];
    if (length === undefined || more === undefined || !large || !small) continue;
    if (large > small && more < large) return (length + more) / small;
  }
  return undefined;
}

function areNear(one: CheckedFigure, other: CheckedFigure, scale: Scale, most: number): boolean {
  const [size = 0, otherSize = 0] = [measureBy(scale, one), measureBy(scale, other)];
  return size > 0 && Math.abs(size - otherSize) <= most * Math.max(size, otherSize);
}

function isFahrenheit(one: CheckedFigure, { unit, amount = 0 }: CheckedFigure): boolean {
  if (one.unit !== "°f" || unit !== "°") return false;
  return Math.abs(((one.amount ?? 0) - FREEZING_POINT) / DEGREES - amount) <= 1;
}

function measureBy(scale: Scale, { unit, amount }: CheckedFigure): number | undefined {
  const each = scale.get(unit ?? "");
  return each === undefined || amount === undefined ? undefined : each * amount;
}

function readEntry(entry: string): readonly [string, number] {
  const [unit = "", size] = entry.split(":");
  return [unit, Number(size)];
}
