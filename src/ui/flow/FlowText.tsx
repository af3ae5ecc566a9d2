import { Fragment } from "react";
import type { Comparison } from "../../model/comparison";
import type { Side } from "../../model/pair";
import type { Alarm, AlarmId } from "../../present/checks";
import type { Block, Part } from "../../present/flow";
import { type Found, type Hit, NO_HITS } from "../../present/found";
import type { PairNumbers } from "../../present/order";
import type { GroupIndex } from "../../present/rows";
import type { CellEvents } from "../reader/cellEvents";
import { SIDE_NAMES } from "../reader/words";
import { FlowPart } from "./FlowPart";

interface Props {
  readonly comparison: Comparison;
  readonly side: Side;
  readonly blocks: readonly Block[];
  readonly pairs: PairNumbers;
  /** The row whose text Tab leads to. */
  readonly tab: number | null;
  readonly focus: GroupIndex | null;
  readonly lit: GroupIndex | null;
  /** The alarms of every row. */
  readonly rowAlarms: readonly (readonly Alarm[])[];
  readonly alarm: AlarmId | null;
  readonly found: Found;
  /** What was found, by row. */
  readonly rowHits: readonly (readonly Hit[])[];
  /** The groups that were paired or parted by hand. */
  readonly pinned: ReadonlySet<GroupIndex>;
  readonly events: CellEvents;
}

const NONE: readonly Alarm[] = [];

/** One text, in its paragraphs: an article that scrolls by itself. */
export function FlowText(props: Props) {
  const { comparison, side, blocks, tab, focus, lit, rowAlarms, alarm, found } = props;
  return (
    <article
      className={`flow-pane side-${side}`}
      aria-label={`${SIDE_NAMES[side]}: ${comparison.versions[side].name}`}
      data-pane={side}
    >
      <div className="flow-text">
        {blocks.map((block) => (
          <p
            key={block.parts[0]?.segments[0]}
            className={`flow-block ${block.opensParagraph ? "opens-paragraph" : ""}`}
          >
            {block.parts.map((part, place) => {
              const alarms = rowAlarms[part.row] ?? NONE;
              return (
                <Fragment key={part.segments[0]}>
                  {place > 0 && " "}
                  <FlowPart
                    comparison={comparison}
                    side={side}
                    part={part}
                    pairs={props.pairs}
                    tab={tab === part.row}
                    focus={shows(part, focus)}
                    lit={shows(part, lit)}
                    alarms={alarms}
                    alarm={alarms.some(({ id }) => id === alarm) ? alarm : null}
                    hits={props.rowHits[part.row] ?? NO_HITS}
                    hit={found.current?.rows.includes(part.row) === true ? found.current : null}
                    pinned={props.pinned}
                    events={props.events}
                  />
                </Fragment>
              );
            })}
          </p>
        ))}
      </div>
    </article>
  );
}

/** Only what a part shows is told to it, so that it stays as it is drawn. */
function shows({ groups }: Part, group: GroupIndex | null): GroupIndex | null {
  return group !== null && groups.includes(group) ? group : null;
}
