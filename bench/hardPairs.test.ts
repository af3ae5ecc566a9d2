import { describe, expect, it } from "vitest";

import { makeHardPairs } from "./hardPairs";

const LENGTH = 400;
const PAIRS = new Map(
  makeHardPairs(LENGTH, 5).map(({ name, a, b }) => [
    name,
    { a: sentencesOf(a), b: sentencesOf(b) },
  ]),
);

/** Generated sentences hold no stop but their last. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.)\s+/u);
}

function find(name: string) {
  const pair = PAIRS.get(name);
  if (pair === undefined) throw new Error(`There is no pair “${name}”.`);
  return pair;
}

describe("makeHardPairs", () => {
  it.each([...PAIRS])("%s: as long as was asked for", (_, { a, b }) => {
    expect(a).toHaveLength(LENGTH);
    expect(b.length - LENGTH).toBeOneOf([0, 1]);
  });

  it("gives the same pairs again, and others for another seed", () => {
    expect(makeHardPairs(30, 1)).toEqual(makeHardPairs(30, 1));
    expect(makeHardPairs(30, 2)).not.toEqual(makeHardPairs(30, 1));
  });

  it.each([
    ["one sentence, repeated", 1],
    ["two sentences in turn, out of step", 2],
  ])("%s: holds %d", (name, wordings) => {
    const { a, b } = find(name);
    expect(new Set([...a, ...b]).size).toBe(wordings);
  });

  it("puts two sentences in turn out of step", () => {
    const { a, b } = find("two sentences in turn, out of step");
    expect(a.slice(1)).toEqual(b.slice(0, -1));
  });

  it("reverses", () => {
    const { a, b } = find("reversed");
    expect(a.toReversed()).toEqual(b);
  });

  it("shares no word and no figure where nothing is in common", () => {
    const { a, b } = find("nothing in common");
    const words = (sentences: readonly string[]) =>
      new Set(sentences.flatMap((sentence) => sentence.toLowerCase().match(/[a-z0-9]+/gu) ?? []));
    const known = words(a);
    expect([...words(b)].filter((word) => known.has(word))).toEqual([]);
  });

  it("fills twenty templates in many ways", () => {
    const { a, b } = find("twenty templates");
    const bare = (sentence: string): string =>
      sentence.replace(/\b(?!The\b)[A-Z]\w+/gu, "X").replace(/\d+/gu, "0");
    expect(new Set([...a, ...b].map(bare)).size).toBeLessThanOrEqual(20);
    expect(new Set([...a, ...b]).size).toBeGreaterThan(LENGTH);
  });
});
