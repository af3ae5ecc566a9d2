/** The text of a cell as passages: neighbouring segments of one group. Usually one, several where groups interleave. */
import type { Comparison, SegmentIndex } from "../model/comparison";
import type { Side } from "../model/pair";
import type { GroupIndex } from "./rows";

/** Neighbouring segments of one group; never empty. */
export interface Passage {
  readonly group: GroupIndex;
  readonly segments: readonly SegmentIndex[];
}

/** Cuts segments of one side, each of which belongs to one of `groups`. */
export function cutPassages(
  comparison: Comparison,
  side: Side,
  segments: readonly SegmentIndex[],
  groups: readonly GroupIndex[],
): readonly Passage[] {
  const passages: { group: GroupIndex; segments: SegmentIndex[] }[] = [];
  for (const segment of segments) {
    const group = groups.find((index) =>
      comparison.groups[index]?.segments[side].includes(segment),
    );
    if (group === undefined) continue;
    const last = passages.at(-1);
    if (last?.group === group) last.segments.push(segment);
    else passages.push({ group, segments: [segment] });
  }
  return passages;
}
