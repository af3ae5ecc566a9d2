import { describe, expect, it } from "vitest";

import { drawBreaks, joinSentences } from "../bars.fixture";
import { startsAfterDash } from "./dashes";

describe("startsAfterDash", () => {
  it.each([
    "What do you see? | - Boats all around the island.",
    "“Never!” | — Nobody moved.",
    "“Why?” - asked the mayor.",
    "The bridge – once the pride of Vellmar – fell.",
  ])("%s", (barred) => {
    const paragraph = joinSentences(barred, "en");
    expect(drawBreaks(paragraph, startsAfterDash(paragraph))).toBe(barred);
  });
});
