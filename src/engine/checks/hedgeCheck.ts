/*
 * Whether what one side leaves open is so on the other: "may close" and "will close", "the alleged thief" and "the thief".
 * Writers hedge in many ways, so it is told only where the other side holds no hedge at all, nor anything else that leaves
 * a thing open, and says the hedged word among the same words. One hedge for another is no news, nor is a source in the
 * place of an "allegedly".
 */
import type { Fact } from "../../model/comparison";
import { mapPair, otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import { slice } from "../../model/span";
import { type Certainty, certaintyOf } from "../lexicon/certainty";
import { lexiconOf } from "../lexicon/lexicon";
import { polarityOf } from "../lexicon/polarity";
import { type Hedge, readHedges } from "./hedges";
import { type CheckedWord, heldBy, type Materials } from "./material";
import { isVoiced } from "./voices";

/** So much of the shorter clause must stand in the other for the two to be one. */
const LEAST_SHARED = 0.6;
/** A clause of which less is shared besides the hedged word may be any. */
const FEWEST_SHARED = 1;
/** Kin this near may stand for a word among others that are the same … */
const MAY_STAND = 0.35;
/** … and kin this near are one word. */
const SAME_WORD = 0.6;
/** The verb of a hedge is among so many weighty words behind it; in German it stands at the end. */
const REACH = 1;
const GERMAN_REACH = 8;
/** A thing that could be done, was. */
const PAST = /ed$/u;

/** Characters before a word that hold the one before it, where that is short. */
const NEAR = 6;
const INFINITIVE = /(?<!\p{L})(?:to|zu)\s{1,3}$/u;

/** The facts about hedges in a match: at most one, for the first says that the sentence is to be read. */
export function checkHedges(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const { versions, kin } = materials;
  const certainties = mapPair(versions, ({ language }) => certaintyOf(language));
  const read = mapPair(segments, (list, side) => {
    const certainty = certainties[side];
    if (!certainty) return [];
    const { text, language } = versions[side];
    const { functionWords } = lexiconOf(language);
    const negations = polarityOf(language)?.negations;
    return list.flatMap((segment) => {
      const tokens = materials.tokens[side][segment] ?? [];
      const words = materials[side].words[segment] ?? [];
      return readHedges({ text, tokens, words, functionWords, negations }, certainty);
    });
  });
  const hedges = mapPair(read, (list) => list.filter(({ sort }) => sort !== "sure"));
  for (const side of SIDES) {
    const far = otherSide(side);
    const certainty = certainties[far];
    if (!certainty || hedges[side].length === 0 || hedges[far].length > 0) continue;
    if (isHead(side) !== isHead(far) || isVeiled(far, certainty)) continue;
    for (const hedge of hedges[side]) {
      if (hedge.isQuoted) continue;
      const fact = tell(hedge, side, certainty);
      if (fact) return [fact];
    }
  }
  return [];

  function tell(hedge: Hedge, side: Side, certainty: Certainty): Fact | undefined {
    const far = otherSide(side);
    const sure = read[far].find((one) => !one.isQuoted && saysSame(hedge, one));
    if (sure && !read[side].some((one) => one.sort === "sure" && saysSame(one, sure)))
      return {
        kind: "hedge",
        change: "altered",
        at: side === "a" ? { a: hedge.span, b: sure.span } : { a: sure.span, b: hedge.span },
      };
    if (!isPlain(hedge, side)) return undefined;
    const isAttributed = isVoiced(materials, far, segments[far], certainty);
    const own = certainties[side];
    const wasAttributed = own && isVoiced(materials, side, segments[side], own);
    if (isAttributed && (hedge.sort === "hearsay" || !wasAttributed)) return undefined;
    return side === "a"
      ? { kind: "hedge", change: "dropped", at: { a: hedge.span } }
      : { kind: "hedge", change: "added", at: { b: hedge.span } };
  }

  /** Whether a hedge and a word that is sure are of the same verb in the same clause. */
  function saysSame(one: Hedge, other: Hedge): boolean {
    const [near, far] = [one, other].map(({ hedged }) =>
      hedged.slice(0, Math.max(reachOf("a"), reachOf("b"))),
    );
    const terms = new Set(far?.map(({ term }) => term));
    const isOneVerb = near?.some(({ term }) => heldBy(term, terms, kin) >= SAME_WORD) === true;
    return isOneVerb && share(one.clause, other.clause);
  }

  /** Whether the other side says the hedged word once more without a hedge, among the same words. */
  function isPlain(hedge: Hedge, side: Side): boolean {
    const far = otherSide(side);
    return hedge.hedged.slice(0, reachOf(side)).some((word) => {
      if (countForms(word, far) < countForms(word, side)) return false;
      const twins = wordsOf(far).filter(
        (one) => !one.isSmall && isForm(word, one) && !isInfinitive(one, far),
      );
      return twins.some((twin) => {
        if (hedge.key === "could" && PAST.test(written(twin, far))) return false;
        const around = wordsOf(far).filter((one) => !one.isSmall && one !== twin);
        return share(
          hedge.clause.filter((one) => one !== word),
          around,
        );
      });
    });
  }

  /** "The opportunity to apply" does not say that anybody applies. */
  function isInfinitive({ span: { start } }: CheckedWord, side: Side): boolean {
    return INFINITIVE.test(versions[side].text.slice(Math.max(0, start - NEAR), start));
  }

  function share(one: readonly CheckedWord[], other: readonly CheckedWord[]): boolean {
    const terms = new Set(other.map(({ term }) => term));
    const shared = one.filter(({ term }) => heldBy(term, terms, kin) >= MAY_STAND).length;
    return shared >= FEWEST_SHARED && shared >= one.length * LEAST_SHARED;
  }

  function reachOf(side: Side): number {
    return versions[side].language.startsWith("de") ? GERMAN_REACH : REACH;
  }

  /** What both sides hold leaves nothing more open on the one: the plan that may be dropped. */
  function isVeiled(side: Side, { veils }: Certainty): boolean {
    if (SIDES.some((one) => textsOf(one).some((text) => text.includes("?")))) return true;
    const [own, far] = [keysOf(side), new Set(keysOf(otherSide(side)))];
    return own.some((key) => veils.test(key) && !far.has(key));
  }

  function textsOf(side: Side): string[] {
    return segments[side].flatMap((segment) =>
      (versions[side].segments[segment]?.pieces ?? []).map((piece) =>
        slice(versions[side].text, piece),
      ),
    );
  }

  function keysOf(side: Side): string[] {
    return segments[side].flatMap((segment) =>
      (materials.tokens[side][segment] ?? []).map(({ key }) => key),
    );
  }

  /** A head says in few words what the story says with care. */
  function isHead(side: Side): boolean {
    return segments[side].some((segment) => {
      const { kind } = versions[side].segments[segment] ?? {};
      return kind === "headline" || kind === "subhead";
    });
  }

  function wordsOf(side: Side): readonly CheckedWord[] {
    return segments[side].flatMap((segment) => materials[side].words[segment] ?? []);
  }

  function countForms(word: CheckedWord, side: Side): number {
    return wordsOf(side).filter((one) => isForm(word, one)).length;
  }

  function isForm(one: CheckedWord, other: CheckedWord): boolean {
    return (
      one.term === other.term ||
      (kin.get(one.term) ?? []).some(
        ({ term, degree }) => term === other.term && degree >= SAME_WORD,
      )
    );
  }

  function written({ span }: CheckedWord, side: Side): string {
    return slice(versions[side].text, span).toLowerCase();
  }
}
