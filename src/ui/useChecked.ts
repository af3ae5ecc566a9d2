import { useMemo } from "react";
import type { Comparison } from "../model/comparison";
import {
  type Checked,
  countChecked,
  hasDoubts,
  listChecked,
  NOTHING_CHECKED,
  putAway,
} from "../present/checked";
import type { AlarmId } from "../present/checks";
import { tellSummary } from "../present/summaryLine";

/** What the checks of a comparison say, and what of it an editor has put away. */
interface CheckedPage {
  readonly open: Checked;
  readonly dismissed: Checked;
  /** In a line; "" where there is no comparison. */
  readonly summary: string;
  /** Whether there is anything to list, put away or not, and whether any of it may be a mistake. */
  readonly hasList: boolean;
  readonly doubts: boolean;
}

/**
 * Looks through a comparison once. By hand: the compiler keeps nothing that stands behind what hooks were handed, and with
 * new lists every row of the page would be drawn anew at each key.
 */
export function useChecked(
  comparison: Comparison | null,
  dismissed: ReadonlySet<AlarmId>,
): CheckedPage {
  const all = useMemo(
    () => (comparison === null ? NOTHING_CHECKED : listChecked(comparison)),
    [comparison],
  );
  return useMemo(() => {
    const parted = putAway(all, dismissed);
    return {
      ...parted,
      summary: comparison === null ? "" : tellSummary(comparison, parted.open, parted.dismissed),
      hasList: countChecked(all) > 0,
      doubts: hasDoubts(all),
    };
  }, [comparison, all, dismissed]);
}
