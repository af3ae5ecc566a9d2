import { partitionPoint } from "../model/partitionPoint";

/**
 * How high things are that stand under one another, and which of them is where. What has not been drawn yet is guessed, so
 * that heights change while one reads; sums are made anew only when they are asked for.
 */
export interface Heights {
  readonly count: number;
  /** The height of one. */
  readonly of: (at: number) => number;
  /** The height of all above one; with `count`, of everything. */
  readonly above: (at: number) => number;
  /** What stands so far below the top: the last one that begins at or above that and is not without height. */
  readonly find: (distance: number) => number;
  readonly set: (at: number, height: number) => void;
}

/** Heights as they are guessed, in any unit. */
export function createHeights(guesses: readonly number[]): Heights {
  const own = Float64Array.from(guesses);
  const sums = new Float64Array(own.length + 1);
  let known = 0;

  function above(at: number): number {
    for (; known < at; known += 1) sums[known + 1] = (sums[known] ?? 0) + (own[known] ?? 0);
    return sums[at] ?? 0;
  }

  return {
    count: own.length,
    of: (at) => own[at] ?? 0,
    above,
    find(distance) {
      above(own.length);
      const behind = partitionPoint(own.length, (at) => (sums[at] ?? 0) <= distance);
      let from = Math.max(0, behind - 1);
      while (from > 0 && own[from] === 0) from -= 1;
      return from;
    },
    set(at, height) {
      if (own[at] === height) return;
      own[at] = height;
      known = Math.min(known, at);
    },
  };
}
