/** Which part of a very long page is drawn, as one scrolls. */
import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { type Batch, findBatch } from "../../../present/batches";
import { findAround, scaleRoom, type View } from "../../../present/drawn";
import type { Fold, RowIndex, Stretch } from "../../../present/folds";
import type { Goal } from "../../../present/goal";
import { createHeights, type Heights } from "../../../present/heights";
import { guessHeight } from "../guessHeight";
import { answerDrawing } from "../haveDrawn";

/** Screens above and below the view: what is drawn, and what must be at the least before more is. */
const MARGIN = 1.5;
const LEAST = 0.75;

/** So many batches are drawn before it is known how high any is. */
const AT_FIRST = 4;

interface Ground {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly batches: readonly Batch[];
  readonly lines: ReadonlyMap<RowIndex, Fold>;
  readonly hidden: ReadonlySet<RowIndex>;
  /** The batches in which a row is seen, or the line that stands for it. */
  readonly listBatches: (row: RowIndex) => readonly number[];
  readonly locate: (goal: Goal) => readonly number[];
}

/** What is drawn. Batches go by their index. */
interface Drawn {
  readonly heights: Heights;
  readonly stretch: Stretch;
  /** What was gone to, and what a selection of text begins or ends in. */
  readonly held: readonly number[];
  /** The first row in view. */
  readonly row: RowIndex;
}

/** Follows the window. `scale` is the share of its true height that room takes. */
export function useWindow(ground: Ground): Omit<Drawn, "row"> & { readonly scale: number } {
  const { table, batches, lines, hidden, listBatches, locate } = ground;
  // By hand: heights are measured into it, and it must last as long as what it was made of.
  const heights = useMemo(() => guessHeights(batches, lines, hidden), [batches, lines, hidden]);
  const scale = useMemo(() => scaleRoom(heights), [heights]);
  const [last, setDrawn] = useState<Drawn>(() => beginAt(heights, 0, [0]));
  // What folds moves all that stands below: what was read is drawn before it is known where the window is then.
  // A shorter comparison may have come instead.
  const row = Math.min(last.row, (batches.at(-1)?.end ?? 1) - 1);
  const drawn = last.heights === heights ? last : beginAt(heights, row, listBatches(row));

  /** What is to be drawn now; null where nothing needs to change. */
  function look(): Drawn | null {
    if (table.current === null) return null;
    measure(table.current, heights);
    const view = findView(table.current, heights, scale);
    const first = batches[view.anchor]?.first ?? 0;
    const held = listSelected();
    if (drawn === last && covers(drawn, findAround(heights, view, view.height * LEAST)))
      return null;
    return { heights, stretch: findAround(heights, view, view.height * MARGIN), held, row: first };
  }

  const onMove = useEffectEvent(() => {
    const next = look();
    // In the frame that the window moves in, or there would be a moment with nothing in it.
    if (next !== null) flushSync(() => setDrawn(next));
  });
  const onAsked = useEffectEvent((goal: Goal) => {
    const held = locate(goal);
    const { first, end } = drawn.stretch;
    if (
      held.every((at) => (at >= first && at < end && heights.of(at) > 0) || drawn.held.includes(at))
    )
      return;
    flushSync(() => setDrawn({ ...drawn, held: [...drawn.held, ...held] }));
  });

  useEffect(() => {
    const move = (): void => onMove();
    addEventListener("scroll", move, { passive: true });
    addEventListener("resize", move);
    // What has been drawn may be less high than it was taken to be. In the next frame: what is told of sizes must not change them.
    let frame = 0;
    const sizes = new ResizeObserver(() => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        move();
      });
    });
    if (table.current !== null) sizes.observe(table.current);
    const end = answerDrawing((goal) => onAsked(goal));
    return () => {
      sizes.disconnect();
      cancelAnimationFrame(frame);
      removeEventListener("scroll", move);
      removeEventListener("resize", move);
      end();
    };
  }, [table]);

  return { ...drawn, scale };
}

function beginAt(heights: Heights, row: RowIndex, at: readonly number[]): Drawn {
  const first = Math.max(0, Math.min(...at) - AT_FIRST);
  const end = Math.min(heights.count, Math.max(...at) + AT_FIRST);
  return { heights, stretch: { first, end }, held: at, row };
}

function covers({ stretch }: Drawn, { first, end }: Stretch): boolean {
  return stretch.first <= first && stretch.end >= end;
}

function guessHeights(
  batches: readonly Batch[],
  lines: ReadonlyMap<RowIndex, Fold>,
  hidden: ReadonlySet<RowIndex>,
): Heights {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return createHeights(batches.map((batch) => guessHeight(batch, lines, hidden).height * rem));
}

/** The batch of an element that holds one or has been left room for some. */
function readBatch(body: HTMLElement): number {
  return findBatch(Number(body.dataset["first"]));
}

function isRoom(body: HTMLElement): boolean {
  return body.classList.contains("room");
}

function measure(table: HTMLTableElement, heights: Heights): void {
  for (const body of table.tBodies)
    if (!isRoom(body)) heights.set(readBatch(body), body.getBoundingClientRect().height);
}

/** Where the window is: by the first batch that is in view or, where it has left what is drawn, by what there is room for. */
function findView(table: HTMLTableElement, heights: Heights, scale: number): View {
  const height = innerHeight;
  const body = [...table.tBodies].find((part) => part.getBoundingClientRect().bottom > 0);
  if (body === undefined) {
    const anchor = heights.count - 1;
    return { height, anchor, top: -heights.of(anchor) };
  }
  const { top } = body.getBoundingClientRect();
  const first = readBatch(body);
  if (!isRoom(body) || top >= 0) return { height, anchor: first, top };
  const anchor = heights.find(heights.above(first) - top / scale);
  return { height, anchor, top: top + (heights.above(anchor) - heights.above(first)) * scale };
}

/** The batches that a selection of text begins and ends in: without them it would begin and end elsewhere. */
function listSelected(): readonly number[] {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return [];
  return [selection.anchorNode, selection.focusNode].flatMap((node) => {
    const body = node?.parentElement?.closest<HTMLElement>(".levels") ?? null;
    return body === null ? [] : [readBatch(body)];
  });
}
