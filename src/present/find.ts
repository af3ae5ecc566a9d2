/**
 * Where both texts hold what an editor looks for, in the order in which the page is read: row by row, left before right.
 * What is typed is looked for as a whole; capitals, accents, the shape of quotation marks and dashes, and where a line ends
 * make no difference (findable.ts).
 */
import type { Comparison, SegmentIndex } from "../model/comparison";
import { mapPair, type Pair, type Side, SIDES } from "../model/pair";
import type { Span } from "../model/span";
import { type Findable, foldQuery } from "./findable";
import type { Hit } from "./found";
import type { GroupIndex, Row } from "./rows";

/** Every place of `query`, none overlapping another. Cost: linear in the two texts. */
export function findHits(
  texts: Pair<Findable>,
  rows: readonly Row[],
  query: string,
): readonly Hit[] {
  const wanted = foldQuery(query);
  if (wanted === "") return [];
  const rowOf = indexRows(rows);
  const { a, b } = mapPair(texts, (text, side) => findInText(text, side, wanted, rowOf[side]));
  return merge(a, b);
}

/** What is level stands left before right; each side is in order already. */
function merge(left: readonly Hit[], right: readonly Hit[]): readonly Hit[] {
  const hits: Hit[] = [];
  let next = 0;
  for (const hit of left) {
    for (let other = right[next]; other !== undefined && firstRow(other) < firstRow(hit);) {
      hits.push(other);
      next += 1;
      other = right[next];
    }
    hits.push(hit);
  }
  return [...hits, ...right.slice(next)];
}

/** The row of each segment. */
function indexRows(rows: readonly Row[]): Pair<readonly number[]> {
  const found: Pair<number[]> = { a: [], b: [] };
  for (const [index, { cells }] of rows.entries()) {
    for (const side of SIDES) {
      const cell = cells[side];
      if (cell.kind !== "text") continue;
      for (const segment of cell.segments) found[side][segment] = index;
    }
  }
  return found;
}

function findInText(
  text: Findable,
  side: Side,
  wanted: string,
  rowOf: readonly number[],
): readonly Hit[] {
  const { form, starts, ends, pieces } = text;
  // Made once for each piece: most hits lie in one, and there may be ten thousand.
  const alone = pieces.map(({ segment }) => tellPlace([segment], rowOf));
  const hits: Hit[] = [];
  let piece = 0;
  let end = 0;
  for (let at = form.indexOf(wanted); at >= 0; at = form.indexOf(wanted, end)) {
    // A sign that stands for two letters ("ﬁ") is found once, not once for each.
    const taken = end > 0 && starts[at] === starts[end - 1];
    end = at + wanted.length;
    while ((pieces[piece + 1]?.from ?? Infinity) <= at) piece += 1;
    if (taken) continue;
    const place = alone[piece];
    const inside = (pieces[piece + 1]?.from ?? Infinity) >= end;
    if (inside && place !== undefined) {
      const span = { start: starts[at] ?? 0, end: ends[end - 1] ?? 0 };
      hits.push({ side, spans: [span], ...place });
    } else {
      const { segments, spans } = readSpans(text, piece, at, end);
      hits.push({ side, spans, ...tellPlace(segments, rowOf) });
    }
  }
  return hits;
}

function tellPlace(
  segments: readonly SegmentIndex[],
  rowOf: readonly number[],
): Pick<Hit, "segments" | "rows"> {
  const rows = segments.flatMap((segment) => rowOf[segment] ?? []);
  return { segments, rows: [...new Set(rows)] };
}

/** The places of a stretch of the form, which begins in `piece`. */
function readSpans(
  { starts, ends, pieces }: Findable,
  piece: number,
  from: number,
  to: number,
): Pick<Hit, "segments" | "spans"> {
  const spans: Span[] = [];
  const segments: SegmentIndex[] = [];
  for (let index = piece; (pieces[index]?.from ?? Infinity) < to; index += 1) {
    const own = pieces[index];
    const first = Math.max(from, own?.from ?? from);
    const last = Math.min(to, pieces[index + 1]?.from ?? to) - 1;
    const [start, end] = [starts[first], ends[last]];
    if (own === undefined || start === undefined || end === undefined || start >= end) continue;
    spans.push({ start, end });
    if (segments.at(-1) !== own.segment) segments.push(own.segment);
  }
  return { segments, spans };
}

function firstRow({ rows }: Hit): number {
  return rows[0] ?? 0;
}

/** A place on the page, to go on from. */
export interface FindPlace {
  readonly row: number;
  readonly side: Side;
  readonly start: number;
}

/** Where a hit begins. */
export function placeOf(hit: Hit): FindPlace {
  return { row: firstRow(hit), side: hit.side, start: hit.spans[0]?.start ?? 0 };
}

/** Index of the first hit at or behind a place, that of the first of all where there is none; null where nothing is found. */
export function findNext(hits: readonly Hit[], from: FindPlace): number | null {
  if (hits.length === 0) return null;
  const next = hits.findIndex((hit) => !isBefore(placeOf(hit), from));
  return Math.max(0, next);
}

/** The hit one `step` on (1) or back (-1), from the last on to the first and the other way round. */
export function stepHit(count: number, current: number | null, step: 1 | -1): number | null {
  return count === 0 || current === null ? null : (current + step + count) % count;
}

function isBefore(one: FindPlace, other: FindPlace): boolean {
  if (one.row !== other.row) return one.row < other.row;
  if (one.side !== other.side) return one.side === "a";
  return one.start < other.start;
}

/** How many hits each side has. */
export function countHits(hits: readonly Hit[]): Pair<number> {
  return mapPair({ a: null, b: null }, (_, side) => hits.filter((hit) => hit.side === side).length);
}

/** A letter stands in a long story ten thousand times; so many around the one an editor is at are more than a window shows. */
const DRAWN = 1000;

/** The part of the hits that one of them is in. */
export function partOf(index: number): number {
  return Math.floor(index / DRAWN);
}

/** The hits of a part and of those before and behind it, so that there is always a window's worth on either side. */
export function nearHits(hits: readonly Hit[], part: number): readonly Hit[] {
  return hits.slice(Math.max(0, part - 1) * DRAWN, (part + 2) * DRAWN);
}

/** The group that holds a segment; null where there is no such segment. */
export function findGroup(
  comparison: Comparison,
  side: Side,
  segment: SegmentIndex,
): GroupIndex | null {
  const group = comparison.groups.findIndex(({ segments }) => segments[side].includes(segment));
  return group < 0 ? null : group;
}
