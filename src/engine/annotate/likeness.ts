/*
 * How far one word may stand for another, told by the kinship that aligned the versions. That leaves out what stands in
 * every other sentence and is no evidence; an editor who compares two sentences still sees that "said" became "remarked"
 * and "after" became "following".
 */
import { type Kin, LEAST_WEIGHT } from "../align/kinship";
import type { Matter } from "../align/matter";
import type { Term } from "../align/terms";
import type { Meaning } from "../lexicon/meaning/meaning";
import type { Thesaurus } from "../lexicon/meaning/thesaurus";

/** What the terms of two versions are to each other. */
export interface Likeness {
  /** The kin of a term across the versions. */
  readonly kinOf: (term: Term) => readonly Kin[];
  /** 0 to 1; 1 for the same term. */
  readonly degree: (one: Term, other: Term) => number;
  /** Whether one denies what the other says: "rose" and "fell". */
  readonly areOpposites: (one: Term, other: Term) => boolean;
  /** Whether two terms have their first letter in common. */
  readonly beginAlike: (one: Term, other: Term) => boolean;
}

/** Words of one class of our lists share this much, other words less; those would pair "have" and "get". */
const LEAST_MEANING = 0.75;

const NONE: readonly Kin[] = [];

/** Reads the likeness of terms off the kinship of both versions and the thesauri of their languages. */
export function readLikeness(
  { terms, weights }: Pick<Matter, "terms" | "weights">,
  kin: ReadonlyMap<Term, readonly Kin[]>,
  thesauri: readonly Thesaurus[],
): Likeness {
  const meanings: (readonly Meaning[] | undefined)[] = [];
  return {
    kinOf: (term) => kin.get(term) ?? NONE,
    degree(one, other) {
      if (one === other) return 1;
      if (isLight(one)) return sharedMeaning(one, other);
      if (isLight(other)) return sharedMeaning(other, one);
      for (const { term, degree } of kin.get(one) ?? NONE) if (term === other) return degree;
      return 0;
    },
    areOpposites(one, other) {
      for (const thesaurus of thesauri)
        if (thesaurus.areOpposites(written(one), written(other))) return true;
      return false;
    },
    beginAlike: (one, other) => written(one).charAt(0) === written(other).charAt(0),
  };

  function written(term: Term): string {
    return terms[term] ?? "";
  }

  function isLight(term: Term): boolean {
    return (weights[term] ?? 0) < LEAST_WEIGHT;
  }

  function sharedMeaning(light: Term, other: Term): number {
    for (const { id, degree } of meaningsOf(light))
      for (const meaning of meaningsOf(other))
        if (meaning.id === id) return degree * meaning.degree;
    return 0;
  }

  function meaningsOf(term: Term): readonly Meaning[] {
    return (meanings[term] ??= thesauri.flatMap((thesaurus) =>
      thesaurus.meaningsOf(written(term)).filter(({ degree }) => degree >= LEAST_MEANING),
    ));
  }
}
