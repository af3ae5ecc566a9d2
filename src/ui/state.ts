/**
 * Everything the page remembers, and every way it changes. Rows, runs and counts are not here: they are computed from
 * the comparison whenever they are shown.
 *
 * While new texts are being compared the page goes on showing the ones before, names and all, so that what stands at the
 * head of a column is always what stands in it.
 */
import type { Problem } from "../load/problem";
import type { Comparison, Source } from "../model/comparison";
import { mapPair, otherSide, type Pair, SIDES, type Side, swapPair } from "../model/pair";
import type { Progress } from "../model/progress";
import { listCheckedIds } from "../present/checked";
import type { AlarmId } from "../present/checks";
import type { NoticePlace } from "../present/noticeStops";
import type { GroupIndex } from "../present/rows";

/** A text and how it came here: built in, named by the page's address, or brought by the editor. */
export interface Loaded {
  readonly source: Source;
  readonly from: "sample" | "address" | "editor";
}

/** The texts of both sides; null where there is none yet. */
export type Texts = Pair<Loaded | null>;

/** What the page shows. */
export interface Shown {
  readonly texts: Pair<Loaded>;
  readonly comparison: Comparison;
}

/** How far the comparison of the current texts is; `progress` is absent until the worker has begun. */
export type Job =
  | { readonly kind: "waiting" }
  | { readonly kind: "comparing"; readonly texts: Pair<Loaded>; readonly progress?: Progress }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly problem: Problem };

/** A problem on the page; `side` is where its sentence stands, null for the page as a whole. */
export interface Trouble {
  readonly id: number;
  readonly side: Side | null;
  readonly problem: Problem;
  /** Whether it stays when a text comes in that puts other problems right. */
  readonly lasting: boolean;
}

/** How to take back the last replacement. */
export interface Undo {
  readonly texts: Texts;
  /** The alarms that were no problem in them. */
  readonly dismissed: ReadonlySet<AlarmId>;
  /** What was done, in words. */
  readonly sentence: string;
}

/** The whole state. `texts` are the wanted ones, `shown` the ones last compared. */
export interface State {
  readonly texts: Texts;
  readonly job: Job;
  readonly shown: Shown | null;
  readonly troubles: readonly Trouble[];
  readonly focus: GroupIndex | null;
  /** The notice last gone to, until another place of the reader takes the focus. */
  readonly notice: NoticePlace | null;
  /** The alarm last gone to, until another group is selected or none. */
  readonly alarm: AlarmId | null;
  /** The alarms that are no problem, in what is shown and in what the page opens with. */
  readonly dismissed: ReadonlySet<AlarmId>;
  readonly undo: Undo | null;
}

/** Whatever happens to the page. */
export type Action =
  | ({ readonly type: "opened"; readonly texts: Pair<Loaded> } & Remembered)
  | { readonly type: "replaced"; readonly texts: Partial<Pair<Loaded>> }
  | { readonly type: "swapped" }
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
  | { readonly type: "noticed"; readonly notice: NoticePlace | null }
  | { readonly type: "alarmed"; readonly alarm: AlarmId; readonly group: GroupIndex }
  | { readonly type: "alarm dismissed"; readonly alarm: AlarmId }
  | { readonly type: "alarm taken back"; readonly alarm: AlarmId };

/** What the page remembers of a pair it had before. */
interface Remembered {
  readonly dismissed?: readonly AlarmId[];
}

/** What a page that has just opened knows. */
export const EMPTY_STATE: State = {
  texts: { a: null, b: null },
  job: { kind: "waiting" },
  shown: null,
  troubles: [],
  focus: null,
  notice: null,
  alarm: null,
  dismissed: new Set(),
  undo: null,
};

/** The state after `action`. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "opened":
      if (hasOwn(state.texts)) return state;
      return { ...want(state, action.texts), dismissed: new Set(action.dismissed), undo: null };
    case "replaced":
      return replace(state, action.texts);
    case "swapped":
      return { ...want(state, swapPair(state.texts)), undo: null, troubles: swapTroubles(state) };
    case "undone":
      return state.undo === null ? state : undo(state, state.undo);
    case "undo dismissed":
      return { ...state, undo: null };
    case "interrupted":
      if (hasOwn(state.texts)) return state;
      return {
        ...state,
        texts: action.texts,
        dismissed: new Set(action.dismissed),
        job: { kind: "failed", problem: action.problem },
      };
    case "progressed":
      if (!isComparing(state.job, action.texts)) return state;
      return { ...state, job: { ...state.job, progress: action.progress } };
    case "compared":
      if (!isComparing(state.job, action.texts)) return state;
      return {
        ...state,
        job: { kind: "ready" },
        shown: { texts: action.texts, comparison: action.comparison },
        focus: null,
        notice: null,
        alarm: null,
        dismissed: keepOf(state.dismissed, listCheckedIds(action.comparison)),
      };
    case "failed":
      if (!isComparing(state.job, action.texts)) return state;
      return { ...state, job: { kind: "failed", problem: action.problem } };
    case "cancelled":
      return cancel(state);
    case "retried":
      return want(state, state.texts);
    case "troubled":
      return { ...state, troubles: [...state.troubles, nameTrouble(state, action)] };
    case "trouble dismissed":
      return { ...state, troubles: state.troubles.filter(({ id }) => id !== action.id) };
    case "focused":
      return select(state, action.group);
    case "toggled":
      return select(state, state.focus === action.group ? null : action.group);
    case "noticed":
      return state.notice === action.notice ? state : { ...state, notice: action.notice };
    case "alarmed":
      return { ...state, focus: action.group, alarm: action.alarm };
    case "alarm dismissed":
      return { ...state, dismissed: new Set([...state.dismissed, action.alarm]) };
    case "alarm taken back":
      return {
        ...state,
        dismissed: new Set([...state.dismissed].filter((alarm) => alarm !== action.alarm)),
      };
    default:
      return action satisfies never;
  }
}

/** What the page opens with comes late on a slow line; it must not take the place of what the editor has brought since. */
function hasOwn(texts: Texts): boolean {
  return SIDES.some((side) => texts[side]?.from === "editor");
}

/** A result may arrive at the very moment in which other texts come in; it is then the answer to an old question. */
function isComparing(
  job: Job,
  texts: Pair<Loaded>,
): job is Extract<Job, { readonly kind: "comparing" }> {
  return job.kind === "comparing" && SIDES.every((side) => job.texts[side] === texts[side]);
}

/** The side that has no text of the editor's yet, left first; null where both have one. */
export function findFreeSide(texts: Texts): Side | null {
  return SIDES.find((side) => texts[side]?.from !== "editor") ?? null;
}

/** Both texts, or null while one is missing. */
export function completeTexts(texts: Texts): Pair<Loaded> | null {
  const { a, b } = texts;
  return a === null || b === null ? null : { a, b };
}

function want(state: State, texts: Texts): State {
  const complete = completeTexts(texts);
  return complete === null
    ? {
        ...state,
        texts,
        shown: null,
        job: { kind: "waiting" },
        focus: null,
        notice: null,
        alarm: null,
      }
    : { ...state, texts, job: { kind: "comparing", texts: complete } };
}

function replace(state: State, texts: Partial<Pair<Loaded>>): State {
  const next = mapPair(state.texts, (before, side) => texts[side] ?? before);
  const replaced = SIDES.filter((side) => texts[side] !== undefined && state.texts[side] !== null);
  const cleared = state.troubles.filter(
    ({ side, lasting }) => lasting || (side !== null && texts[side] === undefined),
  );
  return {
    ...want(state, next),
    troubles: cleared,
    undo:
      replaced.length === 0
        ? null
        : {
            texts: state.texts,
            dismissed: state.dismissed,
            sentence: describe(next, replaced),
          },
  };
}

/** Alarms of other texts are forgotten with those. */
function keepOf(
  dismissed: ReadonlySet<AlarmId>,
  alarms: ReadonlySet<AlarmId>,
): ReadonlySet<AlarmId> {
  return new Set([...dismissed].filter((alarm) => alarms.has(alarm)));
}

/** What was no problem before the replacement is none again, once that is what is shown. */
function undo(state: State, { texts, dismissed }: Undo): State {
  return {
    ...want(state, texts),
    dismissed: new Set([...state.dismissed, ...dismissed]),
    undo: null,
  };
}

/** An alarm is left with its group; the cell it was gone to selects the same group again. */
function select(state: State, group: GroupIndex | null): State {
  return { ...state, focus: group, alarm: group === state.focus ? state.alarm : null };
}

function describe(next: Texts, replaced: readonly Side[]): string {
  const [side, ...others] = replaced;
  if (side === undefined || others.length > 0) return "Both texts replaced.";
  return `Replaced the ${side === "a" ? "left" : "right"} text with “${next[side]?.source.name ?? ""}”.`;
}

/** Back to what is on the page; where nothing is yet, the texts stay and wait. */
function cancel(state: State): State {
  if (state.job.kind === "waiting" || state.job.kind === "ready") return state;
  return state.shown === null
    ? { ...state, job: { kind: "waiting" } }
    : { ...state, texts: state.shown.texts, job: { kind: "ready" }, undo: null };
}

/** A problem goes with its text to the other side. */
function swapTroubles({ troubles }: State): readonly Trouble[] {
  return troubles.map((trouble) =>
    trouble.side === null ? trouble : { ...trouble, side: otherSide(trouble.side) },
  );
}

function nameTrouble(state: State, { side, problem, lasting }: Omit<Trouble, "id">): Trouble {
  return { id: Math.max(0, ...state.troubles.map(({ id }) => id)) + 1, side, problem, lasting };
}
