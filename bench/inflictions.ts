/*
 * Damage made on purpose, one place at a time, with what a person would say was meant there: material for the bench and
 * for property tests. Each infliction looks for places in a clean text where its damage could happen.
 */
import { WINDOWS_1252 } from "../src/engine/damage/codePages";
import { rereadAsCyrillic, rereadAsLatin } from "../src/engine/damage/layoutKeys";
import type { NoticeKind } from "../src/model/comparison";
import type { Chance } from "./chance";

/** A damaged text and the notice it should get. Offsets are UTF-16 code units of the damaged text. */
export interface Damaged {
  readonly text: string;
  readonly kind: NoticeKind;
  readonly start: number;
  readonly end: number;
  readonly reading: string;
  /** Whether nobody can doubt what was meant, so that the sentence is still verbatim. */
  readonly sure: boolean;
}

interface Infliction {
  /** Places where the damage can happen; what it matches is replaced. */
  readonly place: RegExp;
  readonly write: (found: string) => string;
  /** Where in what is written the notice stands, and what it reads; by default all of it, read as what was there. */
  readonly notice?: (
    found: string,
    written: string,
  ) => readonly [start: number, end: number, reading: string];
  readonly sure?: false;
}

const INSERTED_MARKS = "\u0336".repeat(12);

const FROM_LATIN: ReadonlyMap<string, string> = new Map(
  [..."aeocp"].map((letter, i) => [letter, "аеоср"[i] ?? ""]),
);
const FROM_CYRILLIC: ReadonlyMap<string, string> = new Map(
  [..."аеоср"].map((letter, i) => [letter, "aeocp"[i] ?? ""]),
);

const CHARACTERS: ReadonlyMap<number, string> = new Map(
  Array.from(WINDOWS_1252, ([character, byte]) => [byte, character]),
);

function misread(character: string): string {
  return encodeURIComponent(character).replaceAll(/%(..)/gu, (_, hex: string) => {
    const byte = Number.parseInt(hex, 16);
    return CHARACTERS.get(byte) ?? String.fromCharCode(byte);
  });
}

function insert(inserted: string): Infliction {
  return {
    place: /\p{Ll}(?=\p{Ll})/gu,
    write: (found) => found + inserted,
    notice: (found, written) => [found.length, written.length, ""],
  };
}

/** One for each way damage comes about, by a name of its own. */
export const INFLICTIONS: ReadonlyMap<string, Infliction & { readonly kind: NoticeKind }> = new Map(
  Object.entries({
    "layout, Latin word": {
      kind: "layout",
      place: /(?<=[a-z] )[a-z]{4,}(?= [a-z])/gu,
      write: rereadAsCyrillic,
    },
    "layout, Russian word": {
      kind: "layout",
      place: /(?<=[а-я] )[а-я]{4,}(?= [а-я])/gu,
      write: rereadAsLatin,
    },
    "layout, stop": { kind: "layout", place: /(?<=[a-z]{2})\.(?=\n)/gu, write: () => "ю" },
    "lookalike, Latin word": {
      kind: "lookalike",
      place: /(?<=[a-z])[aeocp](?=[a-z])/gu,
      write: (found) => FROM_LATIN.get(found) ?? found,
    },
    "lookalike, Russian word": {
      kind: "lookalike",
      place: /(?<=[а-я])[аеоср](?=[а-я])/gu,
      write: (found) => FROM_CYRILLIC.get(found) ?? found,
    },
    "mojibake, mark": { kind: "mojibake", place: /[’“–—]/gu, write: misread },
    "mojibake, letter": { kind: "mojibake", place: /(?<=[a-z])[à-ÿ]/gu, write: misread },
    "mojibake, Russian word": {
      kind: "mojibake",
      place: /(?<![а-яё])[а-яё]{4,}(?![а-яё])/giu,
      write: misread,
    },
    lost: { kind: "lost", place: /(?<=\p{L})’(?=s\b)/gu, write: () => "?" },
    replaced: {
      kind: "replaced",
      place: /(?<=[A-Za-z])[à-ÿ](?=[a-z]{2})/gu,
      write: () => "\uFFFD",
    },
    ligature: {
      kind: "ligature",
      place: /ffi|ff|fi|fl/gu,
      write: (found) => ({ ffi: "ﬃ", ff: "ﬀ", fi: "ﬁ" })[found] ?? "ﬂ",
    },
    invisible: { kind: "invisible", ...insert("\u200B") },
    bidi: { kind: "bidi", ...insert("\u202E") },
    marks: { kind: "marks", ...insert(INSERTED_MARKS) },
    control: { kind: "control", ...insert("\u0008") },
    cut: {
      kind: "cut",
      place: /(?<=[a-z] )[a-z]{6,}(?= [a-z])/gu,
      write: (found) => `${found.slice(0, 3)}-\n${found.slice(3)}`,
    },
    doubled: {
      kind: "doubled",
      place: /(?<=\p{Ll} )\p{Ll}{2,}(?= \p{Ll})/gu,
      write: (found) => `${found} ${found}`,
      notice: (found: string, written: string) => [found.length + 1, written.length, ""] as const,
      sure: false,
    },
  } satisfies Record<string, Infliction & { readonly kind: NoticeKind }>),
);

/** `text` with one damage of the named kind at a place that chance picks, or nothing where it has no such place. */
export function inflict(
  name: string,
  text: string,
  chance: Pick<Chance, "below">,
): Damaged | undefined {
  const infliction = INFLICTIONS.get(name);
  const places = infliction ? Array.from(text.matchAll(infliction.place)) : [];
  const place = places.length > 0 ? places[chance.below(places.length)] : undefined;
  if (!infliction || !place) return undefined;
  const [found] = place;
  const written = infliction.write(found);
  const [from, to, reading] = infliction.notice?.(found, written) ?? [0, written.length, found];
  return {
    text: text.slice(0, place.index) + written + text.slice(place.index + found.length),
    kind: infliction.kind,
    start: place.index + from,
    end: place.index + to,
    reading,
    sure: infliction.sure ?? true,
  };
}
