/** Where a paragraph begins, so that a page of sentences still breathes like a story. */
import type { Comparison, SegmentIndex } from "../model/comparison";
import { type Side, SIDES } from "../model/pair";
import type { Row } from "./rows";

/** Whether a segment is the first of its paragraph. */
export function opensParagraph(comparison: Comparison, side: Side, segment: SegmentIndex): boolean {
  const { segments } = comparison.versions[side];
  return segment === 0 || segments[segment]?.paragraph !== segments[segment - 1]?.paragraph;
}

/** Whether the text at the head of a row begins a paragraph on either side. */
export function rowOpensParagraph(comparison: Comparison, row: Row): boolean {
  return SIDES.some((side) => {
    const cell = row.cells[side];
    if (cell.kind !== "text") return false;
    const [first] = cell.segments;
    return first !== undefined && opensParagraph(comparison, side, first);
  });
}
