import type { Comparison } from "../../model/comparison";
import { SIDES } from "../../model/pair";
import { findNotices } from "../../present/notices";
import { explainNotice } from "../../present/noticeWords";
import { nameNotice } from "./places";
import { useDrawnSegments } from "./useDrawnSegments";

/** With more notices than this, only what stands on the page now is explained: each sentence about one is an element. */
const MOST_EXPLAINED = 2000;

/**
 * What is said of every notice, for damaged text to be described by. Apart from the rows, so that nothing stands between
 * the words of a story but its own.
 */
export function NoticeWords({ comparison: { versions } }: { readonly comparison: Comparison }) {
  const isMany = SIDES.some((side) => versions[side].notices.length > MOST_EXPLAINED);
  const drawn = useDrawnSegments(isMany);
  return SIDES.flatMap((side) => {
    const { segments } = versions[side];
    const shown = isMany ? [...drawn[side]] : segments.keys();
    return [...shown].flatMap((index) => {
      const segment = segments[index];
      if (segment === undefined) return [];
      const notices = findNotices(versions[side], segment);
      if (notices.length === 0) return [];
      // An element for each sentence: React puts its notices into the page together, not each by a search for its place.
      return (
        <div key={`${side}${index}`} hidden>
          {notices.map((notice) => (
            <p key={notice.index} id={nameNotice(side, notice.index)}>
              {explainNotice(versions[side], segment, notice)}
            </p>
          ))}
        </div>
      );
    });
  });
}
