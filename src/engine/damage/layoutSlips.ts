/*
 * Single words typed in the wrong keyboard layout: "ерфе" is "that" on a Russian keyboard, "ghbdtn" is "привет" on an
 * English one. A slip is a word among words of the other script whose other reading is known: a word of either text or
 * one of the language's commonest. Letters that no word of its script has together give a slip away as well.
 *
 * False friends: names and loan words ("Путин", "МИД", "BBC"), whose other reading is no word; short words, whose other
 * reading is one by chance ("из" would be "bp"), so that a word of two or three letters has to be a function word.
 */
import type { Notice } from "../../model/comparison";
import type { Span } from "../../model/span";
import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../tokens";
import { rereadAsCyrillic, rereadAsLatin } from "./layoutKeys";
import type { Reread } from "./reread";

/** What tells a word from a slip: keys of both texts, and the lexicons of the languages that may be meant. */
export interface KnownWords {
  readonly keys: ReadonlySet<string>;
  /** Whether either text has a Cyrillic letter; where none has, nobody switched the layout. */
  readonly inCyrillic: boolean;
  readonly latin: readonly Lexicon[];
  readonly cyrillic: readonly Lexicon[];
}

const CYRILLIC_WORD = /^[\u0400-\u04FF]{2,}$/u;
const CYRILLIC_LETTERS = /^[\u0400-\u04FF]+$/u;
const LATIN_WORD = /^[a-z]+(?:['’][a-z]+)*$/iu;
const ANY_CYRILLIC = /\p{Script=Cyrillic}/u;
const ANY_LATIN = /\p{Script=Latin}/u;
/** Keys of Russian letters that are punctuation in the Latin layout. */
const KEYS_BESIDE = new Set("[];',.`{}:\"<>~’");
const LATIN_LETTER = /^[a-z]$/iu;
/** A word is looked for within so many keys of what looks like its start. */
const LONGEST_REACH = 30;
const TRAILING_STOPS = /["'’)\].,:;!?]+$/u;

/** A word of either text counts as known from this length on; shorter ones meet by chance. */
const SHORTEST_KNOWN = 4;
/** Words on either side that are looked at, and how many of them must be in the other script. */
const LOOK_AROUND = 2;
const FEWEST_NEIGHBOURS = 2;
const MOST_STRANGERS = 1;

/** No Russian word starts with these; s and m share their keys. */
const IMPOSSIBLE_START = /^[ьъы]/iu;
/** Five letters without a vowel are no word of a language that writes for the news. */
const WITHOUT_VOWEL = /^[b-df-hj-np-tv-xz]{5,}$/u;
const CYRILLIC_VOWELS = /[аеёиоуыэюя]/gu;
const LATIN_VOWELS = /[aeiouy]/gu;
const LEAST_VOWELS = 0.25;
const MOST_VOWELS = 0.6;

/** Tokens of the segments next to one, for a segment may be a single word. */
export interface Surroundings {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** The tokens of one segment, slips under the key of the word that was meant, and a notice for each slip. */
export function repairLayoutSlips(
  text: string,
  tokens: readonly Token[],
  known: KnownWords,
  { before, after }: Surroundings,
): Reread {
  if (!known.inCyrillic) return { tokens, notices: [] };
  const lead = before.slice(-LOOK_AROUND);
  const context = [...lead, ...tokens, ...after.slice(0, LOOK_AROUND)];
  const repaired: Token[] = [];
  const notices: Notice[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const slip =
      token.kind === "word" ? readSlip(text, context, lead.length + i, known) : undefined;
    if (!slip) {
      repaired.push(token);
      continue;
    }
    repaired.push(slip.token);
    notices.push(slip.notice);
    while ((tokens[i + 1]?.span.start ?? Infinity) < slip.token.span.end) i++;
  }
  return { tokens: repaired, notices };
}

interface Slip {
  readonly token: Token;
  readonly notice: Notice;
}

function readSlip(
  text: string,
  tokens: readonly Token[],
  at: number,
  known: KnownWords,
): Slip | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const written = text.slice(token.span.start, token.span.end);
  if (CYRILLIC_WORD.test(written) && ANY_CYRILLIC.test(token.key)) {
    if (!standsAmong(tokens, at, ANY_LATIN) || isOneOf(known.cyrillic, token.key)) return undefined;
    const meant = rereadAsLatin(written);
    const key = meant.replace(/[.,;:]+$/u, "").toLowerCase();
    const isKnown = isOneOf(known.latin, key) || isKnownKey(known, key);
    const isPlain = LATIN_WORD.test(key) && isPronounceable(key, LATIN_VOWELS);
    if (!isKnown && !(IMPOSSIBLE_START.test(written) && key.length > 2 && isPlain))
      return undefined;
    return describe(token.span.start, token.span.end, meant, key);
  }
  // Most words are known, which is told soonest.
  if (isOneOf(known.latin, token.key)) return undefined;
  if (!LATIN_WORD.test(written) || !ANY_LATIN.test(token.key)) return undefined;
  const isAcronym = written.length > 1 && written === written.toUpperCase();
  if (isAcronym) return undefined;
  if (WITHOUT_VOWEL.test(written)) {
    const meant = rereadAsCyrillic(written);
    if (isPronounceable(meant, CYRILLIC_VOWELS))
      return describe(token.span.start, token.span.end, meant, meant);
  }
  if (!standsAmong(tokens, at, ANY_CYRILLIC)) return undefined;
  const floor = tokens[at - 1]?.span.end ?? 0;
  for (const { start, end } of widen(text, token.span.start, token.span.end, floor)) {
    const meant = rereadAsCyrillic(text.slice(start, end));
    const key = meant.toLowerCase();
    if (!CYRILLIC_LETTERS.test(key) || key.length < 2) continue;
    if (isOneOf(known.cyrillic, key) || isKnownKey(known, key))
      return describe(start, end, meant, key);
  }
  return undefined;
}

/** The word with all keys beside it that may be letters, then with fewer, then alone. */
function widen(text: string, from: number, to: number, floor: number): Span[] {
  let start = from;
  let end = to;
  while (start > floor && from - start < LONGEST_REACH && KEYS_BESIDE.has(text.charAt(start - 1)))
    start--;
  while (end - to < LONGEST_REACH && isKey(text.charAt(end))) end++;
  const stops = TRAILING_STOPS.exec(text.slice(to, end))?.[0].length ?? 0;
  return [
    { start, end },
    { start, end: end - stops },
    { start: from, end },
    { start: from, end: end - stops },
    { start: from, end: to },
  ];
}

function isKey(character: string): boolean {
  return KEYS_BESIDE.has(character) || LATIN_LETTER.test(character);
}

function standsAmong(tokens: readonly Token[], at: number, script: RegExp): boolean {
  let words = 0;
  let akin = 0;
  for (let i = Math.max(0, at - LOOK_AROUND); i <= at + LOOK_AROUND; i++) {
    const token = tokens[i];
    if (i === at || token?.kind !== "word") continue;
    words++;
    if (script.test(token.key)) akin++;
  }
  return akin >= FEWEST_NEIGHBOURS && words - akin <= MOST_STRANGERS;
}

function isOneOf(lexicons: readonly Lexicon[], key: string): boolean {
  return lexicons.some(
    ({ functionWords, commonWords }) => functionWords.has(key) || commonWords.has(key),
  );
}

function isKnownKey({ keys }: KnownWords, key: string): boolean {
  return key.length >= SHORTEST_KNOWN && keys.has(key);
}

function isPronounceable(word: string, vowels: RegExp): boolean {
  const share = (word.match(vowels)?.length ?? 0) / word.length;
  return share >= LEAST_VOWELS && share <= MOST_VOWELS;
}

function describe(start: number, end: number, reading: string, key: string): Slip {
  const span = { start, end };
  return { token: { kind: "word", span, key }, notice: { kind: "layout", span, reading } };
}
