/*
 * How closely one version keeps to the words of the other, read off the pairs that are beyond doubt. Who copies sentence
 * by sentence does not rewrite the next one past recognition: where the sure pairs share nearly all, two sentences that
 * share some words are two sentences on one subject. Where even the sure pairs share little, some words may be all that
 * there is.
 */
import type { Pair } from "../../model/pair";

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

/** 0 where sure pairs share three fifths of their matter at most, 0.4 where all are the same word for word. */
export function measureFaithfulness(pairs: readonly RatedPair[]): number {
  const best = { a: new Map<number, Lead>(), b: new Map<number, Lead>() };
  for (const { a, b, gain } of pairs) {
    raise(best.a, a, gain);
    raise(best.b, b, gain);
  }
  let sum = EXPECTED * EXPECTED_PAIRS;
  let count = EXPECTED_PAIRS;
  for (const { a, b, gain, coverage } of pairs) {
    if (gain <= LEAST_GAIN || !leads(best.a.get(a), gain) || !leads(best.b.get(b), gain)) continue;
    const { a: left, b: right } = coverage();
    sum += Math.max(left, right);
    count++;
  }
  return Math.max(0, sum / count - EXPECTED);
}

interface Lead {
  readonly first: number;
  readonly second: number;
}

function raise(leads: Map<number, Lead>, segment: number, gain: number): void {
  const { first, second } = leads.get(segment) ?? { first: -Infinity, second: -Infinity };
  if (gain > first) leads.set(segment, { first: gain, second: first });
  else if (gain > second) leads.set(segment, { first, second: gain });
}

function leads(lead: Lead | undefined, gain: number): boolean {
  return lead !== undefined && lead.first === gain && gain - lead.second > LEAST_LEAD;
}
