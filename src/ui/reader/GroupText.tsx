import type { Comparison, SegmentIndex } from "../../model/comparison";
import type { Side } from "../../model/pair";
import { opensParagraph } from "../../present/paragraphs";
import type { Highlight } from "../../present/runs";
import type { GroupIndex } from "../../present/rows";
import { SegmentText } from "./SegmentText";

interface Props {
  readonly comparison: Comparison;
  readonly group: GroupIndex;
  readonly side: Side;
  readonly segments: readonly SegmentIndex[];
  readonly highlights: readonly Highlight[];
  /** The `tabindex` of notices; null where they cannot be reached. */
  readonly noticeTab: 0 | -1 | null;
}

/** Neighbouring segments of one group: sentences of a paragraph run on, a new paragraph or furniture starts a line. */
export function GroupText(props: Props) {
  const { comparison, group: index, side, segments, highlights, noticeTab } = props;
  const version = comparison.versions[side];
  const all = version.segments;
  const group = comparison.groups[index];
  const marks = group === undefined || group.relation === "only" ? [] : group.marks[side];
  return segments.map((segmentIndex, place) => {
    const segment = all[segmentIndex];
    if (segment === undefined) return null;
    const before = all[segmentIndex - 1];
    const newLine =
      place > 0 &&
      (opensParagraph(comparison, side, segmentIndex) ||
        segment.kind !== "body" ||
        before?.kind !== "body");
    return (
      <span key={segmentIndex} data-segment={segmentIndex}>
        {place > 0 && (newLine ? <br /> : " ")}
        <SegmentText
          side={side}
          version={version}
          segment={segment}
          marks={marks}
          highlights={highlights}
          noticeTab={noticeTab}
        />
      </span>
    );
  });
}
