/*
 * Whether a figure of one side is that of the other: an amount, a share, a time, a date, an age, a weekday. Equal are
 * figures of equal worth, however they are written. What is left on both sides of a match is paired by what it counts:
 * altered, or rounded where the one is the rounder number. What is left on one side is dropped or added, unless it stands
 * anywhere else in the other version.
 */
import type { Fact } from "../../model/comparison";
import { mapPair, otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import type { Span } from "../../model/span";
import { findExchangedFigures } from "./exchangedFigures";
import { type Asked, pairUp } from "./figurePairs";
import type { Materials } from "./material";
import type { CheckedFigure, PlacedFigure } from "./placedFigures";
import { isWeighty } from "./weightyFigure";
import { isNearShare, isRounded } from "./roundedFigure";
import { isAmong, yearOf } from "./sameFigure";
import { areTwoEvents } from "./twoEvents";

/** Words around a figure that tell what it counts. */
const AROUND = 3;
/** What tells a day or an hour. */
const CALENDAR: ReadonlySet<string> = new Set(["calendar", "date", "time"]);
/** Numbers in between may be years. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;
const YEARS = /^(?:18|19|20)\d\d-/u;

/** The facts about the figures of a match. */
export function checkFigures(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const own = mapPair(segments, (list, side) =>
    list.flatMap((segment) => materials[side].figures[segment] ?? []),
  );
  const open = mapPair(own, (figures, side) => {
    const far = own[otherSide(side)].map(({ figure }) => figure);
    const [met, strange] = [[] as PlacedFigure[], [] as PlacedFigure[]];
    for (const placed of figures) (isAmong(placed.figure, far) ? met : strange).push(placed);
    return strange
      .filter(
        ({ span, isQuiet }) => !isQuiet && !met.some((one) => one.isQuiet && holds(one, span)),
      )
      .map((placed): Asked => ({
        ...placed,
        isWeighty: isWeighty(placed, materials.versions[side].text),
        ...wordsAround(placed, side),
      }));
  });
  const facts: Fact[] = [];
  if (areTwoEvents(materials, segments)) return facts;
  const moved = new Set<Span>();
  for (const at of findExchangedFigures(materials, own)) {
    facts.push({ kind: "number", change: "altered", at });
    moved.add(at.a).add(at.b);
  }
  const left = mapPair(open, (list) => list.filter(({ span }) => !moved.has(span)));
  const taken = new Set<Asked>();
  for (const { a, b } of pairUp(left, materials)) {
    taken.add(a).add(b);
    const change = isRounded(a.figure, b.figure) ? "rounded" : "altered";
    facts.push({ kind: "number", change, at: { a: a.span, b: b.span } });
  }
  for (const side of SIDES)
    for (const one of left[side]) {
      const reading = own[otherSide(side)].find(
        ({ figure, isQuiet }) =>
          isQuiet && (isRounded(figure, one.figure) || isNearShare(figure, one.figure)),
      );
      if (taken.has(one) || !reading) continue;
      taken.add(one);
      for (const far of left[otherSide(side)]) if (holds(reading, far.span)) taken.add(far);
      const at = side === "a" ? { a: one.span, b: reading.span } : { a: reading.span, b: one.span };
      facts.push({ kind: "number", change: "rounded", at });
    }
  for (const side of SIDES)
    for (const one of left[side]) {
      if (taken.has(one) || !one.isWeighty || standsElsewhere(one, side)) continue;
      if (isSaidByTheCalendar(one, own[otherSide(side)])) continue;
      facts.push(
        side === "a"
          ? { kind: "number", change: "dropped", at: { a: one.span } }
          : { kind: "number", change: "added", at: { b: one.span } },
      );
    }
  return facts;

  /** In any reading: the "85" of "12 million of the 85" is 85 million. */
  function standsElsewhere({ figure, span }: Asked, side: Side): boolean {
    const { hasFigure } = materials[otherSide(side)];
    const readings = own[side].filter((one) => one.isQuiet && holds(one, span));
    return hasFigure(figure) || readings.some((reading) => hasFigure(reading.figure));
  }

  function wordsAround(
    { segment, span }: PlacedFigure,
    side: Side,
  ): Pick<Asked, "around" | "behind"> {
    const words = materials[side].words[segment] ?? [];
    const before = words.filter((word) => word.span.end <= span.start).slice(-AROUND);
    const behind = words.filter((word) => word.span.start >= span.end).slice(0, AROUND);
    const [next] = behind;
    return { around: [...before, ...behind], behind: next?.isSmall === false ? next : undefined };
  }
}

function holds({ span }: PlacedFigure, { start, end }: Span): boolean {
  return span.start <= start && end <= span.end;
}

/**
 * "Last night" and "on Tuesday", "six years ago" and "in 2029": which day a story is told on is not known, nor whether that
 * is the same.
 */
function isSaidByTheCalendar({ figure }: Asked, others: readonly PlacedFigure[]): boolean {
  if (figure.kind === "calendar") return others.some(({ figure: { kind } }) => CALENDAR.has(kind));
  return figure.unit === "year" && others.some((other) => saysYear(other.figure));
}

function saysYear(figure: CheckedFigure): boolean {
  if (figure.kind === "range") return YEARS.test(figure.value);
  if (figure.kind !== "amount") return yearOf(figure) !== undefined;
  const { amount = 0, unit } = figure;
  return unit === undefined && amount >= FIRST_YEAR && amount <= LAST_YEAR;
}
