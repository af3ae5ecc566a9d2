import { useMemo } from "react";
import type { Comparison } from "../../model/comparison";
import type { Alarm } from "../../present/checks";
import { type Filter, filterRows } from "../../present/filters";
import { type Fold, layFolds, type RowIndex } from "../../present/folds";
import type { Row } from "../../present/rows";
import { findStops, type Stop } from "../../present/stops";

/** What of a comparison stands where. */
interface Layout {
  /** What differs, in reading order. */
  readonly stops: readonly Stop[];
  /** For each row, whether the filter folds it. */
  readonly filtered: readonly boolean[];
  readonly folds: readonly Fold[];
}

/**
 * Lays out the page, and keeps what it has laid out by hand: the compiler does not see that it may, and every row would be
 * drawn anew whenever the pointer moves.
 */
export function useLayout(
  comparison: Comparison,
  rows: readonly Row[],
  alarms: readonly Alarm[],
  filter: Filter,
  opened: ReadonlySet<RowIndex>,
): Layout {
  const stops = useMemo(() => findStops(comparison, rows), [comparison, rows]);
  const filtered = useMemo(
    () => filterRows(comparison, rows, filter, alarms),
    [comparison, rows, filter, alarms],
  );
  const folds = useMemo(() => layFolds(filtered, opened), [filtered, opened]);
  return { stops, filtered, folds };
}
