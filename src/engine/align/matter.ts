/*
 * What each segment is about, as a bag of terms with weights. A weight says how much it means that two segments share the
 * term: a name that stands in one sentence of each text pins them together, "officials" and "said" hardly do, "the" does
 * not.
 */
import type { Version } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import type { SegmentTokens } from "../words";
import { findTerms, type Term, type Terms } from "./terms";

/** The terms of both versions, weighed. */
export interface Matter extends Omit<Terms, "classWeights"> {
  /** 0 to about 1.3 for each term. */
  readonly weights: Float64Array;
  /** Distinct terms of each segment. */
  readonly bags: Pair<readonly (readonly Term[])[]>;
  /** Sum of the weights of each segment's terms. */
  readonly masses: Pair<Float64Array>;
  /** Segments that hold a term, ascending, by term. */
  readonly postings: Pair<readonly (readonly number[])[]>;
}

/**
 * What half of a text's sentences hold is no evidence, and what a tenth hold is hardly any: rarity alone would give them
 * a third and two thirds of a rare word's weight. Fitted on shared/gold and shared/outside.
 */
const RARITY_EXPONENT = 1.5;

/** Builds the matter of both versions from their tokens. */
export function gatherMatter(versions: Pair<Version>, tokens: Pair<SegmentTokens>): Matter {
  const { classWeights, ...found } = findTerms(versions, tokens);
  const bags = mapPair(found.mentions, (segments) =>
    segments.map((own) => [...new Set(own.map(({ term }) => term))]),
  );
  const postings = mapPair(bags, (segments) => invert(segments, found.terms.length));
  const weights = weigh(classWeights, postings, bags.a.length + bags.b.length);
  const masses = mapPair(bags, (segments) => sumUp(segments, weights));
  return { ...found, weights, bags, masses, postings };
}

/**
 * Rarity in the two texts (inverse document frequency over their segments; Spärck Jones 1972), scaled to 1 for a term seen
 * twice.
 */
function weigh(
  classWeights: readonly number[],
  postings: Pair<readonly (readonly number[])[]>,
  segments: number,
): Float64Array {
  const most = Math.log(1 + segments / 2);
  return Float64Array.from(classWeights, (weight, term) => {
    const seen = (postings.a[term]?.length ?? 0) + (postings.b[term]?.length ?? 0);
    return weight * Math.min(1, Math.log(1 + segments / seen) / most) ** RARITY_EXPONENT;
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
