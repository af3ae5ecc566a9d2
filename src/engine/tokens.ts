/*
 * Words, figures and signs of a segment, each with a key that makes it comparable: "“Frank" and "frank" have one key.
 * Punctuation and white space are no tokens, so they never count as a difference; what stands inside a figure (4,000;
 * 2.35pm; 3-2) belongs to it, so that figures are compared and marked whole.
 */
import type { Span } from "../model/span";

/** One word, figure or sign. `key` is equal for tokens that are the same word to a reader. */
export interface Token {
  readonly kind: "word" | "number" | "sign";
  readonly span: Span;
  readonly key: string;
}

const ADDRESS = String.raw`(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
/** A letter of a script that sets no spaces between words, as a pattern. */
export const UNSPACED_LETTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const UNSPACED = `${UNSPACED_LETTER}+`;
/** Behind a letter, a figure is part of a word (G7), except in scripts that set no spaces. */
const FIGURE_START = String.raw`(?:(?<![\p{L}\p{N}])|(?<=${UNSPACED_LETTER}))`;
/** A range or score may be cut at its hyphen by a line end. */
const CUT_FIGURE = String.raw`[–-][^\S\n\r]*(?:\r\n?|\n)\s*\p{N}+`;
const UNIT = String.raw`(?:(?:(?!${UNSPACED_LETTER})\p{L}){1,3}(?!(?!${UNSPACED_LETTER})[\p{L}\p{N}]))?`;
const FIGURE = String.raw`${FIGURE_START}[-−+]?(?:\p{Nd}{1,3}(?: \p{Nd}{3}){1,5}(?!\p{Nd})|\p{N}+(?:[.,:'’/–．，：-]\p{N}+|${CUT_FIGURE}|[\u00A0\u202F\u2009]\p{N}{3}(?!\p{N}))*)${UNIT}`;
const DOTTED = String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])`;
/** French and Italian elision: "l’homme" is two words; English contractions stay whole. */
const ELIDED = String.raw`(?:\p{L}|\p{L}{0,6}qu)['’](?=\p{L})(?!(?:s|t|d|m|ll|ve|re)(?!\p{L}))`;
/** Letters, with the marks and invisible characters that may stand among them. */
const LETTERS = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*`;
const WORD = String.raw`${LETTERS}(?:['’ʼ]${LETTERS})*`;
const SIGN = String.raw`[\p{Sc}\p{So}%‰§&@#+=<>±×÷−]`;

/** An address takes long to be looked for, and few sentences can hold one. */
const ADDRESSES = new RegExp(ADDRESS, "gu");
const MAY_HOLD_ADDRESS = /@|:\/\/|www\./u;
// Groups by number: a match with names builds an object for them, for each word of a text.
const TOKENS = new RegExp(`(${FIGURE})|(${UNSPACED})|(${SIGN})|${DOTTED}|${ELIDED}|${WORD}`, "gu");

/** Longer keys are not brought to a common Unicode form: on floods of combining marks that takes time with the square. */
const LONGEST_NORMALISED = 64;

/** Text between two stops is shorter; Intl.Segmenter takes time with the square of its input in some engines. */
const LONGEST_UNSPACED = 400;

/** Most words: nothing in them is written in two ways but the case. */
const PLAIN = /^[A-Za-z]+$/u;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const STOP = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LAST_ASCII = 0x7f;
/** Marks of the sentence that an address takes along. */
const ADDRESS_END = /[.,;:!?)\]»”’"']+$/u;

/** Tokens of the stretch `span` of `text`, in order. */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(span.start, span.end);
  let address = MAY_HOLD_ADDRESS.test(stretch) ? findFrom(ADDRESSES, stretch, 0) : null;
  for (let at = 0; at < stretch.length;) {
    if (stretch.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    if (address && address.index < at) address = findFrom(ADDRESSES, stretch, at);
    const end = address?.index === at ? at : plainWordEnd(stretch, at);
    if (end > at) {
      const bounds = { start: span.start + at, end: span.start + end };
      tokens.push({ kind: "word", span: bounds, key: stretch.slice(at, end).toLowerCase() });
      at = end;
      continue;
    }
    const found = findFrom(TOKENS, stretch, at);
    if (address && (!found || address.index <= found.index)) {
      const [written] = address;
      tokens.push(token("word", written.replace(ADDRESS_END, ""), span.start + address.index));
      at = address.index + written.length;
    } else if (found) {
      const [written, figure, unspaced, sign] = found;
      const start = span.start + found.index;
      if (unspaced !== undefined) {
        for (const word of splitUnspaced(written, start)) tokens.push(word);
      } else if (figure !== undefined) tokens.push(token("number", written, start));
      else if (sign !== undefined) tokens.push(token("sign", written, start));
      else tokens.push(token("word", written, start));
      at = found.index + written.length;
    } else break;
  }
  return tokens;
}

function findFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/**
 * Where the word at `start` ends that is nothing but letters from a to z, with a sign behind it that goes on no token;
 * `start` where there is none. So are most words, and the patterns take ten times as long.
 */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  if (end === start || end === text.length) return end;
  const behind = text.charCodeAt(end);
  const mayGoOn =
    behind > LAST_ASCII ||
    behind === APOSTROPHE ||
    (behind >= ZERO && behind <= NINE) ||
    // "a.m.", but "said."
    (behind === STOP && end === start + 1);
  return mayGoOn ? start : end;
}

function isPlainLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function token(kind: Token["kind"], written: string, start: number): Token {
  return { kind, span: { start, end: start + written.length }, key: keyOf(kind, written) };
}

function keyOf(kind: Token["kind"], written: string): string {
  if (PLAIN.test(written)) return written.toLowerCase();
  const form = written.length <= LONGEST_NORMALISED ? written.normalize("NFKC") : written;
  const key = form.replace(INVISIBLE, "").replaceAll("’", "'").toLowerCase();
  return kind === "number" ? key.replace(/\s/gu, "").replace(/[−–]/gu, "-") : key;
}

let unspacedWords: Intl.Segmenter | undefined;

/** Scripts that set no space between words are cut by Intl.Segmenter's dictionaries. */
function splitUnspaced(written: string, start: number): Token[] {
  unspacedWords ??= new Intl.Segmenter("und", { granularity: "word" });
  const tokens: Token[] = [];
  for (let from = 0; from < written.length; from += LONGEST_UNSPACED)
    for (const { segment, index } of unspacedWords.segment(
      written.slice(from, from + LONGEST_UNSPACED),
    ))
      tokens.push(token("word", segment, start + from + index));
  return tokens;
}
