/**
 * Rows that a filter folds become lines between the rows that stay. Neighbours make one fold; rows an editor has opened
 * are shown again, and may divide it:
 *
 *     rows       0  1  2  3  4  5  6
 *     filtered      x  x  x  x     x
 *     opened           x
 *     page       0 [1] 2 [3 4] 5 [6]
 *
 * A stretch that is open from end to end keeps a line above it, by which it is folded again.
 */

/** Index into the rows of a page. */
export type RowIndex = number;

/** One set for all pages on which no row is meant. */
export const NO_ROWS: ReadonlySet<RowIndex> = new Set();

/** Neighbouring rows, `end` not included. */
export interface Stretch {
  readonly first: RowIndex;
  readonly end: RowIndex;
}

/** A line of the page that stands in the place of its rows or, where it is open, above them. */
export interface Fold extends Stretch {
  readonly open: boolean;
  /** Stays the same while rows at its edges open. */
  readonly id: string;
}

/** The lines of a page, top to bottom. `filtered` has an entry for each row. */
export function layFolds(
  filtered: readonly boolean[],
  opened: ReadonlySet<RowIndex>,
): readonly Fold[] {
  return cutStretches(filtered.length, (row) => filtered[row] === true).flatMap(
    (stretch): readonly Fold[] => {
      const { first, end } = stretch;
      const closed = cutStretches(end - first, (at) => !opened.has(first + at));
      if (closed.length === 0) return [{ ...stretch, open: true, id: `${first}.0` }];
      return closed.map((part, number) => ({
        first: first + part.first,
        end: first + part.end,
        open: false,
        id: `${first}.${number}`,
      }));
    },
  );
}

/** The line that stands for a row; undefined where none does. */
export function findFold(folds: readonly Fold[], row: RowIndex): Fold | undefined {
  return folds.find((fold) => holds(fold, row));
}

/** All neighbours of a filtered row that are filtered, itself included, whether opened or not; null for another row. */
export function findStretch(filtered: readonly boolean[], row: RowIndex): Stretch | null {
  const stretches = cutStretches(filtered.length, (at) => filtered[at] === true);
  return stretches.find((stretch) => holds(stretch, row)) ?? null;
}

/** The rows of a stretch, top to bottom. */
export function listRows({ first, end }: Stretch): readonly RowIndex[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}

/** The rows that are not to be seen. */
export function listHidden(folds: readonly Fold[]): ReadonlySet<RowIndex> {
  const rows = folds.flatMap((fold) => (fold.open ? [] : listRows(fold)));
  return rows.length === 0 ? NO_ROWS : new Set(rows);
}

/** With rows opened that were folded. */
export function openRows(
  opened: ReadonlySet<RowIndex>,
  rows: readonly RowIndex[],
): ReadonlySet<RowIndex> {
  return new Set([...opened, ...rows]);
}

/** With rows folded again. */
export function foldRows(
  opened: ReadonlySet<RowIndex>,
  rows: readonly RowIndex[],
): ReadonlySet<RowIndex> {
  const next = new Set(opened);
  for (const row of rows) next.delete(row);
  return next;
}

/** Whether a row is one of a stretch. */
export function holds({ first, end }: Stretch, row: RowIndex): boolean {
  return first <= row && row < end;
}

/** The longest runs of rows, of so many, that are meant. */
function cutStretches(count: number, isMeant: (row: RowIndex) => boolean): readonly Stretch[] {
  const stretches: { first: RowIndex; end: RowIndex }[] = [];
  for (let row = 0; row < count; row += 1) {
    if (!isMeant(row)) continue;
    const last = stretches.at(-1);
    if (last?.end === row) last.end = row + 1;
    else stretches.push({ first: row, end: row + 1 });
  }
  return stretches;
}
