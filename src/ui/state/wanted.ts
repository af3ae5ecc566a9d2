/** The texts the page is to show: how they come in, are taken back and called off. */
import { editSource, findEdit } from "../../model/edit";
import { mapPair, type Pair, type Side, SIDES } from "../../model/pair";
import { NOTHING_FOUND } from "../../present/found";
import type { Pin } from "../../model/pin";
import { carryPins } from "../../present/pins";
import type { Action } from "./action";
import { completeTexts, type Loaded, type State, type Texts, type Undo } from "./state";

/** Other texts are wanted, or the same with other pins: what is shown stays until they are compared, and goes where a side has none. */
export function want(state: State, texts: Texts, pins: readonly Pin[] = []): State {
  const complete = completeTexts(texts);
  return complete === null
    ? {
        ...state,
        texts,
        pins,
        shown: null,
        job: { kind: "waiting" },
        focus: null,
        found: NOTHING_FOUND,
        notice: null,
        alarm: null,
      }
    : { ...state, texts, pins, job: { kind: "comparing", texts: complete, pins } };
}

/** The texts of some sides come in anew, and may be taken back. */
export function replace(state: State, texts: Partial<Pair<Loaded>>, more = 0): State {
  const next = mapPair(state.texts, (before, side) => texts[side] ?? before);
  const replaced = SIDES.filter((side) => texts[side] !== undefined && state.texts[side] !== null);
  const cleared = state.troubles.filter(
    ({ side, lasting }) => lasting || (side !== null && texts[side] === undefined),
  );
  return {
    ...want(state, next),
    troubles: cleared,
    questions: withoutSides(
      state.questions,
      SIDES.filter((side) => texts[side] !== undefined),
    ),
    undo:
      replaced.length === 0
        ? null
        : {
            texts: state.texts,
            pins: state.pins,
            dismissed: state.dismissed,
            sentence: describe(next, replaced) + describeMore(more),
          },
  };
}

/** What was typed into the text of a side; what was said by hand of its sentences stays with them. */
export function edit(state: State, side: Side, text: string): State {
  const loaded = state.texts[side];
  if (loaded === null) return state;
  const typed = findEdit(loaded.source.text, text);
  if (typed === null) return state;
  const edited: Loaded = {
    ...loaded,
    source: editSource(loaded.source, text),
    from: "editor",
    edited: true,
  };
  return {
    ...want(state, { ...state.texts, [side]: edited }, carryPins(state.pins, side, typed)),
    undo: null,
  };
}

/** Typing has ended; all of it may be taken back at once. */
export function endEdit(
  state: State,
  { side, before, pins }: Extract<Action, { readonly type: "edit ended" }>,
): State {
  if (state.texts[side]?.source === before.source) return state;
  return {
    ...state,
    undo: {
      texts: { ...state.texts, [side]: before },
      pins,
      dismissed: state.dismissed,
      sentence: `You edited the ${side === "a" ? "left" : "right"} text.`,
    },
  };
}

/** `questions` but for those of some sides. */
export function withoutSides(
  questions: State["questions"],
  sides: readonly Side[],
): State["questions"] {
  const rest = { ...questions };
  for (const side of sides) delete rest[side];
  return rest;
}

/** What was no problem before the replacement is none again, once that is what is shown. */
export function undo(state: State, { texts, pins, dismissed }: Undo): State {
  return {
    ...want(state, texts, pins),
    dismissed: new Set([...state.dismissed, ...dismissed]),
    undo: null,
  };
}

/** Some sentences are paired or parted by hand, which may be taken back. */
export function pin(state: State, pins: readonly Pin[], sentence: string): State {
  const { texts, dismissed } = state;
  const undone = { texts, pins: state.pins, dismissed, sentence };
  // The pairs are drawn anew from the same texts, as new ones are.
  return { ...want(state, { ...texts }, pins), undo: undone };
}

/** Back to what is on the page; where nothing is yet, the texts stay and wait. */
export function cancel(state: State): State {
  if (state.job.kind === "waiting" || state.job.kind === "ready") return state;
  return state.shown === null
    ? { ...state, job: { kind: "waiting" } }
    : {
        ...state,
        texts: state.shown.texts,
        pins: state.shown.pins,
        job: { kind: "ready" },
        undo: isTyped(state.texts, state.shown.texts)
          ? {
              texts: state.texts,
              pins: state.pins,
              dismissed: state.dismissed,
              sentence: "What you typed was called off with the comparison.",
            }
          : null,
      };
}

/** A file that is called off can be brought again; what was typed cannot. */
function isTyped(texts: Texts, shown: Pair<Loaded>): boolean {
  return SIDES.some((side) => texts[side]?.edited === true && texts[side] !== shown[side]);
}

function describe(next: Texts, replaced: readonly Side[]): string {
  const [side, ...others] = replaced;
  if (side === undefined || others.length > 0) return "Both texts replaced.";
  return `Replaced the ${side === "a" ? "left" : "right"} text with “${next[side]?.source.name ?? ""}”.`;
}

function describeMore(more: number): string {
  if (more === 0) return "";
  const files = more === 1 ? "1 more file is" : `${more} more files are`;
  return ` ${files} at hand: choose at the head of a column.`;
}
