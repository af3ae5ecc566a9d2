import type { ReactNode } from "react";
import type { Comparison } from "../../model/comparison";
import type { Side } from "../../model/pair";
import type { Alarm, AlarmId } from "../../present/checks";
import type { Hit } from "../../present/found";
import type { Passage } from "../../present/passages";
import type { GroupIndex } from "../../present/rows";
import { GroupText } from "./GroupText";
import { highlightAlarms, highlightHits } from "./highlights";
import { MovedBadge } from "./MovedBadge";

interface Props {
  readonly comparison: Comparison;
  readonly side: Side;
  readonly passage: Passage;
  /** A paragraph of its own in a row, part of one where sentences run on. */
  readonly as: "p" | "span";
  readonly focus: GroupIndex | null;
  readonly lit: GroupIndex | null;
  readonly alarms: readonly Alarm[];
  readonly alarm: AlarmId | null;
  /** What was found in its row, and the place an editor is at. */
  readonly hits: readonly Hit[];
  readonly hit: Hit | null;
  /** The `tabindex` of the notices in it. */
  readonly noticeTab: 0 | -1;
  /** What stands before the text, and behind it. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** Neighbouring sentences of one group: the place on the page that is selected, lit and linked as a whole. */
export function PassageText(props: Props) {
  const { comparison, side, passage, as: Element, focus, lit, alarms, alarm } = props;
  const { group: index, segments } = passage;
  const language = comparison.versions[side].language;
  const group = comparison.groups[index];
  if (group === undefined) return null;
  const isStyle = group.relation !== "only" && group.styleOnly;
  const state = `${index === focus ? "is-focused" : ""} ${index === lit ? "is-lit" : ""}`;
  return (
    <Element
      className={`passage is-${group.relation} ${isStyle ? "is-style" : ""} ${state}`}
      data-group={index}
      dir="auto"
      {...(language !== "und" && { lang: language })}
    >
      {props.before}
      {group.relation !== "only" && group.moved && (
        <MovedBadge comparison={comparison} group={index} />
      )}
      <GroupText
        comparison={comparison}
        group={index}
        side={side}
        segments={segments}
        highlights={[
          ...highlightAlarms(alarms, alarm, index, side),
          ...highlightHits(props.hits, props.hit, side),
        ]}
        noticeTab={props.noticeTab}
      />
      {props.after}
    </Element>
  );
}
