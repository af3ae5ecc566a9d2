/*
 * How long compare takes, beside jsdiff on the same texts. Runs in Node and, bundled, in a page: no import of Node here.
 *
 * Machines pause, throttle and do other things, and the engine that runs the code speeds it up while it runs. So each
 * function is called until it is warm, the functions take turns, and what counts is the median of many turns, and for a
 * ratio the median of the turns' ratios, since a slow moment slows both.
 */
import { diffSentences, diffWords } from "diff";

import { compare } from "../src/engine/compare";
import type { Comparison } from "../src/model/comparison";
import type { Pair } from "../src/model/pair";
import { writeRewrite } from "./rewrites";

/** Two versions of a story under the name their figures get. */
export interface NamedTexts extends Pair<string> {
  readonly name: string;
}

/** Medians in milliseconds for one call, and how many times as long as jsdiff compare took. */
export interface StorySpeed {
  readonly name: string;
  /** UTF-16 code units of both texts. */
  readonly length: number;
  readonly compare: number;
  readonly diffWords: number;
  readonly diffSentences: number;
  readonly toDiffWords: number;
  readonly toDiffSentences: number;
}

/** Time for generated texts of one length. */
export interface Growth {
  readonly sentences: number;
  readonly length: number;
  /** Milliseconds for one call. */
  readonly compare: number;
  /** How many times as long as for half the length; nothing for the shortest. */
  readonly factor: number | undefined;
  readonly effort: Comparison["effort"]["level"];
}

const TURNS = 41;
/** Calls are repeated within a turn up to this time, for a page's clock ticks in tenths of a millisecond. */
const TURN_MS = 8;
const WARM_UP_MS = 400;

/** Each twice as long as the one before. */
const LENGTHS = [250, 500, 1000, 2000];
const GROWTH_TURNS = 7;
const SEED = 7;

/** Times every story, once all of them have warmed up the code. */
export function measureSpeed(stories: readonly NamedTexts[]): StorySpeed[] {
  const warm = stories.map((story) => {
    const calls = [
      (): unknown => compareTexts(story),
      (): unknown => diffWords(story.a, story.b),
      (): unknown => diffSentences(story.a, story.b),
    ];
    return { story, calls: calls.map((call) => ({ call, repeats: warmUp(call) })) };
  });
  return warm.map(({ story, calls }) => {
    const turns = Array.from({ length: TURNS }, () =>
      calls.map(({ call, repeats }) => time(call, repeats)),
    );
    const middle = (pick: (turn: readonly number[]) => number): number => median(turns.map(pick));
    return {
      name: story.name,
      length: story.a.length + story.b.length,
      compare: middle(([own = 0]) => own),
      diffWords: middle(([, words = 0]) => words),
      diffSentences: middle(([, , sentences = 0]) => sentences),
      toDiffWords: middle(([own = 0, words = 1]) => own / words),
      toDiffSentences: middle(([own = 0, , sentences = 1]) => own / sentences),
    };
  });
}

/** Times compare on generated rewrites, each twice as long as the one before; the lengths take turns, too. */
export function measureGrowth(): Growth[] {
  const rewrites = LENGTHS.map((sentences) => ({ sentences, ...writeRewrite(sentences, SEED) }));
  const efforts = rewrites.map((texts) => compareTexts(texts).effort.level);
  const turns = Array.from({ length: GROWTH_TURNS }, () =>
    rewrites.map((texts) => time(() => compareTexts(texts), 1)),
  );
  return rewrites.map(({ sentences, a, b }, i) => ({
    sentences,
    length: a.length + b.length,
    compare: median(turns.map((turn) => turn[i] ?? 0)),
    factor: i === 0 ? undefined : median(turns.map((turn) => (turn[i] ?? 0) / (turn[i - 1] ?? 1))),
    effort: efforts[i] ?? "full",
  }));
}

function compareTexts({ a, b }: Pair<string>): Comparison {
  return compare({ a: { name: "a.txt", text: a }, b: { name: "b.txt", text: b } });
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
function time(call: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) call();
  return (performance.now() - start) / repeats;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
