/**
 * The overview map: a slim bar for each text, a cell for each segment, the darker the more it has changed; dots where
 * something is to be checked, and lines only where a match crosses others. Heights are pixels from the top of the map.
 */
import type { Comparison, Group, Segment, SegmentIndex } from "../model/comparison";
import { mapPair, type Pair, type Side } from "../model/pair";
import type { Span } from "../model/span";
import { type Alarm, isQuiet } from "./checks";
import { type Edges, heightOf, type Point, scaleTexts } from "./mapScale";
import { findOwners, type GroupIndex } from "./rows";

/** How much has changed, in steps that the eye can tell apart: 0 nothing, 4 all of it stands on this side alone. */
export type Tone = 0 | 1 | 2 | 3 | 4;

/** Every tone, the lightest first. */
export const TONES: readonly Tone[] = [0, 1, 2, 3, 4];

/** A segment, or neighbours too thin to be told apart, on whole pixels; never empty. */
export interface MapCell {
  readonly first: SegmentIndex;
  readonly last: SegmentIndex;
  readonly top: number;
  readonly bottom: number;
  readonly tone: Tone;
  /** Whether none of it is the story. */
  readonly furniture: boolean;
}

/** Where something is to be checked: one alarm or several too near to be told apart, in text order. */
export interface MapDot {
  readonly height: number;
  readonly alarms: readonly Alarm[];
  /** Whether all of it is of the sort that seldom is a mistake. */
  readonly quiet: boolean;
}

/** A match from its middle on the left to its middle on the right. */
export interface MapSlope {
  readonly group: GroupIndex;
  readonly heights: Pair<number>;
}

/** All that the map draws of a comparison. */
export interface OverviewMap {
  readonly edges: Pair<Edges>;
  /** For each segment, the group it is in. */
  readonly owners: Pair<readonly GroupIndex[]>;
  readonly cells: Pair<readonly MapCell[]>;
  readonly dots: Pair<readonly MapDot[]>;
  /** Those of moved matches, and no others: all lines together are a comb that tells nothing. */
  readonly slopes: readonly MapSlope[];
}

/** One word changed must not look like none, and what has a counterpart not like what has none. */
const LEAST_CHANGE = 0.01;
const MOST_CHANGE = 0.99;

/** Dots nearer than this lie on top of each other. Pixels. */
const DOT_DISTANCE = 6;

/** Lays out the map of a comparison in `height` pixels. */
export function layMap(
  comparison: Comparison,
  alarms: readonly Alarm[],
  height: number,
): OverviewMap {
  const { groups, versions } = comparison;
  const edges = scaleTexts(versions, height);
  const owners = mapPair(versions, (_, side) => findOwners(groups, side));
  return {
    edges,
    owners,
    cells: mapPair(versions, ({ segments }, side) => {
      const changes = owners[side].map((group) => measureChange(groups[group]));
      return cutCells(edges[side], segments, changes);
    }),
    dots: mapPair(versions, (_, side) => placeDots(comparison, alarms, side, edges[side])),
    slopes: groups.flatMap((group, index) => {
      if (group.relation === "only" || !group.moved) return [];
      return [{ group: index, heights: mapPair(edges, (own, side) => middleOf(own, group, side)) }];
    }),
  };
}

/** The middle of a group's text on a side; 0 where it has none. */
export function middleOf(edges: Edges, group: Group, side: Side): number {
  const segments = group.segments[side];
  return (heightOf(edges, segments[0] ?? 0) + heightOf(edges, (segments.at(-1) ?? -1) + 1)) / 2;
}

/** 0 to 1; house style never counts as a change. */
function measureChange(group: Group | undefined): number {
  if (group === undefined || group.relation === "only") return 1;
  if (group.relation === "verbatim" || group.styleOnly) return 0;
  return Math.min(MOST_CHANGE, Math.max(LEAST_CHANGE, 1 - group.similarity));
}

function chooseTone(change: number): Tone {
  if (change === 0) return 0;
  if (change >= 1) return 4;
  if (change < 1 / 3) return 1;
  return change < 2 / 3 ? 2 : 3;
}

/** Segments thinner than a pixel are one cell with those behind them, as dark as they are on average. */
function cutCells(
  edges: Edges,
  segments: readonly Segment[],
  changes: readonly number[],
): readonly MapCell[] {
  const tops = edges.map(Math.round);
  const end = tops.at(-1) ?? 0;
  // A cell begins where the bar has grown by a pixel; what comes last and adds none belongs to the cell before.
  const firsts = [...segments.keys()].filter(
    (index) => index === 0 || (tops[index] !== tops[index - 1] && tops[index] !== end),
  );
  return firsts.map((first, at) => {
    const last = (firsts[at + 1] ?? segments.length) - 1;
    return {
      first,
      last,
      top: tops[first] ?? 0,
      bottom: tops[last + 1] ?? 0,
      tone: chooseTone(average(edges, changes, first, last)),
      furniture: segments.slice(first, last + 1).every(({ kind }) => kind !== "body"),
    };
  });
}

/** By height, so that a long sentence left out counts for more than a short one kept. */
function average(
  edges: Edges,
  changes: readonly number[],
  first: SegmentIndex,
  last: SegmentIndex,
): number {
  if (first === last) return changes[first] ?? 0;
  let [changed, all] = [0, 0];
  for (let index = first; index <= last; index++) {
    const height = (edges[index + 1] ?? 0) - (edges[index] ?? 0);
    all += height;
    changed += height * (changes[index] ?? 0);
  }
  return changed / all;
}

/** A dot stands at the words themselves, not only at their sentence: a paragraph of furniture may be one segment. */
function placeDots(
  comparison: Comparison,
  alarms: readonly Alarm[],
  side: Side,
  edges: Edges,
): readonly MapDot[] {
  const placed = alarms
    .flatMap((alarm) => {
      const span = alarm.fact.at[side];
      if (span === undefined) return [];
      return [{ alarm, height: heightOf(edges, findPoint(comparison, alarm.group, side, span)) }];
    })
    .toSorted((one, other) => one.height - other.height);
  const dots: MapDot[] = [];
  for (const { alarm, height } of placed) {
    const last = dots.at(-1);
    if (last !== undefined && height - last.height < DOT_DISTANCE) {
      dots[dots.length - 1] = {
        ...last,
        alarms: [...last.alarms, alarm],
        quiet: last.quiet && isQuiet(alarm),
      };
    } else dots.push({ height, alarms: [alarm], quiet: isQuiet(alarm) });
  }
  return dots;
}

/** The middle of a span, in the segment of the group in which it begins. */
function findPoint(
  { groups, versions }: Comparison,
  index: GroupIndex,
  side: Side,
  span: Span,
): Point {
  const own = groups[index]?.segments[side] ?? [];
  const { segments } = versions[side];
  const segment =
    own.find((one) => segments[one]?.pieces.some(({ end }) => end > span.start)) ?? own[0] ?? 0;
  const pieces = segments[segment]?.pieces ?? [];
  const middle = (span.start + span.end) / 2;
  let [before, all] = [0, 0];
  for (const { start, end } of pieces) {
    before += Math.max(0, Math.min(middle, end) - start);
    all += end - start;
  }
  return segment + (all === 0 ? 0 : Math.min(before / all, 1));
}
