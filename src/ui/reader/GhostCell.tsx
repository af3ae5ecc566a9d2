import type { Comparison } from "../../model/comparison";
import type { Side } from "../../model/pair";
import type { Alarm, AlarmId } from "../../present/checks";
import type { GroupIndex } from "../../present/rows";
import { GroupText } from "./GroupText";
import { highlightAlarms } from "./highlights";
import { MovedBadge } from "./MovedBadge";

interface Props {
  readonly comparison: Comparison;
  readonly side: Side;
  readonly group: GroupIndex;
  readonly open: boolean;
  readonly lit: boolean;
  readonly alarms: readonly Alarm[];
  readonly alarm: AlarmId | null;
  readonly onToggle: (group: GroupIndex) => void;
  readonly onJump: (group: GroupIndex, side: Side) => void;
}

/**
 * Opposite a moved sentence: its counterpart, which stands elsewhere in this column. Closed it is one dim line; open it is
 * the whole counterpart, level with its pair.
 */
export function GhostCell(props: Props) {
  const { comparison, side, group: index, open, lit, alarms, alarm, onToggle, onJump } = props;
  const segments = comparison.groups[index]?.segments[side] ?? [];
  const language = comparison.versions[side].language;
  return (
    <div className={`ghost ${open ? "is-open" : ""} ${lit ? "is-lit" : ""}`} dir="auto">
      <button
        type="button"
        className="ghost-line"
        aria-expanded={open}
        tabIndex={open ? 0 : -1}
        onClick={() => onToggle(index)}
      >
        <MovedBadge comparison={comparison} group={index} />
        <span className="sr-only" dir="ltr">
          {open ? "Close" : "Show here"}:{" "}
        </span>
        <span className="ghost-text" {...(language !== "und" && { lang: language })}>
          <GroupText
            comparison={comparison}
            group={index}
            side={side}
            segments={segments}
            highlights={highlightAlarms(alarms, alarm, index, side)}
            noticeTab={null}
          />
        </span>
      </button>
      {open && (
        <button
          type="button"
          dir="ltr"
          className="quiet ghost-jump"
          onClick={() => onJump(index, side)}
        >
          Go to its place
        </button>
      )}
    </div>
  );
}
