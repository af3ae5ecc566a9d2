/** Where arrows lead in the Flow view: up and down from sentence to sentence of one text, across to the counterpart. */
import type { Comparison } from "../../model/comparison";
import { otherSide, type Side } from "../../model/pair";
import { findPlace } from "../../present/places";
import type { Row } from "../../present/rows";
import { findGroup } from "../reader/cellEvents";
import type { Place } from "../reader/places";

/** The place that an arrow, Home or End leads to; null for other keys, and where there is no way on. */
export function moveInFlow(
  comparison: Comparison,
  rows: readonly Row[],
  key: string,
  control: boolean,
  at: Place,
): Place | null {
  const { row, side } = at;
  const own = listTexts(rows, side);
  switch (key) {
    case "ArrowUp":
      return goTo(
        own.findLast((other) => other < row),
        side,
      );
    case "ArrowDown":
      return goTo(
        own.find((other) => other > row),
        side,
      );
    case "ArrowLeft":
      return side === "b" ? cross(comparison, rows, at) : null;
    case "ArrowRight":
      return side === "a" ? cross(comparison, rows, at) : null;
    case "Home":
      if (control) return goTo(own[0], side);
      return side === "b" ? cross(comparison, rows, at) : null;
    case "End":
      if (control) return goTo(own.at(-1), side);
      return side === "a" ? cross(comparison, rows, at) : null;
    default:
      return null;
  }
}

/** The row with text of a side that is nearest to `row`, the one before where two are; null for an empty text. */
export function findTextRow(rows: readonly Row[], side: Side, row: number): number | null {
  const texts = listTexts(rows, side);
  const before = texts.findLast((other) => other <= row);
  const after = texts.find((other) => other >= row);
  if (before === undefined || after === undefined) return before ?? after ?? null;
  return row - before <= after - row ? before : after;
}

/** To the counterpart, wherever it stands; where there is none, to what stands next to it. */
function cross(comparison: Comparison, rows: readonly Row[], { row, side }: Place): Place | null {
  const other = otherSide(side);
  const group = findGroup(rows[row], side);
  const found = group === null ? null : findPlace(comparison, rows, group, other);
  return goTo(found ?? findTextRow(rows, other, row) ?? undefined, other);
}

function listTexts(rows: readonly Row[], side: Side): readonly number[] {
  return rows.flatMap(({ cells }, row) => (cells[side].kind === "text" ? [row] : []));
}

function goTo(row: number | undefined, side: Side): Place | null {
  return row === undefined ? null : { row, side };
}
