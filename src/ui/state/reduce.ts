/** Every way the page changes. */
import type { Comparison } from "../../model/comparison";
import { type Pair, SIDES, swapPair } from "../../model/pair";
import { listCheckedIds } from "../../present/checked";
import type { AlarmId } from "../../present/checks";
import { NOTHING_FOUND } from "../../present/found";
import { swapFilter } from "../../present/filters";
import { foldRows, NO_ROWS, openRows } from "../../present/folds";
import { swapPins } from "../../present/pins";
import type { GroupIndex } from "../../present/rows";
import type { Action } from "./action";
import type { Job, Loaded, State, Texts } from "./state";
import { nameTrouble, swapQuestions, swapTroubles } from "./troubles";
import { cancel, edit, endEdit, pin, replace, undo, want, withoutSides } from "./wanted";

/** The state after `action`. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "opened":
      if (hasOwn(state.texts)) return state;
      return {
        ...want(state, action.texts, action.pins),
        dismissed: new Set(action.dismissed),
        restored: action.restored ?? false,
        undo: null,
      };
    case "replaced":
      return { ...replace(state, action.texts, action.more), restored: false };
    case "asked":
      return { ...state, questions: { ...state.questions, [action.side]: action.question } };
    case "question dismissed":
      return { ...state, questions: withoutSides(state.questions, [action.side]) };
    case "shelved":
      return { ...state, shelf: action.files };
    case "emptied":
      return { ...state, shelf: [], questions: {} };
    case "edited":
      return edit(state, action.side, action.text);
    case "edit ended":
      return endEdit(state, action);
    case "swapped":
      return {
        ...want(state, swapPair(state.texts), swapPins(state.pins)),
        undo: null,
        troubles: swapTroubles(state),
        questions: swapQuestions(state),
      };
    case "pinned":
      return { ...pin(state, action.pins, action.sentence), focus: action.group };
    case "undone":
      return state.undo === null ? state : undo(state, state.undo);
    case "undo dismissed":
      return { ...state, undo: null };
    case "interrupted":
      if (hasOwn(state.texts)) return state;
      return {
        ...state,
        texts: action.texts,
        pins: action.pins ?? [],
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
        shown: { texts: action.texts, pins: state.job.pins, comparison: action.comparison },
        focus: findAgain(state, action),
        found: NOTHING_FOUND,
        notice: null,
        alarm: null,
        dismissed: keepOf(state.dismissed, action.comparison),
        filter: isSwap(state, action.texts) ? swapFilter(state.filter) : state.filter,
        opened: NO_ROWS,
      };
    case "failed":
      if (!isComparing(state.job, action.texts)) return state;
      return { ...state, job: { kind: "failed", problem: action.problem } };
    case "cancelled":
      return cancel(state);
    case "retried":
      return want(state, state.texts, state.pins);
    case "troubled":
      return { ...state, troubles: [...state.troubles, nameTrouble(state, action)] };
    case "trouble dismissed":
      return { ...state, troubles: state.troubles.filter(({ id }) => id !== action.id) };
    case "focused":
      return select(state, action.group);
    case "toggled":
      return select(state, state.focus === action.group ? null : action.group);
    case "found":
      return { ...state, found: action.found };
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
    case "viewed":
      return { ...state, view: action.view };
    case "filtered":
      return { ...state, filter: action.filter, opened: NO_ROWS };
    case "unfolded":
      return { ...state, opened: openRows(state.opened, action.rows) };
    case "folded":
      return { ...state, opened: foldRows(state.opened, action.rows) };
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

/** Whether texts are those that are shown, on the other sides. */
function isSwap({ shown }: State, { a, b }: Pair<Loaded>): boolean {
  return shown !== null && shown.texts.a === b && shown.texts.b === a;
}

/** The group that now holds the sentence that was selected, where the same texts were compared again. */
function findAgain(
  { shown, focus }: State,
  { texts, comparison }: Extract<Action, { readonly type: "compared" }>,
): GroupIndex | null {
  const same = shown !== null && SIDES.every((side) => shown.texts[side] === texts[side]);
  const before = focus === null || !same ? undefined : shown.comparison.groups[focus];
  if (before === undefined) return null;
  const [side = "a"] = SIDES.filter((own) => before.segments[own].length > 0);
  const segment = before.segments[side][0] ?? -1;
  const found = comparison.groups.findIndex(({ segments }) => segments[side].includes(segment));
  return found < 0 ? null : found;
}

/** Alarms of other texts are forgotten with those. */
function keepOf(dismissed: ReadonlySet<AlarmId>, comparison: Comparison): ReadonlySet<AlarmId> {
  if (dismissed.size === 0) return dismissed;
  const alarms = listCheckedIds(comparison);
  return new Set([...dismissed].filter((alarm) => alarms.has(alarm)));
}

/** An alarm is left with its group; the cell it was gone to selects the same group again. */
function select(state: State, group: GroupIndex | null): State {
  return { ...state, focus: group, alarm: group === state.focus ? state.alarm : null };
}
