/** Typing into a text: which side is being edited, and the sentence under the caret, which the reader shows meanwhile. */
import { type Dispatch, useEffect, useState } from "react";
import type { Side } from "../../model/pair";
import type { Pin } from "../../model/pin";
import { findGroupAt, findStart } from "../../present/caret";
import { keepWorker } from "../../worker/client";
import { reveal } from "../reader/places";
import type { Action } from "../state/action";
import type { Loaded, State } from "../state/state";
import { useCommands } from "../useCommands";

/** What is being edited. */
export interface EditedText {
  readonly side: Side;
  /** As it was when typing began. */
  readonly before: Loaded;
  /** What had been said by hand of it then. */
  readonly pins: readonly Pin[];
  /** Where the caret is to begin; UTF-16 code units into the text. */
  readonly start: number;
}

/** The part of the page that edits, and what it is told. */
export interface Editor {
  readonly editing: EditedText | null;
  onText: (text: string) => void;
  onCaret: (offset: number) => void;
  /** Typing is done. */
  onEnd: () => void;
  /** Another text has taken the place of the edited one. */
  onLeave: () => void;
}

/** Follows the caret with the selection, and keeps the sentence in sight. */
export function useEditing(state: State, dispatch: Dispatch<Action>): Editor {
  const { texts, shown, focus } = state;
  const [editing, setEditing] = useState<EditedText | null>(null);
  const [caret, setCaret] = useState<number | null>(null);

  function begin(side: Side): void {
    const before = texts[side];
    if (before === null || side === editing?.side) return;
    end();
    const start =
      shown === null || focus === null ? 0 : (findStart(shown.comparison, side, focus) ?? 0);
    setEditing({ side, before, pins: state.pins, start });
  }

  function leave(): void {
    setEditing(null);
    setCaret(null);
  }

  function end(): void {
    leave();
    if (editing === null) return;
    const { before, pins } = editing;
    dispatch({ type: "edit ended", side: editing.side, before, pins });
  }

  useCommands((command) => {
    if (command === "edit a") begin("a");
    if (command === "edit b") begin("b");
    if (command === "edit") begin(readFocusedSide());
  });

  const side = editing?.side ?? null;
  const comparison = shown?.comparison ?? null;
  const group =
    comparison === null || side === null || caret === null
      ? null
      : findGroupAt(comparison, side, caret);

  useEffect(() => {
    if (group !== null) dispatch({ type: "focused", group });
  }, [comparison, group, dispatch]);

  useEffect(() => (side === null ? undefined : keepWorker()), [side]);

  // Once it is selected: in a very long comparison it may not be drawn before.
  const selected = group !== null && group === focus;
  useEffect(() => {
    if (!selected || side === null) return;
    const text = document.querySelector(`[data-side="${side}"] [data-group="${group}"]`);
    if (text === null) return;
    reveal(text);
    text.scrollIntoView({ block: "nearest" });
  }, [comparison, group, side, selected]);

  return {
    editing,
    onText(text) {
      if (side !== null) dispatch({ type: "edited", side, text });
    },
    onCaret: setCaret,
    onLeave: leave,
    onEnd: end,
  };
}

/** The side of what has the focus; left where that is on neither. */
function readFocusedSide(): Side {
  const named = document.activeElement?.closest("[data-side]")?.getAttribute("data-side");
  return named === "b" ? "b" : "a";
}
