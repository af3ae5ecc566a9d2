/*
 * Whether a name is surely gone: no part of it stands in the other version in any form, and what was said of it does. Later
 * mentions are shortened, titles come and go, heads leave out what the story says; in doubt it is not gone.
 */
import { otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import { slice } from "../../model/span";
import { lexiconOf } from "../lexicon/lexicon";
import { thesaurusOf } from "../lexicon/meaning/thesaurus";
import { type AskedName, isWhollyStrange } from "./askedNames";
import { heldBy, type Materials } from "./material";
import { countSaid, wordsAround } from "./saidAround";
import { isSpelledOut } from "./spelledOut";

/** Words on either side of a name that tell what is said of it … */
const AROUND = 4;
/** … and how much of it must be said where the name is left out; what is new brings names of its own. */
const LEAST_SAID = 1;
/** Parts that are kin this far may be one name in two forms. */
const LEAST_KIN = 0.4;

/** Words in capitals are shouted, not named: “HANDS OFF”. */
const SHOUTED = /^[^\p{Ll}]+$/u;
/** What stands before a word inside a sentence. */
const INSIDE = /[\p{L}\p{M}\p{N},)]\s$/u;
const BEFORE_NOUN = /^\s\p{Ll}/u;
/** Articles that stand before what there are several of. */
const ARTICLES: ReadonlySet<string> = new Set("a an un une una uno um uma ein eine".split(" "));

/** Whether a name of `side` is surely gone from the other side of the match `segments`. */
export function isSurelyGone(
  materials: Materials,
  segments: Pair<readonly number[]>,
  name: AskedName,
  side: Side,
): boolean {
  const { versions } = materials;
  const { kind } = versions[side].segments[name.segment] ?? {};
  if (kind === "headline" || kind === "subhead" || !isWhollyStrange(name)) return false;
  if (isKept(materials, name, side) || !isSaid(materials, segments, name, side)) return false;
  if (name.parts.length > 1) return !SHOUTED.test(slice(versions[side].text, name.span));
  // A single name may be the second mention of a longer one.
  return (
    !materials.names[side].inFull.has(name.parts[0]?.key ?? "") &&
    standsAsName(materials, name, side)
  );
}

/** Whether the other version may hold it in another form: of its kin, spelled out, as initials, as its short form. */
export function isKept(
  materials: Materials,
  { parts, weighty, span }: AskedName,
  side: Side,
): boolean {
  const { names, kin, versions } = materials;
  const [near, far] = [names[side], names[otherSide(side)]];
  return (
    isSpelledOut(slice(versions[side].text, span), versions[otherSide(side)].text) ||
    far.hasShortForm(parts.map(({ key }) => key.charAt(0)).join("")) ||
    weighty.some(
      ({ key, term }) =>
        (!isSmallStem(materials, term, side) && heldBy(term, far.terms, kin) >= LEAST_KIN) ||
        SIDES.some((one) => names[one].spells(key.replaceAll(".", ""))) ||
        far.hasShortForm(near.shortFormOf(key) ?? ""),
    )
  );
}

/** "Ines" and "in" have one stem. */
function isSmallStem({ versions, matter }: Materials, term: number, side: Side): boolean {
  return lexiconOf(versions[side].language).functionWords.has(matter.terms[term] ?? "");
}

/** Whether the other side says what is said of the name. */
function isSaid(
  materials: Materials,
  segments: Pair<readonly number[]>,
  name: AskedName,
  side: Side,
): boolean {
  const far = otherSide(side);
  const words = segments[far].flatMap((segment) => materials[far].words[segment] ?? []);
  return countSaid(materials, wordsAround(materials, name, side, AROUND), words) >= LEAST_SAID;
}

/** "a Western official": an adjective of a name is none. Nor is a word that has another meaning or opens a sentence. */
function standsAsName(
  { versions, matter }: Materials,
  { before, parts, span }: AskedName,
  side: Side,
): boolean {
  const { text, language } = versions[side];
  if (before === undefined || !INSIDE.test(text.slice(span.start - 2, span.start))) return false;
  const written = matter.terms[parts[0]?.term ?? -1] ?? "";
  if ((thesaurusOf(language)?.meaningsOf(written) ?? []).length > 0) return false;
  return !ARTICLES.has(before) || !BEFORE_NOUN.test(text.slice(span.end, span.end + 2));
}
