import "./entry.css";
import { memo } from "react";
import type { Side } from "../../model/pair";
import { SIDES } from "../../model/pair";
import { type Alarm, type AlarmId, isQuiet, sideOf } from "../../present/checks";
import { tellAbsent, tellAlarm } from "../../present/checkWords";
import { VisibleText } from "../sources/VisibleText";
import { Dismissal } from "./Dismissal";
import type { Target } from "./places";

interface Props {
  readonly alarm: Alarm;
  readonly current: boolean;
  readonly dismissed: boolean;
  readonly onVisit: (target: Target) => void;
  readonly onDismiss: (alarm: AlarmId) => void;
  readonly onTakeBack: (alarm: AlarmId) => void;
}

/**
 * An alarm in the list: what happened, how both sides read, the way to its place, and the way to be rid of it. Drawn anew
 * only when something in it changes: two long stories have hundreds of them.
 */
export const Entry = memo(function Entry(props: Props) {
  const { alarm, current, dismissed, onVisit, onDismiss, onTakeBack } = props;
  const { id, group } = alarm;
  const name = tellAlarm(alarm);
  return (
    <li
      className={`entry ${current ? "is-current" : ""} ${isQuiet(alarm) ? "is-quiet" : ""} ${dismissed ? "is-dismissed" : ""}`}
    >
      <a
        href={`#alarm-${group}`}
        className="entry-link"
        data-alarm={id}
        aria-current={current}
        onClick={(event) => {
          event.preventDefault();
          onVisit({ id, group, side: sideOf(alarm) });
        }}
      >
        <span className="entry-name">{name}</span>
        {SIDES.map((side) => (
          <Wording key={side} alarm={alarm} side={side} />
        ))}
      </a>
      <Dismissal
        name={name}
        dismissed={dismissed}
        onDismiss={() => onDismiss(id)}
        onTakeBack={() => onTakeBack(id)}
      />
    </li>
  );
});

function Wording({ alarm, side }: { readonly alarm: Alarm; readonly side: Side }) {
  const parts = alarm.wordings[side];
  return (
    <span className={`wording side-${side}`}>
      <span className="sr-only">{side === "a" ? " Left: " : " Right: "}</span>
      {parts.length === 0 ? (
        <span className="wording-around">{tellAbsent(side)}</span>
      ) : (
        <bdi>
          {parts.map(({ text, kind }, index) => (
            <span key={index} className={`wording-${kind}`}>
              <VisibleText text={text} />
            </span>
          ))}
        </bdi>
      )}
    </span>
  );
}
