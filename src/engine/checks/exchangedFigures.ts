/*
 * Figures that stand in each other's place. "Killed 12 and hurt 30" and "killed 30 and hurt 12" hold the same figures, and
 * yet both are wrong in one of them; so is a 50 that became 950 in a sentence that says 50 twice. What tells is the words right before and
 * behind a figure: where they are those of another figure of the other side, and not those of its own, that one took its place.
 */
import { otherSide, type Pair, type Side } from "../../model/pair";
import type { CheckedWord } from "./material";
import type { PlacedFigure } from "./placedFigures";
import { areEqual } from "./sameFigure";

/** A figure, and the two words before and the two behind it, the nearer first. */
export interface SlottedFigure {
  readonly placed: PlacedFigure;
  readonly before: readonly CheckedWord[];
  readonly behind: readonly CheckedWord[];
}

/** A word of every story in the same place says little. */
const SMALL_WORD = 0.25;

/** So much alike are the places of two figures, when each stands in the place of the other … */
const LEAST_OF_BOTH = 1;
/** … and when only one of them does. */
const LEAST_OF_ONE = 2;

/** A figure stands in another's place when that is as much more like it than any in which the other side says it, too. */
const LEAST_LEAD = 1;

interface Exchange {
  readonly figures: Pair<SlottedFigure>;
  readonly likeness: number;
}

/** Of the figures of a match, those that stand in the place of another one; each in one pair at most. */
export function findExchanged(own: Pair<readonly SlottedFigure[]>): readonly Pair<PlacedFigure>[] {
  const exchanges = own.a.flatMap((a) => findInPlace(a, own) ?? []);
  return exchanges
    .filter(
      (one) => one.likeness >= LEAST_OF_ONE || exchanges.some((other) => areSwapped(one, other)),
    )
    .map(({ figures }) => ({ a: figures.a.placed, b: figures.b.placed }));
}

/** What took the place of `a`: each is the other's likeliest place, and by far. */
function findInPlace(a: SlottedFigure, own: Pair<readonly SlottedFigure[]>): Exchange | undefined {
  const b = likeliest("b", a, own.b);
  if (b === undefined || likeliest("a", b, own.a) !== a) return undefined;
  const likeness = likeSlots(a, b);
  // Figures that are both new to the other side are paired by more than that (figurePairs.ts).
  const known = [saysToo("b", a, own), saysToo("a", b, own)];
  if (known.every((most) => most === undefined) || likeness < LEAST_OF_BOTH) return undefined;
  return known.every((most = 0) => likeness >= most + LEAST_LEAD)
    ? { figures: { a, b }, likeness }
    : undefined;
}

/** How much the place of a figure is like the likeliest one in which the other side says it; undefined where it says it nowhere. */
function saysToo(
  side: Side,
  figure: SlottedFigure,
  own: Pair<readonly SlottedFigure[]>,
): number | undefined {
  const equal = own[side].filter(({ placed }) => areEqual(placed.figure, figure.placed.figure));
  return equal.length === 0
    ? undefined
    : Math.max(...equal.map((other) => likeSlots(...inOrder(side, figure, other))));
}

/** The figure of another worth whose place is most like that of `figure`; undefined where two are as like. */
function likeliest(
  side: Side,
  figure: SlottedFigure,
  figures: readonly SlottedFigure[],
): SlottedFigure | undefined {
  const rated = figures
    .filter(({ placed }) => mayReplace(placed, figure.placed))
    .map((other) => ({ other, likeness: likeSlots(...inOrder(side, figure, other)) }))
    .toSorted((one, two) => two.likeness - one.likeness);
  const [first, second] = rated;
  return first?.likeness === second?.likeness ? undefined : first?.other;
}

function inOrder(
  side: Side,
  figure: SlottedFigure,
  other: SlottedFigure,
): readonly [SlottedFigure, SlottedFigure] {
  return otherSide(side) === "a" ? [figure, other] : [other, figure];
}

function mayReplace(one: PlacedFigure, other: PlacedFigure): boolean {
  const { kind, unit } = one.figure;
  if (kind !== other.figure.kind || areEqual(one.figure, other.figure)) return false;
  return unit === undefined || other.figure.unit === undefined || unit === other.figure.unit;
}

function likeSlots(a: SlottedFigure, b: SlottedFigure): number {
  return likeWords(a.before, b.before) + likeWords(a.behind, b.behind);
}

function likeWords(one: readonly CheckedWord[], other: readonly CheckedWord[]): number {
  return one.reduce((sum, { term, isSmall }, at) => {
    if (other[at]?.term !== term) return sum;
    return sum + (isSmall ? SMALL_WORD : 1);
  }, 0);
}

/** Whether the two figures of the one are those of the other, on the other sides, and no mere list in another order. */
function areSwapped({ figures: one }: Exchange, { figures: other }: Exchange): boolean {
  return (
    !(areListed(one.a, other.a) && areListed(one.b, other.b)) &&
    areEqual(one.a.placed.figure, other.b.placed.figure) &&
    areEqual(one.b.placed.figure, other.a.placed.figure)
  );
}

/** "12 and 30": with nothing between them that says of what. */
function areListed(one: SlottedFigure, other: SlottedFigure): boolean {
  const [first, second] =
    one.placed.span.start < other.placed.span.start ? [one, other] : [other, one];
  const isBetween = ({ span }: CheckedWord): boolean => span.end <= second.placed.span.start;
  return !first.behind.every(isBetween) && first.behind.filter(isBetween).every(isSmall);
}

function isSmall(word: CheckedWord): boolean {
  return word.isSmall;
}
