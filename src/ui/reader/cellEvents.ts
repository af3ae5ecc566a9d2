import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from "react";
import type { Side } from "../../model/pair";
import type { GroupIndex, Row } from "../../present/rows";

type Cell = HTMLTableCellElement;

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

/** The group a cell stands for: that of its text or, where it has none, of the text opposite. */
export function findGroup(row: Row | undefined, side: Side): GroupIndex | null {
  const cell = row?.cells[side];
  if (cell?.kind === "elsewhere") return cell.group;
  return row?.groups[0] ?? null;
}
