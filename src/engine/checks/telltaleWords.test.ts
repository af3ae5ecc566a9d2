import { describe, expect, it } from "vitest";

import { type Case, tellBothWays } from "./match.fixture";
import { checkNames } from "./nameCheck";

describe("names of which one word says which", () => {
  it.each<Case>([
    [
      "a ministry",
      "en",
      "The statement was issued by the Foreign Ministry on Monday.",
      "The statement was issued on Monday by the Interior Ministry.",
      ["altered: Foreign Ministry → Interior Ministry"],
    ],
    [
      "a court, with all else the same",
      "en",
      "The Supreme Court ruled on Monday.",
      "The High Court ruled on Monday.",
      ["altered: Supreme Court → High Court"],
    ],
    [
      "a bank that is one word to the lists",
      "en",
      "Last week the Central Bank raised rates.",
      "Last week the World Bank raised rates.",
      ["altered: Central Bank → World Bank"],
    ],
    [
      "a point of the compass",
      "en",
      "The film opens in South Korea on Friday.",
      "The film opens in North Korea on Friday.",
      ["altered: South Korea → North Korea"],
    ],
    [
      "a city that begins as another",
      "en",
      "Agents searched the New York office for hours.",
      "Agents searched the New Delhi office for hours.",
      ["altered: New York → New Delhi"],
    ],
    [
      "an office that is no rank",
      "en",
      "Then the Justice Minister, Ana Ruiz, left the talks early.",
      "Then the Foreign Minister, Ana Ruiz, left the talks early.",
      ["altered: Justice Minister → Foreign Minister"],
    ],
  ])("%s", (_, language, a, b, facts) => {
    expect(tellBothWays(checkNames, a, b, language)).toEqual([facts, facts]);
  });

  it.each<Case>([
    [
      "another rank of the same person",
      "en",
      "Then Mayor Ruiz opened the market early.",
      "Then Governor Ruiz opened the market early.",
      [],
    ],
    [
      "one word for another of its meaning",
      "en",
      "The report of the Health Ministry counts the cases.",
      "The report of the Health Department counts the cases.",
      [],
    ],
    [
      "both named in both",
      "en",
      "The Foreign Ministry paid the bill.\nThe Interior Ministry did not.",
      "The Interior Ministry paid the bill.\nThe Foreign Ministry did not.",
      [],
    ],
    [
      "something else is said of the other",
      "en",
      "The Foreign Ministry paid for the bridge.",
      "An aide of the Interior Ministry was seen nearby.",
      [],
    ],
  ])("not %s", (_, language, a, b, facts) => {
    expect(tellBothWays(checkNames, a, b, language)).toEqual([facts, facts]);
  });
});
