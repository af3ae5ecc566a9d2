/*
 * Which segments may be linked at all. Body pairs with body, a headline with a headline, a caption with a caption;
 * across lanes only what says the same word for word (a headline quoted in the text, a credit that became a caption).
 */
import type { SegmentKind, Version } from "../../model/comparison";

/** A family of kinds that may be linked with each other. */
export type Lane =
  | "body"
  | "head"
  | "byline"
  | "dateline"
  | "picture"
  | "link"
  | "related"
  | "note";

const LANES: Readonly<Record<SegmentKind, Lane>> = {
  body: "body",
  headline: "head",
  subhead: "head",
  byline: "byline",
  dateline: "dateline",
  caption: "picture",
  credit: "picture",
  link: "link",
  related: "related",
  note: "note",
};

/** The lane of each segment, with its neighbours in that lane. */
export interface LaneOrder {
  readonly lane: readonly Lane[];
  readonly previous: readonly (number | undefined)[];
  readonly next: readonly (number | undefined)[];
}

/** Walks the segments of a version lane by lane, so that a caption between two sentences does not part them. */
export function orderLanes(version: Version): LaneOrder {
  const lane = version.segments.map(({ kind }) => LANES[kind]);
  const previous: (number | undefined)[] = [];
  const next: (number | undefined)[] = [];
  const last = new Map<Lane, number>();
  for (const [segment, own] of lane.entries()) {
    const before = last.get(own);
    previous[segment] = before;
    next[segment] = undefined;
    if (before !== undefined) next[before] = segment;
    last.set(own, segment);
  }
  return { lane, previous, next };
}
