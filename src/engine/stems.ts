/*
 * Stems, so that "talks" and "talk" count as one word. A stem is evidence that two sentences speak of the same, never
 * that two words are equal: stemmers also join what does not belong together ("news", "new").
 */
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";

const STEMMERS: ReadonlyMap<string, (word: string) => string> = new Map([
  ["en", english],
  ["fr", french],
  ["de", german],
  ["ru", russian],
  ["es", spanish],
]);

const POSSESSIVE = /'s?$/u;

/** No word of a language is longer; a stemmer need not run over a line of 10,000 letters. */
const LONGEST_WORD = 60;

/** Words that are remembered: the vocabulary of some hundred stories. */
const MOST_KNOWN = 20_000;

/** The stems of each language that were asked for lately; the next comparison uses most of them again. */
const knownStems = new Map<string, Map<string, string>>();

/** Gives the stem of a token key. */
export type Stemmer = (key: string) => string;

/**
 * A stemmer for `language` (BCP 47) that remembers what it has stemmed; it gives the key itself, possessive removed,
 * where there is none for the language.
 */
export function createStemmer(language: string): Stemmer {
  const stem = STEMMERS.get(language.split("-")[0] ?? "");
  const known = knownStems.get(language) ?? new Map<string, string>();
  knownStems.set(language, known);
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const word = key.replace(POSSESSIVE, "");
    const stemmed = stem && word.length <= LONGEST_WORD ? stem(word) : word;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, stemmed);
    return stemmed;
  };
}
