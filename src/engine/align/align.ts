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
import type { SegmentTokens } from "../words";
import { findCandidates } from "./candidates";
import { weighEvidence } from "./evidence";
import { measureFaithfulness, type RatedPair } from "./faithfulness";
import { createHeap } from "./heap";
import { findKin, type Kin } from "./kinship";
import { pairIdentical, readWordings } from "./identical";
import { orderLanes } from "./lanes";
import { gatherMatter, type Matter } from "./matter";
import { findLeftOvers } from "./leftOvers";
import { explainLink } from "./reasons";
import type { Term } from "./terms";
import type { Weighed } from "./transpositions";

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

/** A link whose neighbours on the same side of both texts are linked has this much more going for it, per neighbour. */
const NEIGHBOUR = 0.3;
/** … and this much when one sentence lies between. */
const NEXT_BUT_ONE = 0.12;

/** Two single sentences left over between two sure links are likely a pair; of many left over, few are. */
const LEFT_OVER = 0.5;

/** A sentence joins a link that lies elsewhere on its own side only on better evidence than a neighbour. */
const APART = 0.45;

/** In a faithful version, what joins a link has this share of its own matter in it … */
const CLOSE = 0.8;
/** … and loses by each share that is missing. Fitted on shared/gold and shared/outside, like CLOSE. */
const LOOSE = 5;

/** Heads, captions and notes say much in stock words: they need most of their matter shared. */
const LEAST_FURNITURE_COVERAGE = 0.34;
const LEAST_NOTE_COVERAGE = 0.6;

/** "Advertisement" in the text of one version is not the line of that name in the other. */
const FEWEST_WORDS_ACROSS_LANES = 3;

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
export function align(versions: Pair<Version>, tokens: Pair<SegmentTokens>): Alignment {
  const matter = gatherMatter(versions, tokens);
  const kin = findKin(matter, thesauriOf(SIDES.map((side) => versions[side].language)));
  const wordings = mapPair(versions, (version, side) => readWordings(version, tokens[side]));
  const evidence = weighEvidence(matter, kin, wordings);
  const candidates = findCandidates(matter, kin);
  const lanes = mapPair(versions, orderLanes);
  const characters = mapPair(versions, countCharacters);
  const linkOf: Pair<(Draft | undefined)[]> = { a: [], b: [] };
  const drafts: Draft[] = [];
  const heap = createHeap<Proposal>();
  const rated = candidates.ofA.flatMap((partners, a) => partners.map((b) => rate(a, b)));
  const faithfulness = measureFaithfulness(
    rated.filter(({ a, b }) => lanes.a.lane[a] === "body" && lanes.b.lane[b] === "body"),
  );

  linkEqualEnds();
  for (const { a, b } of pairIdentical(wordings)) propose(a, b, 0);
  for (const { a, b, gain } of rated) propose(a, b, 0, gain);
  drain();
  proposeLeftOvers();
  drain();
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
    const hasNeighbours = support(segments.a[0] ?? 0, segments.b[0] ?? 0) >= NEIGHBOUR;
    return hasNeighbours ? [...shared, { kind: "neighbours" }] : shared;
  }

  function weighLink({ segments }: Draft): Weighed {
    const sum = (side: Side): number =>
      segments[side].reduce((total, segment) => total + (characters[side][segment] ?? 0), 0);
    return { segments, characters: sum("a") + sum("b") };
  }

  function propose(a: number, b: number, bonus: number, known?: number): void {
    if (linkOf.a[a] || linkOf.b[b] || !mayLink(a, b)) return;
    const gain = (known ?? evidence.pairGain(a, b)) + support(a, b) + bonus;
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
    if (lane === "note" || lane === "related") return Math.min(left, right) >= LEAST_NOTE_COVERAGE;
    return Math.max(left, right) >= LEAST_FURNITURE_COVERAGE;
  }

  function support(a: number, b: number): number {
    let sum = 0;
    for (const way of ["previous", "next"] as const) {
      const nearA = lanes.a[way][a];
      const nearB = lanes.b[way][b];
      if (nearA === undefined || nearB === undefined) continue;
      const farA = lanes.a[way][nearA];
      const farB = lanes.b[way][nearB];
      if (areLinked(nearA, nearB)) sum += NEIGHBOUR;
      else if (areLinked(farA, nearB) || areLinked(nearA, farB) || areLinked(farA, farB))
        sum += NEXT_BUT_ONE;
    }
    return sum;
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
    proposeAround(draft, a, b);
  }

  function join(side: Side, segment: number, link: Draft): void {
    const own = link.segments[side];
    own.push(segment);
    own.sort((one, other) => one - other);
    linkOf[side][segment] = link;
    const far = link.segments[otherSide(side)];
    for (const other of far)
      proposeAround(link, side === "a" ? segment : other, side === "a" ? other : segment);
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
    for (const other of candidates.ofA[a] ?? []) proposeJoin("b", other, link);
    for (const other of candidates.ofB[b] ?? []) proposeJoin("a", other, link);
  }

  function proposeJoin(side: Side, segment: number, link: Draft, ceiling = Infinity): void {
    if (linkOf[side][segment] || lanes[side].lane[segment] !== "body") return;
    const own = link.segments[side];
    const [first] = own;
    if (first === undefined || lanes[side].lane[first] !== "body") return;
    const { previous, next } = lanes[side];
    const isNear = own.some((one) => previous[one] === segment || next[one] === segment);
    const far = link.segments[otherSide(side)];
    const atBest = evidence.joinGain(side, segment, own, far) - (isNear ? 0 : APART);
    if (atBest <= 0) return;
    const coverage =
      side === "a" ? evidence.coverage([segment], far).a : evidence.coverage(far, [segment]).b;
    const gain = atBest - LOOSE * faithfulness * Math.max(0, CLOSE - coverage);
    if (gain > 0)
      heap.push(Math.min(gain, ceiling), { kind: "join", side, segment, link, size: sizeOf(link) });
  }

  function proposeLeftOvers(): void {
    for (const { a: rowA, b: rowB } of findLeftOvers(drafts.map(weighLink), lanes)) {
      const bonus = LEFT_OVER / Math.sqrt(rowA.length * rowB.length);
      for (const a of rowA) for (const b of rowB) propose(a, b, bonus);
    }
  }
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
