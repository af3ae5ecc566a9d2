/**
 * Everything the page remembers. Rows, runs and counts are not here: they are computed from
 * the comparison whenever they are shown.
 *
 * While new texts are being compared the page goes on showing the ones before, names and all, so that what stands at the
 * head of a column is always what stands in it.
 */
import type { GivenFile, StoryQuestion } from "../../load/origin";
import type { Problem } from "../../load/problem";
import type { KeptText } from "../../load/storage";
import type { Comparison } from "../../model/comparison";
import { type Pair, type Side, SIDES } from "../../model/pair";
import type { Pin } from "../../model/pin";
import type { Progress } from "../../model/progress";
import type { AlarmId } from "../../present/checks";
import { type Found, NOTHING_FOUND } from "../../present/found";
import { type Filter, NO_FILTER } from "../../present/filters";
import { NO_ROWS, type RowIndex } from "../../present/folds";
import type { NoticePlace } from "../../present/noticeStops";
import type { GroupIndex } from "../../present/rows";

/**
 * A text and how it came here: built in, named by the page's address, or brought by the editor. A text that was pasted or
 * came with the page has no origin.
 */
export interface Loaded extends KeptText {
  readonly from: "sample" | "address" | "editor";
}

/** The texts of both sides; null where there is none yet. */
export type Texts = Pair<Loaded | null>;

/** What the page shows. */
export interface Shown {
  readonly texts: Pair<Loaded>;
  /** What was said by hand when they were compared. */
  readonly pins: readonly Pin[];
  readonly comparison: Comparison;
}

/** How far the comparison of the current texts is; `progress` is absent until the worker has begun. */
export type Job =
  | { readonly kind: "waiting" }
  | {
      readonly kind: "comparing";
      readonly texts: Pair<Loaded>;
      readonly pins: readonly Pin[];
      readonly progress?: Progress;
    }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly problem: Problem };

/** A problem on the page; `side` is where its sentence stands, null for the page as a whole. */
export interface Trouble {
  readonly id: number;
  readonly side: Side | null;
  readonly problem: Problem;
  /** The file that could not be read, where it can be in another way. */
  readonly file?: GivenFile;
  /** Whether it stays when a text comes in that puts other problems right. */
  readonly lasting: boolean;
}

/** How to take back the last replacement, or what was last paired or parted by hand. */
export interface Undo {
  readonly texts: Texts;
  readonly pins: readonly Pin[];
  /** The alarms that were no problem in them. */
  readonly dismissed: ReadonlySet<AlarmId>;
  /** What was done, in words. */
  readonly sentence: string;
}

/** How a comparison is looked at: pair by pair in level rows, or each text as it was written beside the other. */
export type View = "rows" | "flow";

/** The whole state. `texts` are the wanted ones, `shown` the ones last compared. */
export interface State {
  readonly texts: Texts;
  /** What the editor has paired or parted by hand in them. */
  readonly pins: readonly Pin[];
  readonly job: Job;
  readonly shown: Shown | null;
  readonly troubles: readonly Trouble[];
  /** Which story of a file is meant, where that is yet to be said. */
  readonly questions: Partial<Pair<StoryQuestion>>;
  /** Whether what the page opened with was kept from an earlier visit, and nothing has come in since. */
  readonly restored: boolean;
  /** The files at hand to be put on either side, where more than two came at once. */
  readonly shelf: readonly GivenFile[];
  readonly focus: GroupIndex | null;
  /** What was looked for. Its group must be in sight, whatever else is not. */
  readonly found: Found;
  /** The notice last gone to, until another place of the reader takes the focus. */
  readonly notice: NoticePlace | null;
  /** The alarm last gone to, until another group is selected or none. */
  readonly alarm: AlarmId | null;
  /** The alarms that are no problem, in what is shown and in what the page opens with. */
  readonly dismissed: ReadonlySet<AlarmId>;
  /** What is folded away. The choice is the editor's, not the pair's, and stays when other texts come in. */
  readonly filter: Filter;
  /** The rows of what is shown that the filter folds and an editor has opened again. */
  readonly opened: ReadonlySet<RowIndex>;
  readonly undo: Undo | null;
  readonly view: View;
}

/** What a page that has just opened knows. */
export const EMPTY_STATE: State = {
  texts: { a: null, b: null },
  pins: [],
  job: { kind: "waiting" },
  shown: null,
  troubles: [],
  questions: {},
  restored: false,
  shelf: [],
  focus: null,
  found: NOTHING_FOUND,
  notice: null,
  alarm: null,
  dismissed: new Set(),
  filter: NO_FILTER,
  opened: NO_ROWS,
  undo: null,
  view: "rows",
};

/** The side that has no text of the editor's yet, left first; null where both have one. */
export function findFreeSide(texts: Texts): Side | null {
  return SIDES.find((side) => texts[side]?.from !== "editor") ?? null;
}

/** Both texts, or null while one is missing. */
export function completeTexts(texts: Texts): Pair<Loaded> | null {
  const { a, b } = texts;
  return a === null || b === null ? null : { a, b };
}
