import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

describe("a reference behind a stop", () => {
  it.each([
    "The bridge is old.[1] | The mayor knows.",
    "The bridge is old.[1][23] | The mayor knows.",
    "The bridge is old (and narrow).1 | The mayor knows.",
    "It cost 4.5 million. | The mayor knows.",
  ])("%s", (barred) => {
    expect(splitSentences(joinSentences(barred, "en"), "en")).toBe(barred);
  });
});
