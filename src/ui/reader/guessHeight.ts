import { type Fold, listRows, type RowIndex, type Stretch } from "../../present/folds";

/** What rows, and the lines that stand for some, are taken to be high until they come into view. In rem. */
const ROW_HEIGHT = 5.5;
const LINE_HEIGHT = 2.75;

/** How high neighbouring rows are taken to be, in rem, and whether any of them is folded or has the line of a fold above it. */
export function guessHeight(
  stretch: Stretch,
  lines: ReadonlyMap<RowIndex, Fold>,
  hidden: ReadonlySet<RowIndex>,
): { readonly height: number; readonly folded: boolean } {
  const rows = listRows(stretch);
  const shown = rows.filter((row) => !hidden.has(row)).length;
  const own = rows.filter((row) => lines.has(row)).length;
  return {
    height: shown * ROW_HEIGHT + own * LINE_HEIGHT,
    folded: own > 0 || shown < rows.length,
  };
}
