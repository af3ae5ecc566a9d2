import type { Side } from "../../model/pair";
import type { Alarm, AlarmId } from "../../present/checks";
import type { Hit } from "../../present/found";
import type { GroupIndex } from "../../present/rows";
import type { Highlight } from "../../present/runs";

/** What is highlighted in a group's text: what its alarms underline, and all of the one an editor is at. */
export function highlightAlarms(
  alarms: readonly Alarm[],
  current: AlarmId | null,
  group: GroupIndex,
  side: Side,
): readonly Highlight[] {
  return alarms
    .filter((alarm) => alarm.group === group)
    .flatMap(({ id, fact, underlined }) => {
      const whole = fact.at[side];
      return [
        ...underlined[side].map((span): Highlight => ({ kind: "alarm", span })),
        ...(id === current && whole !== undefined
          ? [{ kind: "current", span: whole } as const]
          : []),
      ];
    });
}

/** Where a side holds what was looked for, and which of the places an editor is at. */
export function highlightHits(
  hits: readonly Hit[],
  current: Hit | null,
  side: Side,
): readonly Highlight[] {
  return hits
    .filter((hit) => hit.side === side)
    .flatMap((hit) =>
      hit.spans.map((span): Highlight => ({ kind: hit === current ? "hit-current" : "hit", span })),
    );
}
