import { ARABIC } from "./ar";
import { GERMAN } from "./de";
import { ENGLISH } from "./en";
import { SPANISH } from "./es";
import { PERSIAN } from "./fa";
import { FRENCH } from "./fr";
import { HEBREW } from "./he";
import { HINDI } from "./hi";
import { JAPANESE } from "./ja";
import { KOREAN } from "./ko";
import { RUSSIAN } from "./ru";
import { THAI } from "./th";
import { UKRAINIAN } from "./uk";
import { CHINESE } from "./zh";

/**
 * Lists of words set apart by a space, in which `_` joins the words of an expression, `|` parts kinds, and `*` stands for any
 * ending in `veils` and `voices`. What each is for, the fields of `Certainty` tell.
 */
export interface CertaintyLists {
  readonly hedges: string;
  readonly hearsay: string;
  readonly sure?: string;
  readonly veils: string;
  readonly voices: string;
  readonly bodies: string;
}

/** What the engine knows of one language before it has read a word. All entries are lower-case, abbreviations without their stop. */
export interface Lexicon {
  /** Articles, pronouns, prepositions, conjunctions, auxiliaries: they say how, not what. */
  readonly functionWords: ReadonlySet<string>;
  /** Words so common in news copy that sharing them says little: verbs of speech, time words, "people", "year". */
  readonly commonWords: ReadonlySet<string>;
  /** Verbs that attribute speech ("said", "told"), in the forms copy uses. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Words that attribute without a verb ("according to"). */
  readonly sources: ReadonlySet<string>;
  /** What hedges and attributes in other ways; read by certainty.ts. */
  readonly certainty?: CertaintyLists;
  /** Abbreviated titles: a name follows, so they never end a sentence. */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations of months, and words such as "No." that end no sentence before a figure. */
  readonly beforeFigure: ReadonlySet<string>;
  /** Other abbreviations; whether they end a sentence is told by what follows. */
  readonly abbreviations: ReadonlySet<string>;
  /** Months in full where the language writes dates as "3. Mai"; empty elsewhere. */
  readonly ordinalNouns: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

const EMPTY: Lexicon = {
  functionWords: NONE,
  commonWords: NONE,
  speechVerbs: NONE,
  sources: NONE,
  titles: NONE,
  beforeFigure: NONE,
  abbreviations: NONE,
  ordinalNouns: NONE,
};

/** A language leaves out the lists it has no use for: Chinese writes no titles with a stop. */
const OWN_LISTS: readonly (readonly [string, Partial<Lexicon>])[] = [
  ["en", ENGLISH],
  ["es", SPANISH],
  ["fr", FRENCH],
  ["de", GERMAN],
  ["ru", RUSSIAN],
  ["uk", UKRAINIAN],
  ["ar", ARABIC],
  ["fa", PERSIAN],
  ["he", HEBREW],
  ["hi", HINDI],
  ["ja", JAPANESE],
  ["ko", KOREAN],
  ["th", THAI],
  ["zh", CHINESE],
];

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  OWN_LISTS.map(([language, own]) => [language, { ...EMPTY, ...own }]),
);

/** Languages that have a lexicon, as BCP 47 primary tags. */
export const LEXICON_LANGUAGES: readonly string[] = [...LEXICONS.keys()];

/** The lexicon of a language, by the primary part of its BCP 47 tag; an empty one for a language that has none. */
export function lexiconOf(language: string): Lexicon {
  // Most tags are primary parts, and this is asked for each match.
  return LEXICONS.get(language) ?? LEXICONS.get(language.split("-")[0] ?? "") ?? EMPTY;
}
