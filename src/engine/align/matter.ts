/*
 * What each segment is about, as a bag of terms with weights. A weight says how much it means that two segments share the
 * term: a name that stands in one sentence of each text pins them together, "officials" and "said" hardly do, "the" does
 * not.
 */
import type { Version } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import type { SegmentTokens } from "../words";
import { findTerms, type Mention, type Term, type Terms } from "./terms";
import type { Weights } from "./weights";

/** The terms of both versions, weighed. */
export interface Matter extends Omit<Terms, "classWeights"> {
  /** 0 to about 1.3 for each term. */
  readonly weights: Float64Array;
  /** Distinct terms of each segment. */
  readonly bags: Pair<readonly (readonly Term[])[]>;
  /** Sum of the weights of each segment's terms. */
  readonly masses: Pair<Float64Array>;
  /** The weights of the terms of each bag, in its order, less where a term only says who speaks. */
  readonly said: Pair<readonly Float64Array[]>;
  /** Segments that hold a term, ascending, by term. */
  readonly postings: Pair<readonly (readonly number[])[]>;
}

/** Builds the matter of both versions from their tokens. */
export function gatherMatter(
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
  by: Weights,
): Matter {
  const { classWeights, ...found } = findTerms(versions, tokens, by);
  const bags = mapPair(found.mentions, (segments) =>
    segments.map((own) => [...new Set(own.map(({ term }) => term))]),
  );
  const postings = mapPair(bags, (segments) => invert(segments, found.terms.length));
  const weights = weigh(classWeights, postings, bags.a.length + bags.b.length, by.rarity);
  const masses = mapPair(bags, (segments) => sumUp(segments, weights));
  const said = mapPair(found.mentions, (segments, side) =>
    segments.map((own, i) => weighSaid(own, bags[side][i] ?? [], weights, by.speaker)),
  );
  return { ...found, weights, bags, masses, said, postings };
}

/**
 * Rarity in the two texts (inverse document frequency over their segments; Spärck Jones 1972), scaled to 1 for a term seen
 * twice.
 */
function weigh(
  classWeights: readonly number[],
  postings: Pair<readonly (readonly number[])[]>,
  segments: number,
  rarity: number,
): Float64Array {
  const most = Math.log(1 + segments / 2);
  return Float64Array.from(classWeights, (weight, term) => {
    const seen = (postings.a[term]?.length ?? 0) + (postings.b[term]?.length ?? 0);
    return weight * Math.min(1, Math.log(1 + segments / seen) / most) ** rarity;
  });
}

function invert(bags: readonly (readonly Term[])[], terms: number): number[][] {
  const postings: number[][] = Array.from({ length: terms }, () => []);
  for (const [segment, bag] of bags.entries())
    for (const term of bag) postings[term]?.push(segment);
  return postings;
}

function sumUp(bags: readonly (readonly Term[])[], weights: Float64Array): Float64Array {
  return Float64Array.from(bags, (bag) => bag.reduce((sum, term) => sum + (weights[term] ?? 0), 0));
}

function weighSaid(
  mentions: readonly Mention[],
  bag: readonly Term[],
  weights: Float64Array,
  ofSpeaker: number,
): Float64Array {
  const said = new Set<Term>();
  for (const { term, isSpeaker } of mentions) if (!isSpeaker) said.add(term);
  return Float64Array.from(bag, (term) => (weights[term] ?? 0) * (said.has(term) ? 1 : ofSpeaker));
}
