import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from "react";
import type { Side } from "../../model/pair";
import type { GroupIndex, Row } from "../../present/rows";
import { readGroup } from "./places";

type Cell = HTMLElement;

/** What every cell of the reader answers; one set for all of them. */
export interface CellEvents {
  readonly onClick: (event: MouseEvent<Cell>) => void;
  readonly onKeyDown: (event: KeyboardEvent<Cell>) => void;
  readonly onFocus: (event: FocusEvent<Cell>) => void;
  readonly onBlur: () => void;
  readonly onPointerOver: (event: PointerEvent<Cell>) => void;
  readonly onPointerLeave: () => void;
  readonly onPointerDown: (event: PointerEvent<Cell>) => void;
}

/**
 * The group a click selects, or null. A click that ends a selection of text is not meant for the sentence; a button in the
 * cell answers for itself.
 */
export function readChosen({ target }: MouseEvent): GroupIndex | null {
  if (!(target instanceof Element) || getSelection()?.type === "Range") return null;
  return target.closest("button") === null ? readGroup(target) : null;
}

/** The group a cell stands for: that of its text or, where it has none, of the text opposite. */
export function findGroup(row: Row | undefined, side: Side): GroupIndex | null {
  const cell = row?.cells[side];
  if (cell?.kind === "elsewhere") return cell.group;
  return row?.groups[0] ?? null;
}
