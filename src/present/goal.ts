/** Where somebody goes on the page, and the row that shows it. */
import type { Comparison, SegmentIndex } from "../model/comparison";
import type { Side } from "../model/pair";
import type { RowIndex } from "./folds";
import { findNotices } from "./notices";
import type { NoticePlace } from "./noticeStops";
import { findPlace, findRow } from "./places";
import type { GroupIndex, Row } from "./rows";

/** A row, or what is read in one. */
export type Goal =
  | { readonly row: RowIndex }
  | { readonly side: Side; readonly group: GroupIndex }
  | { readonly side: Side; readonly segment: SegmentIndex }
  | NoticePlace;

/** The row in which it is read as text; null where it is in none. */
export function findGoal(
  comparison: Comparison,
  rows: readonly Row[],
  goal: Goal,
): RowIndex | null {
  if ("row" in goal) return goal.row;
  if ("group" in goal) return findPlace(comparison, rows, goal.group, goal.side);
  const segment = "segment" in goal ? goal.segment : findNoticed(comparison, goal);
  return findRow(rows, goal.side, segment);
}

/** The segment that a notice stands in; -1 where that is in none. */
function findNoticed({ versions }: Comparison, { side, notice }: NoticePlace): SegmentIndex {
  return versions[side].segments.findIndex((segment) =>
    findNotices(versions[side], segment).some(({ index }) => index === notice),
  );
}
