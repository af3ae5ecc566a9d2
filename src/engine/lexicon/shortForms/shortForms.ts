import { monthsOf } from "../numerals/numerals";
import { SHORT_FORMS_DE } from "./de";
import { SHORT_FORMS_EN } from "./en";
import { SHORT_FORMS_ES } from "./es";
import { SHORT_FORMS_FR } from "./fr";
import { SHORT_FORMS_RU } from "./ru";

/** One way to write a thing: its words, and the number of the thing, which all ways to write it share. */
export interface ShortForm {
  readonly words: readonly string[];
  readonly thing: number;
}

/** By the first word, all forms that start with it, the longest first. */
export type ShortForms = ReadonlyMap<string, readonly ShortForm[]>;

const LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["en", SHORT_FORMS_EN],
  ["es", SHORT_FORMS_ES],
  ["fr", SHORT_FORMS_FR],
  ["de", SHORT_FORMS_DE],
  ["ru", SHORT_FORMS_RU],
]);

const NONE: ShortForms = new Map();

const known = new Map<string, ShortForms>();

/** The short forms of a language and what they stand for, months among them, by the primary part of its BCP 47 tag. */
export function shortFormsOf(language: string): ShortForms {
  const primary = language.split("-")[0] ?? "";
  const list = LISTS.get(primary);
  if (!list) return NONE;
  const found = known.get(primary) ?? read([...list, ...monthsOf(primary)]);
  known.set(primary, found);
  return found;
}

function read(list: readonly string[]): ShortForms {
  const forms = new Map<string, ShortForm[]>();
  for (const [thing, line] of list.entries())
    for (const form of line.split(" ")) {
      const words = form.split("_");
      const [first = ""] = words;
      const others = forms.get(first);
      if (others) others.push({ words, thing });
      else forms.set(first, [{ words, thing }]);
    }
  for (const others of forms.values())
    others.sort((one, other) => other.words.length - one.words.length);
  return forms;
}
