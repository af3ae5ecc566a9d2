import { describe, expect, it } from "vitest";

import type { Segment } from "../src/model/comparison";
import { boundariesOfSegments, boundariesOfSentences } from "./segmentation";

describe("boundariesOfSentences", () => {
  it.each([
    ["one sentence has none", "It rained.", []],
    [
      "a boundary stands before each sentence but the first",
      "It rained. | He left. | We ate.",
      [9, 16],
    ],
    ["white space does not count", "It  rained.\n| He\nleft.", [9]],
    ["a letter outside the basic plane is one character", "😀! | Yes.", [2]],
    ["an empty sentence adds none", "It rained. | | He left. |", [9]],
  ])("%s", (_, notation, boundaries) => {
    expect([...boundariesOfSentences(notation.split("|"))]).toEqual(boundaries);
  });
});

describe("boundariesOfSegments", () => {
  /** Segments drawn by one letter for each word of the text: "x x y" is two words of x, then one of y. */
  function draw(text: string, owners: string): readonly Segment[] {
    const pieces = new Map<string, { start: number; end: number }[]>();
    for (const [i, word] of [...text.matchAll(/\S+/gu)].entries()) {
      const owner = owners.split(" ")[i] ?? "";
      const piece = { start: word.index, end: word.index + word[0].length };
      pieces.set(owner, [...(pieces.get(owner) ?? []), piece]);
    }
    return [...pieces.values()].map((own) => ({ kind: "body", pieces: own, paragraph: 0 }));
  }

  it.each([
    ["one segment has none", "It rained.", "x x", []],
    ["segments part where one gives way to the next", "It rained. He left.", "x x y y", [9]],
    ["an interrupted segment has two", "It rained 1/4 all day.", "x x y x x", [8, 11]],
  ])("%s", (_, text, owners, boundaries) => {
    expect([...boundariesOfSegments(text, draw(text, owners))]).toEqual(boundaries);
  });
});
