/*
 * Names that were exchanged in German, where every noun has a capital: only where a noun stands as names do. Two nouns side by
 * side are what somebody is and who ("Firma Siemens"), and a noun behind a bare preposition is a place ("nach Kairo"); what
 * follows of somebody ("nach Angaben der Polizei") makes it none. Of compounds, those that end as ministries and courts do
 * name by their beginning ("Innenministerium").
 */
import { mapPair, type Pair, type Side } from "../../model/pair";
import { lexiconOf } from "../lexicon/lexicon";
import { thesaurusOf } from "../lexicon/meaning/thesaurus";
import { NAME_TITLES } from "../lexicon/nameWords";
import { numeralsOf } from "../lexicon/numerals/numerals";
import { type AskedName, isWhollyStrange } from "./askedNames";
import { isKept } from "./goneNames";
import type { Materials } from "./material";
import { meanTheSame } from "./meaningOfNames";
import { isAllElseSaid } from "./onlyName";

/** Prepositions that stand right before the name of a place. */
const BEFORE_PLACE: ReadonlySet<string> = new Set(["in", "nach", "aus", "bei"]);
/** What follows a noun that is no place. */
const GENITIVE = /^\s(?:der|des|eines|einer|von|vom)\s/u;
const LONGEST_GENITIVE = 8;
const INSTITUTION = /^(.{3,})(ministerium|minister|ministerin|gericht|korea|sudan)$/u;

/** The names of a match that stand in each other's place. */
export function findGermanExchanges(
  materials: Materials,
  segments: Pair<readonly number[]>,
  own: Pair<readonly AskedName[]>,
): readonly Pair<AskedName>[] {
  const { titles } = lexiconOf("de");
  const { measures, entries } = numeralsOf("de");
  const found: Pair<AskedName>[] = [];
  for (const a of own.a)
    for (const b of own.b)
      if (isOtherBehind(a, b) || isOtherFirst(a, b) || isOtherHead(a, b)) found.push({ a, b });
  const places = mapPair(own, (names, side) => names.filter((name) => isPlace(name, side)));
  const [[a, ...moreOfA], [b, ...moreOfB]] = [places.a, places.b];
  const isOnly = moreOfA.length === 0 && moreOfB.length === 0;
  if (a && b && isOnly && a.before === b.before)
    if (isAllElseSaid(materials, segments, { a, b })) found.push({ a, b });
  return found;

  /** "Firma Siemens", "Firma Bosch": the last word is another, those before it are the same; no "Tonnen Stahl". */
  function isOtherBehind(a: AskedName, b: AskedName): boolean {
    const [last, far] = [a.parts.at(-1), b.parts.at(-1)];
    if (!last || !far || a.parts.length !== b.parts.length || a.parts.length < 2) return false;
    if (!a.strange.includes(last) || !b.strange.includes(far)) return false;
    if (meanTheSame(materials, last.term, far.term)) return false;
    return a.parts
      .slice(0, -1)
      .every(({ key }, i) => key === b.parts[i]?.key && !measures.has(key) && !entries.has(key));
  }

  function isOtherHead(a: AskedName, b: AskedName): boolean {
    const [one, far] = [a.parts.at(-1), b.parts.at(-1)];
    if (!one || !far || !a.strange.includes(one) || !b.strange.includes(far)) return false;
    const [heads, tails] = [1, 2].map((part) =>
      [one, far].map(({ key }) => INSTITUTION.exec(key)?.[part]),
    );
    return tails?.[0] !== undefined && tails[0] === tails[1] && heads?.[0] !== heads?.[1];
  }

  function isPlace(name: AskedName, side: Side): boolean {
    const { text } = materials.versions[side];
    const [part] = name.parts;
    return (
      part !== undefined &&
      name.parts.length === 1 &&
      isWhollyStrange(name) &&
      BEFORE_PLACE.has(name.before ?? "") &&
      !isKept(materials, name, side) &&
      !GENITIVE.test(text.slice(name.span.end, name.span.end + LONGEST_GENITIVE)) &&
      (thesaurusOf("de")?.meaningsOf(materials.matter.terms[part.term] ?? "") ?? []).length === 0
    );
  }

  /** Behind a title stands a first name: "Bürgermeisterin Marlene Terhorst". */
  function isOtherFirst(a: AskedName, b: AskedName): boolean {
    const [[one, last], [far, farLast]] = [a.weighty, b.weighty];
    if (!one || !far || a.weighty.length !== 2 || b.weighty.length !== 2) return false;
    if (last?.key !== farLast?.key || !a.strange.includes(one) || !b.strange.includes(far))
      return false;
    return [a, b].every(({ before, parts }) => isTitle(before) || isTitle(parts[0]?.key));
  }

  function isTitle(key: string | undefined): boolean {
    return key !== undefined && (NAME_TITLES.has(key) || titles.has(key));
  }
}
