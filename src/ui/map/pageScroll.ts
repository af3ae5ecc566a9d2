/**
 * How the map learns which part of each text is in view and brings another part there: all it knows of the page. It goes by
 * segments as they stand, never by pixels of the page, since rows out of sight have no true height yet; and it finds what
 * scrolls by looking, be it the window or a column of its own.
 */
import type { Pair, Side } from "../../model/pair";
import type { Point, Stretch } from "../../present/mapScale";

/** Segments of the texts, not of the ghosts of what stands elsewhere. */
const SEGMENTS = "[data-group] [data-segment]";

/** What stays in view above and below the texts. */
const HEADS = ".desk-top";
const FOOT = ".legend, .legend .card";

/** What is in view of both texts; null where there is no text on the page. */
export function readView(): Pair<Stretch> | null {
  const [a, b] = [readSide("a"), readSide("b")];
  return a === null || b === null ? null : { a, b };
}

/** Scrolls so that a point of a text stands where the view begins; beyond either end, to the end of the page. */
export function bringToTop(side: Side, point: Point): void {
  const segments = listSegments(side);
  const last = segments.length - 1;
  const element = segments[Math.max(0, Math.min(Math.floor(point), last))];
  if (element === undefined) return;
  const scroller = findScroller(element);
  if (point <= 0) return scroller.scrollTo({ top: 0, behavior: "instant" });
  const { top, height } = element.getBoundingClientRect();
  const share = Math.min(point - Math.floor(point), 1);
  const distance = top + height * share - readFrame(scroller).top;
  scroller.scrollBy({ top: distance, behavior: "instant" });
}

/** Calls `listen`, at most once a frame, when another part may have come into view. Returns how to end that. */
export function watchView(listen: () => void): () => void {
  let frame = 0;
  const ask = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      listen();
    });
  };
  // Rows take their true height, and messages come and go, without any scrolling.
  const sizes = new ResizeObserver(ask);
  sizes.observe(document.body);
  // Scrolling does not bubble; what scrolls may be a column.
  document.addEventListener("scroll", ask, { capture: true, passive: true });
  addEventListener("resize", ask);
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    document.removeEventListener("scroll", ask, { capture: true });
    removeEventListener("resize", ask);
  };
}

function readSide(side: Side): Stretch | null {
  const segments = listSegments(side);
  const first = segments[0];
  if (first === undefined) return null;
  const { top, bottom } = readFrame(findScroller(first));
  return { from: findPoint(segments, top), to: findPoint(segments, bottom) };
}

function listSegments(side: Side): NodeListOf<Element> {
  return document.querySelectorAll(`[data-side="${side}"] ${SEGMENTS}`);
}

/**
 * The point of the text at a height of the window: of the last segment that begins above it. Rows are searched first, since
 * asking where a sentence stands makes the browser lay out a row that it has left alone because it is out of sight.
 */
function findPoint(segments: NodeListOf<Element>, height: number): Point {
  let [from, to] = [-1, segments.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    const segment = segments[middle];
    const row = segment?.closest(".level") ?? segment;
    if ((row?.getBoundingClientRect().top ?? 0) <= height) from = middle;
    else to = middle;
  }
  while (from > 0 && (segments[from]?.getBoundingClientRect().top ?? 0) > height) from--;
  const box = segments[from]?.getBoundingClientRect();
  if (box === undefined) return 0;
  return from + Math.max(0, Math.min((height - box.top) / Math.max(box.height, 1), 1));
}

/** Where text is seen: inside what scrolls and between what stays in view. */
function readFrame(scroller: Element): { readonly top: number; readonly bottom: number } {
  const own = scroller === document.scrollingElement ? null : scroller.getBoundingClientRect();
  const heads = document.querySelector(HEADS)?.getBoundingClientRect();
  const feet = [...document.querySelectorAll(FOOT)].map((foot) => foot.getBoundingClientRect().top);
  return {
    top: Math.max(0, own?.top ?? 0, heads?.bottom ?? 0),
    bottom: Math.min(innerHeight, own?.bottom ?? innerHeight, ...feet),
  };
}

function findScroller(element: Element): Element {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const scrolls = /auto|scroll/u.test(getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
