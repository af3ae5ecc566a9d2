import { describe, expect, it } from "vitest";

import { mapPair } from "../model/pair";
import { isVerbatim } from "./label";
import { segment } from "./segment/segment";
import { readWords } from "./words";

/** Whether the two texts say the same word for word, however many segments each has. */
function areVerbatim(a: string, b: string): boolean {
  const versions = {
    a: segment({ name: "a.txt", text: a }, "en"),
    b: segment({ name: "b.txt", text: b }, "en"),
  };
  return isVerbatim(mapPair(readWords(versions), (segments) => segments.flat()));
}

describe("isVerbatim", () => {
  it.each([
    ["letter case and quotation marks", "“We Stay,” he said.", '"we stay", he said.'],
    ["dashes, commas and a missing stop", "He left — at once, alone.", "He left, at once - alone"],
    ["an ellipsis", "We will… see.", "We will ... see."],
    ["line breaks and spaces", "He left the\nharbour  early.", "He left the harbour early."],
    [
      "a word cut at a line end",
      "The army said that the bombard-\nment ended.",
      "The army said that the bombardment ended.",
    ],
    ["a word in the wrong keyboard layout", "He came цшер his aides.", "He came with his aides."],
    ["a stop in the wrong keyboard layout", "It hurt two peopleю", "It hurt two people."],
    ["a sentence that became two", "He left; nobody saw him.", "He left. Nobody saw him."],
  ])("looks past %s", (_, a, b) => {
    expect(areVerbatim(a, b)).toBe(true);
  });

  it.each([
    ["a word", "He left the harbour.", "He left the port."],
    ["word order", "He left early.", "Early he left."],
    ["a word more", "He left.", "He left early."],
    ["a figure", "It cost 15 euros.", "It cost 16 euros."],
    ["a mark inside a figure", "It cost 4,000 euros.", "It cost 4000 euros."],
    ["a percent sign", "It fell 15%.", "It fell 15."],
    ["a currency", "It cost $15.", "It cost £15."],
    ["a figure in words", "Two men left.", "2 men left."],
  ])("sees %s", (_, a, b) => {
    expect(areVerbatim(a, b)).toBe(false);
  });
});
