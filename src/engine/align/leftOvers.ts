/*
 * What is left over between two sure links: with everything around them spoken for, an unlinked sentence on each side is
 * likely one more pair. Sure links here are those that kept their order; moved ones say nothing about their neighbours.
 */
import type { Pair } from "../../model/pair";
import type { LaneOrder } from "./lanes";
import { findTranspositions, type Weighed } from "./transpositions";

/** More sentences than this on one side are a passage of its own, not what is left over. */
const MOST_LEFT = 6;

/** Body segments in no link that stand between the same two neighbouring links on both sides; neither list is empty. */
export function findLeftOvers(
  links: readonly Weighed[],
  lanes: Pair<LaneOrder>,
): Pair<readonly number[]>[] {
  const moved = new Set(findTranspositions(links));
  const taken: Pair<Set<number>> = { a: new Set(), b: new Set() };
  for (const { segments } of links) {
    for (const segment of segments.a) taken.a.add(segment);
    for (const segment of segments.b) taken.b.add(segment);
  }
  const spine = links
    .filter(({ segments }, i) => !moved.has(i) && lanes.a.lane[segments.a[0] ?? 0] === "body")
    .sort((one, other) => (one.segments.a[0] ?? 0) - (other.segments.a[0] ?? 0));
  const found: Pair<number[]>[] = [];
  for (let i = 0; i <= spine.length; i++) {
    const before = spine[i - 1]?.segments;
    const after = spine[i]?.segments;
    const row = {
      a: between(lanes.a, taken.a, before?.a.at(-1) ?? -1, after?.a[0] ?? lanes.a.lane.length),
      b: between(lanes.b, taken.b, before?.b.at(-1) ?? -1, after?.b[0] ?? lanes.b.lane.length),
    };
    const most = Math.max(row.a.length, row.b.length);
    if (row.a.length > 0 && row.b.length > 0 && most <= MOST_LEFT) found.push(row);
  }
  return found;
}

function between(
  { lane }: LaneOrder,
  taken: ReadonlySet<number>,
  from: number,
  to: number,
): number[] {
  const free: number[] = [];
  for (let segment = from + 1; segment < to; segment++)
    if (lane[segment] === "body" && !taken.has(segment)) free.push(segment);
  return free;
}
