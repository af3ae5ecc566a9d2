/*
 * Links are drawn best first, as an editor does it: what is beyond doubt is linked first, and each link then speaks for its
 * neighbours (news copy is rewritten in runs) and for what is left over between two sure links. A segment may also join a
 * link that exists: one sentence split in two, two drawn into one. What an editor has pinned stands before all that.
 */
import type { Version } from "../../model/comparison";
import { mapPair, type Pair, type Side } from "../../model/pair";
import { across, createDrafts, type Draft, sizeOf } from "./drafts";
import type { RatedPair } from "./faithfulness";
import { pairHeads, shareLinked } from "./heads";
import { createHeap } from "./heap";
import { pairIdentical } from "./identical";
import { findLeftOvers } from "./leftOvers";
import type { Pinned } from "./pins";
import { type Ground, type Prospects, readProspects } from "./prospects";
import { findStandouts } from "./standouts";
import type { Weighed } from "./transpositions";

/** Stories of which less is linked on either side are no versions of each other: what stands out in them is chance. */
const LEAST_LINKED_FOR_STANDOUTS = 0.35;

type Proposal =
  | { readonly kind: "pair"; readonly a: number; readonly b: number }
  | {
      readonly kind: "join";
      readonly side: Side;
      readonly segment: number;
      readonly draft: Draft;
      readonly size: number;
    };

/** What links are drawn from. */
export interface Drawable extends Ground {
  readonly versions: Pair<Version>;
  /** All pairs worth a look, with what they gain by themselves. */
  readonly rated: readonly RatedPair[];
  /** Those of them that are sentences of body on both sides. */
  readonly ratedBody: readonly RatedPair[];
  /** How much text a link holds. */
  readonly weigh: (draft: Draft) => Weighed;
  readonly pinned: Pinned;
  /** Told what share of all segments is linked, again and again. */
  readonly advance: (share: number) => void;
}

/** The links of two versions, and what was to be gained where they were all drawn. */
export interface Drawn {
  readonly drafts: readonly Draft[];
  readonly prospects: Prospects;
}

/** Draws the links. */
export function drawLinks(drawable: Drawable): Drawn {
  const {
    versions,
    wordings,
    lanes,
    evidence,
    faithfulness,
    by,
    rated,
    ratedBody,
    pinned,
    weigh,
    advance,
  } = drawable;
  const promising = listPromising(rated, versions);
  const drafts = createDrafts(pinned);
  const prospects = readProspects(drawable, drafts);
  const heap = createHeap<Proposal>();
  let linked = 0;

  for (const draft of drafts.list) proposeBeside(draft);
  linkEqualEnds();
  for (const { a, b } of pairIdentical(wordings)) propose(a, b, 0);
  for (const { a, b, gain } of rated) propose(a, b, 0, gain);
  drain();
  proposeLeftOvers();
  drain();
  proposeStandouts();
  drain();
  linkHeads();
  return { drafts: drafts.list, prospects };

  function isFree(a: number, b: number): boolean {
    return drafts.isFree("a", a) && drafts.isFree("b", b);
  }

  function propose(a: number, b: number, bonus: number, known?: number): void {
    if (!isFree(a, b)) return;
    const gain = prospects.ofPair(a, b, bonus, known);
    if (gain > 0) heap.push(gain, { kind: "pair", a, b });
  }

  function proposeJoin(side: Side, segment: number, draft: Draft, ceiling = Infinity): void {
    if (draft.isPinned || !drafts.isFree(side, segment)) return;
    const gain = prospects.ofJoin(side, segment, draft);
    if (gain > 0)
      heap.push(Math.min(gain, ceiling), {
        kind: "join",
        side,
        segment,
        draft,
        size: sizeOf(draft),
      });
  }

  /** What opens or ends both texts word for word is no matter of weights. */
  function linkEqualEnds(): void {
    let ends = { a: wordings.a.length - 1, b: wordings.b.length - 1 };
    let first = 0;
    for (; first <= Math.min(ends.a, ends.b) && isSame(first, first); first++)
      startIfFree(first, first);
    for (
      ;
      ends.a >= first && ends.b >= first && isSame(ends.a, ends.b);
      ends = { a: ends.a - 1, b: ends.b - 1 }
    )
      startIfFree(ends.a, ends.b);
  }

  function isSame(a: number, b: number): boolean {
    return lanes.a.lane[a] === lanes.b.lane[b] && wordings.a[a] === wordings.b[b];
  }

  function drain(): void {
    for (let top = heap.pop(); top; top = heap.pop()) {
      const { priority, item } = top;
      switch (item.kind) {
        case "pair":
          startIfFree(item.a, item.b);
          break;
        case "join":
          if (!drafts.isFree(item.side, item.segment)) break;
          if (item.size === sizeOf(item.draft)) join(item.side, item.segment, item.draft);
          else proposeJoin(item.side, item.segment, item.draft, priority);
          break;
        default:
          item satisfies never;
      }
    }
  }

  function startIfFree(a: number, b: number): void {
    if (!isFree(a, b)) return;
    const draft = drafts.start(a, b);
    count(2);
    proposeAround(draft, a, b);
  }

  function join(side: Side, segment: number, draft: Draft): void {
    drafts.join(side, segment, draft);
    count(1);
    for (const other of across(draft, side))
      proposeAround(draft, side === "a" ? segment : other, side === "a" ? other : segment);
  }

  /** A pinned link speaks for what stands before and behind it like any other. */
  function proposeBeside(draft: Draft): void {
    const { a, b } = draft.segments;
    count(sizeOf(draft));
    proposeAround(draft, a[0] ?? 0, b[0] ?? 0);
    proposeAround(draft, a.at(-1) ?? 0, b.at(-1) ?? 0);
  }

  /** No segment is linked twice, so that the number of those in a link tells how far the linking is. */
  function count(segments: number): void {
    linked += segments;
    advance(linked / (wordings.a.length + wordings.b.length));
  }

  /** After a link: its neighbours on both sides have gained support, and those on one side may join it. */
  function proposeAround(draft: Draft, a: number, b: number): void {
    for (const way of ["previous", "next"] as const) {
      const nearA = lanes.a[way][a];
      const nearB = lanes.b[way][b];
      const farA = nearA === undefined ? undefined : lanes.a[way][nearA];
      const farB = nearB === undefined ? undefined : lanes.b[way][nearB];
      for (const one of [nearA, farA])
        for (const other of [nearB, farB])
          if (one !== undefined && other !== undefined) propose(one, other, 0);
      if (nearA !== undefined) proposeJoin("a", nearA, draft);
      if (nearB !== undefined) proposeJoin("b", nearB, draft);
    }
    for (const other of promising.a[a] ?? []) proposeJoin("b", other, draft);
    for (const other of promising.b[b] ?? []) proposeJoin("a", other, draft);
  }

  function proposeLeftOvers(): void {
    const trust = by.leftOver + by.leftOverOfFree * faithfulness.lack;
    for (const { a: rowA, b: rowB } of findLeftOvers(drafts.list.map(weigh), lanes)) {
      const bonus = trust / Math.sqrt(rowA.length * rowB.length);
      for (const a of rowA) for (const b of rowB) propose(a, b, bonus);
    }
  }

  function proposeStandouts(): void {
    const { a: left, b: right } = linkedShares();
    if (Math.min(left, right) < LEAST_LINKED_FOR_STANDOUTS) return;
    const links = drafts.list.map(weigh);
    for (const { a, b, gain } of findStandouts(ratedBody, (pair) => isFree(pair.a, pair.b), links))
      propose(a, b, by.standout, gain);
  }

  function linkHeads(): void {
    const heads = pairHeads(versions, linkedShares(), evidence);
    if (heads) startIfFree(heads.a, heads.b);
  }

  function linkedShares(): Pair<number> {
    return mapPair(versions, (version, side) =>
      shareLinked(version, (segment) => drafts.isLinked(side, segment)),
    );
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
