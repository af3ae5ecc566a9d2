/*
 * Pairs of segments worth a look: those that share matter, found through the terms' postings instead of by comparing all
 * with all, the most promising of each segment only. The work is counted and limited: where two long texts would need
 * more, the commonest terms are left out first, since they tell least.
 */
import type { Kin } from "./kinship";
import type { Matter } from "./matter";
import type { Term } from "./terms";

/** Additions made before terms are left out: about a second of work. */
const MOST_ADDITIONS = 30_000_000;

/**
 * Terms lighter than this (function words, words of every story, what a tenth of all sentences hold) propose no pair: in
 * ten thousand sentences they would propose millions.
 */
const LEAST_WEIGHT = 0.45;

/** A sentence with more rivals than this for its counterpart is boilerplate; the best of them are enough. */
const MOST_PARTNERS = 24;

/** A partner that shares so much less than the best one is not the second half of a split either. */
const LEAST_SHARE_OF_BEST = 0.08;

/** Candidate partners for each segment of either side, ascending, and whether no term had to be left out. */
export interface Candidates {
  readonly ofA: readonly (readonly number[])[];
  readonly ofB: readonly (readonly number[])[];
  readonly complete: boolean;
}

/** A term of a, a term of b that stands for it, and what a pair of segments gains by them. */
interface Bridge {
  readonly from: Term;
  readonly to: Term;
  readonly weight: number;
  readonly additions: number;
}

/** Finds the candidate pairs of `matter`. */
export function findCandidates(matter: Matter, kin: ReadonlyMap<Term, readonly Kin[]>): Candidates {
  const { postings, bags, masses } = matter;
  const { bridges, complete } = chooseBridges(matter, kin);
  const ofA: number[][] = [];
  const shared = new Float64Array(bags.b.length);
  for (const [a, bag] of bags.a.entries()) {
    const touched: number[] = [];
    for (const term of bag)
      for (const { to, weight } of bridges.get(term) ?? [])
        for (const b of postings.b[to] ?? []) {
          if (shared[b] === 0) touched.push(b);
          shared[b] = (shared[b] ?? 0) + weight;
        }
    const promise = (b: number): number =>
      2 * (shared[b] ?? 0) - ((masses.a[a] ?? 0) + (masses.b[b] ?? 0)) / 4;
    const most = touched.reduce((best, b) => Math.max(best, shared[b] ?? 0), 0);
    const likely = touched.filter((b) => (shared[b] ?? 0) >= most * LEAST_SHARE_OF_BEST);
    if (likely.length > MOST_PARTNERS)
      likely.sort((one, other) => promise(other) - promise(one) || one - other);
    ofA.push(likely.slice(0, MOST_PARTNERS).sort((one, other) => one - other));
    for (const b of touched) shared[b] = 0;
  }
  const ofB: number[][] = bags.b.map(() => []);
  for (const [a, partners] of ofA.entries()) for (const b of partners) ofB[b]?.push(a);
  return { ofA, ofB, complete };
}

/** All bridges between the versions, the rarest first, as many as the limit of work allows. */
function chooseBridges(
  { postings, weights }: Matter,
  kin: ReadonlyMap<Term, readonly Kin[]>,
): { readonly bridges: ReadonlyMap<Term, readonly Bridge[]>; readonly complete: boolean } {
  const all: Bridge[] = [];
  for (const [from, weight] of weights.entries()) {
    if (weight < LEAST_WEIGHT) continue;
    for (const { term: to, degree } of [{ term: from, degree: 1 }, ...(kin.get(from) ?? [])]) {
      const additions = (postings.a[from]?.length ?? 0) * (postings.b[to]?.length ?? 0);
      if (additions > 0) all.push({ from, to, weight: weight * degree, additions });
    }
  }
  all.sort(
    (one, other) => one.additions - other.additions || one.from - other.from || one.to - other.to,
  );
  const bridges = new Map<Term, Bridge[]>();
  let additions = 0;
  for (const bridge of all) {
    additions += bridge.additions;
    if (additions > MOST_ADDITIONS) return { bridges, complete: false };
    const list = bridges.get(bridge.from);
    if (list) list.push(bridge);
    else bridges.set(bridge.from, [bridge]);
  }
  return { bridges, complete: true };
}
