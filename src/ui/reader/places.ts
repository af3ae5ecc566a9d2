/** Where things are on the page: names of cells, and bringing one into view. */
import type { Side } from "../../model/pair";
import type { RowIndex } from "../../present/folds";
import type { GroupIndex } from "../../present/rows";
import { haveDrawn } from "./haveDrawn";

/** A cell of the grid: the row's index and its side. */
export interface Place {
  readonly row: number;
  readonly side: Side;
}

/** The id of a cell's element. */
export function nameCell(row: number, side: Side): string {
  return `cell-${row}-${side}`;
}

/** The id of the button on a fold's line. */
export function nameFold(first: RowIndex): string {
  return `fold-${first}`;
}

/** The cell an element stands in, or null outside the grid. */
export function readPlace(element: Element): Place | null {
  const cell = element.closest("[data-row]");
  const row = Number(cell?.getAttribute("data-row") ?? Number.NaN);
  const side = cell?.getAttribute("data-side");
  return Number.isNaN(row) || (side !== "a" && side !== "b") ? null : { row, side };
}

/** The group whose text an element belongs to, or null. */
export function readGroup(element: Element): GroupIndex | null {
  const group = element.closest("[data-group]")?.getAttribute("data-group") ?? null;
  return group === null ? null : Number(group);
}

/** Farther than this many screens the page jumps: a long glide tells nothing and makes one wait. */
const GLIDE_SCREENS = 2;

/**
 * How high something is brought: to the `steady` height, always the same; `beside` its counterpart, where a view can do
 * that; or at once to so many pixels from the top of the window.
 */
export type Height = "steady" | "beside" | number;

/** The event an element tells before it is brought level. A view with a way of its own keeps the page from it. */
export const LEVELLING = "levelling";

/** The element of a cell, drawn for this if it was not. */
export function findCell({ row, side }: Place): HTMLElement | null {
  haveDrawn({ row });
  return document.getElementById(nameCell(row, side));
}

/** Gives a cell the focus. `level` brings its row to the steady height that reader.css sets by scroll-margin. */
export function visitCell(place: Place, level: boolean, height: Height = "steady"): void {
  const cell = findCell(place);
  if (cell === null) return;
  reveal(cell);
  cell.focus({ preventScroll: level });
  if (level) levelWith(cell.closest("tr") ?? cell, height);
}

/** The rows and lines of the batches that are in the window below `top`. To ask a row of another one would lay that out. */
export function listNear(top: number): readonly Element[] {
  return [...document.querySelectorAll(".levels")]
    .filter((batch) => {
      const box = batch.getBoundingClientRect();
      return box.bottom > top && box.top < innerHeight;
    })
    .flatMap((batch) => [...batch.children]);
}

/** The row or line itself, or what is nearest above it and matches. */
export function findUpwards(row: Element | null, selector: string): Element | null {
  for (let at = row; at !== null; at = at.previousElementSibling ?? findLastBefore(at))
    if (at.matches(selector)) return at;
  return null;
}

/** The last row of the batch before; what is not drawn between the two is folded. */
function findLastBefore(row: Element): Element | null {
  let batch = row.closest(".levels")?.previousElementSibling ?? null;
  while (batch?.matches(".room") === true) batch = batch.previousElementSibling;
  return batch?.lastElementChild ?? null;
}

/** Where the words of an element begin, from the top of the window: what is around them differs from view to view. */
export function findTop(element: Element): number {
  return (element.querySelector(".segment") ?? element).getBoundingClientRect().top;
}

/** Gives a cell the focus or, where its row is folded, the line that stands for it: arrows lead past what is folded. */
export function walkTo(place: Place): void {
  const row = findCell(place)?.closest("tr") ?? null;
  if (row?.hasAttribute("hidden") !== true) return visitCell(place, false);
  findUpwards(row, ".fold")?.querySelector("button")?.focus();
}

/** Gives the line of a fold the focus. False where there is none. */
export function visitFold(first: RowIndex): boolean {
  haveDrawn({ row: first });
  const line = document.getElementById(nameFold(first));
  line?.focus();
  return line !== null;
}

/** Opens the row an element is folded into. It is asked for as the browser's own find asks, so that both go one way. */
export function reveal(element: Element): void {
  element.closest("[hidden]")?.dispatchEvent(new Event("beforematch", { bubbles: true }));
}

/** What was far away takes its true height only when it comes into view: in the next picture of the page, or the one after. */
const SETTLING_FRAMES = 2;

function jumpTo(element: Element, frames: number): void {
  element.scrollIntoView({ block: "start", behavior: "instant" });
  if (frames > 0) requestAnimationFrame(() => jumpTo(element, frames - 1));
}

function holdAt(element: Element, height: number, frames: number): void {
  scrollBy({ top: findTop(element) - height, behavior: "instant" });
  if (frames > 0) requestAnimationFrame(() => holdAt(element, height, frames - 1));
}

/** Brings an element to a height; that of rows is the one that its scroll-margin sets. */
export function levelWith(element: Element, height: Height = "steady"): void {
  const told = new CustomEvent<Height>(LEVELLING, {
    bubbles: true,
    cancelable: true,
    detail: height,
  });
  if (!element.dispatchEvent(told)) return;
  if (typeof height === "number") {
    element.scrollIntoView({ block: "start", behavior: "instant" });
    holdAt(element, height, SETTLING_FRAMES);
    return;
  }
  const far = Math.abs(element.getBoundingClientRect().top) > innerHeight * GLIDE_SCREENS;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (far || still) jumpTo(element, SETTLING_FRAMES);
  else element.scrollIntoView({ block: "start", behavior: "smooth" });
}
