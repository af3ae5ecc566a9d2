import { describe, expect, it } from "vitest";

import { lexiconOf } from "../../lexicon/lexicon";
import { startsAttribution } from "./attributions";

function isRejected(paragraph: string): boolean {
  const [before = "", after = ""] = paragraph.split(" | ");
  return startsAttribution({ before, after, spaced: true }, lexiconOf("en"));
}

describe("startsAttribution", () => {
  it.each([
    "“Why?” | Smith asked.",
    "“Go!” | Ana Ruiz said.",
    "“I don’t know…” | Kolb added.",
    '"Why?" | Jan Peter Kolb asked.',
  ])("a sentence goes on at %s", (paragraph) => {
    expect(isRejected(paragraph)).toBe(true);
  });

  it.each([
    "“Why?” | Nobody knew.",
    "“We stay.” | Smith said nothing more.",
    "He left. | Smith asked why.",
    "“Why?” | The bridge had fallen long before Smith asked.",
  ])("a sentence ends at %s", (paragraph) => {
    expect(isRejected(paragraph)).toBe(false);
  });
});
