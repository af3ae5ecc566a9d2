/** Where on the page alarms are met, and the way from one to the next in the order in which it is read. */
import type { Comparison } from "../model/comparison";
import { type Alarm, type AlarmId, sideOf } from "./checks";
import { findPlace } from "./places";
import type { GroupIndex, Row } from "./rows";

/** One list for all rows that have none, so that they stay as they are drawn. */
const NONE: readonly Alarm[] = [];

/** For each row, the alarms of the groups it has text of. */
export function placeAlarms(
  rows: readonly Row[],
  alarms: readonly Alarm[],
): readonly (readonly Alarm[])[] {
  const index = new Map<GroupIndex, Alarm[]>();
  for (const alarm of alarms) {
    const own = index.get(alarm.group);
    if (own === undefined) index.set(alarm.group, [alarm]);
    else own.push(alarm);
  }
  return rows.map(({ groups }) => {
    const found = groups.flatMap((group) => index.get(group) ?? []);
    return found.length === 0 ? NONE : found;
  });
}

/** An alarm and the row it is met in. */
export interface AlarmStop {
  readonly alarm: Alarm;
  /** Index into the rows the stops were found in. */
  readonly row: number;
}

/** Every one of `alarms`, once. */
export function findAlarmStops(
  comparison: Comparison,
  rows: readonly Row[],
  alarms: readonly Alarm[],
): readonly AlarmStop[] {
  return alarms
    .flatMap((alarm) => {
      const row = findPlace(comparison, rows, alarm.group, sideOf(alarm));
      return row === null ? [] : [{ alarm, row }];
    })
    .toSorted((one, other) => one.row - other.row);
}

/**
 * The stop to go to, one `step` on (1) or back (-1); null past either end. `current` is the alarm one is at, null where one
 * is at none: then `row` counts, itself included on the way on.
 */
export function stepAlarm(
  stops: readonly AlarmStop[],
  row: number,
  current: AlarmId | null,
  step: 1 | -1,
): AlarmStop | null {
  const at = stops.findIndex(({ alarm }) => alarm.id === current);
  if (at >= 0) return stops[at + step] ?? null;
  if (step === -1) return stops.findLast((stop) => stop.row < row) ?? null;
  return stops.find((stop) => stop.row >= row) ?? null;
}
