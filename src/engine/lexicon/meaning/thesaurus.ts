/*
 * What words mean, as far as lists tell: which may stand for each other, which deny each other, and which of them are
 * several words ("step down"). The lists hold words as a dictionary has them; here all go by their stems.
 */
import { createStemmer } from "../../stems";
import { CLASSES_DE, OPPOSITES_DE } from "./de";
import { CLASSES_EN, OPPOSITES_EN } from "./en";
import { CLASSES_ES, OPPOSITES_ES } from "./es";
import { CLASSES_FR, OPPOSITES_FR } from "./fr";
import type { Meaning } from "./meaning";
import { CLASSES_RU, OPPOSITES_RU } from "./ru";
import { readWordNet } from "./wordnet";

/** The words of one language by meaning. Words are given by stem, expressions by their stems with "_" between. */
export interface Thesaurus {
  readonly meaningsOf: (stem: string) => readonly Meaning[];
  /** Whether a list of opposites holds it. */
  readonly hasOpposite: (stem: string) => boolean;
  /** Whether one denies what the other says: "rise" and "fall". */
  readonly areOpposites: (one: string, other: string) => boolean;
  /** How many of `stems`, from `start` on, are an expression of the lists; 0 where none is. */
  readonly expressionAt: (stems: readonly string[], start: number) => number;
}

/** Words of a class as a news desk swaps them. Fitted on shared/gold. */
const SAME = Math.sqrt(0.6);

interface Lists {
  readonly classes: readonly string[];
  readonly opposites: readonly string[];
}

const LISTS: ReadonlyMap<string, Lists> = new Map([
  ["en", { classes: CLASSES_EN, opposites: OPPOSITES_EN }],
  ["es", { classes: CLASSES_ES, opposites: OPPOSITES_ES }],
  ["fr", { classes: CLASSES_FR, opposites: OPPOSITES_FR }],
  ["de", { classes: CLASSES_DE, opposites: OPPOSITES_DE }],
  ["ru", { classes: CLASSES_RU, opposites: OPPOSITES_RU }],
]);

/** Languages that have lists of their own, as BCP 47 primary tags. */
export const THESAURUS_LANGUAGES: readonly string[] = [...LISTS.keys()];

const known = new Map<string, Thesaurus>();

/** The thesaurus of a language, by the primary part of its BCP 47 tag; none for a language without lists. */
export function thesaurusOf(language: string): Thesaurus | undefined {
  const primary = language.split("-")[0] ?? "";
  const lists = LISTS.get(primary);
  if (!lists) return undefined;
  const found = known.get(primary) ?? readThesaurus(primary, lists);
  known.set(primary, found);
  return found;
}

/** The thesauri of some languages, each once. */
export function thesauriOf(languages: readonly string[]): ReadonlySet<Thesaurus> {
  return new Set(languages.flatMap((language) => thesaurusOf(language) ?? []));
}

function readThesaurus(language: string, { classes, opposites }: Lists): Thesaurus {
  const stemmer = createStemmer(language);
  const stem = (entry: string): string => entry.split("_").map(stemmer).join("_");
  const meanings = language === "en" ? readWordNet(classes.length) : new Map<string, Meaning[]>();
  /** The parts of each expression, by the first of them. */
  const expressions = new Map<string, (readonly string[])[]>();
  for (const [id, words] of classes.entries())
    for (const entry of new Set(words.split(" ").map(stem))) {
      append(meanings, entry, { id, degree: SAME });
      const parts = entry.split("_");
      if (parts.length > 1) append(expressions, parts[0] ?? "", parts);
    }
  /** For each entry, the sets of opposites it is in, and on which side of each. */
  const sides = new Map<string, (readonly [set: number, side: number])[]>();
  for (const [set, line] of opposites.entries())
    for (const [side, words] of line.split("|").entries())
      for (const entry of words.split(" ")) append(sides, stem(entry), [set, side] as const);
  for (const list of expressions.values()) list.sort((one, other) => other.length - one.length);

  return {
    meaningsOf: (entry) => meanings.get(entry) ?? [],
    hasOpposite: (entry) => sides.has(entry),
    areOpposites(one, other) {
      const own = sides.get(one);
      const far = own && sides.get(other);
      if (!far) return false;
      return own.some(([set, side]) =>
        far.some(([otherSet, otherSide]) => set === otherSet && side !== otherSide),
      );
    },
    expressionAt(stems, start) {
      for (const parts of expressions.get(stems[start] ?? "") ?? [])
        if (parts.every((part, i) => part === stems[start + i])) return parts.length;
      return 0;
    },
  };
}

function append<Item>(lists: Map<string, readonly Item[]>, key: string, item: Item): void {
  lists.set(key, [...(lists.get(key) ?? []), item]);
}
