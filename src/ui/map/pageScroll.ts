/**
 * How the map learns which part of each text is in view and brings another part there: all it knows of the page. It goes by
 * segments as they stand, never by pixels of the page, since rows out of sight have no true height yet; and it finds what
 * scrolls by looking, be it the window or a column of its own.
 */
import type { SegmentIndex } from "../../model/comparison";
import { type Pair, type Side, SIDES } from "../../model/pair";
import { partitionPoint } from "../../model/partitionPoint";
import type { Point, Stretch } from "../../present/mapScale";
import { haveDrawn } from "../reader/haveDrawn";

/** Segments of the texts, not of the ghosts of what stands elsewhere. */
const SEGMENTS = "[data-group] [data-segment]";

/** Where texts stand, and what holds that. */
const READER = ".reader, .flow";
const DESK = ".desk";

/** What stays in view above and below the texts. */
const HEADS = "desk-top";
const FOOT = "legend";
const CARD = ".card";

/** From where to where in the window, in pixels. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Scrolls so that a point of a text of `count` segments stands where the view begins; beyond either end, to that end. */
export function bringToTop(side: Side, count: number, point: Point): void {
  const at = Math.max(0, Math.min(Math.floor(point), count - 1));
  haveDrawn({ side, segment: at });
  const segments = listSegments(side);
  const element = segments[findSegment(segments, at)];
  if (element === undefined) return;
  const scroller = findScroller(element);
  if (point <= 0) return scroller.scrollTo({ top: 0, behavior: "instant" });
  const { top, height } = element.getBoundingClientRect();
  const share = Math.min(point - Math.floor(point), 1);
  const distance = top + height * share - readFrame(scroller, readRoom()).top;
  scroller.scrollBy({ top: distance, behavior: "instant" });
}

/** Pixels for a step of a wheel that counts lines or pages. */
const LINE = 40;

/**
 * A wheel that turns over the map scrolls what lies beside it. Where that is the window, the browser does it; a text with a
 * scroll of its own is nobody's but ours.
 */
export function scrollBeside(side: Side, { deltaY, deltaMode }: Wheel): void {
  const [segment] = listSegments(side);
  const scroller = segment && findScroller(segment);
  if (scroller === undefined || scroller === document.scrollingElement) return;
  const unit = [1, LINE, scroller.clientHeight][deltaMode] ?? 1;
  scroller.scrollBy({ top: deltaY * unit, behavior: "instant" });
}

/** How far a wheel has turned: in pixels, lines or pages. */
type Wheel = Pick<WheelEvent, "deltaY" | "deltaMode">;

/**
 * Tells `listen` what is in view of both texts, null where there is no text: now, and at most once a frame when another part
 * may have come into view. Returns how to end that.
 */
export function watchView(listen: (view: Pair<Stretch> | null) => void): () => void {
  let frame = 0;
  // To find thousands of sentences takes longer than to ask where a dozen stand; they change less often than they scroll.
  let segments: Pair<NodeListOf<Element>> | null = null;
  const tell = (): void => {
    frame = 0;
    segments ??= listBoth();
    listen(readView(segments));
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(tell);
  };
  const changes = new MutationObserver((records) => {
    if (!records.some(({ target }) => holdsTexts(target))) return;
    segments = null;
    ask();
  });
  changes.observe(document.body, { childList: true, subtree: true });
  // Rows take their true height, and messages come and go, without any scrolling.
  const sizes = new ResizeObserver(ask);
  sizes.observe(document.body);
  // Scrolling does not bubble; what scrolls may be a column.
  document.addEventListener("scroll", ask, { capture: true, passive: true });
  addEventListener("resize", ask);
  tell();
  return () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    sizes.disconnect();
    document.removeEventListener("scroll", ask, { capture: true });
    removeEventListener("resize", ask);
  };
}

/** What is in view of both texts; null where there is no text on the page. */
export function readView(segments = listBoth()): Pair<Stretch> | null {
  const room = readRoom();
  const [a, b] = SIDES.map((side) => readSide(segments[side], room));
  return a && b ? { a, b } : null;
}

function readSide(segments: NodeListOf<Element>, room: Extent): Stretch | null {
  const first = segments[0];
  if (first === undefined) return null;
  const { top, bottom } = readFrame(findScroller(first), room);
  return { from: findPoint(segments, top), to: findPoint(segments, bottom) };
}

/** Whether texts may come or go with what is in `node`. */
function holdsTexts(node: Node): boolean {
  return node instanceof Element && (node.matches(DESK) || node.closest(READER) !== null);
}

function listBoth(): Pair<NodeListOf<Element>> {
  return { a: listSegments("a"), b: listSegments("b") };
}

function listSegments(side: Side): NodeListOf<Element> {
  return document.querySelectorAll(`[data-side="${side}"] ${SEGMENTS}`);
}

/** Which segment of its text an element shows. Of a very long comparison not all are on the page. */
function readIndex(element: Element | undefined): SegmentIndex {
  return Number(element?.getAttribute("data-segment") ?? 0);
}

/** Where in the list of elements, which is in the order of the text, a segment is. */
function findSegment(segments: NodeListOf<Element>, segment: SegmentIndex): number {
  const behind = partitionPoint(segments.length, (at) => readIndex(segments[at]) <= segment);
  return Math.max(0, behind - 1);
}

/**
 * The point of the text at a height of the window: of the last segment that begins above it. Batches are searched first, and
 * then rows, since asking where a sentence stands makes the browser lay out what it has left alone.
 */
function findPoint(segments: NodeListOf<Element>, height: number): Point {
  const beginsAbove = (at: number, holder: string): boolean => {
    const segment = segments[at];
    return ((segment?.closest(holder) ?? segment)?.getBoundingClientRect().top ?? 0) <= height;
  };
  let from = partitionPoint(segments.length, (at) => beginsAbove(at, ".levels")) - 1;
  for (const holder of [".level", "[data-segment]"])
    while (from > 0 && !beginsAbove(from, holder)) from--;
  const box = segments[from]?.getBoundingClientRect();
  if (box === undefined) return 0;
  return (
    readIndex(segments[from]) +
    Math.max(0, Math.min((height - box.top) / Math.max(box.height, 1), 1))
  );
}

/** Where text is seen: inside what scrolls and between what stays in view. */
function readFrame(scroller: Element, room: Extent): Extent {
  if (scroller === document.scrollingElement) return room;
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(room.top, top), bottom: Math.min(room.bottom, bottom) };
}

/** What heads, legend and card leave of the window. */
function readRoom(): Extent {
  // The browser keeps what it finds in this way; anything else would go through all of both texts for what stands behind them.
  const heads = document.getElementsByClassName(HEADS)[0]?.getBoundingClientRect();
  const foot = document.getElementsByClassName(FOOT)[0];
  const feet = [foot, foot?.querySelector(CARD)].flatMap(
    (part) => part?.getBoundingClientRect().top ?? [],
  );
  return { top: Math.max(0, heads?.bottom ?? 0), bottom: Math.min(innerHeight, ...feet) };
}

function findScroller(element: Element): Element {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const scrolls = /auto|scroll/u.test(getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
