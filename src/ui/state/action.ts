import type { GivenFile, StoryQuestion } from "../../load/origin";
import type { Problem } from "../../load/problem";
import type { Comparison } from "../../model/comparison";
import type { Pair, Side } from "../../model/pair";
import type { Pin } from "../../model/pin";
import type { Progress } from "../../model/progress";
import type { AlarmId } from "../../present/checks";
import type { Found } from "../../present/found";
import type { Filter } from "../../present/filters";
import type { RowIndex } from "../../present/folds";
import type { NoticePlace } from "../../present/noticeStops";
import type { GroupIndex } from "../../present/rows";
import type { Loaded, Trouble, View } from "./state";

/** Whatever happens to the page. */
export type Action =
  | ({ readonly type: "opened"; readonly texts: Pair<Loaded> } & Remembered)
  | {
      readonly type: "replaced";
      readonly texts: Partial<Pair<Loaded>>;
      /** How many files came with them that are kept at hand. */
      readonly more?: number;
    }
  | { readonly type: "asked"; readonly side: Side; readonly question: StoryQuestion }
  | { readonly type: "question dismissed"; readonly side: Side }
  | { readonly type: "shelved"; readonly files: readonly GivenFile[] }
  | { readonly type: "emptied" }
  | { readonly type: "edited"; readonly side: Side; readonly text: string }
  | {
      readonly type: "edit ended";
      readonly side: Side;
      /** The text and what was said by hand, as they were when typing began. */
      readonly before: Loaded;
      readonly pins: readonly Pin[];
    }
  | { readonly type: "swapped" }
  | {
      readonly type: "pinned";
      readonly pins: readonly Pin[];
      readonly sentence: string;
      readonly group: GroupIndex;
    }
  | { readonly type: "undone" }
  | { readonly type: "undo dismissed" }
  | ({
      readonly type: "interrupted";
      readonly texts: Pair<Loaded>;
      readonly problem: Problem;
    } & Remembered)
  | { readonly type: "progressed"; readonly texts: Pair<Loaded>; readonly progress: Progress }
  | { readonly type: "compared"; readonly texts: Pair<Loaded>; readonly comparison: Comparison }
  | { readonly type: "failed"; readonly texts: Pair<Loaded>; readonly problem: Problem }
  | { readonly type: "cancelled" }
  | { readonly type: "retried" }
  | ({ readonly type: "troubled" } & Omit<Trouble, "id">)
  | { readonly type: "trouble dismissed"; readonly id: number }
  | { readonly type: "focused"; readonly group: GroupIndex | null }
  | { readonly type: "toggled"; readonly group: GroupIndex }
  | { readonly type: "found"; readonly found: Found }
  | { readonly type: "noticed"; readonly notice: NoticePlace | null }
  | { readonly type: "alarmed"; readonly alarm: AlarmId; readonly group: GroupIndex }
  | { readonly type: "alarm dismissed"; readonly alarm: AlarmId }
  | { readonly type: "alarm taken back"; readonly alarm: AlarmId }
  | { readonly type: "viewed"; readonly view: View }
  | { readonly type: "filtered"; readonly filter: Filter }
  | { readonly type: "unfolded"; readonly rows: readonly RowIndex[] }
  | { readonly type: "folded"; readonly rows: readonly RowIndex[] };

/** What the page remembers of a pair it had before. */
interface Remembered {
  /** Whether this page had it, and not the address. */
  readonly restored?: boolean;
  readonly dismissed?: readonly AlarmId[];
  readonly pins?: readonly Pin[];
}
