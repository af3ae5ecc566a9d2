/** Where on the page a group's text stands. */
import type { Comparison, SegmentIndex } from "../model/comparison";
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
  return segment === undefined ? null : findRow(rows, side, segment);
}

/** Index of the row in which a segment is read, or null where it is in none. */
export function findRow(rows: readonly Row[], side: Side, segment: SegmentIndex): number | null {
  const row = rows.findIndex(({ cells }) => {
    const cell = cells[side];
    return cell.kind === "text" && cell.segments.includes(segment);
  });
  return row < 0 ? null : row;
}
