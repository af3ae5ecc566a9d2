import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

describe("a number or letter that opens a list item", () => {
  it.each([
    ["en", "1. The bridge will close. | 2. The ferry will run."],
    ["en", "98. The bridge will close. | 99. The ferry will run."],
    ["en", "Two steps: | 1. Close the bridge. | 2. Run the ferry."],
    ["en", "a) close the bridge | b) run the ferry"],
    ["en", "• close the bridge | • run the ferry"],
    ["en", "He finished 2. in the race."],
    ["en", "It was (a) too long and (b) too dull."],
  ])("%s: %s", (language, barred) => {
    expect(splitSentences(joinSentences(barred, language), language)).toBe(barred);
  });
});
