import { describe, expect, it } from "vitest";

import { lexiconOf } from "../../lexicon/lexicon";
import { endsInAbbreviation } from "./abbreviations";

function isRejected(paragraph: string, language: string): boolean {
  const [before = "", after = ""] = paragraph.split(" | ");
  return endsInAbbreviation({ before, after, spaced: true }, lexiconOf(language));
}

describe("endsInAbbreviation", () => {
  it.each([
    ["en", "He met Dr. | Priya Nandan"],
    ["en", "He met the Rev. | Ana Ruiz"],
    ["en", "the U.S. | Treasury said"],
    ["en", "on Jan. | 9 it rained"],
    ["en", "Lot No. | 5 was sold"],
    ["en", "Kolb Inc. | Chairman Ana Ruiz"],
    ["de", "mit z. B. | Wasser"],
    ["de", "Prof. | Kolb"],
  ])("%s: no sentence ends at %s", (language, paragraph) => {
    expect(isRejected(paragraph, language)).toBe(true);
  });

  it.each([
    ["en", "They met in the U.S. | He left."],
    ["en", "It opens at 3 a.m. | Police will be there."],
    ["en", "It was sold to Kolb Inc. | The price is unknown."],
    ["en", "It was sold to Kolb Inc. | “Good news,” she said."],
    ["en", "She said no. | Nobody spoke."],
    ["en", "It rained. | Bridges fell."],
  ])("%s: a sentence ends at %s", (language, paragraph) => {
    expect(isRejected(paragraph, language)).toBe(false);
  });
});
