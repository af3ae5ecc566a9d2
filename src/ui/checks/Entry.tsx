import type { Side } from "../../model/pair";
import { SIDES } from "../../model/pair";
import { type Alarm, isQuiet } from "../../present/checks";
import { tellAbsent, tellAlarm } from "../../present/checkWords";
import { VisibleText } from "../sources/VisibleText";
import { Dismissal } from "./Dismissal";

interface Props {
  readonly alarm: Alarm;
  readonly current: boolean;
  readonly dismissed: boolean;
  readonly onVisit: () => void;
  readonly onDismiss: () => void;
  readonly onTakeBack: () => void;
}

/** An alarm in the list: what happened, how both sides read, the way to its place, and the way to be rid of it. */
export function Entry({ alarm, current, dismissed, onVisit, onDismiss, onTakeBack }: Props) {
  const name = tellAlarm(alarm);
  return (
    <li
      className={`entry ${current ? "is-current" : ""} ${isQuiet(alarm) ? "is-quiet" : ""} ${dismissed ? "is-dismissed" : ""}`}
    >
      <a
        href={`#alarm-${alarm.group}`}
        className="entry-link"
        data-alarm={alarm.id}
        aria-current={current}
        onClick={(event) => {
          event.preventDefault();
          onVisit();
        }}
      >
        <span className="entry-name">{name}</span>
        {SIDES.map((side) => (
          <Wording key={side} alarm={alarm} side={side} />
        ))}
      </a>
      <Dismissal name={name} dismissed={dismissed} onDismiss={onDismiss} onTakeBack={onTakeBack} />
    </li>
  );
}

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
