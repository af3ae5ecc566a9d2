import type { Comparison, SegmentIndex } from "../../model/comparison";
import type { Side } from "../../model/pair";
import type { Alarm, AlarmId } from "../../present/checks";
import type { Hit } from "../../present/found";
import { cutPassages } from "../../present/passages";
import type { GroupIndex } from "../../present/rows";
import { PassageText } from "./PassageText";

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

/** The text of a cell: usually one passage, several where groups interleave. */
export function TextCell({ segments, groups, ...props }: Props) {
  return cutPassages(props.comparison, props.side, segments, groups).map((passage) => (
    <PassageText key={passage.segments[0]} as="p" passage={passage} {...props} />
  ));
}
