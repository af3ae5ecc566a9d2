/*
 * What each segment is about, as a bag of terms with weights. A term is a stem, a figure by its value, or an address.
 * Its weight says how much it means that two segments share it: a name that stands in one sentence of each text pins
 * them together, "officials" and "said" hardly do, "the" does not.
 */
import type { Version } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import type { Span } from "../../model/span";
import { figureValues } from "../figures";
import { type Lexicon, lexiconOf } from "../lexicon/lexicon";
import { thesaurusOf } from "../lexicon/meaning/thesaurus";
import { findLeadingNames, findNames } from "../names";
import { createStemmer } from "../stems";
import type { Token } from "../tokens";
import type { SegmentTokens } from "../words";

/** Index into `Matter.terms`. */
export type Term = number;

/** A term where it stands in a segment. */
export interface Mention {
  readonly term: Term;
  readonly span: Span;
}

/** The terms of both versions and where they stand. */
export interface Matter {
  /** Written form of each term; figures carry a leading "#". */
  readonly terms: readonly string[];
  /** 0 to about 1.3 for each term. */
  readonly weights: Float64Array;
  /** All terms of each segment, in text order. */
  readonly mentions: Pair<readonly (readonly Mention[])[]>;
  /** Distinct terms of each segment. */
  readonly bags: Pair<readonly (readonly Term[])[]>;
  /** Sum of the weights of each segment's terms. */
  readonly masses: Pair<Float64Array>;
  /** Segments that hold a term, ascending, by term. */
  readonly postings: Pair<readonly (readonly number[])[]>;
  /** Terms that are names or large figures: they tell one event from another. */
  readonly telling: ReadonlySet<Term>;
}

/** Shared function words are next to no evidence; together they still tell a copied sentence from a new one. */
const FUNCTION_WORD = 0.02;
/** "said", "Tuesday", "people": in every second sentence of any story. */
const COMMON_WORD = 0.3;
/** Figures seldom agree by chance … */
const FIGURE = 1.1;
/** … except small ones. */
const SMALL_FIGURE = 0.6;
const LARGEST_SMALL_FIGURE = 10;
const LARGEST_CHANCY_FIGURE = 100;
const NAME = 1.15;
/** "Sir Dougal Haigh" in two sentences is one name in common, not three. */
const LEADING_NAME = 0.12;
const PLAIN_WORD = 1;

/** Builds the matter of both versions from their tokens. */
export function gatherMatter(versions: Pair<Version>, tokens: Pair<SegmentTokens>): Matter {
  const terms: string[] = [];
  const classWeights: number[] = [];
  const index = new Map<string, Term>();
  const telling = new Set<Term>();
  const ofA = createStemmer(versions.a.language);
  const isOneLanguage = versions.a.language === versions.b.language;
  const stemmers = { a: ofA, b: isOneLanguage ? ofA : createStemmer(versions.b.language) };
  const names = findNames(versions, tokens, stemmers);
  const leading = findLeadingNames(names, versions, tokens);

  function termOf(written: string, weight: number): Term {
    const known = index.get(written);
    if (known !== undefined) {
      classWeights[known] = Math.min(classWeights[known] ?? weight, weight);
      return known;
    }
    const term = terms.push(written) - 1;
    index.set(written, term);
    classWeights.push(weight);
    return term;
  }

  function tell(term: Term, tells: boolean): Term {
    if (tells) telling.add(term);
    return term;
  }

  const mentions = mapPair(versions, (version, side) => {
    const lexicon = lexiconOf(version.language);
    const thesaurus = thesaurusOf(version.language);
    return tokens[side].map((segment) => {
      const values = figureValues(segment, version.language);
      const stems = segment.map(({ key }) => stemmers[side](key));
      const own: Mention[] = [];
      for (let i = 0; i < segment.length;) {
        const length = Math.max(1, thesaurus?.expressionAt(stems, i) ?? 1);
        const term = length > 1 ? termOfExpression(i, i + length) : termOfToken(i);
        const start = segment[i]?.span.start ?? 0;
        own.push({ term, span: { start, end: segment[i + length - 1]?.span.end ?? start } });
        i += length;
      }
      return own;

      function termOfExpression(start: number, end: number): Term {
        const weights = segment.slice(start, end).map((token) => weighWord(token, lexicon));
        return termOf(stems.slice(start, end).join("_"), Math.max(...weights));
      }

      function termOfToken(index: number): Term {
        const token = segment[index];
        const key = token?.key ?? "";
        const value = lexicon.functionWords.has(key) ? undefined : values[index];
        if (value !== undefined) {
          const isSmall = Math.abs(Number(value)) <= LARGEST_SMALL_FIGURE;
          return tell(termOf(`#${value}`, isSmall ? SMALL_FIGURE : FIGURE), !isChancy(value));
        }
        const stem = stems[index] ?? "";
        if (leading.has(key)) return tell(termOf(stem, LEADING_NAME), true);
        if (names.has(key)) return tell(termOf(stem, NAME), true);
        return termOf(stem, token ? weighWord(token, lexicon) : 0);
      }
    });
  });
  const bags = mapPair(mentions, (segments) =>
    segments.map((own) => [...new Set(own.map(({ term }) => term))]),
  );
  const postings = mapPair(bags, (segments) => invert(segments, terms.length));
  const weights = weigh(classWeights, postings, bags.a.length + bags.b.length);
  const masses = mapPair(bags, (segments) => sumUp(segments, weights));
  return { terms, weights, mentions, bags, masses, postings, telling };
}

/** Whole numbers up to a hundred turn up in any story: days of the month, ages, counts. */
function isChancy(value: string): boolean {
  const amount = Number(value);
  return Number.isInteger(amount) && Math.abs(amount) <= LARGEST_CHANCY_FIGURE;
}

function weighWord(token: Token, lexicon: Lexicon): number {
  if (token.kind === "sign" || lexicon.functionWords.has(token.key)) return FUNCTION_WORD;
  return lexicon.commonWords.has(token.key) ? COMMON_WORD : PLAIN_WORD;
}

/**
 * What half of a text's sentences hold is no evidence, and what a tenth hold is hardly any: rarity alone would give them
 * a third and two thirds of a rare word's weight. Fitted on shared/gold and shared/outside.
 */
const RARITY_EXPONENT = 1.5;

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
