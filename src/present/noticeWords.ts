/**
 * What is said of a notice: what happened to the text, and what was most likely meant, in an editor's words.
 *
 *     ерфе, layout, reading "that"   →   Looks typed in the Russian layout: “that”
 */
import type { Notice, Segment, Version } from "../model/comparison";
import { nameInvisible } from "./invisible";
import { type NoticedWord, readPieces, readWord } from "./noticedWord";
import type { IndexedNotice } from "./notices";
import { showText } from "./runs";

/** A whole paragraph can be mojibake; no more of it than this is quoted. Characters. */
const LONGEST_QUOTE = 60;

/** Stands for the rest of a long quotation. */
const ELLIPSIS = "…";

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Letters that the Ukrainian layout has and the Russian has not. */
const UKRAINIAN = /[іїєґ]/iu;

const ACCENT = /\p{M}/gu;

/** The alphabets whose letters pass for one another. */
const ALPHABETS: readonly (readonly [name: string, letter: RegExp])[] = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", CYRILLIC],
  ["Greek", /\p{Script=Greek}/u],
  ["Armenian", /\p{Script=Armenian}/u],
];

/** What an editor is told of a notice of this segment. */
export function explainNotice(
  version: Version,
  segment: Segment,
  { index, notice }: IndexedNotice,
): string {
  const written = readPieces(version.text, segment, notice.span);
  return describeNotice(notice, written, readWord(version, segment, index));
}

/** Of notices under one word, those that say something of their own: misread letters say all the same. */
export function pickTelling(
  version: Version,
  segment: Segment,
  notices: readonly IndexedNotice[],
): readonly IndexedNotice[] {
  const told = new Set<string>();
  return notices.filter((notice) => {
    const before = told.size;
    return told.add(explainNotice(version, segment, notice)).size > before;
  });
}

/**
 * What an editor is told of a notice: a sentence without its full stop. `written` is what stands in its place, `word`
 * the word around it.
 */
export function describeNotice({ kind }: Notice, written: string, word: NoticedWord): string {
  switch (kind) {
    case "layout":
      return suggest(`Looks typed in the ${nameLayout(written)} layout`, word);
    case "lookalike":
      return describeLookalike(written, word);
    case "mojibake":
      return suggest("Decoded under the wrong character set", word);
    case "lost":
      return suggest("A character was lost here", word);
    case "replaced":
      return suggest("A character could not be decoded here", word);
    case "ligature":
      return suggest("Letters joined into one sign", word);
    case "cut":
      return suggest("A word cut at the end of a line", word);
    case "invisible":
      return listInvisible("Invisible character", written);
    case "bidi":
      return listInvisible("Turns the direction of the text", written);
    case "doubled":
      return `Two of the same word: ${quote(word.written)}`;
    case "marks":
      return suggest(`${written.match(ACCENT)?.length ?? 0} accents too many on one letter`, word);
    case "control":
      return listInvisible("Control character", written);
    default:
      return kind satisfies never;
  }
}

function suggest(reason: string, { meant }: NoticedWord): string {
  if (meant === null) return reason;
  return meant === "" ? `${reason}: best left out` : `${reason}: ${quote(meant)}`;
}

function nameLayout(written: string): string {
  if (UKRAINIAN.test(written)) return "Ukrainian";
  return CYRILLIC.test(written) ? "Russian" : "English";
}

function describeLookalike(written: string, word: NoticedWord): string {
  const letters = [...new Set(written)];
  const named = letters.map((letter, index) => {
    const alphabet = nameAlphabet(letter);
    const said = alphabet === nameAlphabet(letters[index - 1] ?? "");
    return said || alphabet === null ? quote(letter) : `${alphabet} ${quote(letter)}`;
  });
  const reason =
    letters.length === 1 ? "A letter from another alphabet" : "Letters from another alphabet";
  return `${reason}: ${named.join(", ")} in ${quote(word.written)}`;
}

function nameAlphabet(letter: string): string | null {
  return ALPHABETS.find(([, alphabet]) => alphabet.test(letter))?.[0] ?? null;
}

function listInvisible(reason: string, written: string): string {
  const names = nameInvisible(written);
  return names.length === 0 ? reason : `${reason}: ${names.join(", ")}`;
}

function quote(text: string): string {
  const letters = [...showText(text, { start: 0, end: text.length })];
  const shown =
    letters.length > LONGEST_QUOTE ? [...letters.slice(0, LONGEST_QUOTE - 1), ELLIPSIS] : letters;
  return `“${shown.join("")}”`;
}
