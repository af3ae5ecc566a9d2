/** Where a sentence stands in its text, as an editor would count. */
import type { Comparison } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";
import type { GroupIndex, Row } from "./rows";

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

/** Which pair each group is. */
export interface PairNumbers {
  /** For each group its number, from 1; null for what stands alone. */
  readonly of: readonly (number | null)[];
  readonly total: number;
}

/** Numbers the pairs as they are met in `rows` from top to bottom; a moved one by the first of its rows. */
export function numberPairs({ groups }: Comparison, rows: readonly Row[]): PairNumbers {
  const numbers = groups.map((): number | null => null);
  let total = 0;
  for (const row of rows)
    for (const index of row.groups)
      if (groups[index]?.relation !== "only") numbers[index] ??= ++total;
  return { of: numbers, total };
}
