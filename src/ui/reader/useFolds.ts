/** The folds of the page: where they are, and all that opens and closes them. The focus is never left in what closes. */
import { type KeyboardEvent, useEffect, useEffectEvent } from "react";
import { flushSync } from "react-dom";
import { findFold, findStretch, type Fold, listRows, type RowIndex } from "../../present/folds";
import { holdPlace, holdView } from "./holdView";
import { type Place, readPlace, visitCell, visitFold, walkTo } from "./places";

/** What the line of a fold asks for. */
export interface FoldEvents {
  /** Opens all of a fold, or folds it again. */
  readonly onToggle: (fold: Fold) => void;
  /** Opens the row at an edge, asked for by `button`. */
  readonly onMore: (button: HTMLElement, fold: Fold, edge: "upper" | "lower") => void;
  /** Opens or folds a row at an edge that is dragged. */
  readonly onDrag: (row: RowIndex, open: boolean) => void;
  /** The focus has come to the line. */
  readonly onArrive: (fold: Fold) => void;
  readonly onKey: (event: KeyboardEvent, fold: Fold) => void;
}

interface Ground {
  /** For each row, whether the filter folds it. */
  readonly filtered: readonly boolean[];
  readonly folds: readonly Fold[];
  readonly onUnfold: (rows: readonly RowIndex[]) => void;
  readonly onFold: (rows: readonly RowIndex[]) => void;
  /** Where the focus was last, and what is told when it comes to a line. */
  readonly at: Place;
  readonly onArrive: (place: Place) => void;
}

interface Folds {
  readonly events: FoldEvents;
  /** Opens the fold at the place that had the focus last, or folds what the filter folds there. */
  readonly toggle: () => void;
}

/** Answers for all lines of `folds`. */
export function useFolds(ground: Ground): Folds {
  const { filtered, folds, onUnfold, onFold, at, onArrive } = ground;

  const reveal = useEffectEvent((row: RowIndex) => {
    // The place one goes to must be there at once: whoever asks gives it the focus next.
    flushSync(() => onUnfold([row]));
  });

  useEffect(() => {
    function answer({ target }: Event): void {
      const cell = target instanceof Element ? target.querySelector("[data-row]") : null;
      const place = cell && readPlace(cell);
      if (place !== null) reveal(place.row);
    }
    document.addEventListener("beforematch", answer);
    return () => document.removeEventListener("beforematch", answer);
  }, []);

  function open(fold: Fold): void {
    const held = document.activeElement?.closest(".fold") ?? null;
    flushSync(() => onUnfold(listRows(fold)));
    // Where other parts of it are still folded, no line is left above what has opened.
    if (held !== null && !visitFold(fold.first))
      visitCell({ row: fold.first, side: at.side }, false);
  }

  function close(row: RowIndex): void {
    const stretch = findStretch(filtered, row);
    if (stretch === null) return;
    const held = document.activeElement?.closest(".fold, .level") ?? null;
    holdView(() => flushSync(() => onFold(listRows(stretch))));
    const lost = held !== null && (!held.isConnected || held.matches(".fold, [hidden]"));
    if (lost) visitFold(stretch.first);
  }

  const events: FoldEvents = {
    onToggle: (fold) => (fold.open ? close(fold.first) : open(fold)),
    onMore(button, fold, edge) {
      const line = button.closest("tr");
      if (line === null) return;
      const row = edge === "upper" ? fold.first : fold.end - 1;
      // The line stays under the pointer, so that it can be pressed again.
      holdPlace(line, () => flushSync(() => onUnfold([row])));
      // It has moved in the page, which takes the focus away; with one row left it has no such button.
      if (button.isConnected) button.focus({ preventScroll: true });
      else visitFold(edge === "upper" ? fold.first + 1 : fold.first);
    },
    onDrag: (row, isOpen) => flushSync(() => (isOpen ? onUnfold([row]) : onFold([row]))),
    onArrive(fold) {
      if (findFold([fold], at.row) === undefined) onArrive({ row: fold.first, side: at.side });
    },
    onKey(event, fold) {
      if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      const below = fold.open ? fold.first : fold.end;
      const row = event.key === "ArrowUp" ? fold.first - 1 : below;
      if (row < 0 || row >= filtered.length) return;
      event.preventDefault();
      walkTo({ row, side: at.side });
    },
  };

  return {
    events,
    toggle() {
      const fold = findFold(folds, at.row);
      if (fold === undefined || fold.open) close(at.row);
      else open(fold);
    },
  };
}
