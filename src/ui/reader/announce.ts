/** What a screen reader hears when the selection changes. */
import type { Comparison } from "../../model/comparison";
import type { Alarm, AlarmId } from "../../present/checks";
import { tellAlarm } from "../../present/checkWords";
import type { Filter } from "../../present/filters";
import { countFiltered, listFiltered } from "../../present/filterWords";
import type { GroupIndex } from "../../present/rows";
import { nameGroup } from "./words";

/** What is said when an alarm is gone to; null where one is at none. */
export function announceAlarm(alarms: readonly Alarm[], current: AlarmId | null): string | null {
  const alarm = alarms.find(({ id }) => id === current);
  return alarm === undefined ? null : `Selected, ${tellAlarm(alarm)}`;
}

/** What is said when a group is selected; "" where none is. */
export function announce(
  comparison: Comparison,
  focus: GroupIndex | null,
  position: number,
  total: number,
): string {
  const group = focus === null ? undefined : comparison.groups[focus];
  if (group === undefined) return "";
  const name = nameGroup(group);
  return position < 0 ? `Selected, ${name}` : `Difference ${position + 1} of ${total}, ${name}`;
}

/** What is said when the filter changes; a screen reader says nothing of what a page begins with. */
export function announceFilter(filter: Filter, filtered: readonly boolean[]): string {
  if (filter.size === 0) return "Everything is shown";
  return `${countFiltered(filtered)}: ${listFiltered(filter)}`;
}
