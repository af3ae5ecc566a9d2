/* Runs of text into the lines they stand on. */
import type { Glyphs } from "./glyphs";
import { evenOut } from "../whiteSpace";

/** A line of a page, or of one of its columns. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its letters. */
  readonly size: number;
  /** All its fonts. */
  readonly fonts: ReadonlySet<string>;
  /** How wide its first word is. */
  readonly firstWord: number;
}

/** Runs on one baseline from left to right; they may belong to several columns. */
export type Row = readonly Glyphs[];

/** Letters raised or lowered by less than this share of their size stand on the same line. */
const SAME_LINE = 0.45;

/** Runs further apart than this share of the size have a space between them; letters of a word are kerned by less. */
const SPACE = 0.15;

/** Groups runs by baseline, from the top down. */
export function toRows(glyphs: readonly Glyphs[]): readonly Row[] {
  const sorted = [...glyphs].sort((one, other) => one.baseline - other.baseline);
  const rows: Glyphs[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && run.baseline - baseline < SAME_LINE * Math.max(size, run.size)) {
      row.push(run);
      if (run.size > size) ({ baseline, size } = run);
    } else {
      rows.push([run]);
      ({ baseline, size } = run);
    }
  }
  for (const row of rows) row.sort((one, other) => one.left - other.left);
  return rows;
}

/** Joins the runs of a row. */
export function toLine(row: Row): Line {
  const rtl = row.filter((run) => run.rtl).length * 2 > row.length;
  const order = rtl ? row.toReversed() : row;
  let text = "";
  let before: Glyphs | null = null;
  for (const run of order) {
    if (before !== null) {
      const gap = rtl ? before.left - run.right : run.left - before.right;
      const isApart = gap > SPACE * Math.min(run.size, before.size);
      if (isApart && !text.endsWith(" ") && !run.text.startsWith(" ")) text += " ";
    }
    text += run.text;
    before = run;
  }
  const words = evenOut(text).trim();
  const left = Math.min(...row.map((run) => run.left));
  const right = Math.max(...row.map((run) => run.right));
  const first = words.indexOf(" ") < 0 ? words.length : words.indexOf(" ");
  return {
    text: words,
    left,
    right,
    baseline: Math.max(...row.map(({ baseline }) => baseline)),
    size: commonSize(row),
    fonts: new Set(row.map(({ font }) => font)),
    firstWord: words === "" ? 0 : ((right - left) * first) / words.length,
  };
}

/** The size that most letters of `glyphs` have, to a tenth of a point. */
export function commonSize(glyphs: readonly Glyphs[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of glyphs) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  let most = 0;
  for (const [size, count] of letters) if (count > most) [best, most] = [size, count];
  return best;
}
