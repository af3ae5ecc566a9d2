/**
 * Of a very long page, what is drawn: the batches around the view and some that must not go, with room left for the others.
 *
 *     room 0–40 · batch 41 · 42 · 43 · room 44–90 · batch 91 (has the focus) · room 92–12000
 */
import type { Stretch } from "./folds";
import type { Heights } from "./heights";

/** A batch that is drawn, or the room of those that are not, `end` not included; `height` in pixels. */
export type Piece =
  | { readonly kind: "batch"; readonly at: number }
  | ({ readonly kind: "room"; readonly height: number } & Stretch);

/** The window, and where something of the page stands that is known: in pixels from the top of the window. */
export interface View {
  readonly height: number;
  readonly anchor: number;
  readonly top: number;
}

/**
 * Browsers place nothing farther down than so many pixels: Chromium 33.5 million, Firefox 17.8. Where the page would be
 * higher, the room of what is not drawn is made smaller by one share for all.
 */
const HIGHEST = 16_000_000;

/** The share of its true height that room takes. */
export function scaleRoom(heights: Heights): number {
  return Math.min(1, HIGHEST / Math.max(1, heights.above(heights.count)));
}

/** The batches that are within `margin` pixels of the view. */
export function findAround(
  heights: Heights,
  { height, anchor, top }: View,
  margin: number,
): Stretch {
  let [first, end] = [anchor, anchor];
  for (let at = top; first > 0 && at > -margin; at -= heights.of(first)) first -= 1;
  for (let at = top; end < heights.count && at < height + margin; end += 1) at += heights.of(end);
  return { first, end };
}

/** What is drawn from top to bottom: a stretch, and `kept` wherever they are. What is without height needs no drawing. */
export function layPieces(
  heights: Heights,
  { first, end }: Stretch,
  kept: readonly number[],
  scale: number,
): readonly Piece[] {
  const drawn = new Set(kept);
  for (let at = first; at < end; at += 1) if (heights.of(at) > 0) drawn.add(at);
  const pieces: Piece[] = [];
  let next = 0;
  const leaveRoom = (until: number): void => {
    const height = (heights.above(until) - heights.above(next)) * scale;
    if (until > next) pieces.push({ kind: "room", first: next, end: until, height });
  };
  for (const at of [...drawn].toSorted((one, other) => one - other)) {
    leaveRoom(at);
    pieces.push({ kind: "batch", at });
    next = at + 1;
  }
  leaveRoom(heights.count);
  return pieces;
}
