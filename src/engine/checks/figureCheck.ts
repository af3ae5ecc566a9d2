/*
 * Whether a figure of one side is that of the other: an amount, a share, a time, a date, an age, a weekday. Equal are
 * figures of equal worth, however they are written. What is left on both sides of a match is paired by what it counts:
 * altered, or rounded where the one is the rounder number. What is left on one side is dropped or added, unless it stands
 * anywhere else in the other version.
 */
import type { Fact } from "../../model/comparison";
import { mapPair, otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import { type CheckedWord, heldBy, type Materials } from "./material";
import type { CheckedFigure, PlacedFigure } from "./placedFigures";
import { areEqual, isAmong } from "./sameFigure";

/** Words around a figure that tell what it counts. */
const AROUND = 3;
/** A word of every story around both says little of what is counted. */
const SMALL_WORD = 0.25;
/** Figures are of the same thing when so many words around them are, or a unit is. */
const LEAST_ALIKE = 0.75;

/** "one of them", "the first": figures in words without a unit are paired by more than that. */
const LEAST_ALIKE_IN_WORDS = 1.25;

/** Numbers up to ten are words like others: "the two men". */
const LARGEST_SMALL = 10;

const MOST_TIMES = 3;

/** A rounded number is off by a tenth at most … */
const MOST_ROUNDED = 0.1;
/** … and is no count that one can see at a glance. */
const LEAST_ROUNDED = 20;

interface Asked extends PlacedFigure {
  /** Written in digits, or with a unit: one that would be missed. */
  readonly isWeighty: boolean;
  readonly around: readonly CheckedWord[];
}

/** The facts about the figures of a match. */
export function checkFigures(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const own = mapPair(segments, (list, side) =>
    list.flatMap((segment) => materials[side].figures[segment] ?? []),
  );
  const open = mapPair(own, (figures, side) => {
    const far = own[otherSide(side)].map(({ figure }) => figure);
    const left = [...far];
    return figures
      .filter(({ figure }) => {
        const i = left.findIndex((one) => areEqual(one, figure));
        if (i >= 0) left.splice(i, 1);
        return i < 0 && !isAmong(figure, far);
      })
      .map((placed): Asked => ({
        ...placed,
        isWeighty: isWeighty(placed, materials.versions[side].text),
        around: wordsAround(placed, side),
      }));
  });
  const facts: Fact[] = [];
  const taken = new Set<Asked>();
  for (const { a, b } of pairUp(open, materials)) {
    taken.add(a).add(b);
    const change = isRounded(a.figure, b.figure) ? "rounded" : "altered";
    facts.push({ kind: "number", change, at: { a: a.span, b: b.span } });
  }
  for (const side of SIDES)
    for (const one of open[side]) {
      if (taken.has(one) || !one.isWeighty || materials[otherSide(side)].hasFigure(one.figure))
        continue;
      facts.push(
        side === "a"
          ? { kind: "number", change: "dropped", at: { a: one.span } }
          : { kind: "number", change: "added", at: { b: one.span } },
      );
    }
  return facts;

  function wordsAround({ segment, span }: PlacedFigure, side: Side): CheckedWord[] {
    const words = materials[side].words[segment] ?? [];
    const before = words.filter((word) => word.span.end <= span.start).slice(-AROUND);
    const behind = words.filter((word) => word.span.start >= span.end).slice(0, AROUND);
    return [...before, ...behind];
  }
}

/** Whether a figure of `text` is more than a word like others: in digits, with a unit, or above ten. */
export function isWeighty({ figure, span }: PlacedFigure, text: string): boolean {
  if (figure.kind === "calendar") return false;
  if (/\p{N}/u.test(text.slice(span.start, span.end))) return true;
  if (figure.kind === "ordinal") return false;
  return figure.unit !== undefined || (figure.amount ?? 0) > LARGEST_SMALL;
}

/** Figures of the two sides that count the same thing, the likeliest first. */
function pairUp(open: Pair<readonly Asked[]>, { kin }: Materials): readonly Pair<Asked>[] {
  const rated = open.a.flatMap((a) => open.b.map((b) => ({ a, b, likeness: rate(a, b) })));
  rated.sort(
    (one, other) =>
      other.likeness - one.likeness ||
      one.a.span.start - other.a.span.start ||
      one.b.span.start - other.b.span.start,
  );
  const taken = new Set<Asked>();
  const pairs = rated.filter(({ a, b, likeness }) => {
    const least = isPlain(a) && isPlain(b) ? LEAST_ALIKE : LEAST_ALIKE_IN_WORDS;
    if (likeness < least || taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
  for (const a of open.a) {
    if (!isPlain(a)) continue;
    const rivals = alikeIn("a", a);
    const [b, ...others] = alikeIn("b", a);
    if (taken.has(a) || rivals.length > 1 || !b || others.length > 0) continue;
    if (areFarApart(a.figure, b.figure)) continue;
    taken.add(a).add(b);
    pairs.push({ a, b, likeness: 0 });
  }
  return pairs;

  function isPlain({ isWeighty, figure }: Asked): boolean {
    return isWeighty || figure.kind === "calendar";
  }

  /** Figures still open that are of the same kind and count the same. */
  function alikeIn(side: Side, { figure }: Asked): Asked[] {
    return open[side].filter(
      (one) =>
        !taken.has(one) &&
        isPlain(one) &&
        one.figure.kind === figure.kind &&
        one.figure.unit === figure.unit,
    );
  }

  function rate(a: Asked, b: Asked): number {
    if (a.figure.kind !== b.figure.kind) return 0;
    const terms = new Set(b.around.map(({ term }) => term));
    const alike = a.around.reduce(
      (sum, { term, isSmall }) => sum + heldBy(term, terms, kin) * (isSmall ? SMALL_WORD : 1),
      0,
    );
    const units = [a.figure.unit, b.figure.unit];
    if (units[0] === units[1])
      return units[0] === undefined || areFarApart(a.figure, b.figure) ? alike : alike + 1;
    return units.includes(undefined) ? alike : alike - 1;
  }
}

/** Figures that nothing but a unit connects are of two things where one is several times the other. */
function areFarApart(one: CheckedFigure, other: CheckedFigure): boolean {
  if (one.kind === "date" || one.kind === "time") return false;
  const [small, large] = [Math.abs(one.amount ?? 0), Math.abs(other.amount ?? 0)].toSorted(
    (less, more) => less - more,
  );
  return (large ?? 0) > (small ?? 0) * MOST_TIMES;
}

function isRounded(one: CheckedFigure, other: CheckedFigure): boolean {
  if (one.kind !== "amount" && one.kind !== "percent") return false;
  if (one.amount === undefined || other.amount === undefined || one.unit !== other.unit)
    return false;
  const small = Math.min(Math.abs(one.amount), Math.abs(other.amount));
  const large = Math.max(Math.abs(one.amount), Math.abs(other.amount));
  if (large < LEAST_ROUNDED || (large - small) / large > MOST_ROUNDED) return false;
  const [zeros, otherZeros] = [zerosOf(one.amount), zerosOf(other.amount)];
  return zeros !== otherZeros && Math.max(zeros, otherZeros) >= 1;
}

/** How many zeros a whole number ends in; less than none for others. */
function zerosOf(amount: number): number {
  if (!Number.isInteger(amount)) return -1;
  let zeros = 0;
  for (let rest = Math.abs(amount); rest > 0 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}
