/*
 * How much speaks for two sets of segments saying the same. Shared matter speaks for it, matter on one side only against
 * it, and a constant stands for the odds against any two segments:
 *
 *   gain = shared − AGAINST · unshared − PRIOR
 *
 * in units of one rare word. The form is additive so that a group can be weighed before and after a segment joins it:
 * a half sentence that brings what the other side already says, and no more, is worth having.
 */
import { otherSide, type Pair, type Side } from "../../model/pair";
import { measureAcquaintance } from "./acquaintance";
import type { Kin } from "./kinship";
import type { Matter } from "./matter";
import type { Term } from "./terms";
import type { Weights } from "./weights";

/** The judge of pairs and groups of segments. Segment numbers are indexes into the versions' segments. */
export interface Evidence {
  /** The gain of linking two single segments. A speaker's name is worth its full weight: it may be all that two share. */
  readonly pairGain: (a: number, b: number) => number;
  /**
   * The gain of `segment` joining, on `side`, a group that already links `own` to `others`. Who speaks counts little: it
   * stands in every sentence the speaker is quoted in.
   */
  readonly joinGain: (
    side: Side,
    segment: number,
    own: readonly number[],
    others: readonly number[],
  ) => number;
  /** Share of what one side's segments say that the other side's hold, for each side, 0 to 1. */
  readonly coverage: (a: readonly number[], b: readonly number[]) => Pair<number>;
}

/** Builds the judge from the versions' matter, the kinship of its terms, and the wording of each segment. */
export function weighEvidence(
  matter: Matter,
  kin: ReadonlyMap<Term, readonly Kin[]>,
  wordings: Pair<readonly string[]>,
  by: Weights,
): Evidence {
  const { weights, bags, masses, said } = matter;
  const prior = by.prior + by.strangers * (1 - measureAcquaintance(matter, kin));
  const reaches: Pair<(ReadonlyMap<Term, number> | undefined)[]> = { a: [], b: [] };

  /** How far a segment holds each term it holds at all: 1 for its own, the degree of the nearest kin for others. */
  function reachOf(side: Side, segment: number): ReadonlyMap<Term, number> {
    return (reaches[side][segment] ??= reachFrom(bags[side][segment] ?? [], kin));
  }

  function massHeld(side: Side, segment: number, holder: ReadonlyMap<Term, number>): number {
    let mass = 0;
    for (const term of bags[side][segment] ?? []) {
      const degree = holder.get(term);
      if (degree !== undefined) mass += (weights[term] ?? 0) * degree;
    }
    return mass;
  }

  /** What one side's segments say, who speaks counting little, and what of it the other side's segments hold. */
  function weighSaid(side: Side, own: readonly number[], far: readonly number[]): Said {
    const holders = far.map((segment) => reachOf(otherSide(side), segment));
    let all = 0;
    let held = 0;
    for (const segment of own) {
      const bag = bags[side][segment] ?? [];
      for (const [i, weight] of (said[side][segment] ?? []).entries()) {
        all += weight;
        held += weight * mostHeld(bag[i] ?? 0, holders);
      }
    }
    return { all, held };
  }

  /** What several segments say: each term with the most that it weighs in one of them. */
  function gatherSaid(side: Side, segments: readonly number[]): ReadonlyMap<Term, number> {
    const most = new Map<Term, number>();
    for (const segment of segments)
      for (const [i, term] of (bags[side][segment] ?? []).entries())
        most.set(term, Math.max(most.get(term) ?? 0, said[side][segment]?.[i] ?? 0));
    return most;
  }

  function shareHeld(side: Side, own: readonly number[], far: readonly number[]): number {
    const { all, held } = weighSaid(side, own, far);
    return all === 0 ? 0 : Math.min(1, held / all);
  }

  return {
    pairGain(a, b) {
      const sharedA = massHeld("a", a, reachOf("b", b));
      const sharedB = massHeld("b", b, reachOf("a", a));
      const unshared = (masses.a[a] ?? 0) - sharedA + (masses.b[b] ?? 0) - sharedB;
      const gain = (sharedA + sharedB) / 2 - (by.against * unshared) / 2 - prior;
      return wordings.a[a] === wordings.b[b] ? gain + by.identical : gain;
    },
    joinGain(side, segment, own, others) {
      const joining = reachOf(side, segment);
      const before = own.map((one) => reachOf(side, one));
      let newlyShared = 0;
      for (const [term, weight] of gatherSaid(otherSide(side), others)) {
        const degree = joining.get(term) ?? 0;
        if (degree === 0) continue;
        newlyShared += weight * Math.max(0, degree - mostHeld(term, before));
      }
      const { all, held } = weighSaid(side, [segment], others);
      return newlyShared - (by.against * (all - held)) / 2 - by.joinPrior;
    },
    coverage: (a, b) => ({ a: shareHeld("a", a, b), b: shareHeld("b", b, a) }),
  };
}

interface Said {
  readonly all: number;
  readonly held: number;
}

function reachFrom(
  bag: readonly Term[],
  kin: ReadonlyMap<Term, readonly Kin[]>,
): ReadonlyMap<Term, number> {
  const reach = new Map<Term, number>();
  for (const own of bag)
    for (const { term, degree } of kin.get(own) ?? [])
      if (degree > (reach.get(term) ?? 0)) reach.set(term, degree);
  for (const own of bag) reach.set(own, 1);
  return reach;
}

function mostHeld(term: Term, holders: readonly ReadonlyMap<Term, number>[]): number {
  let most = 0;
  for (const holder of holders) most = Math.max(most, holder.get(term) ?? 0);
  return most;
}
