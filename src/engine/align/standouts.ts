/*
 * Pairs that stand out. A sentence told anew keeps a date, a lawyer's name or two words in ten: too little by itself, and
 * yet no other sentence of either text comes near. Where the stories have much in common, and the pair stands where it
 * would be expected, an editor takes it.
 */
import type { Pair } from "../../model/pair";
import type { RatedPair } from "./faithfulness";
import { findLeads, isAhead } from "./leads";
import { findTranspositions, type Weighed } from "./transpositions";

/** A pair is as much better than any other that either of its sentences is in. Units of one rare word. */
const LEAST_LEAD = 0.2;

/** Links that keep their order and that a pair may cross: more, and it stands elsewhere in the other story. */
const MOST_CROSSED = 2;

/** Of the free pairs, those that stand out. `rated` holds all pairs worth a look, those of linked sentences too. */
export function findStandouts(
  rated: readonly RatedPair[],
  isFree: (pair: RatedPair) => boolean,
  links: readonly Weighed[],
): RatedPair[] {
  const best = findLeads(rated);
  const moved = new Set(findTranspositions(links));
  const spine = links.filter((_, i) => !moved.has(i)).map(({ segments }) => segments);
  return rated.filter(
    (pair) =>
      isFree(pair) &&
      isAhead(best.a.get(pair.a), pair.gain, LEAST_LEAD) &&
      isAhead(best.b.get(pair.b), pair.gain, LEAST_LEAD) &&
      countCrossed(spine, pair) <= MOST_CROSSED,
  );
}

function countCrossed(spine: readonly Pair<readonly number[]>[], { a, b }: Pair<number>): number {
  return spine.filter((link) => (link.a[0] ?? 0) < a !== (link.b[0] ?? 0) < b).length;
}
