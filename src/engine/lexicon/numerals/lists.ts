/*
 * How the lists of number words are written:
 *
 *   "three four"        a word for each number in turn
 *   "один,одна"         words for the same number
 *   "third+s"           third and thirds
 *   "пят~ь~и"           пять and пяти, and no пят
 *   "перв~A"            all forms of a Russian adjective; N: of a noun, with its stem; E: of a German adjective
 *   "per_cent"          an expression of two words
 *   "1e3:thousand,k"    a number and its words
 */

/** An expression: its words and what it means. */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: string;
}

/** By the first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["A", "ый~ого~ому~ым~ом~ая~ой~ую~ое~ые~ых~ыми"],
  ["N", "~а~у~ом~е~ы~ов~ам~ами~ах"],
  ["E", "e~en~er~es~em"],
]);

/** The entries of a list, in order. */
export function listEntries(list: string | undefined): string[] {
  return list ? list.trim().split(/\s+/u) : [];
}

/** All forms of an entry. */
export function expandForms(entry: string): string[] {
  return entry.split(",").flatMap((form) => {
    const [stem = "", ...written] = form.split(/[+~]/u);
    const endings = written.flatMap((ending) => ENDINGS.get(ending)?.split("~") ?? ending);
    const forms = endings.map((ending) => stem + ending);
    return form.includes("~") ? forms : [stem, ...forms];
  });
}

/** The forms of entries that say their number. */
export function listValues(list: string | undefined): Phrase[] {
  return listEntries(list).flatMap((entry) => {
    const [meaning = "", forms = ""] = entry.split(":");
    return expandForms(forms).map((form) => asPhrase(form, meaning));
  });
}

/** The forms of a line that has the name of the thing first. */
export function listThing(line: string): Phrase[] {
  const entries = listEntries(line);
  const meaning = expandForms(entries[0] ?? "")[0] ?? "";
  return entries.flatMap(expandForms).map((form) => asPhrase(form, meaning));
}

/** One form with its meaning. */
export function asPhrase(form: string, meaning: string): Phrase {
  return { words: form.split("_"), meaning };
}

/** Phrases by their first word. */
export function byFirstWord(phrases: readonly Phrase[]): Phrases {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ""] = phrase.words;
    const others = found.get(first);
    if (others) others.push(phrase);
    else found.set(first, [phrase]);
  }
  for (const others of found.values())
    others.sort((one, other) => other.words.length - one.words.length);
  return found;
}
