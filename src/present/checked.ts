/** All that the checks have to say, of matches and of the whole story, and what of it an editor has put away. */
import type { Comparison } from "../model/comparison";
import { type Alarm, type AlarmId, listAlarmIds, listAlarms } from "./checks";
import { type Finding, listFindings } from "./findings";

/** Alarms, then what was found of the whole story. */
export interface Checked {
  readonly alarms: readonly Alarm[];
  readonly findings: readonly Finding[];
}

/** What the page says before there is a comparison. */
export const NOTHING_CHECKED: Checked = { alarms: [], findings: [] };

/** Everything there is to say of a comparison. */
export function listChecked(comparison: Comparison): Checked {
  return { alarms: listAlarms(comparison), findings: listFindings(comparison) };
}

/** The names of everything there is to say. */
export function listCheckedIds(comparison: Comparison): ReadonlySet<AlarmId> {
  const findings = listFindings(comparison).map(({ id }) => id);
  return new Set([...listAlarmIds(comparison), ...findings]);
}

/** What is left to look at, and what is no problem. */
export function putAway(
  { alarms, findings }: Checked,
  dismissed: ReadonlySet<AlarmId>,
): { readonly open: Checked; readonly dismissed: Checked } {
  const isAway = ({ id }: { readonly id: AlarmId }): boolean => dismissed.has(id);
  return {
    open: {
      alarms: alarms.filter((alarm) => !isAway(alarm)),
      findings: findings.filter((finding) => !isAway(finding)),
    },
    dismissed: { alarms: alarms.filter(isAway), findings: findings.filter(isAway) },
  };
}

/** How many things that is. */
export function countChecked({ alarms, findings }: Checked): number {
  return alarms.length + findings.length;
}

/** Whether anything of it may be a mistake. What stands on one side only is news, not a slip. */
export function hasDoubts({ alarms, findings }: Checked): boolean {
  return alarms.length > 0 || findings.some(({ kind }) => kind === "spelling");
}
