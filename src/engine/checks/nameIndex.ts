/*
 * Which parts of names a version holds, in whatever form: inflected, in another script, as initials. Asked of the version
 * as a whole, furniture included, and answered from tables.
 */
import type { Version } from "../../model/comparison";
import { lexiconOf } from "../lexicon/lexicon";
import type { SegmentTokens } from "../words";
import { areOneName, withoutMarks } from "./oneName";

/** What a version holds of names. */
export interface NameIndex {
  /** Whether the word stands in the version in any form; in lower case. */
  readonly holds: (key: string) => boolean;
  /** Whether these letters, given in lower case, stand there in capitals: "US", "U.S." */
  readonly hasShortForm: (letters: string) => boolean;
  /** Whether words with a capital that begin with these letters stand there in a row. */
  readonly spells: (letters: string) => boolean;
  /** What the version itself gives as the short form of a name with this word: "Nations (ASEAN)". */
  readonly shortFormOf: (key: string) => string | undefined;
  /** Whether the word says who wrote or sent the version. */
  readonly credits: (key: string) => boolean;
}

/** Names of organisations longer than this are not told by their first letters. */
const MOST_INITIALS = 8;
/** Forms of a name share so many letters at their start. */
const BEGINNING = 3;

const CREDITS: ReadonlySet<string> = new Set(["byline", "dateline", "credit", "link", "note"]);
/** A short form behind the name it stands for. */
const OPENS_SHORT_FORM = /\(["“„«]?$/u;
const CAPITALS = /^(?:\p{Lu}\.?){2,8}$/u;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s?$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Reads what a version holds of names. */
export function indexNames(
  { text, language, segments }: Version,
  tokens: SegmentTokens,
): NameIndex {
  const { functionWords } = lexiconOf(language);
  const keys = new Set<string>();
  const initials = new Set<string>();
  const inCapitals = new Set<string>();
  const shortForms = new Map<string, string>();
  const credited = new Set<string>();
  for (const [i, { kind }] of segments.entries()) {
    let row: string[] = [];
    for (const { key, span } of tokens[i] ?? []) {
      const plain = key.replace(POSSESSIVE, "");
      keys.add(plain);
      if (CREDITS.has(kind)) credited.add(plain);
      const written = text.slice(span.start, span.end);
      const isShort = CAPITALS.test(written);
      if (isShort) inCapitals.add(plain.replaceAll(".", ""));
      if (isShort && OPENS_SHORT_FORM.test(text.slice(Math.max(0, span.start - 2), span.start))) {
        for (const word of row) shortForms.set(word, plain);
        row = [];
      } else if (CAPITAL.test(written)) {
        row = [...row, plain].slice(-MOST_INITIALS);
        const letters = row.map((word) => word.charAt(0)).join("");
        for (let from = 0; from < letters.length - 1; from++) initials.add(letters.slice(from));
      } else if (!functionWords.has(key)) row = [];
    }
  }
  let alike: ReadonlyMap<string, readonly string[]> | undefined;
  const known = new Map<string, boolean>();
  return {
    holds(key) {
      let found = known.get(key);
      if (found === undefined) {
        found = keys.has(key) || hasForm(key);
        known.set(key, found);
      }
      return found;
    },
    hasShortForm: (letters) => inCapitals.has(letters),
    spells: (letters) => initials.has(letters),
    shortFormOf: (key) => shortForms.get(key),
    credits: (key) => credited.has(key),
  };

  function hasForm(key: string): boolean {
    alike ??= listAlike(keys);
    const beginning = withoutMarks(key).slice(0, BEGINNING);
    const others = [beginning, scriptOf(key) === "latin" ? "cyrillic" : "latin"];
    for (const list of others)
      if (alike.get(list)?.some((one) => areOneName(key, one, language))) return true;
    return false;
  }
}

/** Words by their beginning, and by their script. */
function listAlike(keys: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, string[]>();
  for (const key of keys)
    for (const beginning of [withoutMarks(key).slice(0, BEGINNING), scriptOf(key)]) {
      const list = alike.get(beginning);
      if (list) list.push(key);
      else alike.set(beginning, [key]);
    }
  return alike;
}

function scriptOf(key: string): "cyrillic" | "latin" {
  return CYRILLIC.test(key) ? "cyrillic" : "latin";
}
