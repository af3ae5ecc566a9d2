import { mapPair, type Pair } from "../../model/pair";
import type { Token } from "../tokens";

/** More comparisons than a long sentence needs; a text without a stop would need billions. */
const MOST_WORK = 1_000_000;

/** A token that differs where it stands, and its place in the whole sentence. */
export interface Loose {
  readonly token: Token;
  readonly index: number;
}

/** Shifted tokens by their places in the sentence, and the runs they make up, each with itself on the other side. */
export interface Shifts extends Pair<ReadonlySet<number>> {
  readonly runs: readonly Pair<readonly Token[]>[];
}

/**
 * Which loose tokens of either side stand elsewhere on the other: runs of the same keys, the longest first, that have a
 * word which is not `small`.
 */
export function findShifted(loose: Pair<readonly Loose[]>, small: ReadonlySet<string>): Shifts {
  const found: Pair<readonly Token[]>[] = [];
  const shifted = { a: new Set<number>(), b: new Set<number>(), runs: found };
  if (loose.a.length * loose.b.length > MOST_WORK) return shifted;
  const placesB = new Map<string, number[]>();
  for (const [j, { token }] of loose.b.entries()) {
    const places = placesB.get(token.key);
    if (places) places.push(j);
    else placesB.set(token.key, [j]);
  }
  const runs: { readonly i: number; readonly j: number; readonly length: number }[] = [];
  for (const [i, { token }] of loose.a.entries())
    for (const j of placesB.get(token.key) ?? [])
      if (!areSame(i - 1, j - 1) || !areBeside(i, j)) runs.push({ i, j, length: runLength(i, j) });
  runs.sort((one, other) => other.length - one.length || one.i - other.i || one.j - other.j);
  for (const { i, j, length } of runs) {
    const run = mapPair({ a: i, b: j }, (start, side) => loose[side].slice(start, start + length));
    const isTaken = (["a", "b"] as const).some((side) =>
      run[side].some(({ index }) => shifted[side].has(index)),
    );
    if (isTaken || run.a.every(({ token }) => small.has(token.key))) continue;
    for (const { index } of run.a) shifted.a.add(index);
    for (const { index } of run.b) shifted.b.add(index);
    found.push(mapPair(run, (own) => own.map(({ token }) => token)));
  }
  return shifted;

  function areSame(i: number, j: number): boolean {
    const key = loose.a[i]?.token.key;
    return key !== undefined && key === loose.b[j]?.token.key;
  }

  /** Whether the tokens before i and j stand right before them in the sentence, too. */
  function areBeside(i: number, j: number): boolean {
    return (
      (loose.a[i]?.index ?? 0) === (loose.a[i - 1]?.index ?? 0) + 1 &&
      (loose.b[j]?.index ?? 0) === (loose.b[j - 1]?.index ?? 0) + 1
    );
  }

  function runLength(i: number, j: number): number {
    let length = 1;
    while (areSame(i + length, j + length) && areBeside(i + length, j + length)) length++;
    return length;
  }
}
