import { useEffect, useRef } from "react";
import type { Comparison } from "../../model/comparison";
import { type Checked, countChecked } from "../../present/checked";
import { type Alarm, type AlarmId, groupAlarms } from "../../present/checks";
import { nameCheck, signOf } from "../../present/checkWords";
import { printForDesk } from "../../present/deskText";
import { type Finding, groupFindings } from "../../present/findings";
import { nameFindings, signOfFindings } from "../../present/findingWords";
import { CopyButton } from "./CopyButton";
import { Entry } from "./Entry";
import { FindingEntry } from "./FindingEntry";
import { focusNextEntry, showEntry, type Target } from "./places";

/** What the list shows, and what it tells. */
export interface ChecksProps {
  readonly id: string;
  readonly comparison: Comparison;
  /** What the checks come to, for paper. */
  readonly summary: string;
  /** What may be a problem, and what is none. */
  readonly checked: Checked;
  readonly dismissed: Checked;
  readonly current: AlarmId | null;
  /** Closed, it is there for paper only. */
  readonly open: boolean;
  readonly onVisit: (target: Target) => void;
  readonly onDismiss: (alarm: AlarmId) => void;
  readonly onTakeBack: (alarm: AlarmId) => void;
}

/** Two stories that have nothing in common have a list as long as both; the weightiest are enough, the text has all. */
const MOST_SHOWN = 60;

/** What the checks have found, a line for each: beside the text where there is room, above it where there is none. */
export function Checks(props: ChecksProps) {
  const { id, comparison, summary, checked, dismissed, current, open } = props;
  const { onVisit, onDismiss, onTakeBack } = props;
  const list = useRef<HTMLElement>(null);
  const groups = groupAlarms(checked.alarms);
  const found = groupFindings(checked.findings);

  useEffect(() => {
    if (list.current !== null && current !== null) showEntry(list.current, current);
  }, [current]);

  function dismiss(alarm: AlarmId): void {
    if (list.current !== null) focusNextEntry(list.current, alarm);
    onDismiss(alarm);
  }

  const acts = { onVisit, onTakeBack, onDismiss: dismiss };
  const draw = (alarm: Alarm, isDismissed: boolean) => (
    <Entry
      key={alarm.id}
      alarm={alarm}
      current={alarm.id === current}
      dismissed={isDismissed}
      {...acts}
    />
  );
  const drawFinding = (finding: Finding, isDismissed: boolean) => (
    <FindingEntry
      key={finding.id}
      finding={finding}
      current={finding.id === current}
      dismissed={isDismissed}
      {...acts}
    />
  );

  return (
    <section
      ref={list}
      id={id}
      className={`checks ${open ? "" : "is-closed"}`}
      aria-label="Things to check"
    >
      <p className="checks-printed">{summary}</p>
      {groups.map(({ kind, alarms: own }) => (
        <div key={kind} className="checks-group">
          <Title sign={signOf(kind)} name={nameCheck(kind)} />
          <ul>{own.map((alarm) => draw(alarm, false))}</ul>
        </div>
      ))}
      {checked.alarms.length === 0 && dismissed.alarms.length > 0 && (
        <p className="checks-none">Nothing is left to check.</p>
      )}
      {found.map(({ kind, findings: own }) => (
        <div key={kind} className="checks-group is-found">
          <Title sign={signOfFindings(kind)} name={nameFindings(kind)} />
          <ul>{own.slice(0, MOST_SHOWN).map((finding) => drawFinding(finding, false))}</ul>
          {own.length > MOST_SHOWN && (
            <p className="checks-none">and {own.length - MOST_SHOWN} more</p>
          )}
        </div>
      ))}
      {countChecked(dismissed) > 0 && (
        <div className="checks-group is-dismissed">
          <h2 className="checks-title">Not a problem</h2>
          <ul>
            {groupAlarms(dismissed.alarms)
              .flatMap((group) => group.alarms)
              .map((alarm) => draw(alarm, true))}
            {dismissed.findings.map((finding) => drawFinding(finding, true))}
          </ul>
        </div>
      )}
      {countChecked(checked) > 0 && (
        <CopyButton text={printForDesk(comparison, checked, dismissed)} />
      )}
    </section>
  );
}

function Title({ sign, name }: { readonly sign: string; readonly name: string }) {
  return (
    <h2 className="checks-title">
      <span className="alarm-sign" data-sign={sign} aria-hidden="true" />
      {name}
    </h2>
  );
}
