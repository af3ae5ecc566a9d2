/**
 * The bars as outlines, one for each tone: a thousand cells are then ten elements. SVG and not a canvas, because the style
 * sheet colours it, which knows the dark theme and forced colours, and because it is sharp on every screen.
 */
import type { Pair, Side } from "../../model/pair";
import type { MapCell, MapSlope, Tone } from "../../present/map";
import { BAR_WIDTH, BARS, INNER } from "./frame";

/** Cells this high or higher leave a pixel empty before the next one. */
const HEIGHT_WITH_GAP = 3;

/** Half of a bar, in whole pixels. */
const FURNITURE_WIDTH = Math.ceil(BAR_WIDTH / 2);

/** The outline of all cells of one tone. */
export function drawCells(cells: readonly MapCell[], side: Side, tone: Tone): string {
  return cells
    .filter((cell) => cell.tone === tone)
    .map((cell) => {
      const height = cell.bottom - cell.top;
      return drawBox(side, cell.furniture, cell.top, height - (height < HEIGHT_WITH_GAP ? 0 : 1));
    })
    .join("");
}

/** Furniture is half as wide and stands at the outer edge: a shape, which also a cell of two pixels can have. */
function drawBox(side: Side, furniture: boolean, top: number, height: number): string {
  const width = furniture ? FURNITURE_WIDTH : BAR_WIDTH;
  const left = side === "a" ? BARS.a : BARS.b + BAR_WIDTH - width;
  return `M${left} ${top}h${width}v${height}h${-width}z`;
}

/** The lines of moved matches. */
export function drawSlopes(slopes: readonly MapSlope[]): string {
  return slopes.map(({ heights }) => drawSlope(heights)).join("");
}

/** A line from bar to bar. */
export function drawSlope({ a, b }: Pair<number>): string {
  return `M${INNER.a} ${a.toFixed(1)}L${INNER.b} ${b.toFixed(1)}`;
}
