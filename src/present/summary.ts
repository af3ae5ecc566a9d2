/** What a comparison comes to, in numbers an editor can check by counting on the page. */
import type { Comparison } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";

/** Matches are counted as pairs, whatever stands alone and furniture as segments of its side. */
export interface Summary {
  readonly verbatim: number;
  /** Matches that differ in house style only, which are no other paraphrase. */
  readonly styleOnly: number;
  readonly paraphrase: number;
  /** Matches of any sort that stand in another order. */
  readonly moved: number;
  /** Segments that stand on this side only, furniture included. */
  readonly only: Pair<number>;
  /** Captions, links, headlines and the like, matched or not. */
  readonly furniture: Pair<number>;
}

/** Counts a comparison. */
export function summarise({ groups, versions }: Comparison): Summary {
  const matches = groups.filter((group) => group.relation !== "only");
  const alone = groups.filter((group) => group.relation === "only");
  return {
    verbatim: matches.filter((match) => match.relation === "verbatim").length,
    styleOnly: matches.filter((match) => match.styleOnly).length,
    paraphrase: matches.filter((match) => match.relation === "paraphrase" && !match.styleOnly)
      .length,
    moved: matches.filter((match) => match.moved).length,
    only: mapPair(versions, (_, side) =>
      alone.reduce((sum, group) => sum + group.segments[side].length, 0),
    ),
    furniture: mapPair(
      versions,
      ({ segments }) => segments.filter((segment) => segment.kind !== "body").length,
    ),
  };
}
