/** Where the reader is on the page, so that it is the same place when the view is another. */
import { findCell, findTop, levelWith, type Place, readPlace } from "./places";

/** A text of a row, the height of its top in the window, and whether it had the focus. */
export interface ReadingPlace {
  readonly place: Place;
  readonly top: number;
  readonly focused: boolean;
}

/** Where eyes are most of the time, as a share of the window. */
const READ_AT = 0.3;

/** Fine enough to meet every line, in pixels. */
const STEP = 12;

/** What is selected, where that is in view; else what has the focus; else what stands where one reads. */
export function readPlaceInView(): ReadingPlace | null {
  const active = document.activeElement?.closest("[data-row]") ?? null;
  const selected = [...document.querySelectorAll("[data-row] .passage.is-focused")];
  const found =
    [...selected, active].find((element) => element !== null && isInView(element)) ?? findRead();
  const cell = found?.closest("[data-row]");
  const place = found && readPlace(found);
  if (!cell || !place) return null;
  return { place, top: findTop(cell), focused: active !== null };
}

/** Brings the same text to the same height. What had the focus may be gone with the view before. */
export function restorePlace({ place, top, focused }: ReadingPlace): void {
  const cell = findCell(place);
  if (cell === null) return;
  if (focused) cell.focus({ preventScroll: true });
  levelWith(cell, top);
}

function isInView(element: Element): boolean {
  if (element.querySelector(".segment") === null) return false;
  const { left, top } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + STEP, top + STEP);
  return seen !== null && (element.contains(seen) || seen.contains(element));
}

function findRead(): Element | null {
  const columns = [...document.querySelectorAll("section[data-side]")].map((head) => {
    const { left, width } = head.getBoundingClientRect();
    return left + width / 2;
  });
  for (let y = innerHeight * READ_AT; y < innerHeight; y += STEP) {
    for (const x of columns) {
      const passage = document.elementFromPoint(x, y)?.closest("[data-row] .passage");
      if (passage) return passage;
    }
  }
  return null;
}
