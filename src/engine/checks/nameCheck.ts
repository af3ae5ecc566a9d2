/*
 * Whether the names of one side are those of the other. Altered is a name of which one part was exchanged (Mireille,
 * Muriel Sauvagnac), one spelt another way (Marlow, Marlowe), and another in its place. Dropped or added is only what is
 * surely a name and of which no part stands anywhere in the other version: later mentions are shortened, titles come and
 * go. In German every noun has a capital; only slips inside names of several words are told there.
 */
import type { Fact } from "../../model/comparison";
import { mapPair, otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import { thesaurusOf } from "../lexicon/meaning/thesaurus";
import { type CheckedWord, heldBy, type Materials } from "./material";
import { areOneName, areSpeltAlike } from "./oneName";
import { type NamePart, type PlacedName, weightyParts } from "./placedNames";

/** Words on either side of a name that tell what is said of it … */
const AROUND = 4;
/** … more where another may stand in its place, for what is said there may be turned round … */
const AROUND_PLACE = 6;
/** … how much of them must be said of the name in its place … */
const LEAST_AROUND = 2;
/** … and how much be said at all where the name is left out; what is new brings names of its own. */
const LEAST_SAID = 1;
/** A word of every story says little of what is said. */
const SMALL_WORD = 0.25;
/** Parts that are kin this far may be one name in two forms. */
const LEAST_KIN = 0.4;

/** Words in capitals are shouted, not named: “HANDS OFF”. */
const SHOUTED = /^[^\p{Ll}]+$/u;
/** What stands before a word inside a sentence. */
const INSIDE = /[\p{L}\p{M}\p{N},)]\s$/u;
const BEFORE_NOUN = /^\s\p{Ll}/u;
/** Articles that stand before what there are several of. */
const ARTICLES: ReadonlySet<string> = new Set("a an un une una uno um uma ein eine".split(" "));

interface Asked extends PlacedName {
  /** Its parts without titles and initials. */
  readonly weighty: readonly NamePart[];
  /** Those that stand nowhere in the other version. */
  readonly strange: readonly NamePart[];
}

/** The facts about the names of a match. */
export function checkNames(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const { versions, names } = materials;
  const { language } = versions.a;
  const hasNounCapitals = SIDES.some((side) => versions[side].language.startsWith("de"));
  const own = mapPair(segments, (list, side) =>
    list.flatMap((segment) => names[side].placed[segment] ?? []).map((name) => ask(name, side)),
  );
  const sharesName = own.a.some((a) => !isAbsent(a, own.b));
  const facts: Fact[] = [];
  const taken = new Set<Asked>();
  for (const areOne of hasNounCapitals ? [isSlip] : [isExchange, isSlip, isAnother])
    for (const a of own.a)
      for (const b of own.b) {
        if (taken.has(a) || taken.has(b) || !areOne(a, b)) continue;
        taken.add(a).add(b);
        facts.push({ kind: "name", change: "altered", at: { a: a.span, b: b.span } });
      }
  const strangers = mapPair(own, (list, side) =>
    list.filter((one) => !taken.has(one) && isSurelyGone(one, side)),
  );
  // Names of which none is the other's belong to two events that were told in one form.
  const isOneEvent = sharesName || strangers.a.length === 0 || strangers.b.length === 0;
  if (!hasNounCapitals && isOneEvent)
    for (const side of SIDES)
      for (const { span } of strangers[side])
        facts.push(
          side === "a"
            ? { kind: "name", change: "dropped", at: { a: span } }
            : { kind: "name", change: "added", at: { b: span } },
        );
  return facts;

  function ask(name: PlacedName, side: Side): Asked {
    const weighty = weightyParts(name, versions[side].language);
    const far = names[otherSide(side)];
    const strange = weighty.filter(({ key }) => !far.holds(key) && !names[side].credits(key));
    return { ...name, weighty, strange };
  }

  /** One part is another, the others are the same; what the longer name has in front may be a title. */
  function isExchange(a: Asked, b: Asked): boolean {
    const length = Math.min(a.weighty.length, b.weighty.length);
    if (length < 2) return false;
    const [left, right] = [a.weighty.slice(-length), b.weighty.slice(-length)];
    const other = left.flatMap((part, i) => {
      const far = right[i];
      return far && !areOneName(part.key, far.key, language) ? [{ part, far }] : [];
    });
    const [first] = other;
    return (
      first !== undefined &&
      other.length === 1 &&
      a.strange.includes(first.part) &&
      b.strange.includes(first.far)
    );
  }

  /** The same but for a slip in one part. */
  function isSlip(a: Asked, b: Asked): boolean {
    if (hasNounCapitals && !isExchange(a, b)) return false;
    const [few, many] = a.strange.length < b.strange.length ? [a, b] : [b, a];
    return (
      few.strange.length > 0 &&
      few.strange.every((part) =>
        many.strange.some(
          (far) => areSpeltAlike(part.key, far.key) && !areOneName(part.key, far.key, language),
        ),
      )
    );
  }

  /** Nothing in common but what is said of them, in sentences that share another name. */
  function isAnother(a: Asked, b: Asked): boolean {
    if (!sharesName || (!isWhollyStrange(a) && !isWhollyStrange(b))) return false;
    return isAbsent(a, own.b) && isAbsent(b, own.a) && likeness(a, b) >= LEAST_AROUND;
  }

  function isWhollyStrange({ weighty, strange }: Asked): boolean {
    return strange.length > 0 && strange.length === weighty.length;
  }

  function isAbsent({ weighty }: Asked, others: readonly Asked[]): boolean {
    return (
      weighty.length > 0 &&
      !weighty.some(({ key }) =>
        others.some(({ parts }) => parts.some((part) => areOneName(key, part.key, language))),
      )
    );
  }

  /** A head leaves out what the story says, and a single name may be the second mention of a longer one. */
  function isSurelyGone(name: Asked, side: Side): boolean {
    const { parts, segment, weighty } = name;
    const { kind } = versions[side].segments[segment] ?? {};
    if (kind === "headline" || kind === "subhead" || !isWhollyStrange(name)) return false;
    const [near, far] = [names[side], names[otherSide(side)]];
    const isKept = weighty.some(
      ({ key, term }) =>
        heldBy(term, far.terms, materials.kin) >= LEAST_KIN ||
        SIDES.some((one) => names[one].spells(key.replaceAll(".", ""))) ||
        far.hasShortForm(near.shortFormOf(key) ?? ""),
    );
    if (far.hasShortForm(parts.map(({ key }) => key.charAt(0)).join(""))) return false;
    if (isKept || saidAround(name, side, wordsOf(otherSide(side))) < LEAST_SAID) return false;
    if (parts.length > 1) return !SHOUTED.test(textOf(name, side));
    return !near.inFull.has(parts[0]?.key ?? "") && standsAsName(name, side);
  }

  /** "a Western official": an adjective of a name is none. Nor is a word that has another meaning or opens a sentence. */
  function standsAsName({ before, parts, span }: Asked, side: Side): boolean {
    const { text } = versions[side];
    if (before === undefined || !INSIDE.test(text.slice(span.start - 2, span.start))) return false;
    const written = materials.matter.terms[parts[0]?.term ?? -1] ?? "";
    if ((thesaurusOf(versions[side].language)?.meaningsOf(written) ?? []).length > 0) return false;
    return !ARTICLES.has(before) || !BEFORE_NOUN.test(text.slice(span.end, span.end + 2));
  }

  function textOf({ span }: Asked, side: Side): string {
    return versions[side].text.slice(span.start, span.end);
  }

  function likeness(a: Asked, b: Asked): number {
    return saidAround(a, "a", around(b, "b", AROUND_PLACE), AROUND_PLACE);
  }

  /** How much of what stands around a name is among the words of the other side. */
  function saidAround(
    name: Asked,
    side: Side,
    words: readonly CheckedWord[],
    reach = AROUND,
  ): number {
    const terms = new Set(words.map(({ term }) => term));
    return around(name, side, reach).reduce(
      (sum, { term, isSmall }) =>
        sum + heldBy(term, terms, materials.kin) * (isSmall ? SMALL_WORD : 1),
      0,
    );
  }

  function wordsOf(side: Side): readonly CheckedWord[] {
    return segments[side].flatMap((segment) => materials[side].words[segment] ?? []);
  }

  function around({ segment, span }: Asked, side: Side, reach: number): readonly CheckedWord[] {
    const words = materials[side].words[segment] ?? [];
    return [
      ...words.filter((word) => word.span.end <= span.start).slice(-reach),
      ...words.filter((word) => word.span.start >= span.end).slice(0, reach),
    ];
  }
}
