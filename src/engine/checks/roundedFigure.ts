import { daysOf } from "./measures";
import type { CheckedFigure } from "./placedFigures";

/** A rounded number is off by a tenth at most … */
const MOST_ROUNDED = 0.1;
/** … a share in words by this many points … */
const MOST_POINTS_OFF = 2;
/** … and is no count that one can see at a glance. */
const LEAST_ROUNDED = 20;

/** Whether a share in words is what a percentage comes to: "one in seven" of 15 percent. */
export function isNearShare(share: CheckedFigure, percentage: CheckedFigure): boolean {
  if (share.kind !== "percent" || percentage.kind !== "percent") return false;
  return Math.abs((share.amount ?? 0) - (percentage.amount ?? 0)) <= MOST_POINTS_OFF;
}

/** Whether the one is the other, told as a rounder number or in a larger unit. */
export function isRounded(one: CheckedFigure, other: CheckedFigure): boolean {
  if (areLengthsAlike(one, other)) return true;
  if (one.kind !== "amount" && one.kind !== "percent") return false;
  if (one.amount === undefined || other.amount === undefined || one.unit !== other.unit)
    return false;
  const small = Math.min(Math.abs(one.amount), Math.abs(other.amount));
  const large = Math.max(Math.abs(one.amount), Math.abs(other.amount));
  if (large < LEAST_ROUNDED || (large - small) / large > MOST_ROUNDED) return false;
  const [zeros, otherZeros] = [zerosOf(one.amount), zerosOf(other.amount)];
  return zeros !== otherZeros && Math.max(zeros, otherZeros) >= 1;
}

/** "Six weeks" and "a month and a half": in two units, and a tenth apart at most. */
function areLengthsAlike(one: CheckedFigure, other: CheckedFigure): boolean {
  const [days, otherDays] = [daysOf(one), daysOf(other)];
  if (days === undefined || otherDays === undefined || one.unit === other.unit) return false;
  return Math.abs(days - otherDays) <= Math.max(days, otherDays) * MOST_ROUNDED;
}

/** How many zeros a whole number ends in; less than none for others. */
function zerosOf(amount: number): number {
  if (!Number.isInteger(amount)) return -1;
  let zeros = 0;
  for (let rest = Math.abs(amount); rest > 0 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}
