import "./card.css";
import { useId, useRef } from "react";
import type { Comparison } from "../../model/comparison";
import { SIDES } from "../../model/pair";
import type { Alarm, AlarmId } from "../../present/checks";
import { listPairChecks, readPairCard } from "../../present/pairCard";
import type { GroupIndex } from "../../present/rows";
import { Entry } from "../checks/Entry";
import { issue } from "../useCommands";
import { KIND_NAMES } from "../reader/words";
import { Reasons } from "./Reasons";
import { useCardPlace } from "./useCardPlace";
import { Wordings } from "./Wordings";

interface Props {
  readonly comparison: Comparison;
  readonly group: GroupIndex;
  readonly alarms: readonly Alarm[];
  readonly alarm: AlarmId | null;
  readonly dismissed: readonly Alarm[];
  readonly onAlarm: (alarm: Alarm) => void;
  readonly onDismiss: (alarm: AlarmId) => void;
  readonly onTakeBack: (alarm: AlarmId) => void;
  /** Whether the two were paired by hand, and what is told when that is taken back. */
  readonly pinned: boolean;
  readonly onRelease: (group: GroupIndex) => void;
  readonly onClose: () => void;
}

/**
 * All that there is to say of a pair. No dialog: the text stays at hand, and the keys that lead through it lead the card
 * along.
 */
export function PairCard(props: Props) {
  const { comparison, group, alarms, alarm, dismissed } = props;
  const element = useRef<HTMLElement>(null);
  const [title, reasons] = [useId(), useId()];
  useCardPlace(element, group);
  const card = readPairCard(comparison, group);
  if (card === null) return null;
  const tag = card.furniture === null ? null : KIND_NAMES[card.furniture];
  const checks = listPairChecks(group, alarms, dismissed);
  return (
    <section
      ref={element}
      className="card"
      tabIndex={-1}
      aria-labelledby={title}
      aria-describedby={reasons}
    >
      <div className="card-head">
        <h2 id={title} className="card-title">
          <span className="sr-only">Why these two? </span>
          {card.label}
        </h2>
        {tag !== null && <span className="tag">{tag}</span>}
        {props.pinned && <span className="tag">By hand</span>}
        <button type="button" className="quiet card-close" onClick={props.onClose}>
          <span className="sr-only">Close the card</span>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <Wordings comparison={comparison} group={group} sides={card.alike ? ["a"] : SIDES} />
      <output id={reasons} className="why-reasons">
        {/* Two that share nothing were no neighbours' find, where an editor has put them together. */}
        {props.pinned && card.match.reasons.length === 0 ? (
          "Paired by hand."
        ) : (
          <Reasons reasons={card.reasons} />
        )}
      </output>
      <div>
        <dl className="card-measures">
          <div>
            <dt>Similarity</dt>
            <dd>{card.similarity}</dd>
          </div>
          <div>
            <dt>Word for word</dt>
            <dd>{card.kept}</dd>
          </div>
        </dl>
        <p className="card-acts">
          {props.pinned ? (
            <button type="button" className="quiet" onClick={() => props.onRelease(group)}>
              Leave it to Galley
            </button>
          ) : (
            <button
              type="button"
              className="quiet"
              title="They have no counterpart (U)"
              onClick={() => issue("part")}
            >
              Not a pair
            </button>
          )}
          <button
            type="button"
            className="quiet"
            title="Choose another sentence that says the same (P)"
            onClick={() => issue("pair")}
          >
            Pair with another…
          </button>
        </p>
        {checks.length > 0 && (
          <ul className="card-checks" aria-label="To check">
            {checks.map((check) => (
              <Entry
                key={check.alarm.id}
                alarm={check.alarm}
                current={check.alarm.id === alarm}
                dismissed={check.dismissed}
                onVisit={() => props.onAlarm(check.alarm)}
                onDismiss={() => props.onDismiss(check.alarm.id)}
                onTakeBack={() => props.onTakeBack(check.alarm.id)}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
