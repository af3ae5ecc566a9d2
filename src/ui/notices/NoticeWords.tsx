import type { Comparison } from "../../model/comparison";
import { SIDES } from "../../model/pair";
import { findNotices } from "../../present/notices";
import { explainNotice } from "../../present/noticeWords";
import { nameNotice } from "./places";

/**
 * What is said of every notice, for damaged text to be described by. Apart from the rows, so that nothing stands between
 * the words of a story but its own.
 */
export function NoticeWords({ comparison: { versions } }: { readonly comparison: Comparison }) {
  return SIDES.flatMap((side) =>
    versions[side].segments.flatMap((segment) =>
      findNotices(versions[side], segment).map((notice) => (
        <p key={`${side}${notice.index}`} id={nameNotice(side, notice.index)} hidden>
          {explainNotice(versions[side], segment, notice)}
        </p>
      )),
    ),
  );
}
