/**
 * Two texts of unequal length, scrolled as one. The reader drives one of them; the other follows, so that what says the same
 * stands at the same height. Three things make it pleasant to read by:
 *
 * - where a pair stands level is no line but a fraction: the way from the middle of one pair to the middle of the next is
 *   gone on both sides in the same share, so that a long passage crawls beside a short one and nothing jerks;
 * - the height at which they are level is the middle of the view, and slides to its top and its foot near the ends of the
 *   text, so that both texts begin together and end together;
 * - the one that follows never moves against the reader, and what it has to make up it makes up by halves, and by no more
 *   than some times what the reader went: a pair that was brought level from afar does not run away at the first touch.
 */
import type { Pair, Side } from "../model/pair";

/** From where to where something stands in its column, in pixels from the top of the text. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** What is seen of a text: how far it is scrolled, how high its window is, and how high all of it is. Pixels. */
export interface View {
  readonly scroll: number;
  readonly height: number;
  readonly full: number;
}

/** Heights of the two texts that belong together: as many on both sides, strictly ascending, from the top to the end. */
export type Ladder = Pair<readonly number[]>;

/** How a text follows. */
export interface Pull {
  readonly ladder: Ladder;
  /** The side the reader scrolls. */
  readonly lead: Side;
  readonly views: Pair<View>;
  /** Where to the reader scrolls: 1 down, -1 up. */
  readonly direction: 1 | -1;
  /** How far the other may go, in pixels. */
  readonly reach: number;
  /** False where nothing may glide: it then goes all of the way at once. */
  readonly soft: boolean;
}

/** Rungs closer than this (pixels) are one: two sentences of one line stand at the same height. */
const LEAST_STEP = 1;

/** Nearer than this (pixels) no half is worth while. */
const NEAR = 2;

/** How far a text can be scrolled. */
export function scrollEnd({ full, height }: View): number {
  return Math.max(0, full - height);
}

/** `levels` are the extents of what is a pair in the order of both texts, `full` the heights of the texts. */
export function layLadder(levels: readonly Pair<Extent>[], full: Pair<number>): Ladder {
  const a = [0];
  const b = [0];
  for (const level of levels) {
    const at = { a: middle(level.a), b: middle(level.b) };
    const isHigher = at.a < (a.at(-1) ?? 0) + LEAST_STEP || at.b < (b.at(-1) ?? 0) + LEAST_STEP;
    if (isHigher || at.a > full.a - LEAST_STEP || at.b > full.b - LEAST_STEP) continue;
    a.push(at.a);
    b.push(at.b);
  }
  return { a: [...a, full.a], b: [...b, full.b] };
}

/** The height in the other text that belongs to a height in the text of `side`. */
export function cross(ladder: Ladder, side: Side, height: number): number {
  const own = ladder[side];
  const far = ladder[side === "a" ? "b" : "a"];
  const next = own.findIndex((rung) => rung >= height);
  if (next < 0) return far.at(-1) ?? 0;
  const [from, to] = [own[next - 1] ?? 0, own[next] ?? 0];
  const [farFrom, farTo] = [far[next - 1] ?? 0, far[next] ?? 0];
  return to <= from ? farTo : farFrom + ((height - from) / (to - from)) * (farTo - farFrom);
}

/** Where the other text belongs, whatever way it takes there. */
export function findTarget(ladder: Ladder, lead: Side, views: Pair<View>): number {
  const own = views[lead];
  const far = views[lead === "a" ? "b" : "a"];
  const share = readAt(own);
  const height = cross(ladder, lead, own.scroll + share * own.height);
  return Math.min(scrollEnd(far), Math.max(0, height - share * far.height));
}

/** Where the other text goes next. */
export function follow({ ladder, lead, views, direction, reach, soft }: Pull): number {
  const at = views[lead === "a" ? "b" : "a"].scroll;
  const own = views[lead];
  const way = findTarget(ladder, lead, views) - at;
  if (way * direction <= 0) return at;
  const ends = direction > 0 ? own.scroll >= scrollEnd(own) - LEAST_STEP : own.scroll <= 0;
  const step = soft && Math.abs(way) > NEAR ? way / 2 : way;
  return at + direction * Math.min(Math.abs(step), ends ? Infinity : reach);
}

/** The height at which a text is read, as a share of its window. */
function readAt(view: View): number {
  const end = scrollEnd(view);
  const slide = Math.min(view.height, end) / 2;
  if (slide === 0) return 0;
  const above = Math.min(1, Math.max(0, view.scroll) / slide);
  const below = Math.min(1, Math.max(0, end - view.scroll) / slide);
  return below < 1 ? 1 - below / 2 : above / 2;
}

function middle({ top, bottom }: Extent): number {
  return (top + bottom) / 2;
}
