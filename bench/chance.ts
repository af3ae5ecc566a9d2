/** Chance that can be had again: numbers that look random and are the same for the same seed. */
export interface Chance {
  /** From 0 up to but without 1. */
  readonly share: () => number;
  /** A whole number from 0 up to but without `limit`. */
  readonly below: (limit: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** A linear congruential generator modulo 2³² (multiplier from Knuth); its high bits are random enough for word lists. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  function share(): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  }
  function below(limit: number): number {
    return Math.floor(share() * limit);
  }
  function pick<T>(list: readonly T[]): T {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error("There is nothing to pick from.");
    return found;
  }
  return { share, below, pick };
}
