/**
 * The whole page takes drops. A file that misses its column must never make the browser leave the page, so every drag is
 * answered, and the side of the page the pointer is over decides which text it replaces.
 */
import { useEffect, useEffectEvent, useState } from "react";
import { carriesFiles } from "../../load/drop";
import { listDropped } from "../../load/folders";
import type { Side } from "../../model/pair";
import { readCarried } from "./readPasted";
import type { Intake } from "./useIntake";

/** Below this width the columns are stacked, and so are the halves. Agrees with reader.css. */
const STACKED = "(max-width: 700px)";

/** A drag in progress: where it would land, and whether it is a pair. */
export interface Drag {
  readonly side: Side;
  readonly pair: boolean;
  /** Where the sides meet, in CSS pixels from the left of the window. */
  readonly middle: number;
}

/** Listens for drags over the page; null while there is none. */
export function useDropTarget(intake: Intake): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const onTake = useEffectEvent((transfer: DataTransfer, side: Side) => {
    const carried = readCarried(transfer);
    if (carriesFiles(transfer) || carried.text === "")
      void intake.takeFiles(listDropped(transfer), side);
    else void intake.takeCarried(carried, side);
  });

  useEffect(() => {
    // Words of the page itself, dragged by a slip, are no new text.
    let own = false;

    function start(): void {
      own = true;
    }
    function end(): void {
      own = false;
    }
    function over(event: DragEvent): void {
      event.preventDefault();
      const transfer = event.dataTransfer;
      if (transfer === null || !carriesFiles(transfer)) return;
      transfer.dropEffect = "copy";
      const side = findHalf(event);
      const pair = transfer.items.length > 1;
      const middle = findMiddle();
      setDrag((before) =>
        before?.side === side && before.pair === pair && before.middle === middle
          ? before
          : { side, pair, middle },
      );
    }
    function leave(event: DragEvent): void {
      if (event.relatedTarget === null) setDrag(null);
    }
    function drop(event: DragEvent): void {
      event.preventDefault();
      setDrag(null);
      if (event.dataTransfer !== null && !own) onTake(event.dataTransfer, findHalf(event));
    }
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("dragstart", start, { signal });
    document.addEventListener("dragend", end, { signal });
    document.addEventListener("dragenter", over, { signal });
    document.addEventListener("dragover", over, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
    return () => listening.abort();
  }, []);

  return drag;
}

/** The side of the page a pointer is over: the half, unless it is on the head of a column, which names its side. */
function findHalf(event: DragEvent): Side {
  const head = event.target instanceof Element ? event.target.closest("section[data-side]") : null;
  const named = head?.getAttribute("data-side");
  if (named === "a" || named === "b") return named;
  const first = matchMedia(STACKED).matches
    ? event.clientY < innerHeight / 2
    : event.clientX < findMiddle();
  return first ? "a" : "b";
}

/** Between the columns, which the list of things to check moves off the middle of the window. */
function findMiddle(): number {
  const columns = document.querySelector("main")?.getBoundingClientRect();
  return columns === undefined ? innerWidth / 2 : columns.left + columns.width / 2;
}
