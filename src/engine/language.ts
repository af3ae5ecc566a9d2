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

const LETTER = /\p{L}/gu;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?/gu;

/** Scripts that stand for one language in news copy, or for a family in which the commonest is assumed. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["el", /\p{Script=Greek}/gu],
];

/** Letters that Persian and Urdu add to the Arabic script; those of Urdu alone. */
const PERSIAN_OR_URDU = /[پچژگ]/gu;
const URDU = /[ٹڈڑےں]/gu;

/** Letters that Ukrainian has and Russian has not. */
const UKRAINIAN = /[іїєґ]/giu;

/** Kana among Han makes a text Japanese from this share of its letters on; Chinese copy quotes less. */
const KANA_SHARE = 0.1;

/** Letters of another language turn up in names; in a text of that language they are at least so many. */
const FOREIGN_LETTER_SHARE = 0.015;

/** A script carries the text when it has half of its letters. */
const CARRYING_SHARE = 0.5;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The language of `text` as a BCP 47 tag; "und" where there is too little to tell. */
export function recogniseLanguage(text: string): string {
  const look = text.slice(0, LOOK_AT);
  const letters = count(look, LETTER);
  if (letters === 0) return "und";
  for (const [language, pattern] of SCRIPTS) {
    const share = count(look, pattern) / letters;
    if (share < (language === "ja" ? KANA_SHARE : CARRYING_SHARE)) continue;
    if (language !== "ar" || count(look, PERSIAN_OR_URDU) / letters < FOREIGN_LETTER_SHARE)
      return language;
    return count(look, URDU) / letters >= FOREIGN_LETTER_SHARE ? "ur" : "fa";
  }
  if (count(look, UKRAINIAN) / letters >= FOREIGN_LETTER_SHARE) return "uk";
  return byFunctionWords(look);
}

function byFunctionWords(text: string): string {
  const words = text.toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
  let best = "und";
  let bestCount = words.length * LEAST_SHARE;
  for (const [language, functionWords] of FUNCTION_WORDS) {
    let hits = 0;
    for (const word of words) if (functionWords.has(word)) hits++;
    if (hits > bestCount) {
      best = language;
      bestCount = hits;
    }
  }
  return best;
}
