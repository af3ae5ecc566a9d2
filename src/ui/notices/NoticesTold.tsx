import type { Comparison } from "../../model/comparison";
import { useLater } from "../useLater";

const loadTelling = (): Promise<typeof import("./TellNotices")> => import("./TellNotices");

/** What is said of damage, once the page has nothing else to do; that there is some is seen before. */
export function NoticesTold({ comparison }: { readonly comparison: Comparison }) {
  const telling = useLater(loadTelling, false, () => {});
  return telling && <telling.TellNotices comparison={comparison} />;
}
