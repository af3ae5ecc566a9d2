/*
 * What stands between two pairs, or between a pair and the end of a place, is a place of its own:
 *
 *   [teams] in separate rooms until [3] a.m. | [groups] until [2] a.m.
 *
 * There a figure stands for a figure and a name for a name, though they do not mean the same, because an editor must see
 * that 11 became 17 and Ruiz became Kolb.
 */
import { mapPair, type Pair } from "../../model/pair";
import type { Token } from "../tokens";
import { isWeighty, isWhole, type LooseUnit } from "./looseUnits";
import { NO_PARTNER, type Partners, type PlaceRange } from "./partners";

/** Where nothing else of weight stands beside them, words need not be so much alike. */
const LEAST_ALONE = 0.2;
/** In a longer gap than this, in units of weight, two figures need not answer each other. */
const LONGEST_GAP = 6;

/** The match that the gaps are of. */
export interface Surroundings {
  readonly loose: Pair<readonly LooseUnit[]>;
  readonly tokens: Pair<readonly Token[]>;
  /** Known so far; what is found is written to it. */
  readonly partners: Partners;
  readonly degreeOf: (one: LooseUnit, other: LooseUnit) => number;
}

/** Pairs what stands alone in the gaps of a place. */
export function pairInGaps(
  place: PlaceRange,
  { loose, tokens, partners, degreeOf }: Surroundings,
): void {
  let from = { a: place.a.start, b: place.b.start };
  for (let a = place.a.start; a < place.a.end; a++) {
    // A pair that crosses the one before ends no gap.
    const b = partners.a[a] ?? NO_PARTNER;
    if (b < from.b || b >= place.b.end) continue;
    pairInGap({ a: freeBetween("a", from.a, a), b: freeBetween("b", from.b, b) });
    from = { a: a + 1, b: b + 1 };
  }
  pairInGap({
    a: freeBetween("a", from.a, place.a.end),
    b: freeBetween("b", from.b, place.b.end),
  });

  function freeBetween(side: "a" | "b", start: number, end: number): number[] {
    const free: number[] = [];
    for (let i = start; i < end; i++) {
      const unit = loose[side][i];
      if (unit && isWhole(unit) && partners[side][i] === NO_PARTNER) free.push(i);
    }
    return free;
  }

  function pairInGap(gap: Pair<readonly number[]>): void {
    if (gap.a.length === 0 || gap.b.length === 0) return;
    const weighty = mapPair(gap, (own, side) => own.filter((i) => is(isWeighty, side, i)));
    const isLight = weighty.a.length + weighty.b.length === 0;
    const { a, b } = isLight ? gap : weighty;
    if (Math.max(a.length, b.length) > LONGEST_GAP) return;
    if (a.length === 1 && b.length === 1) {
      pairAlone(a[0] ?? 0, b[0] ?? 0);
      return;
    }
    const figures = mapPair({ a, b }, (own, side) => own.filter((i) => is(isFigure, side, i)));
    const others = mapPair({ a, b }, (own, side) => own.filter((i) => !is(isFigure, side, i)));
    if (figures.a.length === figures.b.length) pairInOrder(figures, countTheSame);
    const areNames =
      others.a.every((i) => is(isName, "a", i)) && others.b.every((i) => is(isName, "b", i));
    if (areNames && others.a.length === others.b.length) pairInOrder(others, () => true);
  }

  function pairAlone(a: number, b: number): void {
    const [one, other] = [loose.a[a], loose.b[b]];
    if (!one || !other) return;
    const areOneKind = (isFigure(one) && isFigure(other)) || (isName(one) && isName(other));
    if (areOneKind || degreeOf(one, other) >= LEAST_ALONE) pair(a, b);
  }

  function pairInOrder(
    { a, b }: Pair<readonly number[]>,
    mayPair: (one: number, other: number) => boolean,
  ): void {
    for (const [n, one] of a.entries()) {
      const other = b[n];
      if (other !== undefined && mayPair(one, other)) pair(one, other);
    }
  }

  function pair(a: number, b: number): void {
    partners.a[a] = b;
    partners.b[b] = a;
  }

  /** Whether two figures seem to count the same: by their length, the word behind them or the one before. */
  function countTheSame(a: number, b: number): boolean {
    const [one, other] = [loose.a[a], loose.b[b]];
    if (!one || !other) return false;
    const [left, right] = [tokens.a[one.start], tokens.b[other.start]];
    const areNumbers = left?.kind === "number" && right?.kind === "number";
    return (
      (areNumbers && left.key.length === right.key.length) ||
      areSame(one.end, other.end) ||
      areSame(one.start - 1, other.start - 1)
    );
  }

  /** Whether two tokens are the same word or stand for each other. */
  function areSame(a: number, b: number): boolean {
    const key = tokens.a[a]?.key;
    if (key !== undefined && key === tokens.b[b]?.key) return true;
    for (let i = place.a.start; i < place.a.end; i++) {
      const partner = loose.b[partners.a[i] ?? NO_PARTNER];
      if (holds(loose.a[i], a)) return holds(partner, b);
    }
    return false;
  }

  function is(test: (one: LooseUnit) => boolean, side: "a" | "b", index: number): boolean {
    const one = loose[side][index];
    return one !== undefined && test(one);
  }
}

function holds(unit: LooseUnit | undefined, token: number): boolean {
  return unit !== undefined && unit.start <= token && token < unit.end;
}

function isFigure({ unit }: LooseUnit): boolean {
  return unit.kind === "figure";
}

/** Weekdays and months are names of a kind. */
function isName({ unit: { kind, isCapital } }: LooseUnit): boolean {
  return kind === "name" || (kind === "common" && isCapital);
}
