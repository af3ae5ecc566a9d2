/*
 * The columns of a page in the order in which they are read. A gutter is a strip that no run of text crosses for several
 * rows; a headline across both columns ends it. The page is cut at the tallest band of rows that has one, and its parts
 * are cut again (an XY-cut, Nagy and Seth 1984, that looks for columns before it looks for gaps between paragraphs: those
 * stand level in both columns more often than not).
 */
import type { Glyphs } from "./glyphs";
import { type Row, commonSize, toRows } from "./lines";

/** Narrower than so many times the letters' size, a strip may be a space between words that happens to repeat. */
const NARROWEST_GUTTER = 0.8;

/** Fewer rows on either side are a date beside a name, not columns. */
const FEWEST_ROWS = 4;

/** A column is at least this share of the width: what is narrower holds numbers of a list or signs. */
const NARROWEST_COLUMN = 0.18;

/** The rows of a column are this full on average; those of a table are not, and are read across. */
const FULLEST_TABLE = 0.55;

interface Strip {
  readonly from: number;
  readonly to: number;
}

interface Band {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  readonly gutter: Strip;
}

/** The columns of a page or part of one: rows that are read one after the other. */
export function toColumns(glyphs: readonly Glyphs[]): readonly (readonly Row[])[] {
  const rows = toRows(glyphs);
  const band = findBand(rows, commonSize(glyphs) * NARROWEST_GUTTER);
  if (band === null) return rows.length === 0 ? [] : [rows];
  const inside = rows.slice(band.first, band.end).flat();
  const middle = (band.gutter.from + band.gutter.to) / 2;
  const left = inside.filter((run) => run.right <= middle);
  const right = inside.filter((run) => run.right > middle);
  const rtl = inside.filter((run) => run.rtl).length * 2 > inside.length;
  return [
    ...toColumns(rows.slice(0, band.first).flat()),
    ...toColumns(rtl ? right : left),
    ...toColumns(rtl ? left : right),
    ...toColumns(rows.slice(band.end).flat()),
  ];
}

/** The tallest run of rows with a gutter through all of them. */
function findBand(rows: readonly Row[], narrowest: number): Band | null {
  let best: Band | null = null;
  for (let first = 0; first + FEWEST_ROWS <= rows.length; first++) {
    if (best !== null && rows.length - first <= best.end - best.first) break;
    let strips: readonly Strip[] = [
      { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
    ];
    for (let end = first; end < rows.length; end++) {
      strips = narrow(strips, rows[end] ?? [], narrowest);
      if (strips.length === 0) break;
      if (best !== null && end + 1 - first <= best.end - best.first) continue;
      const band = rows.slice(first, end + 1);
      const gutter = strips.find((strip) => partsColumns(band, strip));
      if (gutter !== undefined) best = { first, end: end + 1, gutter };
    }
  }
  return best;
}

/** What is left of `strips` where the runs of a row are taken out. */
function narrow(strips: readonly Strip[], row: Row, narrowest: number): readonly Strip[] {
  let left = strips;
  for (const run of row)
    left = left.flatMap(({ from, to }) => {
      if (run.right <= from || run.left >= to) return [{ from, to }];
      return [
        { from, to: run.left },
        { from: run.right, to },
      ].filter((strip) => strip.to - strip.from >= narrowest);
    });
  return left;
}

function partsColumns(rows: readonly Row[], gutter: Strip): boolean {
  if (!Number.isFinite(gutter.from) || !Number.isFinite(gutter.to)) return false;
  const sides = [
    rows.map((row) => row.filter((run) => run.right <= gutter.from)),
    rows.map((row) => row.filter((run) => run.left >= gutter.to)),
  ].map((side) => side.filter((row) => row.length > 0));
  const [start, end] = extentOf(rows.flat());
  return sides.every((side) => {
    if (side.length < FEWEST_ROWS) return false;
    const [left, right] = extentOf(side.flat());
    if (right - left < (end - start) * NARROWEST_COLUMN) return false;
    const filled = side.reduce((sum, row) => {
      const [rowLeft, rowRight] = extentOf(row);
      return sum + rowRight - rowLeft;
    }, 0);
    return filled / side.length > (right - left) * FULLEST_TABLE;
  });
}

function extentOf(glyphs: readonly Glyphs[]): readonly [left: number, right: number] {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const run of glyphs) {
    left = Math.min(left, run.left);
    right = Math.max(right, run.right);
  }
  return [left, right];
}
