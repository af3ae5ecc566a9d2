/*
 * What stands in the place of something else. "Killed 12 and hurt 30" and "killed 30 and hurt 12" hold the same figures, and
 * yet both are wrong in one of them; so is a 50 that became 950 in a sentence that says 50 twice. What tells is the words right
 * before and behind: where they are those of another thing of the other side, and not those of its own, that one took its
 * place.
 */
import { otherSide, type Pair, type Side } from "../../model/pair";
import type { Span } from "../../model/span";
import type { CheckedWord } from "./material";

/** A figure or a name of a match, and the two words before and the two behind it, the nearer first. */
export interface Slotted<Thing> {
  readonly thing: Thing;
  readonly span: Span;
  readonly before: readonly CheckedWord[];
  readonly behind: readonly CheckedWord[];
}

/** What two things are to each other. */
export interface Relation<Thing> {
  readonly areEqual: (one: Thing, other: Thing) => boolean;
  /** Whether the one may stand where the other stood. */
  readonly mayReplace: (one: Thing, other: Thing) => boolean;
}

/** What stands on either side in one place. */
export interface Exchange<Thing> {
  readonly things: Pair<Slotted<Thing>>;
  /** How much alike the places are: one for each word of weight. */
  readonly likeness: number;
  /** Whether each stands in the place of the other, and not in a mere list of both. */
  readonly isSwap: boolean;
}

/** Words on either side that make a place. */
const BESIDE = 2;

/** A word of every story in the same place says little. */
const SMALL_WORD = 0.25;

/** So much alike are two places at the least … */
const LEAST_ALIKE = 1;
/** … and so much more than any in which the other side says the same thing. */
const LEAST_LEAD = 1;

/** A thing with the words beside it, of all `words` of its segment. */
export function slot<Thing>(
  thing: Thing,
  span: Span,
  words: readonly CheckedWord[],
): Slotted<Thing> {
  const before = words.filter((word) => word.span.end <= span.start);
  const behind = words.filter((word) => word.span.start >= span.end);
  return {
    thing,
    span,
    before: before.slice(-BESIDE).toReversed(),
    behind: behind.slice(0, BESIDE),
  };
}

/** What of a match stands in the place of another thing that the match knows; each thing in one exchange at most. */
export function findExchanges<Thing>(
  own: Pair<readonly Slotted<Thing>[]>,
  relation: Relation<Thing>,
): readonly Exchange<Thing>[] {
  const found = own.a.flatMap((a) => findInPlace(a) ?? []);
  return found.map((one) => ({
    ...one,
    isSwap: found.some((other) => areSwapped(one.things, other.things)),
  }));

  /** What took the place of `a`: each is the other's likeliest place, and by far. */
  function findInPlace(a: Slotted<Thing>): Omit<Exchange<Thing>, "isSwap"> | undefined {
    const b = likeliest("b", a);
    if (b === undefined || likeliest("a", b) !== a) return undefined;
    const likeness = likePlaces(a, b);
    const known = [likeOwn("b", a), likeOwn("a", b)];
    // What is new to the other side on both sides has only taken a place, not another's.
    if (known.every((most) => most === undefined) || likeness < LEAST_ALIKE) return undefined;
    return known.every((most = 0) => likeness >= most + LEAST_LEAD)
      ? { things: { a, b }, likeness }
      : undefined;
  }

  /** How much a place is like the likeliest one in which the other side says the same; undefined where it does not say it. */
  function likeOwn(side: Side, one: Slotted<Thing>): number | undefined {
    const equal = own[side].filter(({ thing }) => relation.areEqual(thing, one.thing));
    return equal.length === 0
      ? undefined
      : Math.max(...equal.map((other) => likeness(side, one, other)));
  }

  /** Another thing, in the place that is most like that of `one`; undefined where two are as like. */
  function likeliest(side: Side, one: Slotted<Thing>): Slotted<Thing> | undefined {
    const [first, second] = own[side]
      .filter(({ thing }) => relation.mayReplace(thing, one.thing))
      .map((other) => ({ other, like: likeness(side, one, other) }))
      .toSorted((near, far) => far.like - near.like);
    return first?.like === second?.like ? undefined : first?.other;
  }

  function likeness(side: Side, one: Slotted<Thing>, other: Slotted<Thing>): number {
    return otherSide(side) === "a" ? likePlaces(one, other) : likePlaces(other, one);
  }

  function areSwapped(one: Pair<Slotted<Thing>>, other: Pair<Slotted<Thing>>): boolean {
    return (
      !(areListed(one.a, other.a) && areListed(one.b, other.b)) &&
      relation.areEqual(one.a.thing, other.b.thing) &&
      relation.areEqual(one.b.thing, other.a.thing)
    );
  }
}

function likePlaces(a: Slotted<unknown>, b: Slotted<unknown>): number {
  return likeWords(a.before, b.before) + likeWords(a.behind, b.behind);
}

function likeWords(one: readonly CheckedWord[], other: readonly CheckedWord[]): number {
  return one.reduce((sum, { term, isSmall }, at) => {
    if (other[at]?.term !== term) return sum;
    return sum + (isSmall ? SMALL_WORD : 1);
  }, 0);
}

/** "12 and 30": with nothing between them that says of what. */
function areListed(one: Slotted<unknown>, other: Slotted<unknown>): boolean {
  const [first, second] = one.span.start < other.span.start ? [one, other] : [other, one];
  const isBetween = ({ span }: CheckedWord): boolean => span.end <= second.span.start;
  return (
    !first.behind.every(isBetween) && first.behind.filter(isBetween).every(({ isSmall }) => isSmall)
  );
}
