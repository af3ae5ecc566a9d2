/** Text opens and folds without what is being read leaving the eye. */

import { findUpwards, listNear } from "./places";

/** The lines and rows of the page that can be seen. */
const SHOWN = ".levels > tr:not([hidden])";

/**
 * Makes a change that may fold or open rows anywhere. What has the focus stays where it is, or else the first row in view
 * that is still shown; where all of them fold, the line they go into takes the place of the first.
 */
export function holdView(change: () => void): void {
  const before = listInView();
  change();
  const [first] = before;
  const held = before.find(({ row }) => isShown(row)) ?? first;
  if (held === undefined) return;
  const now = held.row.isConnected ? findUpwards(held.row, SHOWN) : null;
  if (now !== null) scrollBy({ top: topOf(now) - held.top, behavior: "instant" });
}

/** Makes a change above or below an element, which stays where it is in the window. */
export function holdPlace(element: Element, change: () => void): void {
  const before = topOf(element);
  change();
  if (element.isConnected) scrollBy({ top: topOf(element) - before, behavior: "instant" });
}

interface InView {
  readonly row: Element;
  readonly top: number;
}

/** What has the focus comes first, and then everything from below the column heads to the foot of the window. */
function listInView(): readonly InView[] {
  const heads = document.querySelector(".desk-top")?.getBoundingClientRect().bottom ?? 0;
  const own = document.activeElement?.closest(SHOWN) ?? null;
  const inView: InView[] = [];
  for (const row of [...(own === null ? [] : [own]), ...listNear(heads).filter(isShown)]) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > heads && top < innerHeight) inView.push({ row, top });
  }
  return inView;
}

function isShown(row: Element): boolean {
  return row.isConnected && row.matches(SHOWN);
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
