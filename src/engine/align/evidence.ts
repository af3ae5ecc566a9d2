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

/** A rewrite keeps a fifth of the weighty words at least; below that, shared words are the subject's, not the sentence's. */
const AGAINST = 0.21;

/** One rare word in common is not enough for two long sentences, two are. */
const PRIOR = 0.45;

/** A sentence must bring a rare word of its own to join a link that stands without it. */
const JOIN_PRIOR = 0.4;

/** Between stories that have no names and figures in common, shared phrases are those of the genre. */
const STRANGERS = 5;

/** Equal word for word: no chance agreement, however common the words. */
const IDENTICAL = 1.5;

/** The judge of pairs and groups of segments. Segment numbers are indexes into the versions' segments. */
export interface Evidence {
  /** The gain of linking two single segments. */
  readonly pairGain: (a: number, b: number) => number;
  /** The gain of `segment` joining, on `side`, a group that already links `own` to `others`. */
  readonly joinGain: (
    side: Side,
    segment: number,
    own: readonly number[],
    others: readonly number[],
  ) => number;
  /** Share of the matter of one side's segments that the other side's hold, for each side, 0 to 1. */
  readonly coverage: (a: readonly number[], b: readonly number[]) => Pair<number>;
}

/** Builds the judge from the versions' matter, the kinship of its terms, and the wording of each segment. */
export function weighEvidence(
  matter: Matter,
  kin: ReadonlyMap<Term, readonly Kin[]>,
  wordings: Pair<readonly string[]>,
): Evidence {
  const { weights, bags, masses } = matter;
  const prior = PRIOR + STRANGERS * (1 - measureAcquaintance(matter, kin));
  const bagSets: Pair<(ReadonlySet<Term> | undefined)[]> = { a: [], b: [] };

  function bagSet(side: Side, segment: number): ReadonlySet<Term> {
    return (bagSets[side][segment] ??= new Set(bags[side][segment]));
  }

  function union(side: Side, segments: readonly number[]): ReadonlySet<Term> {
    const [only] = segments;
    if (segments.length === 1 && only !== undefined) return bagSet(side, only);
    return new Set(segments.flatMap((segment) => bags[side][segment] ?? []));
  }

  /** How far `holders` hold `term`: 1 for the term itself, the degree of the nearest kin otherwise. */
  function held(term: Term, holders: ReadonlySet<Term>): number {
    if (holders.has(term)) return 1;
    let most = 0;
    for (const { term: other, degree } of kin.get(term) ?? [])
      if (degree > most && holders.has(other)) most = degree;
    return most;
  }

  function heldMass(terms: Iterable<Term>, holders: ReadonlySet<Term>): number {
    let mass = 0;
    for (const term of terms) mass += (weights[term] ?? 0) * held(term, holders);
    return mass;
  }

  function totalMass(side: Side, segments: readonly number[]): number {
    return segments.reduce((sum, segment) => sum + (masses[side][segment] ?? 0), 0);
  }

  return {
    pairGain(a, b) {
      const sharedA = heldMass(bags.a[a] ?? [], bagSet("b", b));
      const sharedB = heldMass(bags.b[b] ?? [], bagSet("a", a));
      const unshared = (masses.a[a] ?? 0) - sharedA + (masses.b[b] ?? 0) - sharedB;
      const gain = (sharedA + sharedB) / 2 - (AGAINST * unshared) / 2 - prior;
      return wordings.a[a] === wordings.b[b] ? gain + IDENTICAL : gain;
    },
    joinGain(side, segment, own, others) {
      const opposite = union(otherSide(side), others);
      const joining = bagSet(side, segment);
      let newlyShared = 0;
      for (const term of opposite) {
        const byJoining = held(term, joining);
        if (byJoining === 0) continue;
        const before = own.reduce((most, one) => Math.max(most, held(term, bagSet(side, one))), 0);
        newlyShared += (weights[term] ?? 0) * Math.max(0, byJoining - before);
      }
      const unshared = (masses[side][segment] ?? 0) - heldMass(joining, opposite);
      return newlyShared - (AGAINST * unshared) / 2 - JOIN_PRIOR;
    },
    coverage(a, b) {
      const share = (side: Side, own: readonly number[], holders: ReadonlySet<Term>): number => {
        const mass = totalMass(side, own);
        const shared = own.reduce(
          (sum, segment) => sum + heldMass(bags[side][segment] ?? [], holders),
          0,
        );
        return mass === 0 ? 0 : Math.min(1, shared / mass);
      };
      return { a: share("a", a, union("b", b)), b: share("b", b, union("a", a)) };
    },
  };
}
