/**
 * The two texts of the Flow view as they scroll. Each scrolls by itself, and the other follows (present/scrollSync.ts).
 *
 * One page that scrolls, with one text moved against it, would be the other way. But whatever a browser does with a text, it
 * does by scrolling what that text is in: its find, Tab, a selection dragged beyond the edge, Page Down, a screen reader's
 * next line. With a scroller for each text, all of these work in either of them, and whoever scrolls is followed. What tells
 * the reader's scrolling from ours is only where a text is: where we have put it, or elsewhere.
 */
import { mapPair, otherSide, type Pair, pairFrom, type Side, SIDES } from "../../model/pair";
import { bringLevel, type Levelled } from "../../present/bringLevel";
import type { Row } from "../../present/rows";
import { findTarget, follow, type Ladder, scrollEnd } from "../../present/scrollSync";
import { glide, wantsNoMotion } from "./glide";
import { layRungs, measure, type Snapshot } from "./measure";

/** For each pixel the reader scrolls, the other text may make up so many. */
const CATCH_UP = 3;

/** Browsers round what they are told to scroll to; less than this (pixels) is none of the reader's doing. */
const ROUNDING = 1;

/** What is to be brought level, in pixels from the tops of the texts. */
interface Wish {
  readonly side: Side;
  readonly top: number;
  /** What is to stand level with it; null where the other text just goes where it belongs. */
  readonly far: number | null;
  /** The height in the window where they are to meet. */
  readonly height: number;
  /** Whether they are to be there at once. */
  readonly still: boolean;
}

/** Both texts, from when they are on the page. */
export interface Panes {
  readonly subscribe: (listener: () => void) => () => void;
  /** Null until the texts were measured. */
  readonly read: () => Snapshot | null;
  /** Listens to the panes in `root` until the function returned is called. */
  readonly attach: (root: Element, rows: readonly Row[]) => () => void;
  readonly level: (wish: Wish) => void;
}

interface Attached {
  readonly panes: Pair<HTMLElement>;
  readonly gutter: Element;
  readonly rows: readonly Row[];
}

/** Panes that are not on the page yet. */
export function createPanes(): Panes {
  let attached: Attached | null = null;
  let snapshot: Snapshot | null = null;
  let ladder: Ladder = { a: [], b: [] };
  let room: Pair<number> = { a: 0, b: 0 };
  let lead: { readonly side: Side; readonly direction: 1 | -1; readonly reach: number } | null =
    null;
  let frame = 0;
  let endGlide = (): void => {};
  const listeners = new Set<() => void>();

  function publish(next: Snapshot): void {
    snapshot = next;
    for (const listener of listeners) listener();
  }

  function remeasure(): void {
    if (attached === null) return;
    const next = measure(attached.panes, attached.gutter);
    ladder = layRungs(next, attached.rows);
    publish(next);
  }

  /** Whether nothing has another size than when it was measured. */
  function isMeasured(): boolean {
    if (attached === null || snapshot === null) return false;
    const { panes, gutter } = attached;
    const { views, width, widths } = snapshot;
    return (
      gutter.clientWidth === width &&
      SIDES.every(
        (side) =>
          panes[side].clientWidth === widths[side] &&
          panes[side].clientHeight === views[side].height &&
          panes[side].scrollHeight === views[side].full,
      )
    );
  }

  function rest(): void {
    endGlide();
    cancelAnimationFrame(frame);
    lead = null;
  }

  /** Scrolls, and notes where the texts are then: browsers round. */
  function put(scroll: Partial<Pair<number>>): void {
    if (attached === null || snapshot === null) return;
    for (const side of SIDES) {
      const to = scroll[side];
      if (to !== undefined) attached.panes[side].scrollTop = to;
    }
    note(attached.panes);
  }

  function note(panes: Pair<HTMLElement>): void {
    if (snapshot === null) return;
    const views = mapPair(snapshot.views, (view, side) => ({
      ...view,
      scroll: panes[side].scrollTop,
    }));
    publish({ ...snapshot, views });
  }

  function hear(side: Side): void {
    if (attached === null || snapshot === null) return;
    const by = attached.panes[side].scrollTop - snapshot.views[side].scroll;
    if (Math.abs(by) < ROUNDING) return;
    const direction = by > 0 ? 1 : -1;
    const goesOn = lead !== null && lead.side === side && lead.direction === direction;
    const reach = (goesOn ? (lead?.reach ?? 0) : 0) + CATCH_UP * Math.abs(by);
    rest();
    note(attached.panes);
    lead = { side, direction, reach };
    catchUp();
  }

  function catchUp(): void {
    if (snapshot === null || lead === null) return;
    const far = otherSide(lead.side);
    const before = snapshot.views[far].scroll;
    const soft = !wantsNoMotion();
    const next = follow({ ...lead, lead: lead.side, ladder, views: snapshot.views, soft });
    if (next === before) return;
    put({ [far]: next });
    const gone = Math.abs(snapshot.views[far].scroll - before);
    lead = { ...lead, reach: Math.max(0, lead.reach - gone) };
    if (gone > 0) frame = requestAnimationFrame(catchUp);
  }

  function go({ scroll, room: wanted }: Levelled, still: boolean): void {
    if (attached === null) return;
    rest();
    room = mapPair(wanted, Math.ceil);
    for (const side of SIDES) attached.panes[side].style.setProperty("--room", `${room[side]}px`);
    remeasure();
    const from = mapPair(attached.panes, ({ scrollTop }) => scrollTop);
    const step = (share: number): void =>
      put(mapPair(from, (start, side) => start + share * (scroll[side] - start)));
    if (still) step(1);
    else endGlide = glide(step);
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => snapshot,
    attach(root, rows) {
      const [a, b] = SIDES.map((side) => root.querySelector<HTMLElement>(`[data-pane="${side}"]`));
      const gutter = root.querySelector("[data-gutter]");
      if (!a || !b || gutter === null) return () => {};
      const panes = { a, b };
      attached = { panes, gutter, rows };
      const listening = new AbortController();
      // It also tells of what it has only begun to look at, and that was measured a moment ago.
      const observer = new ResizeObserver(() => {
        if (!isMeasured()) remeasure();
      });
      for (const side of SIDES) {
        const options = { signal: listening.signal, passive: true };
        panes[side].addEventListener("scroll", () => hear(side), options);
        for (const seen of [panes[side], ...panes[side].children]) observer.observe(seen);
      }
      remeasure();
      return () => {
        listening.abort();
        observer.disconnect();
        rest();
        attached = null;
      };
    },
    level({ side, top, far, height, still }) {
      // A text may have scrolled, and its window changed, since it was heard of last.
      remeasure();
      if (snapshot === null) return;
      const views = mapPair(snapshot.views, (view, own) => ({
        ...view,
        full: view.full - room[own],
      }));
      if (far !== null) return go(bringLevel(pairFrom(side, top, far), views, height), still);
      const own = Math.min(scrollEnd(views[side]), Math.max(0, top - height));
      const moved = { ...views, [side]: { ...views[side], scroll: own } };
      const target = findTarget(ladder, side, moved);
      go({ scroll: pairFrom(side, own, target), room: { a: 0, b: 0 } }, still);
    },
  };
}
