import type { Comparison } from "../../model/comparison";
import type { Alarm, AlarmId } from "../../present/checks";
import { readPairCard } from "../../present/pairCard";
import type { GroupIndex } from "../../present/rows";
import { PairCard } from "./PairCard";

interface Props {
  readonly comparison: Comparison;
  /** The selected group. */
  readonly focus: GroupIndex | null;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What is still to be checked, the alarm an editor is at, and what is no problem. */
  readonly alarms: readonly Alarm[];
  readonly alarm: AlarmId | null;
  readonly dismissed: readonly Alarm[];
  readonly onAlarm: (alarm: Alarm) => void;
  readonly onDismiss: (alarm: AlarmId) => void;
  readonly onTakeBack: (alarm: AlarmId) => void;
}

/**
 * Why the selected sentences stand opposite each other, on demand: the card stays open while the editor steps on, and there
 * is none of a sentence that stands alone.
 */
export function Why(props: Props) {
  const { comparison, focus, open, onToggle } = props;
  const card = readPairCard(comparison, focus);
  return (
    <div className="why">
      {card !== null && (
        <button type="button" className="quiet" aria-expanded={open} onClick={onToggle}>
          Why these two?
        </button>
      )}
      {card !== null && focus !== null && open && (
        <PairCard {...props} card={card} group={focus} onClose={onToggle} />
      )}
    </div>
  );
}
