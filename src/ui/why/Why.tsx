import type { Comparison } from "../../model/comparison";
import type { Pair } from "../../model/pair";
import { areWrittenAlike, type ReasonGroup, tellReasons } from "../../present/reasons";
import type { GroupIndex } from "../../present/rows";
import { VisibleText } from "../sources/VisibleText";

interface Props {
  readonly comparison: Comparison;
  /** The selected group. */
  readonly focus: GroupIndex | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const NAMES: Readonly<Record<ReasonGroup["sort"], string>> = {
  verbatim: "Word for word the same.",
  same: "In both:",
  swapped: "Swapped:",
  neighbours: "They stand between sentences that are pairs.",
};

/**
 * Why the selected sentences stand opposite each other, on demand: it stays open while the editor steps on, and says
 * nothing of a sentence that stands alone.
 */
export function Why({ comparison, focus, open, onToggle }: Props) {
  const group = focus === null ? undefined : comparison.groups[focus];
  const match = group === undefined || group.relation === "only" ? null : group;
  return (
    <div className="why">
      {match !== null && (
        <button type="button" className="quiet" aria-expanded={open} onClick={onToggle}>
          Why these two?
        </button>
      )}
      <output className="why-reasons">
        {open &&
          match !== null &&
          tellReasons(comparison.versions, match).map(({ sort, words }) => (
            <span key={sort} className="why-sort">
              <b>{NAMES[sort]}</b>{" "}
              {words.map((pair, i) => (
                <span key={i}>
                  {i > 0 && " · "}
                  <Words pair={pair} arrow={sort === "swapped"} />
                </span>
              ))}
            </span>
          ))}
      </output>
    </div>
  );
}

/** What both sides say; once where both write it alike. */
function Words({ pair, arrow }: { readonly pair: Pair<string>; readonly arrow: boolean }) {
  const { a, b } = pair;
  return (
    <>
      <bdi>
        <VisibleText text={a} />
      </bdi>
      {!areWrittenAlike(pair) && (
        <>
          {arrow ? " → " : " = "}
          <bdi>
            <VisibleText text={b} />
          </bdi>
        </>
      )}
    </>
  );
}
