/*
 * The words that figures are made of, one list per language: numbers, ordinals, shares, months, hours, measures. The
 * lists are strings, read when their language is first met.
 */
import { words } from "../words";
import { NUMERALS_DE } from "./de";
import { NUMERALS_EN } from "./en";
import { NUMERALS_ES } from "./es";
import { NUMERALS_FR } from "./fr";
import {
  asPhrase,
  byFirstWord,
  expandForms,
  listEntries,
  listThing,
  listValues,
  type Phrase,
  type Phrases,
} from "./lists";
import { COMMON_MEASURES, COMMON_ZONES, CURRENCIES } from "./measures";
import type { NumeralLists } from "./numeralLists";
import { NUMERALS_RU } from "./ru";

/** What a word may be in a figure. */
export interface Numeral {
  readonly amount?: number;
  readonly scale?: number;
  readonly ordinal?: number;
  /** Two of a half, three of a third. */
  readonly part?: number;
  readonly month?: number;
}

type PhraseName = "belowZero" | "halves" | "andHalf" | "am" | "pm" | "hour" | "clock" | "past";
type NumberName = "units" | "tens" | "hundreds" | "ordinals" | "tensOrdinals" | "parts" | "months";
type SetName = Exclude<
  keyof NumeralLists,
  PhraseName | NumberName | "scales" | "fixed" | "measures"
>;

/** The lists of a language, ready to be asked. */
export interface Numerals {
  /** All words a figure may start with, and those inside it that have a number. */
  readonly entries: ReadonlyMap<string, Numeral>;
  readonly measures: Phrases;
  readonly has: (list: SetName, key: string | undefined) => boolean;
  readonly phrases: (list: PhraseName) => Phrases;
}

/** Each list that counts in words, what it counts, from where and by how many. */
const COUNTED: readonly (readonly [NumberName, keyof Numeral, number, number])[] = [
  ["units", "amount", 0, 1],
  ["tens", "amount", 20, 10],
  ["hundreds", "amount", 100, 100],
  ["ordinals", "ordinal", 1, 1],
  ["tensOrdinals", "ordinal", 20, 10],
  ["parts", "part", 2, 1],
  ["months", "month", 1, 1],
];

const LISTS: ReadonlyMap<string, NumeralLists> = new Map([
  ["en", NUMERALS_EN],
  ["es", NUMERALS_ES],
  ["fr", NUMERALS_FR],
  ["de", NUMERALS_DE],
  ["ru", NUMERALS_RU],
]);

/** The names of all months in all languages that have lists. */
export const MONTHS: readonly string[] = [...LISTS.values()].flatMap(({ months }) =>
  listEntries(months).flatMap(expandForms),
);

const known = new Map<string, Numerals>();

/** The number words of a language, by the primary part of its BCP 47 tag; signs and short measures in any. */
export function numeralsOf(language: string): Numerals {
  const primary = language.split("-")[0] ?? "";
  const lists = LISTS.get(primary);
  const name = lists ? primary : "";
  const found = known.get(name) ?? read(lists ?? {});
  known.set(name, found);
  return found;
}

/** The names of each month that has several, as they are written in lists of short forms. */
export function monthsOf(language: string): string[] {
  return listEntries(LISTS.get(language)?.months)
    .map((entry) => expandForms(entry).join(" "))
    .filter((forms) => forms.includes(" "));
}

function read(lists: NumeralLists): Numerals {
  const sets = new Map<SetName, ReadonlySet<string>>();
  const phrases = new Map<PhraseName, Phrases>();
  return {
    entries: readEntries(lists),
    measures: byFirstWord([...COMMON_MEASURES, ...(lists.measures ?? [])].flatMap(listThing)),
    has: (name, key) => {
      const common = name === "zones" ? COMMON_ZONES : "";
      const set = sets.get(name) ?? words(`${common} ${lists[name] ?? ""}`);
      sets.set(name, set);
      return key !== undefined && set.has(key);
    },
    phrases: (name) => {
      const own = phrases.get(name) ?? byFirstWord(phrasesOf(lists, name));
      phrases.set(name, own);
      return own;
    },
  };
}

function readEntries(lists: NumeralLists): Map<string, Numeral> {
  const entries = new Map<string, Numeral>();
  const enter = (form: string, own: Numeral): void => {
    entries.set(form, { ...entries.get(form), ...own });
  };
  for (const [name, role, first, step] of COUNTED)
    for (const [i, entry] of listEntries(lists[name]).entries())
      for (const form of expandForms(entry)) enter(form, { [role]: first + i * step });
  for (const [name, role] of [
    ["scales", "scale"],
    ["fixed", "amount"],
  ] as const)
    for (const {
      words: [form = ""],
      meaning,
    } of listValues(lists[name]))
      enter(form, { [role]: Number(meaning) });
  const openers = [...[lists.articles, lists.minus].flatMap(listEntries), ...CURRENCIES.keys()];
  for (const form of openers) enter(form, {});
  for (const name of ["halves", "clock", "past"] as const)
    for (const {
      words: [form = ""],
    } of phrasesOf(lists, name))
      enter(form, {});
  return entries;
}

function phrasesOf(lists: NumeralLists, name: PhraseName): Phrase[] {
  return name === "clock" || name === "past"
    ? listValues(lists[name])
    : listEntries(lists[name])
        .flatMap(expandForms)
        .map((form) => asPhrase(form, name));
}
