/*
 * English words by meaning, from WordNet (Miller 1995; Fellbaum 1998), cut down by scripts/wordnet.ts to the words that
 * matter. What two words have in common is a synset: their own ("car", "automobile"), the next broader one ("boat" is
 * a "vessel"), or that of the noun a verb makes ("explode", "blast").
 *
 * The table has a part for each question, entries apart by ";". Numbers are in base 36; in TARGETS they are those of
 * digits.ts.
 *
 *   STEMS      in the order of the code: how many letters a stem shares with the one before, then its other letters
 *   SENSES     of each stem, apart by ",": the number of the sense, then how many synsets ago that synset was first met;
 *              without that, it is met for the first time and gets the next number
 *   RELATIONS  of each synset: "h" (broader) or "d" (derived); a capital where the other synset is met for the first time
 *              and gets the next number
 *   TARGETS    the other synset of each relation in small letters, in turn
 */
import { NUMBER_WIDTH, readNumber } from "./digits";
import type { Meaning } from "./meaning";
import { RELATIONS, SENSES, STEMS, TARGETS } from "./wordnet.generated";

/** A word is the less likely meant in a sense, the more senses come before it. */
const NEXT_SENSE = 0.85;
/** What is true of the broader word need not be of the word. Fitted on shared/gold, as is the next. */
const BROADER = 0.6;
const DERIVED = 0.8;
/** Two words of a synset are not the same word. */
const SAME = Math.sqrt(0.5);

interface Relation {
  readonly synset: number;
  readonly degree: number;
}

/** The meanings of each stem. Synsets are numbered from `first` on. */
export function readWordNet(first: number): Map<string, readonly Meaning[]> {
  const relations = readRelations();
  const meanings = new Map<string, readonly Meaning[]>();
  const senses = SENSES.split(";");
  let met = 0;
  for (const [i, stem] of readStems(STEMS).entries()) {
    const degrees = new Map<number, number>();
    const give = (synset: number, degree: number): void => {
      degrees.set(synset, Math.max(degree, degrees.get(synset) ?? 0));
    };
    for (const sense of senses[i]?.split(",") ?? []) {
      const back = sense.slice(1);
      const synset = back === "" ? met++ : met - Number.parseInt(back, 36);
      const degree = SAME * NEXT_SENSE ** (Number(sense.charAt(0)) - 1);
      give(synset, degree);
      for (const other of relations[synset] ?? []) give(other.synset, degree * other.degree);
    }
    meanings.set(
      stem,
      Array.from(degrees, ([synset, degree]) => ({ id: first + synset, degree })),
    );
  }
  return meanings;
}

function readStems(written: string): string[] {
  let stem = "";
  return Array.from(written.matchAll(/(\d)(\D*)/gu), ([, shared, rest = ""]) => {
    stem = stem.slice(0, Number(shared)) + rest;
    return stem;
  });
}

function readRelations(): Relation[][] {
  const written = RELATIONS.split(";");
  let met = written.length;
  let read = 0;
  return written.map((kinds) =>
    Array.from(kinds, (kind) => {
      const known = kind.toLowerCase();
      const degree = known === "h" ? BROADER : DERIVED;
      if (kind !== known) return { synset: met++, degree };
      read += NUMBER_WIDTH;
      return { synset: readNumber(TARGETS, read - NUMBER_WIDTH), degree };
    }),
  );
}
