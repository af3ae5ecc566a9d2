import { useEffect, useRef } from "react";
import type { Comparison } from "../../model/comparison";
import { type Alarm, type AlarmId, groupAlarms } from "../../present/checks";
import { nameCheck, signOf, tellCounts } from "../../present/checkWords";
import { CopyButton } from "./CopyButton";
import { Entry } from "./Entry";
import { focusEntry, showEntry } from "./places";

interface Props {
  readonly id: string;
  readonly comparison: Comparison;
  /** Those that may be a problem, and those that are none. */
  readonly alarms: readonly Alarm[];
  readonly dismissed: readonly Alarm[];
  readonly current: AlarmId | null;
  /** Closed, it is there for paper only. */
  readonly open: boolean;
  readonly onVisit: (alarm: Alarm) => void;
  readonly onDismiss: (alarm: AlarmId) => void;
  readonly onTakeBack: (alarm: AlarmId) => void;
}

/** What the checks have found, one line for each alarm: beside the text where there is room, above it where there is none. */
export function Checks(props: Props) {
  const { id, comparison, alarms, dismissed, current, open } = props;
  const list = useRef<HTMLElement>(null);
  const groups = groupAlarms(alarms);

  useEffect(() => {
    if (list.current !== null && current !== null) showEntry(list.current, current);
  }, [current]);

  /** The list is worked through from top to bottom; behind its last line one goes back to the one before. */
  function dismiss(alarm: AlarmId): void {
    const order = groups.flatMap((group) => group.alarms.map((one) => one.id));
    const at = order.indexOf(alarm);
    if (list.current !== null) focusEntry(list.current, order[at + 1] ?? order[at - 1]);
    props.onDismiss(alarm);
  }

  const draw = (alarm: Alarm, isDismissed: boolean) => (
    <Entry
      key={alarm.id}
      alarm={alarm}
      current={alarm.id === current}
      dismissed={isDismissed}
      onVisit={() => props.onVisit(alarm)}
      onDismiss={() => dismiss(alarm.id)}
      onTakeBack={() => props.onTakeBack(alarm.id)}
    />
  );

  return (
    <section
      ref={list}
      id={id}
      className={`checks ${open ? "" : "is-closed"}`}
      aria-label="Things to check"
    >
      <p className="checks-printed">{tellCounts(alarms)}</p>
      {groups.map(({ kind, alarms: own }) => (
        <div key={kind} className="checks-group">
          <h2 className="checks-title">
            <span className="alarm-sign" data-sign={signOf(kind)} aria-hidden="true" />
            {nameCheck(kind)}
          </h2>
          <ul>{own.map((alarm) => draw(alarm, false))}</ul>
        </div>
      ))}
      {alarms.length === 0 && <p className="checks-none">Nothing is left to check.</p>}
      {dismissed.length > 0 && (
        <div className="checks-group is-dismissed">
          <h2 className="checks-title">Not a problem</h2>
          <ul>
            {groupAlarms(dismissed)
              .flatMap((group) => group.alarms)
              .map((alarm) => draw(alarm, true))}
          </ul>
        </div>
      )}
      {alarms.length > 0 && <CopyButton comparison={comparison} alarms={alarms} />}
    </section>
  );
}
