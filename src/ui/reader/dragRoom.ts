/**
 * Room that the page gets while the edge of a fold is dragged. As rows fold, a page ends sooner or later where it was scrolled
 * to; it would then move under the pointer, which folds the next row, and so on to the last.
 */
export interface DragRoom {
  /** Keeps the page as long as it is now, whatever folds next. */
  readonly keepBelow: () => void;
  /** Rows stand so many pixels higher than they should, since the page cannot be scrolled up any further; or lower. */
  readonly evenAbove: (pixels: number) => void;
  /** Gives all room back. */
  readonly end: () => void;
}

/** Room around the table that `inside` is in. */
export function makeRoom(inside: Element): DragRoom {
  const desk = inside.closest<HTMLElement>(".desk");
  const table = inside.closest<HTMLElement>("table");
  let above = 0;
  return {
    keepBelow() {
      if (desk !== null) desk.style.minHeight = `${desk.getBoundingClientRect().height}px`;
    },
    evenAbove(pixels) {
      above += pixels;
      // What stands too low cannot be helped, and makes up for the next that stands too high.
      if (table !== null) table.style.marginBlockStart = `${Math.max(0, above)}px`;
    },
    end() {
      desk?.style.removeProperty("min-height");
      table?.style.removeProperty("margin-block-start");
    },
  };
}
