/*
 * The headlines of two stories that tell the same are counterparts, whatever their words: "Charity's bookkeeper gets
 * seven-year term" over one, "Ex-treasurer of orphans' fund jailed" over the other. What has to be shown is that the
 * stories do tell the same, and that each headline speaks of what the other story opens with: a report and a feature
 * of one event have headlines of their own.
 */
import type { Version } from "../../model/comparison";
import { otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import type { Evidence } from "./evidence";

/** Share of either story's sentences that are linked. Independent reports of one event stay below. */
const LEAST_LINKED = 0.4;

/** Sentences that a headline may be taken from. */
const OPENING = 5;
/** Share of a headline's matter that the other story's opening holds, on average of the two. */
const LEAST_HELD = 0.3;

/** The first headline of each version, where they are counterparts; segment indexes. `linked` as `shareLinked` tells it. */
export function pairHeads(
  versions: Pair<Version>,
  linked: Pair<number>,
  { coverage }: Evidence,
): Pair<number> | undefined {
  const heads = { a: headOf(versions.a), b: headOf(versions.b) };
  if (heads.a < 0 || heads.b < 0 || Math.min(linked.a, linked.b) < LEAST_LINKED) return undefined;
  const held = SIDES.map((side) => shareHeld(side, heads[side]));
  return (held[0] ?? 0) + (held[1] ?? 0) >= 2 * LEAST_HELD ? heads : undefined;

  function shareHeld(side: Side, head: number): number {
    const opening = bodyOf(versions[otherSide(side)]).slice(0, OPENING);
    return side === "a" ? coverage([head], opening).a : coverage(opening, [head]).b;
  }
}

/** Share of a version's sentences of body that `isLinked`; 0 where it has none. */
export function shareLinked(version: Version, isLinked: (segment: number) => boolean): number {
  const body = bodyOf(version);
  return body.length === 0 ? 0 : body.filter(isLinked).length / body.length;
}

function headOf({ segments }: Version): number {
  return segments.findIndex(({ kind }) => kind === "headline");
}

function bodyOf({ segments }: Version): number[] {
  return segments.flatMap(({ kind }, i) => (kind === "body" ? [i] : []));
}
