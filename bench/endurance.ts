/*
 * One comparison of long texts in a worker of its own, which has compared nothing before and ends with it: what an editor
 * waits for who drops two books, and what the machine must give for it.
 */
import type { Comparison } from "../src/model/comparison";
import type { Pair } from "../src/model/pair";
import { makeHardPairs } from "./hardPairs";
import type { HeapPeak } from "./heapWatch";
import type { Once } from "./once";
import { writeRewrite } from "./rewrites";
import type { NamedTexts } from "./speed";
import { median } from "./timing";

/** What the comparisons of one pair took. */
export interface Endurance extends HeapPeak {
  readonly name: string;
  /** UTF-16 code units of both texts. */
  readonly length: number;
  /** Milliseconds, the median of the runs. */
  readonly compare: number;
  readonly effort: Comparison["effort"]["level"];
}

/** Compares a pair in a new worker and watches that worker's heap. */
export type RunOnce = (texts: Pair<string>) => Promise<Once & HeapPeak>;

const SENTENCES = 10_000;
const SEED = 7;
const RUNS = 3;

/** Has every long pair compared several times; the pairs take turns. */
export async function measureEndurance(runOnce: RunOnce): Promise<Endurance[]> {
  const pairs: readonly NamedTexts[] = [
    { name: "a story and its rewrite", ...writeRewrite(SENTENCES, SEED) },
    ...makeHardPairs(SENTENCES, SEED),
  ];
  const turns: (readonly (Once & HeapPeak)[])[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const turn: (Once & HeapPeak)[] = [];
    for (const pair of pairs) turn.push(await runOnce(pair));
    turns.push(turn);
  }
  return pairs.map(({ name, a, b }, i) => {
    const runs = turns.flatMap((turn) => turn[i] ?? []);
    return {
      name,
      length: a.length + b.length,
      compare: median(runs.map(({ milliseconds }) => milliseconds)),
      used: Math.max(...runs.map(({ used }) => used)),
      held: Math.max(...runs.map(({ held }) => held)),
      effort: runs[0]?.effort ?? "full",
    };
  });
}
