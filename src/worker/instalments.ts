/**
 * A long comparison goes from the worker to the page in instalments: a page that takes in a book at once does not answer for
 * seconds, and between two instalments it does.
 */
import type { Comparison, Group, Notice, Segment } from "../model/comparison";
import { mapPair, type Pair, SIDES } from "../model/pair";

/** What of the long lists of a comparison stands behind one another. */
export interface Instalment {
  readonly groups: readonly Group[];
  readonly segments: Pair<readonly Segment[]>;
  readonly notices: Pair<readonly Notice[]>;
}

/** So many of each list are taken in within a few frames. */
const MOST_AT_ONCE = 4000;

/** A comparison as instalments and a rest, of which {@link joinInstalments} makes it again; a short one is all rest. */
export function cutInstalments(comparison: Comparison): {
  readonly instalments: readonly Instalment[];
  readonly rest: Comparison;
} {
  const { groups, versions } = comparison;
  const longest = Math.max(
    groups.length,
    ...SIDES.flatMap((side) => [versions[side].segments.length, versions[side].notices.length]),
  );
  const count = Math.max(0, Math.ceil(longest / MOST_AT_ONCE) - 1);
  const cut = (first: number, end?: number): Instalment => ({
    groups: groups.slice(first, end),
    segments: mapPair(versions, ({ segments }) => segments.slice(first, end)),
    notices: mapPair(versions, ({ notices }) => notices.slice(first, end)),
  });
  const firsts = Array.from({ length: count }, (_, at) => at * MOST_AT_ONCE);
  return {
    instalments: firsts.map((first) => cut(first, first + MOST_AT_ONCE)),
    rest: count === 0 ? comparison : put(comparison, cut(count * MOST_AT_ONCE)),
  };
}

/** The whole comparison; instalments in the order in which they were cut. */
export function joinInstalments(instalments: readonly Instalment[], rest: Comparison): Comparison {
  if (instalments.length === 0) return rest;
  const { versions } = rest;
  return put(rest, {
    groups: [...instalments.flatMap(({ groups }) => groups), ...rest.groups],
    segments: mapPair(versions, ({ segments }, side) => [
      ...instalments.flatMap((instalment) => instalment.segments[side]),
      ...segments,
    ]),
    notices: mapPair(versions, ({ notices }, side) => [
      ...instalments.flatMap((instalment) => instalment.notices[side]),
      ...notices,
    ]),
  });
}

function put(comparison: Comparison, { groups, segments, notices }: Instalment): Comparison {
  return {
    ...comparison,
    groups,
    versions: mapPair(comparison.versions, (version, side) => ({
      ...version,
      segments: segments[side],
      notices: notices[side],
    })),
  };
}
