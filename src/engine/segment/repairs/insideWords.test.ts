import { describe, expect, it } from "vitest";

import { lexiconOf } from "../../lexicon/lexicon";
import { isInsideWord } from "./insideWords";

/** "before | after" with white space at the break, "before|after" without. */
function isRejected(paragraph: string): boolean {
  const spaced = paragraph.includes(" | ");
  const [before = "", after = ""] = paragraph.split(spaced ? " | " : "|");
  return isInsideWord({ before, after, spaced }, lexiconOf("en"));
}

describe("isInsideWord", () => {
  it.each(["shares of Yahoo! | Finance rose", "the Y!|J deal", "“They [...] | left.", "at 9.|Uhr"])(
    "no sentence ends at %s",
    (paragraph) => {
      expect(isRejected(paragraph)).toBe(true);
    },
  );

  it.each([
    "He works for Yahoo! | The pay is good.",
    "He left. | Nobody knew.",
    "He left.|Nobody knew.",
    "Really?|Yes, she said.",
    "行きました。|次の日",
  ])("a sentence ends at %s", (paragraph) => {
    expect(isRejected(paragraph)).toBe(false);
  });
});
