/** Where on the page a group's text stands. */
import type { Comparison } from "../model/comparison";
import type { Side } from "../model/pair";
import type { GroupIndex, Row } from "./rows";

/** Index of the first row with text of `group` on `side`, or null where it has none there. */
export function findPlace(
  comparison: Comparison,
  rows: readonly Row[],
  group: GroupIndex,
  side: Side,
): number | null {
  const segment = comparison.groups[group]?.segments[side][0];
  if (segment === undefined) return null;
  const row = rows.findIndex(({ cells }) => {
    const cell = cells[side];
    return cell.kind === "text" && cell.segments.includes(segment);
  });
  return row < 0 ? null : row;
}
