/*
 * What a link would gain where the others stand now: the evidence of the two segments themselves, what the links around
 * them say for it, and what the faithfulness of the version says against it.
 */
import { type Pair, type Side } from "../../model/pair";
import type { SegmentTokens } from "../words";
import { readCopying } from "./copying";
import { across, type Draft, type Drafts } from "./drafts";
import type { Evidence } from "./evidence";
import type { Faithfulness } from "./faithfulness";
import type { LaneOrder } from "./lanes";
import type { Weights } from "./weights";

/** "Advertisement" in the text of one version is not the line of that name in the other. */
const FEWEST_WORDS_ACROSS_LANES = 3;

/** What prospects are read off. */
export interface Ground {
  readonly tokens: Pair<SegmentTokens>;
  readonly wordings: Pair<readonly string[]>;
  readonly lanes: Pair<LaneOrder>;
  readonly evidence: Evidence;
  /** Sum of the weights of each segment's terms. */
  readonly masses: Pair<ArrayLike<number>>;
  readonly faithfulness: Faithfulness;
  readonly by: Weights;
}

/** Gains at this moment; 0 or less where nothing should be linked. */
export interface Prospects {
  /** Of a link of two single segments; `known` is what the evidence alone gives, where that is known. */
  readonly ofPair: (a: number, b: number, bonus: number, known?: number) => number;
  /** Of a segment joining a link. */
  readonly ofJoin: (side: Side, segment: number, draft: Draft) => number;
  /** What the links around two segments say for linking them. */
  readonly support: (a: number, b: number) => number;
}

/** Reads prospects off the ground and the links drawn so far. */
export function readProspects(ground: Ground, drafts: Drafts): Prospects {
  const { tokens, wordings, lanes, evidence, masses, faithfulness, by } = ground;
  const copying = readCopying({ masses, excess: faithfulness.excess, by });
  return {
    ofPair(a, b, bonus, known) {
      if (!mayLink(a, b)) return 0;
      const supported = support(a, b);
      const atBest = (known ?? evidence.pairGain(a, b)) + supported + bonus;
      return atBest <= 0 ? 0 : atBest - doubt(a, b, supported);
    },
    ofJoin(side, segment, draft) {
      const own = draft.segments[side];
      const [first = -1] = own;
      if (lanes[side].lane[segment] !== "body" || lanes[side].lane[first] !== "body") return 0;
      const { previous, next } = lanes[side];
      const isNear = own.some((one) => previous[one] === segment || next[one] === segment);
      const far = across(draft, side);
      const atBest =
        evidence.joinGain(side, segment, own, far) -
        (isNear ? 0 : by.apart) -
        (far.length > 1 ? by.crowd : 0);
      if (atBest <= 0) return 0;
      const coverage =
        side === "a" ? evidence.coverage([segment], far).a : evidence.coverage(far, [segment]).b;
      return (
        atBest -
        by.loose * faithfulness.excess * Math.max(0, by.close - coverage) -
        copying.againstJoin(side, segment, coverage)
      );
    },
    support,
  };

  function mayLink(a: number, b: number): boolean {
    const lane = lanes.a.lane[a];
    const identical = wordings.a[a] === wordings.b[b];
    if (lane !== lanes.b.lane[b])
      return identical && (tokens.a[a]?.length ?? 0) >= FEWEST_WORDS_ACROSS_LANES;
    if (lane === "body" || identical) return true;
    if (lane === "link") return false;
    const { a: left, b: right } = evidence.coverage([a], [b]);
    if (lane === "note" || lane === "related") return Math.min(left, right) >= by.noteCoverage;
    return Math.max(left, right) >= by.furnitureCoverage;
  }

  function support(a: number, b: number): number {
    let sum = 0;
    for (const way of ["previous", "next"] as const) {
      const nearA = lanes.a[way][a];
      const nearB = lanes.b[way][b];
      if (nearA === undefined || nearB === undefined) continue;
      const farA = lanes.a[way][nearA];
      const farB = lanes.b[way][nearB];
      const isNextButOne = (): boolean =>
        drafts.areLinked(farA, nearB) ||
        drafts.areLinked(nearA, farB) ||
        drafts.areLinked(farA, farB);
      if (drafts.areLinked(nearA, nearB)) sum += by.neighbour;
      else if (isNextButOne()) sum += by.nextButOne;
    }
    return sum;
  }

  /** What speaks against a pair that shares little in a version that else keeps to the words. */
  function doubt(a: number, b: number, supported: number): number {
    if (faithfulness.excess === 0) return 0;
    if (lanes.a.lane[a] !== "body" || lanes.b.lane[b] !== "body") return 0;
    const coverage = evidence.coverage([a], [b]);
    const missing = Math.max(0, by.pairClose - Math.max(coverage.a, coverage.b));
    return (
      by.pairLoose * faithfulness.excess * missing +
      copying.againstPair({ a, b }, coverage, supported + by.neighbour * countSharedEnds(a, b))
    );
  }

  /** Where both texts open or end with the pair, no neighbour can speak for it: its place does. */
  function countSharedEnds(a: number, b: number): number {
    const isEnd = (way: "previous" | "next"): boolean =>
      lanes.a[way][a] === undefined && lanes.b[way][b] === undefined;
    return Number(isEnd("previous")) + Number(isEnd("next"));
  }
}
