import type { Comparison } from "../../model/comparison";
import type { Side } from "../../model/pair";
import type { GroupIndex } from "../../present/rows";
import { GroupText } from "../reader/GroupText";
import { SIDE_NAMES } from "../reader/words";

interface Props {
  readonly comparison: Comparison;
  readonly group: GroupIndex;
  /** The sides to show; one where both are written alike. */
  readonly sides: readonly Side[];
}

/** How both sides of a pair read, next to one another, with the same marks as in the text. */
export function Wordings({ comparison, group, sides }: Props) {
  return (
    <div className="card-wordings">
      {sides.map((side) => {
        const { language } = comparison.versions[side];
        return (
          <div key={side} className={`card-wording side-${side}`}>
            <h3 className="side-label">{sides.length === 1 ? "Both" : SIDE_NAMES[side]}</h3>
            <p dir="auto" {...(language !== "und" && { lang: language })}>
              <GroupText
                comparison={comparison}
                group={group}
                side={side}
                segments={comparison.groups[group]?.segments[side] ?? []}
                highlights={[]}
                noticeTab={null}
              />
            </p>
          </div>
        );
      })}
    </div>
  );
}
