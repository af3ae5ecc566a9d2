import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

describe("stops set apart by spaces", () => {
  it.each([
    "The thing is . . . I did not mean it. | He left.",
    "It fell . . . slowly.",
    "He spoke at length. | . . . The bridge was old. | Nobody knew.",
  ])("%s", (barred) => {
    expect(splitSentences(joinSentences(barred, "en"), "en")).toBe(barred);
  });
});
