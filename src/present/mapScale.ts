/**
 * How high each segment stands on the overview map. Both texts have one scale, so that the longer bar is the longer text:
 *
 *     a: three long sentences      ▐▐▐▐ ▐▐▐▐ ▐▐▐▐
 *     b: one long, one short       ▐▐▐▐ ▐
 *
 * A height is counted in letters rather than in words, whose share of a text it is meant to show: Chinese and Thai put no
 * space between words, and white space of a hard-wrapped line is no text.
 */
import type { SegmentIndex, Version } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";
import { partitionPoint } from "../model/partitionPoint";
import { slice } from "../model/span";

/** Where each segment begins, from the top, and at last where the bar ends; never falling. Pixels. */
export type Edges = readonly number[];

/** A segment and how far into it: 3.25 is a quarter into segment 3. */
export type Point = number;

/** What is in view of a text. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

/** Two heights. */
export interface Ends {
  readonly top: number;
  readonly bottom: number;
}

/** A headline of two words must still be seen, and hit with a mouse. Pixels, one of them left empty before the next cell. */
const LEAST_HEIGHT = 4;

/** The map of a news item of three sentences would otherwise fill the window and tell nothing. Pixels. */
const MOST_PER_LETTER = 0.3;

/** Where one text stands still while the other is read, its end of the handle would vanish. Pixels. */
const LEAST_VIEW = 6;

/** Scales both texts so that the longer one fills `height`, unless both are short. */
export function scaleTexts(versions: Pair<Version>, height: number): Pair<Edges> {
  const letters = mapPair(versions, countLetters);
  const longest = Math.max(letters.a.length, letters.b.length, 1);
  // Half of a crowded bar is shared out evenly, so that long segments are still the higher ones.
  const least = Math.min(LEAST_HEIGHT, height / (2 * longest));
  const perLetter = Math.min(
    MOST_PER_LETTER,
    ...[letters.a, letters.b].map((counts) => (height - counts.length * least) / sum(counts)),
  );
  return mapPair(letters, (counts) => {
    const edges = [0];
    for (const count of counts) edges.push((edges.at(-1) ?? 0) + least + count * perLetter);
    return edges;
  });
}

/** The height of a point of the text. */
export function heightOf(edges: Edges, point: Point): number {
  const segment = Math.max(0, Math.min(Math.floor(point), edges.length - 2));
  const top = edges[segment] ?? 0;
  const bottom = edges[segment + 1] ?? top;
  return top + (bottom - top) * Math.max(0, Math.min(point - segment, 1));
}

/** The point of the text at a height; the first or the last one beyond the ends of the bar. */
export function pointAt(edges: Edges, height: number): Point {
  const segment = segmentAt(edges, height);
  if (segment === null) return height < 0 ? 0 : edges.length - 1;
  const top = edges[segment] ?? 0;
  return segment + (height - top) / ((edges[segment + 1] ?? top) - top);
}

/** The segment at a height; null beyond the ends of the bar. */
export function segmentAt(edges: Edges, height: number): SegmentIndex | null {
  if (height < 0 || height >= (edges.at(-1) ?? 0)) return null;
  return partitionPoint(edges.length, (at) => (edges[at] ?? 0) <= height) - 1;
}

/** Where the handle begins and ends on a bar, over what is in view of the text. */
export function endsOf(edges: Edges, { from, to }: Stretch): Ends {
  const [top, bottom] = [heightOf(edges, from), heightOf(edges, to)];
  const missing = Math.max(0, LEAST_VIEW - (bottom - top)) / 2;
  return { top: top - missing, bottom: bottom + missing };
}

/** The letters, figures and signs of each segment. */
function countLetters({ text, segments }: Version): readonly number[] {
  return segments.map(({ pieces }) =>
    sum(pieces.map((piece) => slice(text, piece).replaceAll(/\s/gu, "").length)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
