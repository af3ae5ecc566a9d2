/** Which sentence a caret stands in. */
import type { Comparison } from "../model/comparison";
import type { Side } from "../model/pair";
import type { GroupIndex } from "./rows";

/** The group of the segment that `offset` stands in or that begins last before it; null in front of all. */
export function findGroupAt(
  { versions, groups }: Comparison,
  side: Side,
  offset: number,
): GroupIndex | null {
  let found = -1;
  let start = -1;
  for (const [index, { pieces }] of versions[side].segments.entries())
    for (const piece of pieces)
      if (piece.start <= offset && piece.start > start) {
        found = index;
        start = piece.start;
      }
  const group = groups.findIndex(({ segments }) => segments[side].includes(found));
  return group < 0 ? null : group;
}

/** Where the text of a group begins on a side; null where it has none. */
export function findStart(
  { versions, groups }: Comparison,
  side: Side,
  group: GroupIndex,
): number | null {
  const [first] = groups[group]?.segments[side] ?? [];
  return first === undefined ? null : (versions[side].segments[first]?.pieces[0]?.start ?? null);
}
