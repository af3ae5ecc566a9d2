import type { Pair } from "../../model/pair";
import { areWrittenAlike, type ReasonGroup } from "../../present/reasons";
import { VisibleText } from "../sources/VisibleText";

const NAMES: Readonly<Record<ReasonGroup["sort"], string>> = {
  verbatim: "Word for word the same.",
  same: "In both:",
  swapped: "Swapped:",
  neighbours: "They stand between sentences that are pairs.",
};

/** What linked two sentences, in their own words. */
export function Reasons({ reasons }: { readonly reasons: readonly ReasonGroup[] }) {
  return reasons.map(({ sort, words }) => (
    <span key={sort} className="why-sort">
      <b>{NAMES[sort]}</b>{" "}
      {words.map((pair, i) => (
        <span key={i}>
          {i > 0 && " · "}
          <Words pair={pair} arrow={sort === "swapped"} />
        </span>
      ))}
    </span>
  ));
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
