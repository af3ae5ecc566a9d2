/*
 * The terms of a text, where they stand, and what they are: a stem, an expression of several words ("step down"), a
 * figure by its value, or an address. What a term is says how much it may mean that two segments share it.
 */
import type { Version } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import type { Span } from "../../model/span";
import { figureValues } from "../figures/figureValues";
import { type Lexicon, lexiconOf } from "../lexicon/lexicon";
import { thesaurusOf } from "../lexicon/meaning/thesaurus";
import { findAttributions } from "./attributions";
import { findLeadingNames, findNames } from "../names";
import { createStemmer } from "../stems";
import type { Token } from "../tokens";
import type { SegmentTokens } from "../words";
import type { Weights } from "./weights";

/** Index into `Terms.terms`. */
export type Term = number;

/** A term where it stands in a segment. */
export interface Mention {
  readonly term: Term;
  readonly span: Span;
  /** Whether it only says who speaks. */
  readonly isSpeaker: boolean;
}

/** The terms of both versions. */
export interface Terms {
  /** Written form of each term; figures carry a leading "#", expressions "_" between their words. */
  readonly terms: readonly string[];
  /** What each term weighs by what it is, whatever its rarity: 0 to about 1.2. */
  readonly classWeights: readonly number[];
  /** All terms of each segment, in text order. */
  readonly mentions: Pair<readonly (readonly Mention[])[]>;
  /** Terms that are names or large figures: they tell one event from another. */
  readonly telling: ReadonlySet<Term>;
}

const LARGEST_SMALL_FIGURE = 10;
const LARGEST_CHANCY_FIGURE = 100;
const PLAIN_WORD = 1;

/** Reads the terms of both versions off their tokens. */
export function findTerms(
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
  by: Weights,
): Terms {
  const terms: string[] = [];
  const classWeights: number[] = [];
  const index = new Map<string, Term>();
  const telling = new Set<Term>();
  const ofA = createStemmer(versions.a.language);
  const isOneLanguage = versions.a.language === versions.b.language;
  const stemmers = { a: ofA, b: isOneLanguage ? ofA : createStemmer(versions.b.language) };
  const names = findNames(versions, tokens, stemmers);
  const leading = findLeadingNames(names, versions, tokens);
  const mentions = mapPair(versions, (version, side) => {
    const lexicon = lexiconOf(version.language);
    const thesaurus = thesaurusOf(version.language);
    return tokens[side].map((segment) => {
      const values = figureValues(segment, version.language);
      const stems = segment.map(({ key }) => stemmers[side](key));
      const attributed = findAttributions(version.text, segment, lexicon);
      const own: Mention[] = [];
      for (let i = 0; i < segment.length;) {
        const length = Math.max(1, thesaurus?.expressionAt(stems, i) ?? 1);
        const term = length > 1 ? termOfExpression(i, i + length) : termOfToken(i);
        const start = segment[i]?.span.start ?? 0;
        const end = segment[i + length - 1]?.span.end ?? start;
        own.push({ term, span: { start, end }, isSpeaker: attributed[i] ?? false });
        i += length;
      }
      return own;

      function termOfExpression(start: number, end: number): Term {
        const weights = segment.slice(start, end).map((token) => weighWord(token, lexicon, by));
        return termOf(stems.slice(start, end).join("_"), Math.max(...weights));
      }

      function termOfToken(index: number): Term {
        const token = segment[index];
        const key = token?.key ?? "";
        const value = lexicon.functionWords.has(key) ? undefined : values[index];
        if (value !== undefined) {
          const isSmall = Math.abs(Number(value)) <= LARGEST_SMALL_FIGURE;
          return tell(termOf(`#${value}`, isSmall ? by.smallFigure : by.figure), !isChancy(value));
        }
        const stem = stems[index] ?? "";
        if (leading.has(key)) return tell(termOf(stem, by.leadingName), true);
        if (names.has(key)) return tell(termOf(stem, by.name), true);
        return termOf(stem, token ? weighWord(token, lexicon, by) : 0);
      }
    });
  });
  return { terms, classWeights, mentions, telling };

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
}

/** Whole numbers up to a hundred turn up in any story: days of the month, ages, counts. */
function isChancy(value: string): boolean {
  const amount = Number(value);
  return Number.isInteger(amount) && Math.abs(amount) <= LARGEST_CHANCY_FIGURE;
}

function weighWord(token: Token, lexicon: Lexicon, by: Weights): number {
  if (token.kind === "sign" || lexicon.functionWords.has(token.key)) return by.functionWord;
  return lexicon.commonWords.has(token.key) ? by.commonWord : PLAIN_WORD;
}
