/*
 * Alignment: which segments of one version say what which of the other say.
 *
 * Segments become bags of terms, pairs that share some are weighed, and links are drawn best first (linking.ts). Order is
 * no condition, only evidence, so that a moved paragraph is found like any other; which links count as moved is told
 * afterwards (transpositions.ts). Monotone dynamic programming (Gale and Church 1993) was the obvious other way: it needs
 * a second method for everything that moved.
 */
import type { Reason, Version } from "../../model/comparison";
import { mapPair, type Pair, type Side, SIDES } from "../../model/pair";
import type { Pin } from "../../model/pin";
import { thesauriOf } from "../lexicon/meaning/thesaurus";
import { type Advance, partOf, unfollowed } from "../progress";
import type { SegmentTokens } from "../words";
import { findCandidates } from "./candidates";
import { weighEvidence } from "./evidence";
import { measureFaithfulness, type RatedPair } from "./faithfulness";
import { findKin, type Kin } from "./kinship";
import { readWordings } from "./identical";
import { orderLanes } from "./lanes";
import type { Draft } from "./drafts";
import { drawLinks } from "./linking";
import { gatherMatter, type Matter } from "./matter";
import { resolvePins } from "./pins";
import { explainLink } from "./reasons";
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

/** What alignment may be told beforehand, and who hears how far it is. */
export interface AlignOptions {
  readonly pins?: readonly Pin[];
  readonly by?: Weights;
  readonly advance?: Advance;
}

/** How much of the work is done after each step, in shares of the time that ten thousand sentences take. */
const DONE = { matter: 0.15, kin: 0.3, candidates: 0.45, rated: 0.65, linked: 0.9 };

/** Aligns two versions by their tokens. */
export function align(
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
  { pins = [], by = WEIGHTS, advance = unfollowed }: AlignOptions = {},
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
  const rated = candidates.ofA.flatMap((partners, a) => partners.map((b) => rate(a, b)));
  advance(DONE.rated);
  const ratedBody = rated.filter(
    ({ a, b }) => lanes.a.lane[a] === "body" && lanes.b.lane[b] === "body",
  );
  const faithfulness = measureFaithfulness(ratedBody);
  const { drafts, prospects } = drawLinks({
    versions,
    tokens,
    wordings,
    lanes,
    evidence,
    masses: matter.masses,
    faithfulness,
    by,
    rated,
    ratedBody,
    pinned: resolvePins(pins, versions),
    weigh,
    advance: partOf(advance, DONE.rated, DONE.linked),
  });
  return {
    links: drafts.map((draft) => ({
      ...weigh(draft),
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
    const hasNeighbours = prospects.support(segments.a[0] ?? 0, segments.b[0] ?? 0) >= by.neighbour;
    return hasNeighbours ? [...shared, { kind: "neighbours" }] : shared;
  }

  function weigh({ segments }: Draft): Weighed {
    const sum = (side: Side): number =>
      segments[side].reduce((total, segment) => total + (characters[side][segment] ?? 0), 0);
    return { segments, characters: sum("a") + sum("b") };
  }
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
