import { lexiconOf } from "../lexicon/lexicon";
import type { Phrase, Phrases } from "../lexicon/numerals/lists";
import { type Numeral, type Numerals, numeralsOf } from "../lexicon/numerals/numerals";
import { type Token, UNSPACED_LETTER } from "../tokens";
import { readCompound } from "./compounds";

/** A run of tokens, and what their language knows of figures. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly language: string;
  readonly numerals: Numerals;
  readonly smallWords: ReadonlySet<string>;
}

/** Between words that belong together stands a space or a hyphen; two characters are a comma or a stop and a space. */
const LONGEST_GAP = 1;
/** Behind an abbreviation, a stop and a space. */
const LONGEST_GAP_BEHIND_STOP = 2;

const UNSPACED = new RegExp(`^${UNSPACED_LETTER}`, "u");

/** Of 5万 the scale is not read, so neither is the figure. */
const UNREAD_SCALE = /^[十百千万萬亿億만억]/u;

/** Longer scale words are no abbreviations. */
const LONGEST_ABBREVIATION = 4;

/** Prepares a run of tokens for reading. */
export function lineOf(tokens: readonly Token[], language: string): Line {
  return {
    tokens,
    language: language.split("-")[0] ?? "",
    numerals: numeralsOf(language),
    smallWords: lexiconOf(language).functionWords,
  };
}

/** The key of a token, or nothing before the first and after the last. */
export function keyAt(line: Line, i: number): string | undefined {
  return line.tokens[i]?.key;
}

/** What the word at `i` may be in a figure, or nothing. */
export function numeralAt(line: Line, i: number): Numeral | undefined {
  const token = line.tokens[i];
  if (token === undefined || token.kind === "number") return undefined;
  return numeralIn(line, token.key);
}

/** What a word may be in a figure, or nothing. */
export function numeralIn({ language, numerals }: Line, word: string): Numeral | undefined {
  const known = numerals.entries.get(word);
  return known ?? (language === "de" ? readCompound(word, numerals.entries) : undefined);
}

/** Characters between a token and the one before; none where either is missing. */
export function gapBefore(line: Line, i: number): number {
  const [before, token] = [line.tokens[i - 1], line.tokens[i]];
  return before && token ? token.span.start - before.span.end : Infinity;
}

/** Whether nothing but a space or a hyphen stands between a token and the one before. */
export function isBeside(line: Line, i: number): boolean {
  const gap = gapBefore(line, i);
  return gap >= 0 && gap <= LONGEST_GAP;
}

/** Whether a stop may stand between, too: the token before is an abbreviation, or a German ordinal. */
export function isBesideStop(line: Line, i: number): boolean {
  const gap = gapBefore(line, i);
  return gap >= 0 && gap <= LONGEST_GAP_BEHIND_STOP;
}

/** Whether a token stands beside the one before, which may be a scale with a stop: 1,3 Mio. Euro. */
export function isBesideAbbreviation(line: Line, i: number): boolean {
  const isAbbreviation =
    (keyAt(line, i - 1)?.length ?? 0) <= LONGEST_ABBREVIATION &&
    numeralAt(line, i - 1)?.scale !== undefined;
  return isAbbreviation ? isBesideStop(line, i) : isBeside(line, i);
}

/** The longest phrase that stands at `i`. */
export function phraseAt(line: Line, phrases: Phrases, i: number): Phrase | undefined {
  return phrases
    .get(keyAt(line, i) ?? "")
    ?.find(({ words }) =>
      words.every(
        (word, n) => n === 0 || (word === keyAt(line, i + n) && isBesideStop(line, i + n)),
      ),
    );
}

/** Whether a word that says something by itself stands beside and behind the token before. */
export function isContent(line: Line, i: number): boolean {
  const token = line.tokens[i];
  return token?.kind === "word" && isBeside(line, i) && !line.smallWords.has(token.key);
}

/** Whether a word is written onto the figure before it: 4x4. Scripts without spaces write all words so. */
export function isGlued(line: Line, i: number): boolean {
  const token = line.tokens[i];
  if (token?.kind !== "word" || gapBefore(line, i) !== 0) return false;
  return UNREAD_SCALE.test(token.key) || !UNSPACED.test(token.key);
}
