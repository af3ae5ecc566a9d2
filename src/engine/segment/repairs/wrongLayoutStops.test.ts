import { describe, expect, it } from "vitest";

import { drawBreaks, joinSentences } from "../bars.fixture";
import { wrongLayoutStops } from "./wrongLayoutStops";

describe("wrongLayoutStops", () => {
  it.each([
    "killing two peopleю | The mayor spoke.",
    "“We will not leaveю” | He left.",
    "He leftю | “Never,” she said. He cameю | They spoke.",
    "Я читаю Пушкина.",
    "two peopleю were hurt",
    "killing two peopleю",
  ])("%s", (barred) => {
    const paragraph = joinSentences(barred, "en");
    expect(drawBreaks(paragraph, wrongLayoutStops(paragraph))).toBe(barred);
  });
});
