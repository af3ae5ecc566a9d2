import type { Comparison } from "../../model/comparison";
import { NoticeTip } from "./NoticeTip";
import { NoticeWords } from "./NoticeWords";

/** What there is to say of the damage in both texts: beside the word for the eye, and for those who listen. */
export function TellNotices({ comparison }: { readonly comparison: Comparison }) {
  return (
    <>
      <NoticeWords comparison={comparison} />
      <NoticeTip comparison={comparison} />
    </>
  );
}
