/* How long compare takes, beside jsdiff on the same texts. Runs in Node and, bundled, in a page: no import of Node here. */
import { diffSentences, diffWords } from "diff";

import { compare } from "../src/engine/compare";
import type { Comparison } from "../src/model/comparison";
import type { Pair } from "../src/model/pair";
import { writeRewrite } from "./rewrites";
import { median, takeTurns, time } from "./timing";

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

/** Sentences, each time twice as many as before, and how many turns they take: the longest would take minutes. */
const LENGTHS = [
  { sentences: 625, turns: 7 },
  { sentences: 1250, turns: 7 },
  { sentences: 2500, turns: 5 },
  { sentences: 5000, turns: 3 },
  { sentences: 10_000, turns: 3 },
];
const SEED = 7;

/** Times every story. */
export function measureSpeed(stories: readonly NamedTexts[]): StorySpeed[] {
  const measured = takeTurns(
    stories.map((story) => [
      () => compareTexts(story),
      () => diffWords(story.a, story.b),
      () => diffSentences(story.a, story.b),
    ]),
  );
  return stories.map((story, i) => {
    const turns = measured[i] ?? [];
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
  const rewrites = LENGTHS.map((length) => ({
    ...length,
    ...writeRewrite(length.sentences, SEED),
  }));
  const efforts = rewrites.map((texts) => compareTexts(texts).effort.level);
  const mostTurns = Math.max(...rewrites.map(({ turns }) => turns));
  const measured = Array.from({ length: mostTurns }, (_, turn) =>
    rewrites.filter(({ turns }) => turn < turns).map((texts) => time(() => compareTexts(texts), 1)),
  );
  return rewrites.map(({ sentences, a, b }, i) => {
    const own = measured.filter((turn) => i < turn.length);
    return {
      sentences,
      length: a.length + b.length,
      compare: median(own.map((turn) => turn[i] ?? 0)),
      factor: i === 0 ? undefined : median(own.map((turn) => (turn[i] ?? 0) / (turn[i - 1] ?? 1))),
      effort: efforts[i] ?? "full",
    };
  });
}

function compareTexts({ a, b }: Pair<string>): Comparison {
  return compare({ a: { name: "a.txt", text: a }, b: { name: "b.txt", text: b } });
}
