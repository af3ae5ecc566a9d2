import { describe, expect, it } from "vitest";

import { checkFigures } from "./figureCheck";
import { tell, tellBothWays } from "./match.fixture";

describe("figures in each other's place", () => {
  it.each([
    [
      "the two of a sentence",
      "en",
      "The fire killed 12 people and hurt 30 on Friday.",
      "The fire killed 30 people and hurt 12 on Friday.",
      ["altered: 12 → 30", "altered: 30 → 12"],
    ],
    [
      "years",
      "en",
      "It was built in 1931 and widened in 1968.",
      "It was built in 1968 and widened in 1931.",
      ["altered: 1931 → 1968", "altered: 1968 → 1931"],
    ],
    [
      "amounts, in a sentence that is worded anew",
      "en",
      "Profit rose to $14 million while debt fell to $90 million.",
      "Profit rose to $90 million, and debt fell to $14 million.",
      ["altered: $14 million → $90 million", "altered: $90 million → $14 million"],
    ],
    [
      "days",
      "en",
      "They met on Monday and voted on Thursday.",
      "They met on Thursday and voted on Monday.",
      ["altered: Monday → Thursday", "altered: Thursday → Monday"],
    ],
    [
      "one of two that were the same",
      "en",
      "Ship 50 left pier 50 at dawn.",
      "Ship 950 left pier 50 at dawn.",
      ["altered: 50 → 950"],
    ],
    [
      "in German",
      "de",
      "Bei dem Brand starben 12 Menschen, verletzt wurden 30 Gäste.",
      "Bei dem Brand starben 30 Menschen, verletzt wurden 12 Gäste.",
      ["altered: 12 → 30", "altered: 30 → 12"],
    ],
  ])("are told: %s", (_, language, a, b, facts) => {
    const [there, back] = tellBothWays(checkFigures, a, b, language);
    expect(there).toEqual(facts);
    expect(back).toEqual(facts);
  });

  it.each([
    [
      "told in another order",
      "It killed 12 people and hurt 30.",
      "It hurt 30 and killed 12 people.",
    ],
    ["of a list", "Sections 12 and 30 apply now.", "Sections 30 and 12 apply now."],
    [
      "that moved with what they count",
      "It has 12 tugs and 30 boats.",
      "It has 30 boats and 12 tugs.",
    ],
    [
      "of sentences alike",
      "Ship 40 came in. | Ship 50 came in. | Ship 60 came in.",
      "Ship 60 came in. | Ship 40 came in. | Ship 50 came in.",
    ],
  ])("are left alone: those %s", (_, a, b) => {
    expect(tell(checkFigures, a, b)).toEqual([]);
  });
});
