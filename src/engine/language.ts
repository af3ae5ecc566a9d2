/*
 * Which language a text is in. By script first, then, for scripts that several languages share, by how many of its
 * words are function words of each language we have a list for: "der", "und", "nicht" give German away in a sentence.
 */
import { LEXICON_LANGUAGES, lexiconOf } from "./lexicon/lexicon";
import { MARKERS } from "./lexicon/markers";

/** So much text is enough to tell; a longer look changes nothing and costs time. UTF-16 code units. */
const LOOK_AT = 6_000;

/** Under one function word in ten, the text is not prose of that language (running prose has four in ten). */
const LEAST_SHARE = 0.1;

const FUNCTION_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ...LEXICON_LANGUAGES.map((language) => [language, lexiconOf(language).functionWords] as const),
  ...MARKERS,
];

/** The languages, as indexes into the list, that have a word among their function words. */
const LANGUAGES_OF = invert();

function invert(): ReadonlyMap<string, readonly number[]> {
  const languagesOf = new Map<string, number[]>();
  for (const [language, [, functionWords]] of FUNCTION_WORDS.entries())
    for (const word of functionWords) {
      const languages = languagesOf.get(word);
      if (languages) languages.push(language);
      else languagesOf.set(word, [language]);
    }
  return languagesOf;
}

const ASCII = /[\0-\x7f]+/gu;
const NO_LETTERS = /\P{L}+/gu;
const NOT_LATIN = /\P{Script=Latin}+/gu;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?/gu;

/** What is not of the scripts that stand for one language in news copy, or for a family in which the commonest is assumed. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[^\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  ["zh", /\P{Script=Han}+/gu],
  ["ko", /\P{Script=Hangul}+/gu],
  ["ar", /\P{Script=Arabic}+/gu],
  ["he", /\P{Script=Hebrew}+/gu],
  ["hi", /\P{Script=Devanagari}+/gu],
  ["th", /\P{Script=Thai}+/gu],
  ["el", /\P{Script=Greek}+/gu],
];

/** Letters that Persian and Urdu add to the Arabic script; those of Urdu alone. */
const NOT_PERSIAN_OR_URDU = /[^پچژگ]+/gu;
const NOT_URDU = /[^ٹڈڑےں]+/gu;

/** Letters that Ukrainian has and Russian has not. */
const NOT_UKRAINIAN = /[^іїєґІЇЄҐ]+/gu;

/** Kana among Han makes a text Japanese from this share of its letters on; Chinese copy quotes less. */
const KANA_SHARE = 0.1;

/** Letters of another language turn up in names; in a text of that language they are at least so many. */
const FOREIGN_LETTER_SHARE = 0.015;

/** A script carries the text when it has half of its letters. */
const CARRYING_SHARE = 0.5;

/** The language of `text` as a BCP 47 tag; "und" where there is too little to tell. */
export function recogniseLanguage(text: string): string {
  const look = text.slice(0, LOOK_AT);
  const plain = countPlainLetters(look);
  // Of most copy little is left here; what stood apart stays apart.
  const letters = look.replaceAll(ASCII, " ").replaceAll(NO_LETTERS, "");
  const all = plain + letters.length;
  if (all === 0) return "und";
  const count = (others: RegExp): number => letters.replaceAll(others, "").length;
  const share = (others: RegExp): number => count(others) / all;
  // Nine letters in ten are Latin in most copy, and then no other script need be counted.
  if ((plain + count(NOT_LATIN)) / all > 1 - KANA_SHARE) return byFunctionWords(look);
  for (const [language, others] of SCRIPTS) {
    if (share(others) < (language === "ja" ? KANA_SHARE : CARRYING_SHARE)) continue;
    if (language !== "ar" || share(NOT_PERSIAN_OR_URDU) < FOREIGN_LETTER_SHARE) return language;
    return share(NOT_URDU) >= FOREIGN_LETTER_SHARE ? "ur" : "fa";
  }
  if (share(NOT_UKRAINIAN) >= FOREIGN_LETTER_SHARE) return "uk";
  return byFunctionWords(look);
}

/** Letters from A to Z and a to z: most of most copy, and counted without a pattern. */
function countPlainLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const small = text.charCodeAt(i) | 0x20;
    if (small >= 0x61 && small <= 0x7a) count++;
  }
  return count;
}

function byFunctionWords(text: string): string {
  const words = text.toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
  const hits = FUNCTION_WORDS.map(() => 0);
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) hits[language] = (hits[language] ?? 0) + 1;
  const most = Math.max(...hits);
  if (most <= words.length * LEAST_SHARE) return "und";
  return FUNCTION_WORDS[hits.indexOf(most)]?.[0] ?? "und";
}
