import type { Problem } from "../../load/problem";
import type { Comparison } from "../../model/comparison";
import type { Alarm, AlarmId } from "../../present/checks";
import type { GroupIndex } from "../../present/rows";
import { issue } from "../useCommands";
import { useLater } from "../useLater";

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
  readonly onMissing: (problem: Problem) => void;
  /** Whether the group is as it is because it was said by hand, and what is told when that is taken back. */
  readonly pinned: boolean;
  readonly onRelease: (group: GroupIndex) => void;
}

/**
 * Why the selected sentences stand opposite each other, on demand: the card stays open while the editor steps on. Of a
 * sentence that stands alone there is nothing to ask, but it may be paired by hand.
 */
export function Why(props: Props) {
  const { comparison, focus, open, onToggle } = props;
  const isPair = focus !== null && comparison.groups[focus]?.relation !== "only";
  const card = useLater(loadCard, isPair && open, props.onMissing);
  return (
    <div className="why">
      {focus !== null && !isPair && props.pinned && (
        <button type="button" className="quiet" onClick={() => props.onRelease(focus)}>
          Alone by hand: undo
        </button>
      )}
      {focus !== null && !isPair && (
        <button
          type="button"
          className="quiet"
          title="Choose the sentence that says the same (P)"
          onClick={() => issue("pair")}
        >
          Pair with…
        </button>
      )}
      {isPair ? (
        <button type="button" className="quiet" aria-expanded={open} onClick={onToggle}>
          Why these two?
        </button>
      ) : (
        <span hidden={focus !== null} className="quiet is-idle" aria-hidden="true">
          Why these two?
        </span>
      )}
      {isPair && open && card && <card.PairCard {...props} group={focus} onClose={onToggle} />}
    </div>
  );
}

function loadCard(): Promise<typeof import("./PairCard")> {
  return import("./PairCard");
}
