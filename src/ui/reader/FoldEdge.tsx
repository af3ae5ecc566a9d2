import type { PointerEvent } from "react";
import type { Fold, RowIndex } from "../../present/folds";
import { askDrag, type Direction, markAt } from "./edgeDrag";
import { holdPlace } from "./holdView";
import { nameCell } from "./places";

interface Props {
  readonly fold: Fold;
  readonly edge: "upper" | "lower";
  readonly onDrag: (row: RowIndex, open: boolean) => void;
  /** Pressed and not dragged. */
  readonly onPress: () => void;
}

/** An edge of a fold, which a pointer drags; buttons beside it do the same for keys. */
export function FoldEdge({ fold, edge, onDrag, onPress }: Props) {
  return (
    <div
      className={`fold-edge fold-edge-${edge}`}
      aria-hidden="true"
      onPointerDown={(event) => drag(event, fold, edge, onDrag, onPress)}
    />
  );
}

/** Listens on the document until the pointer is let go: the line moves in the page while it is dragged. */
function drag(
  { currentTarget, button, pointerId }: PointerEvent,
  fold: Fold,
  edge: Props["edge"],
  onDrag: Props["onDrag"],
  onPress: Props["onPress"],
): void {
  const line = currentTarget.closest("tr");
  if (button !== 0 || line === null) return;
  const direction: Direction = edge === "upper" ? 1 : -1;
  const below = document.getElementById(nameCell(fold.end, "a"))?.parentElement ?? null;
  const marks: number[] = [];
  const over = new AbortController();
  let dragged = false;

  const stand = (): number => line.getBoundingClientRect()[edge === "upper" ? "top" : "bottom"];
  const rowAt = (at: number): RowIndex => (edge === "upper" ? fold.first + at : fold.end - 1 - at);

  function turn(row: RowIndex, open: boolean): void {
    dragged = true;
    // What stands below a lower edge keeps its place, so that the edge goes up with the pointer.
    if (edge === "lower" && below !== null) holdPlace(below, () => onDrag(row, open));
    else onDrag(row, open);
  }

  function follow(pointer: number): void {
    for (;;) {
      const asked = askDrag(marks, stand(), pointer, direction);
      if (asked === null) return;
      if (asked === "fold") {
        marks.pop();
        turn(rowAt(marks.length), false);
        continue;
      }
      marks.push(markAt(marks, stand(), direction));
      turn(rowAt(marks.length - 1), true);
      if (marks.length === fold.end - fold.first) return over.abort();
    }
  }

  function listen(
    type: "pointermove" | "pointerup" | "pointercancel",
    answer: (y: number) => void,
  ) {
    document.addEventListener(
      type,
      (event) => {
        if (event.pointerId === pointerId) answer(event.clientY);
      },
      { signal: over.signal },
    );
  }

  document.documentElement.classList.add("drags-fold");
  over.signal.addEventListener("abort", () =>
    document.documentElement.classList.remove("drags-fold"),
  );
  listen("pointermove", follow);
  listen("pointercancel", () => over.abort());
  listen("pointerup", () => {
    over.abort();
    if (!dragged) onPress();
  });
}
