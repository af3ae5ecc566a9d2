import type { PointerEvent } from "react";
import type { Fold, RowIndex } from "../../present/folds";
import { makeRoom } from "./dragRoom";
import { askDrag, type Direction, markAt, pullAt } from "./edgeDrag";
import { holdPlace } from "./holdView";
import { nameCell, nameFold } from "./places";

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
  { button, pointerId, currentTarget }: PointerEvent,
  fold: Fold,
  edge: Props["edge"],
  onDrag: Props["onDrag"],
  onPress: Props["onPress"],
): void {
  if (button !== 0) return;
  const direction: Direction = edge === "upper" ? 1 : -1;
  const below = document.getElementById(nameCell(fold.end, "a"))?.parentElement ?? null;
  /** For each row that this drag has opened, its mark, and where the edge stood before. */
  let opened: { readonly mark: number; readonly edge: number }[] = [];
  const room = makeRoom(currentTarget);
  const over = new AbortController();
  let dragged = false;
  let pointer = 0;
  let frame = 0;
  let stood = stand();

  /** By name: as its first rows open, the line goes into another batch and is another element there. */
  function findLine(): Element | null {
    const first = edge === "upper" ? fold.first + opened.length : fold.first;
    return document.getElementById(nameFold(first))?.closest("tr") ?? null;
  }

  function stand(): number {
    return findLine()?.getBoundingClientRect()[edge === "upper" ? "top" : "bottom"] ?? pointer;
  }

  const rowAt = (at: number): RowIndex => (edge === "upper" ? fold.first + at : fold.end - 1 - at);
  const listMarks = (): readonly number[] => opened.map(({ mark }) => mark);

  function turn(row: RowIndex, open: boolean): void {
    dragged = true;
    if (!open) room.keepBelow();
    if (edge === "upper" || below === null) return onDrag(row, open);
    // What stands below a lower edge keeps its place, so that the edge goes up with the pointer.
    const top = below.getBoundingClientRect().top;
    holdPlace(below, () => onDrag(row, open));
    room.evenAbove(top - below.getBoundingClientRect().top);
  }

  /** The page has scrolled, and what was opened with it. */
  function shift(by: number): void {
    opened = opened.map((row) => ({ mark: row.mark + by, edge: row.edge + by }));
  }

  function follow(): void {
    shift(stand() - stood);
    for (;;) {
      stood = stand();
      const asked = askDrag(listMarks(), stood, pointer, direction);
      if (asked === null) return;
      const last = opened.at(-1);
      if (asked === "fold" && last !== undefined) {
        opened.pop();
        turn(rowAt(opened.length), false);
        // Rows that came into view on the way are no longer as high as they were guessed.
        shift(stand() - last.edge);
        continue;
      }
      opened.push({ mark: markAt(listMarks(), stood, direction), edge: stood });
      turn(rowAt(opened.length - 1), true);
      if (opened.length === fold.end - fold.first) return over.abort();
    }
  }

  /** Near the edge of the window the page goes along, as long as the pointer is held there. */
  function pull(): void {
    frame = requestAnimationFrame(pull);
    scrollBy({ top: pullAt(pointer, ...readSeen()), behavior: "instant" });
    if (stand() !== stood) follow();
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
  over.signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    const line = findLine();
    if (line === null) room.end();
    else holdPlace(line, room.end);
    document.documentElement.classList.remove("drags-fold");
  });
  listen("pointermove", (y) => {
    pointer = y;
    follow();
    // Not before: an edge may stand there, and be only pressed.
    if (dragged && frame === 0 && !over.signal.aborted) frame = requestAnimationFrame(pull);
  });
  listen("pointercancel", () => over.abort());
  listen("pointerup", () => {
    over.abort();
    if (!dragged) onPress();
  });
}

/** From where to where the text is seen: below the heads and above the legend. */
function readSeen(): readonly [top: number, bottom: number] {
  const heads = document.querySelector(".desk-top")?.getBoundingClientRect().bottom ?? 0;
  const legend = document.querySelector(".legend")?.getBoundingClientRect().top ?? innerHeight;
  return [Math.max(0, heads), Math.min(innerHeight, legend)];
}
