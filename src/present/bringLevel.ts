/** How two texts are scrolled so that two of their sentences stand at one height. */
import { mapPair, type Pair } from "../model/pair";
import { scrollEnd, type View } from "./scrollSync";

/** Where both texts go. */
export interface Levelled {
  readonly scroll: Pair<number>;
  /**
   * Pixels to be left free below a text, so that it can be scrolled so far: the last sentence of one text has no other way
   * to the first of the other.
   */
  readonly room: Pair<number>;
}

/**
 * `tops` are where the two sentences begin in their texts, `wanted` is the height in the window where they are to meet; they
 * meet as near to it as both texts can.
 */
export function bringLevel(tops: Pair<number>, views: Pair<View>, wanted: number): Levelled {
  const ends = mapPair(views, scrollEnd);
  const lowest = Math.min(tops.a, tops.b);
  const highest = Math.max(tops.a - ends.a, tops.b - ends.b);
  const height = Math.min(lowest, Math.max(highest, wanted));
  const scroll = mapPair(tops, (top) => top - height);
  return { scroll, room: mapPair(scroll, (to, side) => Math.max(0, to - ends[side])) };
}
