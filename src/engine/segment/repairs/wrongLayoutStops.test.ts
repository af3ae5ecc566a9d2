import { describe, expect, it } from "vitest";

import { wrongLayoutStops } from "./wrongLayoutStops";

describe("wrongLayoutStops", () => {
  it.each([
    "killing two peopleю | The mayor spoke.",
    "“We will not leaveю” | He left.",
    "He leftю | “Never,” she said. He cameю | They spoke.",
  ])("a sentence ends: %s", (marked) => {
    const paragraph = marked.replaceAll(" | ", " ");
    let drawn = paragraph;
    for (const at of wrongLayoutStops(paragraph).toReversed())
      drawn = `${drawn.slice(0, at)}| ${drawn.slice(at)}`;
    expect(drawn).toBe(marked);
  });

  it.each([
    ["a Russian word", "Я читаю Пушкина."],
    ["a small letter after it", "two peopleю were hurt"],
    ["the end of the paragraph", "killing two peopleю"],
  ])("none at %s", (_, paragraph) => {
    expect(wrongLayoutStops(paragraph)).toEqual([]);
  });
});
