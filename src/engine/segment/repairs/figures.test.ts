import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

describe("a sentence that opens with a figure", () => {
  it.each([
    ["en", "He left on Monday. | 45 people stayed."],
    ["en", "The bridge fell. | “45 people are missing,” he said."],
    ["en", "They met on Sept. 9 in Vellmar."],
    ["en", "It costs approx. 5 euros."],
    ["de", "Sie kam am 3. Mai. | 45 Menschen blieben."],
  ])("%s: %s", (language, barred) => {
    expect(splitSentences(joinSentences(barred, language), language)).toBe(barred);
  });
});
