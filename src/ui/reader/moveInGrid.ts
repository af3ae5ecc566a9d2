import type { Place } from "./places";

/** The cell that an arrow, Home or End leads to; null for other keys, and where there is no way on. */
export function moveInGrid(key: string, control: boolean, at: Place, rows: number): Place | null {
  switch (key) {
    case "ArrowUp":
      return at.row > 0 ? { ...at, row: at.row - 1 } : null;
    case "ArrowDown":
      return at.row < rows - 1 ? { ...at, row: at.row + 1 } : null;
    case "ArrowLeft":
      return at.side === "b" ? { ...at, side: "a" } : null;
    case "ArrowRight":
      return at.side === "a" ? { ...at, side: "b" } : null;
    case "Home":
      return control ? { row: 0, side: at.side } : { ...at, side: "a" };
    case "End":
      return control ? { row: rows - 1, side: at.side } : { ...at, side: "b" };
    default:
      return null;
  }
}
