/** The settings that hold within a group of RTF. */
import type { Draft } from "../office/draft";
import type { Destination } from "./words";

/** Where paragraphs go. */
export interface Target {
  readonly draft: Draft;
  /** Whether a paragraph of it has begun. */
  open: boolean;
}

/** Settings; a group begins with a copy of those around it. */
export interface State {
  destination: Destination;
  target: Target;
  /** Within a group that says something twice: where its second saying goes. */
  again: Destination | null;
  /** By its number; -1 where none was named. */
  font: number;
  /** The font to go back to. */
  plainFont: number;
  /** How many characters stand in for one of Unicode. */
  standIns: number;
  hidden: boolean;
  removed: boolean;
  inserted: boolean;
  moved: boolean;
  style: number | null;
  level: number | null;
}

/** The settings before anything was set, with text going to `target`. */
export function startState(target: Target): State {
  return {
    destination: "text",
    target,
    again: null,
    font: -1,
    plainFont: -1,
    standIns: 1,
    hidden: false,
    removed: false,
    inserted: false,
    moved: false,
    style: null,
    level: null,
  };
}

/** Obeys a word that changes settings; others mean nothing to a reader of words. */
export function set(state: State, name: string, value: number | null): void {
  const on = value !== 0;
  switch (name) {
    case "deff":
      state.plainFont = value ?? -1;
      state.font = state.plainFont;
      break;
    case "f":
      state.font = value ?? state.plainFont;
      break;
    case "uc":
      state.standIns = Math.max(0, value ?? 1);
      break;
    case "v":
      state.hidden = on;
      break;
    case "deleted":
    case "mvf":
      state.removed = on;
      state.moved = on && name === "mvf";
      break;
    case "revised":
    case "mvt":
      state.inserted = on;
      state.moved = on && name === "mvt";
      break;
    case "plain":
      state.font = state.plainFont;
      state.hidden = false;
      state.removed = false;
      state.inserted = false;
      state.moved = false;
      break;
    case "pard":
      state.style = null;
      state.level = null;
      break;
    case "s":
      state.style = value;
      break;
    case "outlinelevel":
      state.level = value;
      break;
    default:
  }
}
