/** Where what was found is on the page, and where an editor was before. */
import { levelWith, listNear, type Place, readPlace } from "../reader/places";

/** The hit an editor is at; where marks or furniture divide it, its beginning. */
const CURRENT = "[data-group] mark.hit-current";

/** More than a sentence is no query, but a selection made for something else. */
const LONGEST_QUERY = 200;

/** The row read first in the window. */
export function findRowInView(): number {
  const head = document.querySelector(".desk-top")?.getBoundingClientRect().bottom ?? 0;
  const rows = listNear(head).filter((row) => row.matches(".level"));
  const first = rows.find((row) => row.getBoundingClientRect().bottom > head);
  return Number(first?.querySelector("[data-row]")?.getAttribute("data-row") ?? 0);
}

/** Brings the current hit to the steady height of selected rows; where it is in sight already the page stays. */
export function showHit(): void {
  const hit = document.querySelector(CURRENT);
  if (hit === null) return;
  const { top, bottom } = hit.getBoundingClientRect();
  const above = document.querySelector(".find")?.getBoundingClientRect().bottom ?? 0;
  const below = document.querySelector(".legend")?.getBoundingClientRect().top ?? innerHeight;
  if (top < above || bottom > below) levelWith(hit);
}

/** The cell of the current hit; null where nothing is found. */
export function readPlaceOfHit(): Place | null {
  const hit = document.querySelector(CURRENT);
  return hit === null ? null : readPlace(hit);
}

/** What is selected in the reader, as a query; "" where nothing is, or too much. */
export function readSelection(): string {
  const selection = getSelection();
  const inReader = selection?.anchorNode?.parentElement?.closest(".reader") ?? null;
  const text = inReader === null ? "" : String(selection).trim();
  return text.length > LONGEST_QUERY ? "" : text.replaceAll(/\s+/gu, " ");
}

/**
 * Gives the focus back. A sentence comes into view with it; a button may be far from what was found, and the page stays
 * there. False where nothing had the focus, or what had it is gone.
 */
export function returnFocus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || element === document.body || !element.isConnected)
    return false;
  element.focus({ preventScroll: readPlace(element) === null });
  return true;
}
