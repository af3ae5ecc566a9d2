/** Counts from which precision, recall and F1 follow: what was wanted, what was found, and what of it was right. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** Compares a set that was found with the one that was wanted. */
export function tally<T>(found: ReadonlySet<T>, wanted: ReadonlySet<T>): Tally {
  let right = 0;
  for (const one of found) if (wanted.has(one)) right++;
  return { right, found: found.size, wanted: wanted.size };
}

/** The sum of several tallies. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((total, one) => total + one[key], 0);
  return { right: sum("right"), found: sum("found"), wanted: sum("wanted") };
}

/** Share of what was found that is right; 1 where nothing was found. */
export function precision({ right, found }: Tally): number {
  return found === 0 ? 1 : right / found;
}

/** Share of what was wanted that was found; 1 where nothing was wanted. */
export function recall({ right, wanted }: Tally): number {
  return wanted === 0 ? 1 : right / wanted;
}

/** The harmonic mean of precision and recall; 1 where nothing was wanted and nothing found. */
export function f1({ right, found, wanted }: Tally): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
}
