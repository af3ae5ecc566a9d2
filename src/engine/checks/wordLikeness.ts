/*
 * What two words of a match are to each other: the same to a reader, forms of one, or opposites.
 */
import { SIDES } from "../../model/pair";
import type { Term } from "../align/terms";
import { thesauriOf } from "../lexicon/meaning/thesaurus";
import { type CheckedWord, heldBy, type Materials } from "./material";

/** Answers about the words of one comparison. */
export interface WordLikeness {
  readonly isFigure: (word: CheckedWord) => boolean;
  /** Whether two words are one to a reader. */
  readonly isSame: (one: CheckedWord, other: CheckedWord) => boolean;
  /** Words of one meaning in other sentences are denied in their own way ("not won", "victory"); forms of one are not. */
  readonly isForm: (one: CheckedWord, other: CheckedWord) => boolean;
  readonly hasOpposite: (word: CheckedWord) => boolean;
  readonly areOpposites: (one: CheckedWord, other: CheckedWord) => boolean;
  /** Whether one of `terms` is a word that is the same as `term`. */
  readonly isAmong: (term: Term, terms: ReadonlySet<Term>) => boolean;
  /** Whether one of `terms` may stand for `term` among other words that are the same. */
  readonly mayStandAmong: (term: Term, terms: ReadonlySet<Term>) => boolean;
}

/** Kin this near are one word to a reader. */
const SAME_WORD = 0.6;
/** Kin this near may stand for a word among others that are the same. */
const MAY_STAND = 0.35;
/** Forms of one word share so many letters at their start. */
const BEGINNING = 3;

/** What the words of a comparison are to each other. */
export function compareWords({ versions, matter, kin }: Materials): WordLikeness {
  const thesauri = [...thesauriOf(SIDES.map((side) => versions[side].language))];

  function written({ term }: CheckedWord): string {
    return matter.terms[term] ?? "";
  }

  function isSame(one: CheckedWord, other: CheckedWord): boolean {
    if (one.term === other.term) return true;
    return (kin.get(one.term) ?? []).some(
      ({ term, degree }) => term === other.term && degree >= SAME_WORD,
    );
  }

  return {
    isFigure: (word) => written(word).startsWith("#"),
    isSame,
    isForm: (one, other) =>
      one.term === other.term ||
      (isSame(one, other) &&
        written(one).slice(0, BEGINNING) === written(other).slice(0, BEGINNING)),
    hasOpposite: (word) => thesauri.some((thesaurus) => thesaurus.hasOpposite(written(word))),
    areOpposites: (one, other) =>
      thesauri.some((thesaurus) => thesaurus.areOpposites(written(one), written(other))),
    isAmong: (term, terms) => heldBy(term, terms, kin) >= SAME_WORD,
    mayStandAmong: (term, terms) => heldBy(term, terms, kin) >= MAY_STAND,
  };
}
