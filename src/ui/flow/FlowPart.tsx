import { memo } from "react";
import type { Comparison, Group } from "../../model/comparison";
import type { Side } from "../../model/pair";
import type { Alarm, AlarmId } from "../../present/checks";
import { tellAtSentence } from "../../present/checkWords";
import type { Part } from "../../present/flow";
import type { Hit } from "../../present/found";
import type { PairNumbers } from "../../present/order";
import { cutPassages } from "../../present/passages";
import type { GroupIndex } from "../../present/rows";
import { AlarmSigns } from "../checks/AlarmSigns";
import type { CellEvents } from "../reader/cellEvents";
import { PassageText } from "../reader/PassageText";
import { nameCell } from "../reader/places";
import { Sign } from "../reader/Sign";
import { signOfGroup } from "../reader/signOfGroup";
import { namePair } from "../reader/words";

interface Props {
  readonly comparison: Comparison;
  readonly side: Side;
  readonly part: Part;
  readonly pairs: PairNumbers;
  /** Whether Tab leads here. */
  readonly tab: boolean;
  /** The selected and the lit group, where they are of this part. */
  readonly focus: GroupIndex | null;
  readonly lit: GroupIndex | null;
  /** The alarms of its groups, and the one an editor is at where it is of them. */
  readonly alarms: readonly Alarm[];
  readonly alarm: AlarmId | null;
  /** What was found in its row, and the place an editor is at where it is one of these. */
  readonly hits: readonly Hit[];
  readonly hit: Hit | null;
  /** The groups that were paired or parted by hand. */
  readonly pinned: ReadonlySet<GroupIndex>;
  readonly events: CellEvents;
}

/**
 * What a row has in a paragraph. There is no row head between the texts here, so that each passage says itself what it is:
 * by its sign to the eye, in words to the ear. Drawn anew only when something in it changes.
 */
export const FlowPart = memo(function FlowPart(props: Props) {
  const { comparison, side, part, pairs, tab, alarms, events } = props;
  const tabIndex = tab && part.opens ? 0 : -1;
  return (
    <span
      className="flow-part"
      {...(part.opens && { id: nameCell(part.row, side) })}
      data-row={part.row}
      data-side={side}
      tabIndex={tabIndex}
      {...events}
    >
      {cutPassages(comparison, side, part.segments, part.groups).map((passage) => {
        const group = comparison.groups[passage.group];
        if (group === undefined) return null;
        const own = alarms.filter((alarm) => alarm.group === passage.group);
        const pinned = props.pinned.has(passage.group);
        const pair = namePair(group, pairs.of[passage.group] ?? null, pairs.total);
        const name = pinned ? `${pair}, by hand` : pair;
        return (
          <PassageText
            key={passage.segments[0]}
            as="span"
            comparison={comparison}
            side={side}
            passage={passage}
            focus={props.focus}
            lit={props.lit}
            alarms={alarms}
            alarm={props.alarm}
            hits={props.hits}
            hit={props.hit}
            noticeTab={tabIndex}
            before={
              <>
                <span className="sr-only flow-name">
                  {own.length === 0 ? name : `${name}, ${tellAtSentence(own)}`}:{" "}
                </span>
                <PartSign group={group} />
              </>
            }
            after={
              <>
                {pinned && <span className="by-hand" title="By hand" />}
                <AlarmSigns alarms={own} />
              </>
            }
          />
        );
      })}
    </span>
  );
});

/** The sign of a pair also opens its card, as between two rows; for mouse and finger only, since `w` does the same. */
function PartSign({ group }: { readonly group: Group }) {
  const sign = <Sign kind={signOfGroup(group)} />;
  if (group.relation === "only") return sign;
  return (
    <span className="flow-ask" data-ask title="Why these two?" aria-hidden="true">
      {sign}
    </span>
  );
}
