/*
 * The same word twice in a row: "to to". Certain where the other version has the passage with the word once. Alone, it
 * has to be a small word in running prose, with nothing but a space between and small words around.
 *
 * False friends: words a language doubles by its grammar or for emphasis ("that that", "had had", die die, nous nous,
 * very very), names (Bora Bora), songs and cries (no, no, no), reduplication in Turkish, Malay or Hindi. So a language
 * without a list here gets a notice only where the other version agrees.
 */
import type { Notice, Version } from "../../model/comparison";
import type { Pair } from "../../model/pair";
import { lexiconOf } from "../lexicon/lexicon";
import type { Token } from "../tokens";
import { DOUBLED_BY_RIGHT } from "./legitimateDoubles";

const SMALL_WORD = /^[\p{Ll}\p{M}'’]+$/u;
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}'’]*$/u;
const WHITE = /^\s+$/u;
/** Fewer words make a cry or a title, not prose. */
const SHORTEST_SENTENCE = 5;

/** The tokens of a version by segment. */
type SegmentTokens = readonly (readonly Token[])[];

/** A doubled word, by the segment and the token it stands in the second time. */
interface Double {
  readonly segment: number;
  readonly at: number;
}

/** Doubled words of both versions, each notice over the second of the two, to be left out. */
export function findDoubledWords(
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
): Pair<readonly Notice[]> {
  const doubles = {
    a: findDoubles(versions.a.text, tokens.a),
    b: findDoubles(versions.b.text, tokens.b),
  };
  return {
    a: judge(versions.a, tokens.a, doubles.a, tokens.b),
    b: judge(versions.b, tokens.b, doubles.b, tokens.a),
  };
}

function findDoubles(text: string, tokens: SegmentTokens): Double[] {
  const doubles: Double[] = [];
  for (const [segment, own] of tokens.entries())
    for (let at = 1; at < own.length; at++) {
      const [first, second] = [own[at - 1], own[at]];
      if (!first || !second || first.key !== second.key || second.kind !== "word") continue;
      const written = text.slice(second.span.start, second.span.end);
      const before = text.slice(first.span.start, first.span.end);
      const isThrice = own[at - 2]?.key === first.key || own[at + 1]?.key === first.key;
      const isSame = before === written || (at === 1 && CAPITALISED.test(before));
      if (
        SMALL_WORD.test(written) &&
        isSame &&
        !isThrice &&
        WHITE.test(text.slice(first.span.end, second.span.start))
      )
        doubles.push({ segment, at });
    }
  return doubles;
}

function judge(
  { text, language, segments }: Version,
  tokens: SegmentTokens,
  doubles: readonly Double[],
  other: SegmentTokens,
): Notice[] {
  if (doubles.length === 0) return [];
  const elsewhere = new Set(other.flatMap(listPassages));
  const byRight = DOUBLED_BY_RIGHT.get(language.split("-")[0] ?? "");
  return doubles
    .filter(({ segment, at }) => {
      const own = tokens[segment] ?? [];
      const [before, word, after] = [own[at - 2], own[at], own[at + 1]];
      if (!word) return false;
      const once = passage(before, word, after);
      if (elsewhere.has(once)) return true;
      const twice = [passage(before, word, word), passage(word, word, after)];
      if (twice.some((kept) => elsewhere.has(kept))) return false;
      if (!byRight || byRight.has(word.key) || isForeign(word.key, language)) return false;
      const isProse = segments[segment]?.kind === "body" && own.length >= SHORTEST_SENTENCE;
      return (
        isProse &&
        (!before || touches(text, before, own[at - 1])) &&
        !!after &&
        touches(text, word, after)
      );
    })
    .map(({ segment, at }) => ({
      kind: "doubled",
      span: tokens[segment]?.[at]?.span ?? { start: 0, end: 0 },
      reading: "",
    }));
}

/** A quotation in another language follows that language's rules. */
function isForeign(key: string, language: string): boolean {
  if (lexiconOf(language).functionWords.has(key)) return false;
  return [...DOUBLED_BY_RIGHT.values()].some((list) => list.has(key));
}

/** Two words with white space between them and nothing else between them. */
function touches(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right) return false;
  return WHITE.test(text.slice(left.span.end, right.span.start));
}

/** A word with its neighbours; both ends of a segment are neighbours, too. */
function passage(before: Token | undefined, word: Token, after: Token | undefined): string {
  return `${before?.key ?? ""} ${word.key} ${after?.key ?? ""}`;
}

function listPassages(tokens: readonly Token[]): string[] {
  return tokens.map((token, i) => passage(tokens[i - 1], token, tokens[i + 1]));
}
