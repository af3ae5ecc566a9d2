/** The rows of a comparison too long to be drawn whole: those around the view, with room left for all others. */
import { Fragment, type ReactNode, type RefObject } from "react";
import type { Comparison } from "../../../model/comparison";
import { type Batch, findBatch } from "../../../present/batches";
import { layPieces } from "../../../present/drawn";
import { type Fold, findFold, type RowIndex } from "../../../present/folds";
import { findGoal, type Goal } from "../../../present/goal";
import type { Row } from "../../../present/rows";

import { useWindow } from "./useWindow";

interface Props {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly batches: readonly Batch[];
  readonly folds: readonly Fold[];
  readonly lines: ReadonlyMap<RowIndex, Fold>;
  readonly hidden: ReadonlySet<RowIndex>;
  /** The rows that are drawn wherever they are: they have the focus, or are selected or found. */
  readonly kept: readonly RowIndex[];
  readonly draw: (batch: Batch) => ReactNode;
}

/** Stands in a table. */
export function LongRows(props: Props) {
  const { table, comparison, rows, batches, folds, lines, hidden, kept, draw } = props;

  /** A row, and the line that stands for it. */
  function listBatches(row: RowIndex): readonly number[] {
    const line = findFold(folds, row)?.first ?? row;
    return [findBatch(row), findBatch(line)];
  }

  function locate(goal: Goal): readonly number[] {
    const row = findGoal(comparison, rows, goal);
    return row === null ? [] : listBatches(row);
  }

  const { heights, stretch, held, scale } = useWindow({
    table,
    batches,
    lines,
    hidden,
    listBatches,
    locate,
  });
  const own = [...held, ...kept.flatMap(listBatches)];
  return layPieces(heights, stretch, own, scale).map((piece) => {
    if (piece.kind === "room") {
      const { first, end, height } = piece;
      const until = batches[end - 1]?.end;
      return (
        <tbody
          key={`room ${first}`}
          className="room"
          data-first={batches[first]?.first}
          data-end={until}
          style={{ blockSize: height }}
        />
      );
    }
    const batch = batches[piece.at];
    return batch && <Fragment key={batch.first}>{draw(batch)}</Fragment>;
  });
}
