/** What somebody wants to see, and the row that shows it. */
import type { Comparison, SegmentIndex } from "../model/comparison";
import type { Side } from "../model/pair";
import type { RowIndex } from "./folds";
import { findNotices } from "./notices";
import type { NoticePlace } from "./noticeStops";
import { findPlace } from "./places";
import type { GroupIndex, Row } from "./rows";

/** A row, or what is read in one. */
export type Wanted =
  | { readonly row: RowIndex }
  | { readonly side: Side; readonly group: GroupIndex }
  | { readonly side: Side; readonly segment: SegmentIndex }
  | NoticePlace;

/** The row in which it is read as text; null where it is in none. */
export function findWanted(
  comparison: Comparison,
  rows: readonly Row[],
  wanted: Wanted,
): RowIndex | null {
  if ("row" in wanted) return wanted.row;
  if ("group" in wanted) return findPlace(comparison, rows, wanted.group, wanted.side);
  const { side } = wanted;
  const segment = "segment" in wanted ? wanted.segment : findNoticed(comparison, wanted);
  const row = rows.findIndex(({ cells }) => {
    const cell = cells[side];
    return cell.kind === "text" && cell.segments.includes(segment);
  });
  return row < 0 ? null : row;
}

/** The segment that a notice stands in; -1 where that is in none. */
function findNoticed({ versions }: Comparison, { side, notice }: NoticePlace): SegmentIndex {
  return versions[side].segments.findIndex((segment) =>
    findNotices(versions[side], segment).some(({ index }) => index === notice),
  );
}
