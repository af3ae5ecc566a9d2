/*
 * Alignment: which segments of one version say what which of the other say.
 *
 * Best first, as an editor does it: what is beyond doubt is linked first, and each link then speaks for its neighbours
 * (news copy is rewritten in runs) and for what is left over between two sure links. A segment may also join a link that
 * exists: one sentence split in two, two drawn into one. Order is no condition, only evidence, so that a moved paragraph
 * is found like any other; which links count as moved is told afterwards (transpositions.ts). Monotone dynamic
 * programming (Gale and Church 1993) was the obvious other way: it needs a second method for everything that moved.
 */
import type { Reason, Version } from "../../model/comparison";
import { mapPair, otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import { thesauriOf } from "../lexicon/meaning/thesaurus";
import { type Advance, partOf, unfollowed } from "../progress";
import type { SegmentTokens } from "../words";
import { findCandidates } from "./candidates";
import { weighEvidence } from "./evidence";
import { measureFaithfulness, type RatedPair } from "./faithfulness";
import { pairHeads, shareLinked } from "./heads";
import { createHeap } from "./heap";
import { findKin, type Kin } from "./kinship";
import { pairIdentical, readWordings } from "./identical";
import { orderLanes } from "./lanes";
import { gatherMatter, type Matter } from "./matter";
import { findLeftOvers } from "./leftOvers";
import { explainLink } from "./reasons";
import { findStandouts } from "./standouts";
import type { Term } from "./terms";
import type { Weighed } from "./transpositions";
import { WEIGHTS, type Weights } from "./weights";

/** Segments that say the same; both lists ascend and are not empty. */
export interface AlignedLink extends Weighed {
  readonly coverage: Pair<number>;
  readonly reasons: readonly Reason[];
}

/**
 * The links of two versions, each segment in at most one, whether all evidence could be looked at, and what the links were
 * weighed by.
 */
export interface Alignment {
  readonly links: readonly AlignedLink[];
  readonly matter: Matter;
  readonly kin: ReadonlyMap<Term, readonly Kin[]>;
  readonly complete: boolean;
}

/** Stories of which less is linked on either side are no versions of each other: what stands out in them is chance. */
const LEAST_LINKED_FOR_STANDOUTS = 0.35;

/** "Advertisement" in the text of one version is not the line of that name in the other. */
const FEWEST_WORDS_ACROSS_LANES = 3;

/** How much of the work is done after each step, in shares of the time that ten thousand sentences take. */
const DONE = { matter: 0.15, kin: 0.3, candidates: 0.45, rated: 0.65, linked: 0.9 };

type Proposal =
  | { readonly kind: "pair"; readonly a: number; readonly b: number; readonly bonus: number }
  | {
      readonly kind: "join";
      readonly side: Side;
      readonly segment: number;
      readonly link: Draft;
      readonly size: number;
    };

interface Draft {
  readonly segments: Pair<number[]>;
}

/** Aligns two versions by their tokens. */
export function align(
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
  advance: Advance = unfollowed,
  by: Weights = WEIGHTS,
): Alignment {
  const matter = gatherMatter(versions, tokens, by);
  advance(DONE.matter);
  const kin = findKin(matter, thesauriOf(SIDES.map((side) => versions[side].language)), by);
  advance(DONE.kin);
  const wordings = mapPair(versions, (version, side) => readWordings(version, tokens[side]));
  const evidence = weighEvidence(matter, kin, wordings, by);
  const candidates = findCandidates(matter, kin);
  advance(DONE.candidates);
  const lanes = mapPair(versions, orderLanes);
  const characters = mapPair(versions, countCharacters);
  const linkOf: Pair<(Draft | undefined)[]> = { a: [], b: [] };
  const drafts: Draft[] = [];
  const heap = createHeap<Proposal>();
  const rated = candidates.ofA.flatMap((partners, a) => partners.map((b) => rate(a, b)));
  advance(DONE.rated);
  const advanceLinking = partOf(advance, DONE.rated, DONE.linked);
  let linked = 0;
  const ratedBody = rated.filter(
    ({ a, b }) => lanes.a.lane[a] === "body" && lanes.b.lane[b] === "body",
  );
  const faithfulness = measureFaithfulness(ratedBody);
  const promising = listPromising(rated, versions);

  linkEqualEnds();
  for (const { a, b } of pairIdentical(wordings)) propose(a, b, 0);
  for (const { a, b, gain } of rated) propose(a, b, 0, gain);
  drain();
  proposeLeftOvers();
  drain();
  proposeStandouts();
  drain();
  linkHeads();
  return {
    links: drafts.map((draft) => ({
      ...weighLink(draft),
      coverage: evidence.coverage(draft.segments.a, draft.segments.b),
      reasons: explain(draft.segments),
    })),
    matter,
    kin,
    complete: candidates.complete,
  };

  function rate(a: number, b: number): RatedPair {
    return { a, b, gain: evidence.pairGain(a, b), coverage: () => evidence.coverage([a], [b]) };
  }

  function explain(segments: Pair<readonly number[]>): Reason[] {
    const shared = explainLink(matter, kin, segments);
    const hasNeighbours = support(segments.a[0] ?? 0, segments.b[0] ?? 0) >= by.neighbour;
    return hasNeighbours ? [...shared, { kind: "neighbours" }] : shared;
  }

  function weighLink({ segments }: Draft): Weighed {
    const sum = (side: Side): number =>
      segments[side].reduce((total, segment) => total + (characters[side][segment] ?? 0), 0);
    return { segments, characters: sum("a") + sum("b") };
  }

  function propose(a: number, b: number, bonus: number, known?: number): void {
    if (linkOf.a[a] || linkOf.b[b] || !mayLink(a, b)) return;
    const atBest = (known ?? evidence.pairGain(a, b)) + support(a, b) + bonus;
    if (atBest <= 0) return;
    const gain = atBest - doubt(a, b);
    if (gain > 0) heap.push(gain, { kind: "pair", a, b, bonus });
  }

  /** What opens or ends both texts word for word is no matter of weights. */
  function linkEqualEnds(): void {
    let ends = { a: wordings.a.length - 1, b: wordings.b.length - 1 };
    let first = 0;
    for (; first <= Math.min(ends.a, ends.b) && isSame(first, first); first++) start(first, first);
    for (
      ;
      ends.a >= first && ends.b >= first && isSame(ends.a, ends.b);
      ends = { a: ends.a - 1, b: ends.b - 1 }
    )
      start(ends.a, ends.b);
  }

  function isSame(a: number, b: number): boolean {
    return lanes.a.lane[a] === lanes.b.lane[b] && wordings.a[a] === wordings.b[b];
  }

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
      if (areLinked(nearA, nearB)) sum += by.neighbour;
      else if (areLinked(farA, nearB) || areLinked(nearA, farB) || areLinked(farA, farB))
        sum += by.nextButOne;
    }
    return sum;
  }

  /** What speaks against a pair that shares little in a version that else keeps to the words. */
  function doubt(a: number, b: number): number {
    if (by.pairLoose * faithfulness.excess === 0) return 0;
    if (lanes.a.lane[a] !== "body" || lanes.b.lane[b] !== "body") return 0;
    const { a: left, b: right } = evidence.coverage([a], [b]);
    return by.pairLoose * faithfulness.excess * Math.max(0, by.pairClose - Math.max(left, right));
  }

  function areLinked(a: number | undefined, b: number | undefined): boolean {
    if (a === undefined || b === undefined) return false;
    const link = linkOf.a[a];
    return link !== undefined && link === linkOf.b[b];
  }

  function drain(): void {
    for (let top = heap.pop(); top; top = heap.pop()) {
      const { priority, item } = top;
      switch (item.kind) {
        case "pair":
          if (linkOf.a[item.a] || linkOf.b[item.b]) break;
          start(item.a, item.b);
          break;
        case "join":
          if (linkOf[item.side][item.segment]) break;
          if (item.size === sizeOf(item.link)) join(item.side, item.segment, item.link);
          else proposeJoin(item.side, item.segment, item.link, priority);
          break;
        default:
          item satisfies never;
      }
    }
  }

  function start(a: number, b: number): void {
    const draft: Draft = { segments: { a: [a], b: [b] } };
    drafts.push(draft);
    linkOf.a[a] = draft;
    linkOf.b[b] = draft;
    count(2);
    proposeAround(draft, a, b);
  }

  function join(side: Side, segment: number, link: Draft): void {
    const own = link.segments[side];
    own.push(segment);
    own.sort((one, other) => one - other);
    linkOf[side][segment] = link;
    count(1);
    const far = link.segments[otherSide(side)];
    for (const other of far)
      proposeAround(link, side === "a" ? segment : other, side === "a" ? other : segment);
  }

  /** No segment is linked twice, so that the number of those in a link tells how far the linking is. */
  function count(segments: number): void {
    linked += segments;
    advanceLinking(linked / (wordings.a.length + wordings.b.length));
  }

  /** After a link: its neighbours on both sides have gained support, and those on one side may join it. */
  function proposeAround(link: Draft, a: number, b: number): void {
    for (const way of ["previous", "next"] as const) {
      const nearA = lanes.a[way][a];
      const nearB = lanes.b[way][b];
      const farA = nearA === undefined ? undefined : lanes.a[way][nearA];
      const farB = nearB === undefined ? undefined : lanes.b[way][nearB];
      for (const one of [nearA, farA])
        for (const other of [nearB, farB])
          if (one !== undefined && other !== undefined) propose(one, other, 0);
      if (nearA !== undefined) proposeJoin("a", nearA, link);
      if (nearB !== undefined) proposeJoin("b", nearB, link);
    }
    for (const other of promising.a[a] ?? []) proposeJoin("b", other, link);
    for (const other of promising.b[b] ?? []) proposeJoin("a", other, link);
  }

  function proposeJoin(side: Side, segment: number, link: Draft, ceiling = Infinity): void {
    if (linkOf[side][segment] || lanes[side].lane[segment] !== "body") return;
    const own = link.segments[side];
    const [first] = own;
    if (first === undefined || lanes[side].lane[first] !== "body") return;
    const { previous, next } = lanes[side];
    const isNear = own.some((one) => previous[one] === segment || next[one] === segment);
    const far = link.segments[otherSide(side)];
    const atBest =
      evidence.joinGain(side, segment, own, far) -
      (isNear ? 0 : by.apart) -
      (far.length > 1 ? by.crowd : 0);
    if (atBest <= 0) return;
    const coverage =
      side === "a" ? evidence.coverage([segment], far).a : evidence.coverage(far, [segment]).b;
    const gain = atBest - by.loose * faithfulness.excess * Math.max(0, by.close - coverage);
    if (gain > 0)
      heap.push(Math.min(gain, ceiling), { kind: "join", side, segment, link, size: sizeOf(link) });
  }

  function proposeStandouts(): void {
    const { a, b } = linkedShares();
    if (Math.min(a, b) < LEAST_LINKED_FOR_STANDOUTS) return;
    const isFree = (pair: RatedPair): boolean => !linkOf.a[pair.a] && !linkOf.b[pair.b];
    for (const pair of findStandouts(ratedBody, isFree, drafts.map(weighLink)))
      propose(pair.a, pair.b, by.standout, pair.gain);
  }

  function linkHeads(): void {
    const heads = pairHeads(versions, linkedShares(), evidence);
    if (heads && !linkOf.a[heads.a] && !linkOf.b[heads.b]) start(heads.a, heads.b);
  }

  function linkedShares(): Pair<number> {
    return mapPair(versions, (version, side) =>
      shareLinked(version, (segment) => linkOf[side][segment] !== undefined),
    );
  }

  function proposeLeftOvers(): void {
    const trust = by.leftOver + by.leftOverOfFree * faithfulness.lack;
    for (const { a: rowA, b: rowB } of findLeftOvers(drafts.map(weighLink), lanes)) {
      const bonus = trust / Math.sqrt(rowA.length * rowB.length);
      for (const a of rowA) for (const b of rowB) propose(a, b, bonus);
    }
  }
}

/**
 * For each segment of either side, the partners that it could be linked with alone. What would not even do for a pair is
 * not enough to join a link from afar.
 */
function listPromising(rated: readonly RatedPair[], versions: Pair<Version>): Pair<number[][]> {
  const partners = mapPair(versions, ({ segments }) => segments.map((): number[] => []));
  for (const { a, b, gain } of rated) {
    if (gain <= 0) continue;
    partners.a[a]?.push(b);
    partners.b[b]?.push(a);
  }
  return partners;
}

/** A link grows only, so its number of segments tells whether a proposal still speaks of the link it was weighed for. */
function sizeOf({ segments }: Draft): number {
  return segments.a.length + segments.b.length;
}

/** Characters of each segment, white space left out. */
function countCharacters({ text, segments }: Version): number[] {
  return segments.map(({ pieces }) =>
    pieces.reduce(
      (sum, { start, end }) => sum + Array.from(text.slice(start, end).replace(/\s/gu, "")).length,
      0,
    ),
  );
}
