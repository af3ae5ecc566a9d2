/*
 * Which terms are kin though not equal. By their letters: Sorvany and Sorvanian, Lennebrücke and Brücke, negotiate and
 * negotiator, told by the share of their character trigrams (Dice 1945; used for cognates by Brew and McKelvie 1996),
 * and, for compounds and derivations, one term being the start or the end of the other. By their meaning: hug and
 * embrace, step down and resign, told by the thesaurus. Words that deny each other are no kin, however alike: likely and
 * unlikely, rise and fall.
 */
import type { Thesaurus } from "../lexicon/meaning/thesaurus";
import type { Matter } from "./matter";
import type { Term } from "./terms";
import type { Weights } from "./weights";

/** Another term and how far it stands for this one, between 0 and 1. */
export interface Kin {
  readonly term: Term;
  readonly degree: number;
}

/** Shorter terms share trigrams by chance. */
const SHORTEST = 4;
/** Below this share of trigrams, terms that look alike are more often strangers (station, nation). */
const LEAST_DICE = 0.5;
/** Letters a term must share with the start of another: Sorvan-y, Sorvan-ian. */
const SHORTEST_STEM = 5;
/** … and the part of the longer term that these letters must be. */
const LEAST_STEM_SHARE = 0.55;
/** A trigram or a meaning that stands in more terms than this tells nothing and costs time. */
const MOST_TERMS = 200;
/** Function words have kin without end: lighter terms than this have none here. */
export const LEAST_WEIGHT = 0.1;
/** Words that only share a broader word of their broader words are strangers. */
const LEAST_DEGREE = 0.1;

/** For each term of `matter` that has kin across the versions: its kin. The term itself is not among them. */
export function findKin(
  { terms, weights, postings }: Matter,
  thesauri: ReadonlySet<Thesaurus>,
  { lookalike }: Weights,
): ReadonlyMap<Term, readonly Kin[]> {
  const degrees = new Map<Term, Map<Term, number>>();
  relateByLetters();
  for (const thesaurus of thesauri) relateByMeaning(thesaurus);
  const kin = new Map<Term, readonly Kin[]>();
  for (const [term, others] of degrees)
    kin.set(
      term,
      Array.from(others, ([other, degree]) => ({ term: other, degree })),
    );
  return kin;

  function relateByLetters(): void {
    const trigrams = new Map<string, Term[]>();
    const sizes = new Uint32Array(terms.length);
    /** Trigrams that each term shares with the one being looked at; 0 again behind it. */
    const counts = new Uint32Array(terms.length);
    for (const [term, written] of terms.entries()) {
      if (written.length < SHORTEST || written.startsWith("#") || isLight(term)) continue;
      const padded = `^${written}$`;
      const alike: Term[] = [];
      let size = 0;
      for (let i = 0; i + 3 <= padded.length; i++) {
        const trigram = padded.slice(i, i + 3);
        const holders = trigrams.get(trigram);
        // A trigram counts once, however often the term has it.
        if (holders?.at(-1) === term) continue;
        size++;
        if (!holders) trigrams.set(trigram, [term]);
        else {
          if (holders.length <= MOST_TERMS)
            for (const other of holders) {
              const count = (counts[other] ?? 0) + 1;
              counts[other] = count;
              if (count === 1) alike.push(other);
            }
          holders.push(term);
        }
      }
      sizes[term] = size;
      for (const other of alike) {
        const dice = (2 * (counts[other] ?? 0)) / (size + (sizes[other] ?? 0));
        counts[other] = 0;
        relate(term, other, degreeOf(written, terms[other] ?? "", dice) * lookalike);
      }
    }
  }

  function relateByMeaning({ meaningsOf }: Thesaurus): void {
    const holders = new Map<number, Kin[]>();
    for (const [term, written] of terms.entries()) {
      if (isLight(term)) continue;
      for (const { id, degree } of meaningsOf(written)) {
        const others = holders.get(id);
        if (!others) holders.set(id, [{ term, degree }]);
        else {
          if (others.length <= MOST_TERMS)
            for (const other of others) relate(term, other.term, degree * other.degree);
          others.push({ term, degree });
        }
      }
    }
  }

  function isLight(term: Term): boolean {
    return (weights[term] ?? 0) < LEAST_WEIGHT;
  }

  function relate(one: Term, other: Term, degree: number): void {
    if (degree < LEAST_DEGREE || !standsAcross(one, other) || areOpposites(one, other)) return;
    raise(one, other, degree);
    raise(other, one, degree);
  }

  function raise(term: Term, other: Term, degree: number): void {
    const others = degrees.get(term);
    if (!others) degrees.set(term, new Map([[other, degree]]));
    else others.set(other, Math.max(degree, others.get(other) ?? 0));
  }

  function areOpposites(one: Term, other: Term): boolean {
    for (const thesaurus of thesauri)
      if (thesaurus.areOpposites(terms[one] ?? "", terms[other] ?? "")) return true;
    return false;
  }

  function standsAcross(one: Term, other: Term): boolean {
    const has = (side: "a" | "b", term: Term): boolean => (postings[side][term]?.length ?? 0) > 0;
    return (has("a", one) && has("b", other)) || (has("b", one) && has("a", other));
  }
}

function degreeOf(one: string, other: string, dice: number): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++;
  const isPart = short.length >= SHORTEST_STEM && (long.startsWith(short) || long.endsWith(short));
  const sharesStem = start >= SHORTEST_STEM && start / long.length >= LEAST_STEM_SHARE;
  const byParts = isPart || sharesStem ? 1 : 0;
  return Math.max(byParts, dice >= LEAST_DICE ? dice : 0);
}
