/*
 * Times that can be trusted on a machine that pauses, throttles and does other things, in an engine that speeds code up
 * while it runs: each function is called until it is warm, the functions take turns, and what counts is the median of
 * many turns; for a ratio the median of the turns' ratios, since a slow moment slows both.
 */

const TURNS = 41;
/** Calls are repeated within a turn up to this time, for a page's clock ticks in tenths of a millisecond. */
const TURN_MS = 8;
const WARM_UP_MS = 400;

/**
 * Lets the calls of each case take turns, once all cases have warmed up the code. For each case a list of turns, each
 * the milliseconds of one call of every function.
 */
export function takeTurns(cases: readonly (readonly (() => unknown)[])[]): number[][][] {
  const warm = cases.map((calls) => calls.map((call) => ({ call, repeats: warmUp(call) })));
  return warm.map((calls) =>
    Array.from({ length: TURNS }, () => calls.map(({ call, repeats }) => time(call, repeats))),
  );
}

/** Calls until the code is warm; how many calls then fill a turn. */
function warmUp(call: () => unknown): number {
  let calls = 0;
  const start = performance.now();
  while (performance.now() - start < WARM_UP_MS) {
    call();
    calls++;
  }
  return Math.max(1, Math.round((calls * TURN_MS) / WARM_UP_MS));
}

/** Milliseconds for one call, from `repeats` calls in a row. */
export function time(call: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) call();
  return (performance.now() - start) / repeats;
}

/** The middle one of `values`; 0 where there is none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
