/** The places an editor steps through: whatever is not word for word the same in the same order. */
import type { Comparison } from "../model/comparison";
import type { GroupIndex, Row } from "./rows";

/** A group that differs, and the row it is first met in. */
export interface Stop {
  readonly group: GroupIndex;
  /** Index into the rows the stops were found in. */
  readonly row: number;
}

/** Every group that differs, once, in reading order. A moved one is met where its text stands first on the page. */
export function findStops(comparison: Comparison, rows: readonly Row[]): readonly Stop[] {
  const met = new Set<GroupIndex>();
  const stops: Stop[] = [];
  for (const [row, { groups }] of rows.entries()) {
    for (const group of groups) {
      if (met.has(group) || !differs(comparison, group)) continue;
      met.add(group);
      stops.push({ group, row });
    }
  }
  return stops;
}

/**
 * The stop to go to from `row`, one `step` on (1) or back (-1); null past either end. `group` is the current group, null
 * where there is none: then the first stop at or after the row counts as the next.
 */
export function stepStop(
  stops: readonly Stop[],
  row: number,
  group: GroupIndex | null,
  step: 1 | -1,
): Stop | null {
  const current = stops.findIndex((stop) => stop.group === group);
  if (current >= 0) return stops[current + step] ?? null;
  if (step === -1) return stops.findLast((stop) => stop.row < row) ?? null;
  return stops.find((stop) => (group === null ? stop.row >= row : stop.row > row)) ?? null;
}

function differs(comparison: Comparison, index: GroupIndex): boolean {
  const group = comparison.groups[index];
  return group !== undefined && (group.relation !== "verbatim" || group.moved);
}
