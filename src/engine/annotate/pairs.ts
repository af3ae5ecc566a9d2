/*
 * Which words of one side stand for which words of the other, one to one.
 *
 *   The mayor [called] the [plan] | The mayor [termed] the [scheme]   →   called/termed, plan/scheme
 *
 * Words that differ in the same place are paired when they are one word in two forms, kin by letters or by meaning. What
 * stands alone between two such pairs is paired on less (gaps.ts). A word and its opposite are paired, too, though they do
 * not mean the same: an editor must see that rose became fell. Elsewhere in the sentence words are paired only where they
 * can stand for nothing else.
 */
import type { Pair } from "../../model/pair";
import type { Term } from "../align/terms";
import type { Token } from "../tokens";
import { pairInGaps } from "./gaps";
import type { Likeness } from "./likeness";
import { isWeighty, isWhole, type LooseUnit } from "./looseUnits";
import { NO_PARTNER, type Partners, type PlaceRange, type UnitPair } from "./partners";
import type { Unit } from "./units";

/** In the same place, words less alike are more often two words than one said in another way. */
const LEAST_DEGREE = 0.4;
/** Opposites answer the same question. Any kin that stands beside is nearer … */
const OPPOSITE = 0.42;
/** … and of small words ("over", "less than") too many are opposites of some kind: these must stand alone. */
const SMALL_OPPOSITE = 0.3;
/** Elsewhere in the sentence only what the lists call the same, or what shares its stem, is sure. */
const LEAST_ELSEWHERE = 0.5;
/** Of two words equally alike the one in the like place is meant. */
const DISTANCE = 0.2;
/** More comparisons than a long sentence needs; a text without a stop would need billions. */
const MOST_WORK = 250_000;

interface Candidate extends UnitPair {
  readonly score: number;
}

/** The pairs among the loose units of a match, in the order of a; no unit is in two. */
export function pairUnits(
  loose: Pair<readonly LooseUnit[]>,
  tokens: Pair<readonly Token[]>,
  likeness: Likeness,
): UnitPair[] {
  if (loose.a.length * loose.b.length > MOST_WORK) return [];
  const partners: Partners = {
    a: new Int32Array(loose.a.length).fill(NO_PARTNER),
    b: new Int32Array(loose.b.length).fill(NO_PARTNER),
  };
  for (const place of sharedPlaces(loose)) {
    pairBest(alikeIn(place));
    pairInGaps(place, { loose, tokens, partners, degreeOf });
  }
  pairBest(alikeElsewhere());
  const pairs: UnitPair[] = [];
  for (const [a, b] of partners.a.entries()) if (b !== NO_PARTNER) pairs.push({ a, b });
  return pairs;

  function pairBest(candidates: Candidate[]): void {
    candidates.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
    for (const { a, b } of candidates)
      if (partners.a[a] === NO_PARTNER && partners.b[b] === NO_PARTNER) {
        partners.a[a] = b;
        partners.b[b] = a;
      }
  }

  function alikeIn({ a, b }: PlaceRange): Candidate[] {
    const candidates: Candidate[] = [];
    for (let i = a.start; i < a.end; i++)
      for (let j = b.start; j < b.end; j++) {
        const [one, other] = [loose.a[i], loose.b[j]];
        if (!one || !other) continue;
        const degree = degreeOf(one, other);
        if (degree < LEAST_DEGREE) continue;
        const left = (i - a.start) / (a.end - a.start);
        const right = (j - b.start) / (b.end - b.start);
        candidates.push({ a: i, b: j, score: degree - DISTANCE * Math.abs(left - right) });
      }
    return candidates;
  }

  function degreeOf(one: LooseUnit, other: LooseUnit): number {
    if (!isWhole(one) || !isWhole(other)) return 0;
    if (one.unit.kind === "sign" || other.unit.kind === "sign") return 0;
    const small = Number(one.unit.kind === "small") + Number(other.unit.kind === "small");
    let most = 0;
    for (const term of one.unit.terms)
      for (const farTerm of other.unit.terms)
        most = Math.max(most, degreeOfTerms(term, farTerm, small));
    return most;
  }

  function degreeOfTerms(one: Term, other: Term, small: number): number {
    // Small words that begin alike are forms of one auxiliary: "has" and "had" tell nothing.
    if (small === 2 && likeness.beginAlike(one, other)) return 0;
    if (one === other) return small === 0 ? 1 : 0;
    const degree = likeness.degree(one, other);
    if (degree > 0 || !likeness.areOpposites(one, other)) return degree;
    return small === 0 ? OPPOSITE : SMALL_OPPOSITE;
  }

  /** Candidates in whatever place that have no rival. */
  function alikeElsewhere(): Candidate[] {
    const free = {
      a: freeUnits(loose.a, partners.a),
      b: freeUnits(loose.b, partners.b),
    };
    const rivals: Pair<Map<number, number>> = { a: new Map(), b: new Map() };
    const candidates: Candidate[] = [];
    for (const a of free.a)
      for (const b of free.b) {
        const score = degreeElsewhere(loose.a[a]?.unit, loose.b[b]?.unit);
        if (score < LEAST_ELSEWHERE) continue;
        candidates.push({ a, b, score });
        rivals.a.set(a, (rivals.a.get(a) ?? 0) + 1);
        rivals.b.set(b, (rivals.b.get(b) ?? 0) + 1);
      }
    return candidates.filter(({ a, b }) => rivals.a.get(a) === 1 && rivals.b.get(b) === 1);
  }

  /** Words of every sentence stand for each other anywhere: of these only forms of one word are sure. */
  function degreeElsewhere(one: Unit | undefined, other: Unit | undefined): number {
    let most = 0;
    for (const term of one?.terms ?? []) {
      if (other?.terms.includes(term)) return 1;
      if (one?.kind === "common" || other?.kind === "common") continue;
      for (const kin of likeness.kinOf(term))
        if (kin.degree > most && other?.terms.includes(kin.term)) most = kin.degree;
    }
    return most;
  }
}

/** Whole units without a partner that tell something. */
function freeUnits(loose: readonly LooseUnit[], partners: Int32Array): number[] {
  const free: number[] = [];
  for (const [i, one] of loose.entries()) {
    if (isWeighty(one) && partners[i] === NO_PARTNER && isWhole(one)) free.push(i);
  }
  return free;
}

/** The places where both sides have loose units. Both lists are in the order of places. */
function sharedPlaces({ a, b }: Pair<readonly LooseUnit[]>): PlaceRange[] {
  const shared: PlaceRange[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i]?.place ?? 0, b[j]?.place ?? 0];
    const ends = { a: i, b: j };
    while (a[ends.a]?.place === left) ends.a++;
    while (b[ends.b]?.place === right) ends.b++;
    if (left === right) shared.push({ a: { start: i, end: ends.a }, b: { start: j, end: ends.b } });
    if (left <= right) i = ends.a;
    if (right <= left) j = ends.b;
  }
  return shared;
}
