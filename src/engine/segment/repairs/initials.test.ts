import { describe, expect, it } from "vitest";

import { lexiconOf } from "../../lexicon/lexicon";
import { endsInInitial } from "./initials";

function isRejected(paragraph: string): boolean {
  const [before = "", after = ""] = paragraph.split(" | ");
  return endsInInitial({ before, after, spaced: true }, lexiconOf("en"));
}

describe("endsInInitial", () => {
  it.each([
    "John F. | Kennedy",
    "by C. | S. Lewis",
    "by C. S. | Lewis",
    "(A. | Ruiz)",
    "said J. | O’Hara",
  ])("no sentence ends at %s", (paragraph) => {
    expect(isRejected(paragraph)).toBe(true);
  });

  it.each([
    "They have a plan B. | The mayor knows it.",
    "It took vitamin C. | He was glad.",
    "It was over at NATO. | Kolb left.",
    "It rained. | Kolb left.",
    "It was hepatitis B. | “We are glad,” she said.",
  ])("a sentence ends at %s", (paragraph) => {
    expect(isRejected(paragraph)).toBe(false);
  });
});
