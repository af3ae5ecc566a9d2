/*
 * How closely one version keeps to the words of the other, read off the pairs that are beyond doubt. Who copies sentence
 * by sentence does not rewrite the next one past recognition: where the sure pairs share nearly all, two sentences that
 * share some words are two sentences on one subject. Where even the sure pairs share little, some words may be all that
 * there is.
 */
import type { Pair } from "../../model/pair";
import { findLeads, isAhead } from "./leads";

/** A pair is beyond doubt when each is the other's best, by this much … */
const LEAST_LEAD = 0.6;
/** … and good by itself. In units of one rare word. */
const LEAST_GAIN = 0.6;

/** What is expected before any pair is seen, and the pairs that this counts for. */
const EXPECTED = 0.6;
const EXPECTED_PAIRS = 2;

/** Two segments, what they gain by being linked, and the share of each one's matter that the other holds. */
export interface RatedPair {
  readonly a: number;
  readonly b: number;
  readonly gain: number;
  readonly coverage: () => Pair<number>;
}

/** How much more (excess) or less (lack) than expected sure pairs have in common, as a share of their matter; one is 0. */
export interface Faithfulness {
  readonly excess: number;
  readonly lack: number;
}

/** Measures faithfulness by all pairs worth a look. */
export function measureFaithfulness(pairs: readonly RatedPair[]): Faithfulness {
  const best = findLeads(pairs);
  let sum = EXPECTED * EXPECTED_PAIRS;
  let count = EXPECTED_PAIRS;
  for (const { a, b, gain, coverage } of pairs) {
    const isSure =
      gain > LEAST_GAIN &&
      isAhead(best.a.get(a), gain, LEAST_LEAD) &&
      isAhead(best.b.get(b), gain, LEAST_LEAD);
    if (!isSure) continue;
    const { a: left, b: right } = coverage();
    sum += Math.max(left, right);
    count++;
  }
  const share = sum / count;
  return { excess: Math.max(0, share - EXPECTED), lack: Math.max(0, EXPECTED - share) };
}
