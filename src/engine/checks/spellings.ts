/*
 * One name in two spellings: Katherine and Catherine Jones, Kyiv and Kiev, Müller and Mueller. Two people may be called
 * almost alike, so two words are one name only where they differ in accents alone, are known to be one (Kyiv, Kiev), or
 *
 *   stand in the same place of a full name           Katherine Jones, Catherine Jones
 *   sound alike, and one alone has a full name       Marit Aune … Ms. Aunne
 *   sound alike, and each version has its own        in Bakhmut | in Bakhmout
 *
 * and not where one sentence has both, or each version does.
 */
import type { Spelling } from "../../model/comparison";
import { type Pair, SIDES } from "../../model/pair";
import { overlaps, type Span } from "../../model/span";
import { thesaurusOf } from "../lexicon/meaning/thesaurus";
import { KNOWN_SPELLINGS } from "../lexicon/nameWords";
import type { Materials } from "./material";
import { areOneName, areSpeltAlike, soundOf, withoutMarks } from "./oneName";
import { weightyParts } from "./placedNames";

/** A part of a name in one spelling. */
interface Writing {
  readonly key: string;
  readonly text: string;
  readonly at: Pair<Span[]>;
  /** Segments that have it, as "a12". */
  readonly segments: Set<string>;
  /** What it stands beside in full names, and where: " jones" behind Katherine, "anna " before Smith. */
  readonly beside: Set<string>;
  readonly hasMeaning: boolean;
}

/** Fewer consonants are alike by chance: Mali, Mila. */
const SHORTEST_SOUND = 3;
/** What so many names have beside them is a title, and tells none from the others. */
const MOST_CANDIDATES = 50;
/** Daniel and Daniela, Mario and Maria are two people; a surname is not told by its end. */
const GENDERED = /[aeio]?$/u;
/** What a language leaves out as it likes: the dots of ё, accents on a capital. */
const OPTIONAL_MARKS = /ё|^[àâçéèêëîïôùûü]/gu;
const ACCENTS = /\p{M}/gu;

/** The names of both versions that are written in several ways. */
export function findSpellings(materials: Materials): Spelling[] {
  const { language } = materials.versions.a;
  const groups = new Map<Writing, ReadonlySet<Writing>>();
  for (const bucket of listCandidates(readWritings(materials)))
    for (const [i, one] of bucket.entries())
      for (const other of bucket.slice(i + 1)) {
        if (!areOne(one, other) || isDamaged(one) || isDamaged(other)) continue;
        const group = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
        for (const writing of group) groups.set(writing, group);
      }
  return [...new Set(groups.values())].map((group) => ({
    writings: [...group]
      .toSorted((one, other) => countOf(other) - countOf(one) || (one.key < other.key ? -1 : 1))
      .map(({ text, at }) => ({ text, at })),
  }));

  /** What went wrong on the way is no spelling; notices tell it. */
  function isDamaged({ at }: Writing): boolean {
    return SIDES.some((side) =>
      materials.versions[side].notices.some(({ span }) =>
        at[side].some((own) => overlaps(own, span)),
      ),
    );
  }

  function areOne(one: Writing, other: Writing): boolean {
    const [left, right] = [one.key, other.key];
    if (meet(one.segments, other.segments)) return false;
    const known = KNOWN_SPELLINGS.get(left);
    if (known !== undefined && known === KNOWN_SPELLINGS.get(right)) return true;
    const [bareLeft, bareRight] = [left, right].map(withoutOptionalMarks);
    if (bareLeft === bareRight) return false;
    if (withoutAccents(left) === withoutAccents(right)) return true;
    if (areOneName(left, right, language)) return false;
    if (SIDES.every((side) => one.at[side].length > 0 && other.at[side].length > 0)) return false;
    if (left.replace(GENDERED, "") === right.replace(GENDERED, "") && !isSurname(one, other))
      return false;
    if (!areSpeltAlike(withoutMarks(left), withoutMarks(right))) return false;
    const sound = soundOf(left);
    const soundAlike = sound === soundOf(right);
    const haveMeaning = one.hasMeaning || other.hasMeaning;
    // "Northern Ireland" and "Southern Ireland" are spelt alike, too, and mean two things.
    if (meet(one.beside, other.beside)) return soundAlike || !haveMeaning;
    if (!soundAlike || sound.length < SHORTEST_SOUND || haveMeaning) return false;
    const inFull = [one, other].filter(({ beside }) => beside.size > 0);
    const standApart = SIDES.every((side) => one.at[side].length * other.at[side].length === 0);
    return inFull.length === 1 || (inFull.length === 0 && standApart);
  }
}

/** Writings that may be of one name, each list once. */
function listCandidates(writings: Iterable<Writing>): Iterable<readonly Writing[]> {
  const buckets = new Map<string, Writing[]>();
  for (const writing of writings) {
    const { key, beside } = writing;
    const places = [soundOf(key), withoutAccents(key), KNOWN_SPELLINGS.get(key) ?? key, ...beside];
    for (const place of new Set(places)) {
      if (place === "") continue;
      const bucket = buckets.get(place);
      if (bucket) bucket.push(writing);
      else buckets.set(place, [writing]);
    }
  }
  return [...buckets.values()].filter(({ length }) => length <= MOST_CANDIDATES);
}

function readWritings({ versions, names, matter }: Materials): Iterable<Writing> {
  const writings = new Map<string, Writing>();
  for (const side of SIDES) {
    const { text, language } = versions[side];
    const thesaurus = thesaurusOf(language);
    for (const name of names[side].placed.flat()) {
      const parts = weightyParts(name, language);
      for (const [i, { key, span, term }] of parts.entries()) {
        const [before, behind] = [parts[i - 1], parts[i + 1]];
        const stem = matter.terms[term] ?? "";
        const writing = writings.get(key) ?? {
          key,
          text: text.slice(span.start, span.end),
          at: { a: [], b: [] },
          segments: new Set(),
          beside: new Set(),
          hasMeaning: (thesaurus?.meaningsOf(stem) ?? []).length > 0,
        };
        writings.set(key, writing);
        writing.at[side].push(span);
        writing.segments.add(`${side}${name.segment}`);
        if (before) writing.beside.add(`${before.key} `);
        if (behind) writing.beside.add(` ${behind.key}`);
      }
    }
  }
  return writings.values();
}

/** Whether one of them stands behind a first name. */
function isSurname(...writings: readonly Writing[]): boolean {
  return writings.some(({ beside }) => [...beside].some((name) => name.endsWith(" ")));
}

function meet<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return [...one].some((value) => other.has(value));
}

function withoutOptionalMarks(key: string): string {
  return key.replaceAll(OPTIONAL_MARKS, withoutAccents);
}

function withoutAccents(key: string): string {
  return key.normalize("NFD").replaceAll(ACCENTS, "");
}

function countOf({ at }: Writing): number {
  return at.a.length + at.b.length;
}
