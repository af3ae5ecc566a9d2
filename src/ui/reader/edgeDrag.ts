/**
 * The edge of a fold follows the pointer, row by row. How high a row is, nobody knows before it is open; so each row opens
 * when the pointer has left the edge a little behind, and folds again when the pointer comes back to where that was.
 */

/** As far as this, in pixels, a hand moves when it only presses. */
const SLACK = 12;

/** Where the page cannot move an edge, a row opens each time the pointer goes on about as far as a line is high. */
const STEP = 36;

/** 1 for an upper edge, which is dragged down; -1 for a lower one. */
export type Direction = 1 | -1;

/**
 * What the pointer asks for. `marks` are the heights at which the edge stood when each row was opened that this drag has
 * opened; `edge` is where it stands.
 */
export function askDrag(
  marks: readonly number[],
  edge: number,
  pointer: number,
  direction: Direction,
): "open" | "fold" | null {
  const last = marks.at(-1);
  if (last !== undefined && (pointer - last) * direction < SLACK) return "fold";
  return (pointer - markAt(marks, edge, direction)) * direction >= SLACK ? "open" : null;
}

/** The mark of a row that is opened now. An edge that cannot move, at the foot of the page, would open everything at once. */
export function markAt(marks: readonly number[], edge: number, direction: Direction): number {
  const last = marks.at(-1);
  if (last === undefined) return edge;
  return direction * Math.max(direction * edge, direction * last + STEP);
}

/** So near to the foot or the top of what is seen, in pixels, a pointer that drags takes the page along. */
const PULL_FROM = 48;

/** The fastest that the page goes, in pixels a frame: a row opens every few frames, slow enough to let go in time. */
const FASTEST = 12;

/** How far the page goes in a frame: up where negative; the faster the nearer the pointer is to the edge of what is seen. */
export function pullAt(pointer: number, top: number, bottom: number): number {
  const above = Math.max(0, top + PULL_FROM - pointer);
  const below = Math.max(0, pointer - (bottom - PULL_FROM));
  // In a window lower than both, the pointer is near both.
  const pull = (below - above) / PULL_FROM;
  return Math.round(Math.max(-1, Math.min(1, pull)) * FASTEST);
}
