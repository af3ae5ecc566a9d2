import { describe, expect, it } from "vitest";

import { tellBothWays } from "./match.fixture";
import { checkNames } from "./nameCheck";

describe("names that changed places", () => {
  it.each([
    [
      "countries",
      "en",
      "Iran accused Israel of breaking the truce.",
      "Israel accused Iran of breaking the truce.",
      ["altered: Iran → Israel", "altered: Israel → Iran"],
    ],
    [
      "people in full",
      "en",
      "Mary Smith beat John Jones in the second round.",
      "John Jones beat Mary Smith in the second round.",
      ["altered: Mary Smith → John Jones", "altered: John Jones → Mary Smith"],
    ],
    [
      "in a sentence that goes on in other words",
      "en",
      "Ruiz had warned Moen of the leak, the inquiry heard.",
      "Moen had warned Ruiz of the leak, according to the inquiry.",
      ["altered: Ruiz → Moen", "altered: Moen → Ruiz"],
    ],
    [
      "in Spanish",
      "es",
      "Francia acusó a Italia de cerrar la frontera.",
      "Italia acusó a Francia de cerrar la frontera.",
      ["altered: Francia → Italia", "altered: Italia → Francia"],
    ],
  ])("are told: %s", (_, language, a, b, facts) => {
    const [there, back] = tellBothWays(checkNames, a, b, language);
    expect(there).toEqual(facts);
    expect(back).toEqual(facts);
  });

  it.each([
    ["who met", "Ruiz met Moen on Sunday.", "Moen met Ruiz on Sunday."],
    [
      "at war",
      "The war of Russia with Ukraine goes on.",
      "The war of Ukraine with Russia goes on.",
    ],
    ["in a list", "Ruiz and Moen left early.", "Moen and Ruiz left early."],
    ["of a passive", "Iran accused Israel of it.", "Israel was accused of it by Iran."],
    [
      "told in another order",
      "Ruiz praised Moen, and Berg left.",
      "Berg left, and Ruiz praised Moen.",
    ],
  ])("are left alone: those %s", (_, a, b) => {
    expect(tellBothWays(checkNames, a, b, "en")).toEqual([[], []]);
  });
});
