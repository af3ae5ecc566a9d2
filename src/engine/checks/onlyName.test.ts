import { describe, expect, it } from "vitest";

import { type Case, tellBothWays } from "./match.fixture";
import { checkNames } from "./nameCheck";

describe("a name that is all that was exchanged", () => {
  it.each<Case>([
    [
      "a place",
      "en",
      "The minister flew to Cairo for talks with his counterpart.",
      "The minister flew to Tunis for talks with his counterpart.",
      ["altered: Cairo → Tunis"],
    ],
    [
      "a company, in another order",
      "en",
      "The firm bought the plant from Siemens in 2010.",
      "In 2010 the firm bought from Bosch the plant.",
      ["altered: Siemens → Bosch"],
    ],
    [
      "a place in French",
      "fr",
      "Le ministre est parti lundi pour Tunis.",
      "Le ministre est parti lundi pour Rabat.",
      ["altered: Tunis → Rabat"],
    ],
    [
      "a place in Russian",
      "ru",
      "Министр вылетел в Каир на переговоры.",
      "Министр вылетел в Тунис на переговоры.",
      ["altered: Каир → Тунис"],
    ],
  ])("%s", (_, language, a, b, facts) => {
    expect(tellBothWays(checkNames, a, b, language)).toEqual([facts, facts]);
  });

  it.each<Case>([
    [
      "where more is another",
      "en",
      "The minister flew to Cairo for talks with his counterpart.",
      "The minister was driven to Tunis to open a hospital.",
      [],
    ],
    [
      "where both stand in both",
      "en",
      "The minister flew to Cairo for talks.\nTunis was next.",
      "The minister flew to Tunis for talks.\nCairo was next.",
      [],
    ],
    [
      "where several are another",
      "en",
      "A coach from Halden hit a lorry from Brack.",
      "A coach from Oster hit a lorry from Marlow.",
      [],
    ],
  ])("not %s", (_, language, a, b, facts) => {
    expect(tellBothWays(checkNames, a, b, language)).toEqual([facts, facts]);
  });
});
