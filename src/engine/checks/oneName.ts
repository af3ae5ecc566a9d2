/*
 * Whether two words are one part of a name: equal, inflected or made an adjective (Sorvany, Sorvanian; Латун, Латуна), or
 * one in Cyrillic and the other in Latin letters (Ковригина, Kovrigina). And whether they are spelt so alike that the one
 * is the other gone wrong (Smith, Smyth).
 */

import { thesaurusOf } from "../lexicon/meaning/thesaurus";
import { spellerOf } from "../lexicon/spelling";
import { createStemmer } from "../stems";

/** What a name takes on at its end and stays the name. */
const ENDINGS: readonly (readonly [languages: string, endings: RegExp])[] = [
  ["en", /^(?:s|es|n|an|ian|ans|ians|ese|ish|i|is)?$/u],
  ["de", /^(?:s|es|n|en|er|ern|ers|in|innen|isch\p{L}*)?$/u],
  [
    "pl cs sk hr sr sl",
    /^(?:[aeiouyęąóíáěů]|em|ie|om|ów|ach|ami|owi|ova|ové|ovi|ego|iego|emu|iemu|ej|iej|im|ym|ich|ych|iem|sk\p{L}*)?$/u,
  ],
  [
    "ru uk bg be",
    /^(?:[аяуюыиіїйеєоь]|ой|ый|ий|ій|ом|ем|ём|ым|им|ей|ою|ею|ами|ями|ах|ях|ов|ов[иі]|ев[иі]|ого|его|ому|ему|ых|их|ую|юю|ая|яя|ск\p{L}*)?$/u,
  ],
  ["", /^(?:s|es|an[oa]s?|ais\p{L}*|ien\p{L}*|[eè]s\p{L}*|eñ[oa]s?|in)?$/u],
];

/** Павел, Павла. */
const FLEETING = /^(.{2,})[еоё]([бвгджзклмнпрстфхцчшщ])$/u;

/** A shorter beginning that two words share may be chance. */
const SHORTEST_BEGINNING = 3;

/** Letters that one slip in a name may change, by the length of the shorter: one in a short name, two in a long one. */
const LONG_NAME = 7;
const SHORTEST_ALIKE = 4;

/** What Latin letters stand for a Cyrillic consonant; vowels and what only softens are left out on both sides. */
const CYRILLIC = new Map(
  Object.entries({
    б: "b",
    в: "v",
    г: "g",
    ґ: "g",
    д: "d",
    ж: "z",
    з: "z",
    к: "k",
    л: "l",
    м: "m",
    н: "n",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    ф: "v",
    х: "k",
    ц: "ts",
    ч: "s",
    ш: "s",
    щ: "s",
  }),
);
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/s?h?ch|sch|sh/gu, "s"],
  [/zh/gu, "z"],
  [/kh|c|q/gu, "k"],
  [/h/gu, "g"],
  [/[fw]/gu, "v"],
  [/x/gu, "ks"],
  [/[aeiouyj]|[^a-z]/gu, ""],
];
const DOUBLED = /(.)\1+/gu;
const IS_CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Whether two parts of names, both in lower case, are one in `language`. British spelling makes a word of the dictionary no
 * other (Harbour District), while Seymour and Seymor are two people.
 */
export function areOneName(one: string, other: string, language: string): boolean {
  if (one === other) return true;
  if (IS_CYRILLIC.test(one) !== IS_CYRILLIC.test(other)) {
    const sound = soundOf(one);
    return sound.length > 1 && sound === soundOf(other);
  }
  const same = sharedBeginning(one, other);
  if (same < SHORTEST_BEGINNING) return withoutMarks(one) === withoutMarks(other);
  const primary = language.split("-")[0] ?? "";
  const endings = (ENDINGS.find(([languages]) => languages.split(" ").includes(primary)) ??
    ENDINGS.at(-1))?.[1];
  return (
    withoutMarks(one) === withoutMarks(other) ||
    [one, other].some((name, i) => endings?.test(behindFleeting(name, i === 0 ? other : one))) ||
    (primary === "en" && areSpellingsOfWord(one, other)) ||
    // "Sorvany" loses its y before "-ian".
    [same, same - 1].some(
      (from) => endings?.test(one.slice(from)) && endings.test(other.slice(from)),
    )
  );
}

/** What `other` has behind `name` without its last vowel, which Slavic names lose before an ending; else a space. */
function behindFleeting(name: string, other: string): string {
  const [, start, last] = FLEETING.exec(name) ?? [];
  return start !== undefined && other.startsWith(`${start}${last}`)
    ? other.slice(start.length + 1)
    : " ";
}

function areSpellingsOfWord(one: string, other: string): boolean {
  const spell = spellerOf("en");
  if (!spell || spell(one) !== spell(other)) return false;
  const stem = createStemmer("en");
  const meanings = thesaurusOf("en");
  return [one, other].some((word) => (meanings?.meaningsOf(stem(word)) ?? []).length > 0);
}

/** Whether two parts of names, both in lower case, differ by a slip. */
export function areSpeltAlike(one: string, other: string): boolean {
  const short = Math.min(one.length, other.length);
  if (short < SHORTEST_ALIKE) return false;
  return distance(one, other) <= (short < LONG_NAME ? 1 : 2);
}

/** Most words: nothing can be taken off them. */
const PLAIN = /^[a-z]*$/u;

/** A word without accents, apostrophes and hyphens. */
export function withoutMarks(word: string): string {
  return PLAIN.test(word) ? word : word.normalize("NFD").replace(/[\p{M}'’-]/gu, "");
}

function sharedBeginning(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same;
}

/** What of a name is heard whatever letters it is written in: its consonants. */
export function soundOf(word: string): string {
  if (IS_CYRILLIC.test(word))
    return [...word]
      .map((letter) => CYRILLIC.get(letter) ?? "")
      .join("")
      .replace(DOUBLED, "$1");
  return LATIN.reduce((left, [from, to]) => left.replace(from, to), withoutMarks(word)).replace(
    DOUBLED,
    "$1",
  );
}

/** Letters to be changed, added or left out to make one word the other (Levenshtein 1965). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1),
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
