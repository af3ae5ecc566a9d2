/*
 * Words with a character that was lost on the way (Z�rich, ?rnek), read with the help of the two texts: where exactly one
 * word they hold has one letter in that place and is the same otherwise, it was that word. The letter must be one that
 * gets lost, outside ASCII. Two candidates are none.
 */
import type { Notice } from "../../model/comparison";
import type { Span } from "../../model/span";
import type { Token } from "../tokens";
import type { Reread } from "./reread";

/** A damaged word: letters and apostrophes around at least one U+FFFD, or behind a question mark. */
const REPLACED = /[\p{L}\p{M}'’]*\uFFFD+[\p{L}\p{M}'’\uFFFD]*/gu;
const LOST = /(?<![^\s("“„«‘'[])\?[\p{Ll}\p{M}]{3,}/gu;
const ASCII = /^[\0-\x7F]$/u;
/** No word that is worth the search is longer. */
const LONGEST_WORD = 40;
const HOLE = "\uFFFD";

/** Words of both texts that fill a hole, by the damaged word's key with one U+FFFD for the hole; "" where several do. */
export type Fillings = ReadonlyMap<string, string>;

interface Damaged extends Span {
  readonly kind: "replaced" | "lost";
  readonly pattern: string;
  readonly hole: Span;
}

/** The words that fill the holes of `texts`; `words` are keys of undamaged words of both. */
export function findFillings(texts: readonly string[], words: Iterable<string>): Fillings {
  const wanted = new Set<string>();
  const lengths = new Set<number>();
  for (const text of texts)
    for (const { pattern } of findDamagedWords(text, { start: 0, end: text.length })) {
      wanted.add(pattern);
      lengths.add(pattern.length);
    }
  const fillings = new Map<string, string>();
  if (wanted.size === 0) return fillings;
  for (const word of words) {
    if (!lengths.has(word.length)) continue;
    for (let i = 0; i < word.length; i++) {
      if (ASCII.test(word.charAt(i)) && word.charAt(i) !== "'") continue;
      const pattern = word.slice(0, i) + HOLE + word.slice(i + 1);
      if (!wanted.has(pattern)) continue;
      fillings.set(pattern, fillings.has(pattern) && fillings.get(pattern) !== word ? "" : word);
    }
  }
  return fillings;
}

/** The tokens of one segment, damaged words under the key of the word that fits, and a notice for each of those. */
export function fillHoles(
  text: string,
  pieces: readonly Span[],
  tokens: readonly Token[],
  fillings: Fillings,
): Reread {
  if (fillings.size === 0) return { tokens, notices: [] };
  const words: Token[] = [];
  const notices: Notice[] = [];
  for (const damaged of pieces.flatMap((piece) => findDamagedWords(text, piece))) {
    const word = fillings.get(damaged.pattern) ?? "";
    if (word === "") continue;
    const { start, end, kind, hole } = damaged;
    words.push({ kind: "word", span: { start, end }, key: word });
    const letter = word.charAt(hole.start - start).replace("'", "’");
    const isUpper = hole.start === start && /^\p{Lu}/u.test(text.charAt(hole.end));
    notices.push({ kind, span: hole, reading: isUpper ? letter.toUpperCase() : letter });
  }
  if (words.length === 0) return { tokens, notices };
  const intact = tokens.filter(
    ({ span }) => !words.some((word) => word.span.start < span.end && span.start < word.span.end),
  );
  return {
    tokens: [...intact, ...words].sort((one, other) => one.span.start - other.span.start),
    notices,
  };
}

function findDamagedWords(text: string, span: Span): Damaged[] {
  const stretch = text.slice(span.start, span.end);
  const damaged: Damaged[] = [];
  if (stretch.includes(HOLE))
    for (const { 0: written, index } of stretch.matchAll(REPLACED))
      damaged.push(...describe("replaced", written, span.start + index, /\uFFFD+/u));
  if (stretch.includes("?"))
    for (const { 0: written, index } of stretch.matchAll(LOST))
      damaged.push(...describe("lost", written, span.start + index, /\?/u));
  return damaged;
}

/** One hole is one letter: a decoder sets one U+FFFD or several for it. A word with several holes is past help. */
function describe(
  kind: Damaged["kind"],
  written: string,
  start: number,
  pattern: RegExp,
): Damaged[] {
  const hole = pattern.exec(written);
  if (!hole || written.length > LONGEST_WORD) return [];
  const end = start + written.length;
  const key = written.replace(pattern, HOLE).replaceAll("’", "'").toLowerCase();
  if (key.length < 3 || key.indexOf(HOLE) !== key.lastIndexOf(HOLE)) return [];
  const from = start + hole.index;
  return [{ kind, start, end, pattern: key, hole: { start: from, end: from + hole[0].length } }];
}
