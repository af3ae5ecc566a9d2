/** Where a sentence stands in its text, as an editor would count. */
import type { Comparison } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";
import type { GroupIndex } from "./rows";

/**
 * The numbers, from 1, of a group's first segments, counted over every segment of their sides; null where the group has
 * none on a side.
 */
export function numberGroup(comparison: Comparison, group: GroupIndex): Pair<number | null> {
  return mapPair(comparison.versions, (_, side) => {
    const first = comparison.groups[group]?.segments[side][0];
    return first === undefined ? null : first + 1;
  });
}

/** For each group which pair it is, from 1, in the order of `Comparison.groups`; null for what stands alone. */
export function numberPairs({ groups }: Comparison): readonly (number | null)[] {
  let pairs = 0;
  return groups.map(({ relation }) => (relation === "only" ? null : ++pairs));
}
