import { describe, expect, it } from "vitest";

import { type Case, tellBothWays } from "./match.fixture";
import { checkNames } from "./nameCheck";

describe("names that were exchanged in German", () => {
  it.each<Case>([
    [
      "a place behind a preposition",
      "de",
      "Der Minister reiste am Montag zu Gesprächen nach Kairo.",
      "Der Minister reiste am Montag zu Gesprächen nach Tunis.",
      ["altered: Kairo → Tunis"],
    ],
    [
      "a company behind what it is",
      "de",
      "Die Firma Siemens kaufte das Werk.",
      "Die Firma Bosch kaufte das Werk.",
      ["altered: Firma Siemens → Firma Bosch"],
    ],
    [
      "a first name behind a title",
      "de",
      "Den Markt eröffnete Bürgermeisterin Marlene Terhorst.",
      "Den Markt eröffnete Bürgermeisterin Martina Terhorst.",
      ["altered: Bürgermeisterin Marlene Terhorst → Bürgermeisterin Martina Terhorst"],
    ],
    [
      "a ministry",
      "de",
      "Den Besuch bestätigte das Innenministerium.",
      "Den Besuch bestätigte das Außenministerium.",
      ["altered: Innenministerium → Außenministerium"],
    ],
  ])("%s", (_, language, a, b, facts) => {
    expect(tellBothWays(checkNames, a, b, language)).toEqual([facts, facts]);
  });

  it.each<Case>([
    [
      "what somebody is",
      "de",
      "Scharf äußerte sich Trainer Konstantin Wiebusch dazu.",
      "Scharf äußerte sich Betreuer Konstantin Wiebusch dazu.",
      [],
    ],
    [
      "whose word it is",
      "de",
      "Der Mann fuhr nach Angaben der Polizei ohne Licht.",
      "Der Mann fuhr nach Auskunft der Polizei ohne Licht.",
      [],
    ],
    [
      "what was weighed",
      "de",
      "Gestohlen wurden drei Tonnen Stahl.",
      "Gestohlen wurden drei Tonnen Metall.",
      [],
    ],
    [
      "any other noun",
      "de",
      "Der Mann legte den Hammer in die Kiste.",
      "Der Mann legte das Werkzeug in die Kiste.",
      [],
    ],
  ])("not %s", (_, language, a, b, facts) => {
    expect(tellBothWays(checkNames, a, b, language)).toEqual([facts, facts]);
  });
});
