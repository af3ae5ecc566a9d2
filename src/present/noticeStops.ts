/** The notices of both versions, in the order in which the page is read: row by row, left before right. */
import type { Comparison } from "../model/comparison";
import { type Side, SIDES } from "../model/pair";
import { findNotices, type NoticeIndex } from "./notices";
import type { Row } from "./rows";

/** A notice of one version. */
export interface NoticePlace {
  readonly side: Side;
  readonly notice: NoticeIndex;
}

/** A notice and the row that shows it. */
export interface NoticeStop extends NoticePlace {
  /** Index into the rows the stops were found in. */
  readonly row: number;
}

/** Every notice, once. */
export function findNoticeStops(
  { versions }: Comparison,
  rows: readonly Row[],
): readonly NoticeStop[] {
  if (SIDES.every((side) => versions[side].notices.length === 0)) return [];
  return rows.flatMap(({ cells }, row) =>
    SIDES.flatMap((side) => {
      const cell = cells[side];
      if (cell.kind !== "text") return [];
      const segments = cell.segments.flatMap((index) => versions[side].segments[index] ?? []);
      return segments.flatMap((segment) =>
        findNotices(versions[side], segment).map(({ index }) => ({ side, notice: index, row })),
      );
    }),
  );
}

/**
 * The stop to go to, one `step` on (1) or back (-1); null past either end. `current` is the notice one is at, null where
 * one is at none: then `row` counts, itself included on the way on.
 */
export function stepNotice(
  stops: readonly NoticeStop[],
  row: number,
  current: NoticePlace | null,
  step: 1 | -1,
): NoticeStop | null {
  const at = stops.findIndex(
    ({ side, notice }) => side === current?.side && notice === current.notice,
  );
  if (at >= 0) return stops[at + step] ?? null;
  if (step === -1) return stops.findLast((stop) => stop.row < row) ?? null;
  return stops.find((stop) => stop.row >= row) ?? null;
}
