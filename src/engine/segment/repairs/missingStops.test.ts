import { describe, expect, it } from "vitest";

import { drawBreaks, joinSentences } from "../bars.fixture";
import { startsAfterMissingStop } from "./missingStops";

describe("startsAfterMissingStop", () => {
  it.each([
    "Ana Ruiz of the harbour board | In the west of the town, two men left.",
    "Ana Ruiz at the harbour | Image: J. Kolb.",
    "They played In The Heat on Monday.",
    "It rained. In the west, two men left.",
    "“In the west,” he said, “it rained.”",
    "The Mayor In Charge left.",
    "His new film When we were young won a prize.",
  ])("%s", (barred) => {
    const paragraph = joinSentences(barred, "en");
    const breaks = startsAfterMissingStop(paragraph);
    expect(drawBreaks(paragraph, breaks)).toBe(barred);
  });
});
