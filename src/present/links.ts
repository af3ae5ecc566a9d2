/**
 * The links between two texts that are scrolled apart, as shapes for the gutter between them.
 *
 *     ┌────────╮
 *     │ a3     ╰───────┐     from the height of the one end to the height of the other, by curves whose two control
 *     └────────╮    b2 │     points stand in the middle of the gutter
 *              ╰───────┘
 *
 * A link with one end out of view would shoot away to somewhere; it is culled to a stub at the end that is seen, with the
 * words "6 sentences below".
 */
import type { Comparison, SegmentIndex } from "../model/comparison";
import { otherSide, type Pair, type Side } from "../model/pair";
import type { GroupIndex } from "./rows";
import type { Extent, View } from "./scrollSync";

/** Widths and rounded corners of stubs, in pixels. */
const STUB_WIDTH = 14;
const STUB_CORNER = 3;

/** Where a culled end is, and how many sentences one would have to read on to be at it. */
export interface Beyond {
  readonly side: Side;
  readonly where: "above" | "below";
  readonly sentences: number;
}

/** A shape in the gutter, whose left edge is 0 and whose top is that of the view. `path` is SVG's. */
export type Drawn =
  | { readonly kind: "link"; readonly path: string }
  | { readonly kind: "stub"; readonly path: string; readonly y: number; readonly beyond: Beyond };

/** What is known of both texts on the page. */
export interface Texts {
  /** The extent of every segment. */
  readonly extents: Pair<readonly Extent[]>;
  readonly views: Pair<View>;
}

/** The groups that have a link at all times: moves, and pairs of more than one sentence on a side. */
export function listLinked({ groups }: Comparison): readonly GroupIndex[] {
  return groups.flatMap((group, index) =>
    group.relation !== "only" &&
    (group.moved || group.segments.a.length > 1 || group.segments.b.length > 1)
      ? [index]
      : [],
  );
}

/** The shapes of a group: one for each stretch of neighbours on either side, or a stub where none can be seen whole. */
export function drawGroup(
  segments: Pair<readonly SegmentIndex[]>,
  texts: Texts,
  width: number,
): readonly Drawn[] {
  const ends = cutStretches(segments.a).flatMap((a) =>
    cutStretches(segments.b).map((b) => ({ a, b })),
  );
  const drawn = ends.flatMap((end) => drawLink(end, texts, width) ?? []);
  const links = drawn.filter(({ kind }) => kind === "link");
  if (links.length > 0) return links;
  const stubs = drawn.flatMap((shape) => (shape.kind === "stub" ? [shape] : []));
  const nearest = stubs.toSorted((one, two) => one.beyond.sentences - two.beyond.sentences);
  return nearest.slice(0, 1);
}

/** The words of a stub: "6 sentences below". */
export function tellBeyond({ sentences, where }: Beyond): string {
  return `${sentences} ${sentences === 1 ? "sentence" : "sentences"} ${where}`;
}

/** Heights for things of `size` that shall stand at `wanted` and not on each other, in the same order. */
export function spread(wanted: readonly number[], size: number): readonly number[] {
  const order = [...wanted.keys()].toSorted((one, two) => (wanted[one] ?? 0) - (wanted[two] ?? 0));
  const heights: number[] = [];
  let free = -Infinity;
  for (const index of order) {
    const height = Math.max(free, wanted[index] ?? 0);
    heights[index] = height;
    free = height + size;
  }
  return heights;
}

/** First and last of neighbouring segments. */
interface Stretch {
  readonly first: SegmentIndex;
  readonly last: SegmentIndex;
}

function cutStretches(segments: readonly SegmentIndex[]): readonly Stretch[] {
  const stretches: { first: SegmentIndex; last: SegmentIndex }[] = [];
  for (const segment of segments) {
    const last = stretches.at(-1);
    if (last?.last === segment - 1) last.last = segment;
    else stretches.push({ first: segment, last: segment });
  }
  return stretches;
}

function drawLink(ends: Pair<Stretch>, texts: Texts, width: number): Drawn | null {
  const a = place(ends.a, texts, "a");
  const b = place(ends.b, texts, "b");
  if (a === null || b === null) return null;
  const sight = { a: seen(a, texts.views.a), b: seen(b, texts.views.b) };
  if (sight.a === "in view" && sight.b === "in view")
    return { kind: "link", path: drawRibbon(a, b, width) };
  const side = sight.a === "in view" ? "a" : "b";
  const far = otherSide(side);
  const where = sight[far];
  if (sight[side] !== "in view" || where === "in view") return null;
  const end = side === "a" ? a : b;
  const beyond = { side: far, where, sentences: countTo(ends[far].first, texts, far, where) };
  const y = (Math.max(0, end.top) + Math.min(texts.views[side].height, end.bottom)) / 2;
  return { kind: "stub", path: drawStub(end, side, width), y, beyond };
}

/** Where a stretch stands in the window; null before it was measured. */
function place({ first, last }: Stretch, { extents, views }: Texts, side: Side): Extent | null {
  const top = extents[side][first]?.top;
  const bottom = extents[side][last]?.bottom;
  if (top === undefined || bottom === undefined) return null;
  return { top: top - views[side].scroll, bottom: bottom - views[side].scroll };
}

function seen({ top, bottom }: Extent, { height }: View): Beyond["where"] | "in view" {
  if (bottom <= 0) return "above";
  return top >= height ? "below" : "in view";
}

/** From the last sentence that is in view even in part. */
function countTo(
  segment: SegmentIndex,
  { extents, views }: Texts,
  side: Side,
  where: Beyond["where"],
): number {
  const { scroll, height } = views[side];
  const own = extents[side];
  const isSeen = ({ top, bottom }: Extent): boolean => bottom > scroll && top < scroll + height;
  const edge = where === "below" ? own.findLastIndex(isSeen) : own.findIndex(isSeen);
  return Math.max(1, Math.abs(segment - edge));
}

function drawRibbon(a: Extent, b: Extent, width: number): string {
  const half = round(width / 2);
  const [aTop, aBottom, bTop, bBottom] = [a.top, a.bottom, b.top, b.bottom].map(round);
  return [
    `M0 ${aTop}C${half} ${aTop} ${half} ${bTop} ${round(width)} ${bTop}`,
    `V${bBottom}C${half} ${bBottom} ${half} ${aBottom} 0 ${aBottom}Z`,
  ].join("");
}

function drawStub({ top, bottom }: Extent, side: Side, width: number): string {
  const corner = Math.min(STUB_CORNER, (bottom - top) / 2);
  const way = side === "a" ? 1 : -1;
  const from = side === "a" ? 0 : round(width);
  const straight = way * (STUB_WIDTH - corner);
  const turn = way * corner;
  return [
    `M${from} ${round(top)}h${straight}q${turn} 0 ${turn} ${corner}`,
    `V${round(bottom - corner)}q0 ${corner} ${-turn} ${corner}H${from}Z`,
  ].join("");
}

/** A tenth of a pixel is finer than any screen. */
function round(number: number): number {
  return Math.round(number * 10) / 10;
}
