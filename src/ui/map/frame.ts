/** Where the parts of the map stand across its strip, in pixels from its left edge: dots outside, slopes between the bars. */
import type { Pair, Side } from "../../model/pair";

/** The width of the drawing. */
export const WIDTH = 48;

/** The width of a bar. */
export const BAR_WIDTH = 9;

/** Where the bars begin. */
export const BARS: Pair<number> = { a: 7, b: 32 };

/** The middles of the dots. */
export const DOTS: Pair<number> = { a: 3, b: 45 };

/** The edges of the bars that slopes lead from and to. */
export const INNER: Pair<number> = { a: BARS.a + BAR_WIDTH, b: BARS.b };

/** The text a place on the strip belongs to. */
export function sideAt(x: number): Side {
  return x < WIDTH / 2 ? "a" : "b";
}
