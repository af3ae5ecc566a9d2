/**
 * Neighbouring rows as batches: what a page draws and a browser lays out, or leaves alone, as one. Thousands of rows that
 * are each looked at take longer than a frame, even where nothing in them changes.
 */
import type { RowIndex, Stretch } from "./folds";
import { type GroupIndex, listShown, type Row } from "./rows";

/** About a screenful. With fewer, more batches are looked at; with more, one that comes into view takes longer to lay out. */
const ROWS = 12;

/**
 * Up to so many rows are all on the page, so that the browser's own find, printer and copy have them: a book of three hundred
 * pages. Thrice as many kept it from answering for some fifteen seconds while they were drawn.
 */
export const MOST_DRAWN = 5000;

/** Neighbouring rows and every group that is seen in one of them, be it as the hint at text that stands elsewhere. */
export interface Batch extends Stretch {
  readonly groups: ReadonlySet<GroupIndex>;
}

/** All rows, top to bottom. */
export function cutBatches(rows: readonly Row[]): readonly Batch[] {
  const batches: Batch[] = [];
  for (let first: RowIndex = 0; first < rows.length; first += ROWS) {
    const end = Math.min(first + ROWS, rows.length);
    batches.push({ first, end, groups: new Set(rows.slice(first, end).flatMap(listShown)) });
  }
  return batches;
}

/** The index of the batch a row is in. */
export function findBatch(row: RowIndex): number {
  return Math.floor(row / ROWS);
}
