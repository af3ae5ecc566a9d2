/** How the texts of the Flow view stand on the page. */
import { mapPair, type Pair, SIDES } from "../../model/pair";
import type { Texts } from "../../present/links";
import type { Row } from "../../present/rows";
import { type Extent, type Ladder, layLadder } from "../../present/scrollSync";

/** What the gutter draws from. */
export interface Snapshot extends Texts {
  /** Of the gutter, and of the texts. */
  readonly width: number;
  readonly widths: Pair<number>;
}

/** Measures both texts and the gutter between them. */
export function measure(panes: Pair<HTMLElement>, gutter: Element): Snapshot {
  return {
    extents: mapPair(panes, measureSegments),
    views: mapPair(panes, (pane) => ({
      scroll: pane.scrollTop,
      height: pane.clientHeight,
      full: pane.scrollHeight,
    })),
    width: gutter.clientWidth,
    widths: mapPair(panes, ({ clientWidth }) => clientWidth),
  };
}

/** What belongs level: the two texts of each row that has both. */
export function layRungs({ extents, views }: Snapshot, rows: readonly Row[]): Ladder {
  const levels = rows.flatMap(({ cells }) => {
    const [a, b] = SIDES.map((side) => {
      const cell = cells[side];
      if (cell.kind !== "text") return undefined;
      const first = extents[side][cell.segments[0] ?? -1];
      const last = extents[side][cell.segments.at(-1) ?? -1];
      return first && last && { top: first.top, bottom: last.bottom };
    });
    return a === undefined || b === undefined ? [] : [{ a, b }];
  });
  return layLadder(
    levels,
    mapPair(views, ({ full }) => full),
  );
}

/** Every segment of a text, from the top of the text. A pane holds each once, in order. */
function measureSegments(pane: HTMLElement): readonly Extent[] {
  const origin = pane.getBoundingClientRect().top + pane.clientTop - pane.scrollTop;
  return [...pane.querySelectorAll(".segment")].map((segment) => {
    const { top, bottom } = segment.getBoundingClientRect();
    return { top: top - origin, bottom: bottom - origin };
  });
}
