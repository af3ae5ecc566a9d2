import type { Comparison, SegmentIndex } from "../../model/comparison";
import type { Side } from "../../model/pair";
import type { Alarm, AlarmId } from "../../present/checks";
import type { Hit } from "../../present/found";
import type { GroupIndex } from "../../present/rows";
import { GroupText } from "./GroupText";
import { highlightAlarms, highlightHits } from "./highlights";
import { MovedBadge } from "./MovedBadge";

interface Props {
  readonly comparison: Comparison;
  readonly side: Side;
  readonly segments: readonly SegmentIndex[];
  /** The groups with text in this row; each segment is in one of them. */
  readonly groups: readonly GroupIndex[];
  readonly focus: GroupIndex | null;
  readonly lit: GroupIndex | null;
  readonly alarms: readonly Alarm[];
  readonly alarm: AlarmId | null;
  /** What was found in the row, and the place an editor is at. */
  readonly hits: readonly Hit[];
  readonly hit: Hit | null;
  /** The `tabindex` of the notices in it. */
  readonly noticeTab: 0 | -1;
}

interface Passage {
  readonly group: GroupIndex;
  readonly segments: SegmentIndex[];
}

/** The text of a cell: usually one passage, several where groups interleave. */
export function TextCell(props: Props) {
  const { comparison, side, segments, groups, focus, lit, alarms, alarm, noticeTab } = props;
  const language = comparison.versions[side].language;
  const found = highlightHits(props.hits, props.hit, side);
  return cutPassages(comparison, side, segments, groups).map(({ group: index, segments: own }) => {
    const group = comparison.groups[index];
    if (group === undefined) return null;
    const isStyle = group.relation !== "only" && group.styleOnly;
    const state = `${index === focus ? "is-focused" : ""} ${index === lit ? "is-lit" : ""}`;
    return (
      <p
        key={own[0]}
        className={`passage is-${group.relation} ${isStyle ? "is-style" : ""} ${state}`}
        data-group={index}
        dir="auto"
        {...(language !== "und" && { lang: language })}
      >
        {group.relation !== "only" && group.moved && (
          <MovedBadge comparison={comparison} group={index} />
        )}
        <GroupText
          comparison={comparison}
          group={index}
          side={side}
          segments={own}
          highlights={[...highlightAlarms(alarms, alarm, index, side), ...found]}
          noticeTab={noticeTab}
        />
      </p>
    );
  });
}

function cutPassages(
  comparison: Comparison,
  side: Side,
  segments: readonly SegmentIndex[],
  groups: readonly GroupIndex[],
): readonly Passage[] {
  const passages: Passage[] = [];
  for (const segment of segments) {
    const group = groups.find((index) =>
      comparison.groups[index]?.segments[side].includes(segment),
    );
    if (group === undefined) continue;
    const last = passages.at(-1);
    if (last?.group === group) last.segments.push(segment);
    else passages.push({ group, segments: [segment] });
  }
  return passages;
}
