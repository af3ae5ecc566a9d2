/* Which figures of the two sides of a match count the same thing, by the words around them and their units. */
import type { Pair, Side } from "../../model/pair";
import { type CheckedWord, heldBy, type Materials } from "./material";
import { isTimeUnit } from "./measures";
import type { CheckedFigure, PlacedFigure } from "./placedFigures";

/** A word of every story around both says little of what is counted. */
const SMALL_WORD = 0.25;
/** Figures are of the same thing when so many words around them are, or a unit is. */
const LEAST_ALIKE = 0.75;

/** What counts on top where the same word follows both. */
const SAME_COUNTED = 0.5;

/** "one of them", "the first": figures in words without a unit are paired by more than that. */
const LEAST_ALIKE_IN_WORDS = 1.25;

/** Figures that nothing but a unit connects are of two things where one is so many times the other. */
const MOST_TIMES = 3;
/** The only small numbers that are left on both sides are of one thing where they are near: three people, four people. */
const MOST_TIMES_IN_WORDS = 1.5;

/** Numbers of a million and more are mostly of money, and may leave out of which. */
const LEAST_WITHOUT_UNIT = 1e6;

/** A figure that the other side of the match does not hold. */
export interface Asked extends PlacedFigure {
  /** Written in digits, or with a unit: one that would be missed. */
  readonly isWeighty: boolean;
  readonly around: readonly CheckedWord[];
  /** The word right behind it, unless it says little. */
  readonly behind: CheckedWord | undefined;
}

/** Figures of the two sides that count the same thing, the likeliest first. */
export function pairUp(open: Pair<readonly Asked[]>, { kin }: Materials): readonly Pair<Asked>[] {
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
    if (taken.has(a) || isPartOfDay(a) || !(isPlain(a) || isCount(a))) continue;
    const rivals = alikeIn("a", a);
    const [b, ...others] = alikeIn("b", a);
    if (rivals.length > 1 || !b || others.length > 0) continue;
    if (areFarApart(a.figure, b.figure, isPlain(a) ? MOST_TIMES : MOST_TIMES_IN_WORDS)) continue;
    taken.add(a).add(b);
    pairs.push({ a, b, likeness: 0 });
  }
  return pairs;

  function isPlain({ isWeighty, figure }: Asked): boolean {
    return isWeighty || figure.kind === "calendar";
  }

  /** A small number of more than one: "two men", "the third man". */
  function isCount({ figure: { kind, amount = 0 } }: Asked): boolean {
    return (kind === "amount" || kind === "ordinal") && amount > 1;
  }

  /** The word behind the one is that behind the other: "three die", "four dead". */
  function isSameCounted({ behind }: Asked, other: Asked): boolean {
    return (
      behind !== undefined &&
      other.behind !== undefined &&
      heldBy(behind.term, new Set([other.behind.term]), kin) > 0
    );
  }

  function isPartOfDay({ figure }: Asked): boolean {
    return figure.unit === "part of a day";
  }

  /** Figures still open that are of the same kind and count the same. */
  function alikeIn(side: Side, asked: Asked): Asked[] {
    const { figure } = asked;
    return open[side].filter(
      (one) =>
        !taken.has(one) &&
        isPlain(one) === isPlain(asked) &&
        (isPlain(one) || isCount(one)) &&
        one.figure.kind === figure.kind &&
        (one.figure.unit === figure.unit || mayLackUnit(one.figure, figure)),
    );
  }

  function rate(a: Asked, b: Asked): number {
    if (a.figure.kind !== b.figure.kind || isPartOfDay(a) || isPartOfDay(b)) return 0;
    if (!(isPlain(a) && isPlain(b)) && areFarApart(a.figure, b.figure)) return 0;
    const terms = new Set(b.around.map(({ term }) => term));
    const alike = a.around.reduce(
      (sum, { term, isSmall }) => sum + heldBy(term, terms, kin) * (isSmall ? SMALL_WORD : 1),
      0,
    );
    const counted = alike + (isSameCounted(a, b) ? SAME_COUNTED : 0);
    const units = [a.figure.unit, b.figure.unit];
    if (units[0] === units[1])
      return units[0] === undefined || areFarApart(a.figure, b.figure) ? counted : counted + 1;
    const mayBeOne = isPlain(a) && isPlain(b) && !units.some(isTimeUnit);
    return units.includes(undefined) && mayBeOne ? counted : counted - 1;
  }
}

/** "2.3 million euros" and "3.2 million": what is so large is counted in one thing. */
function mayLackUnit(one: CheckedFigure, other: CheckedFigure): boolean {
  if (one.unit !== undefined && other.unit !== undefined) return false;
  return [one, other].every(({ amount }) => amount !== undefined && amount >= LEAST_WITHOUT_UNIT);
}

function areFarApart(one: CheckedFigure, other: CheckedFigure, most = MOST_TIMES): boolean {
  if (one.kind === "date" || one.kind === "time") return false;
  const [small, large] = [Math.abs(one.amount ?? 0), Math.abs(other.amount ?? 0)].toSorted(
    (less, more) => less - more,
  );
  return (large ?? 0) > (small ?? 0) * most;
}
