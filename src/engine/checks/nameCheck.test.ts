import { describe, expect, it } from "vitest";

import { type Case, tellBothWays } from "./match.fixture";
import { checkNames } from "./nameCheck";

describe("names that differ", () => {
  it.each<Case>([
    [
      "a surname that only looks British",
      "en",
      "The mayor thanked Ana Seymour.",
      "The mayor thanked Ana Seymor.",
      ["altered: Ana Seymour → Ana Seymor"],
    ],
    [
      "a letter more",
      "en",
      "It is run by Marlow Coaches now.",
      "It is now run by Marlowe Coaches.",
      ["altered: Marlow Coaches → Marlowe Coaches"],
    ],
    [
      "a letter exchanged",
      "en",
      "The mayor thanked Smith for it.",
      "The mayor thanked Smyth for it.",
      ["altered: Smith → Smyth"],
    ],
    [
      "another first name",
      "fr",
      "La déléguée, Mireille Sauvagnac, a remercié.",
      "La déléguée, Muriel Sauvagnac, a remercié.",
      ["altered: Mireille Sauvagnac → Muriel Sauvagnac"],
    ],
    [
      "another surname",
      "en",
      "Then Ana Ruiz spoke.",
      "Then Ana Kolb spoke.",
      ["altered: Ana Ruiz → Ana Kolb"],
    ],
    [
      "another person in the same place",
      "en",
      "For the Falcons, Dmitri Roshak restored the lead.",
      "For the Falcons, Craig Lomax restored the lead.",
      ["altered: Dmitri Roshak → Craig Lomax"],
    ],
    [
      "a surname, behind a title",
      "ru",
      "Вчера мэр Лариса Подберезина обещала жильё.",
      "Жильё обещала вчера мэр Лариса Подберезникова.",
      ["altered: Лариса Подберезина → Лариса Подберезникова"],
    ],
    [
      "in Ukrainian",
      "uk",
      "Про це сказав Ігор Латун.",
      "Про це сказав Ігор Ладун.",
      ["altered: Ігор Латун → Ігор Ладун"],
    ],
    [
      "in Spanish",
      "es",
      "Lo dijo la alcaldesa Carmen Beltrán.",
      "Lo dijo la alcaldesa Carmela Beltrán.",
      ["altered: Carmen Beltrán → Carmela Beltrán"],
    ],
    [
      "in Polish",
      "pl",
      "Mówiła o tym Kalina Wrzosek.",
      "Mówiła o tym Kalina Wrzos.",
      ["altered: Kalina Wrzosek → Kalina Wrzos"],
    ],
    [
      "a slip in a German name of two words",
      "de",
      "Das sagte Marlene Terhorst dem Rat.",
      "Das sagte Marlene Terhorts dem Rat.",
      ["altered: Marlene Terhorst → Marlene Terhorts"],
    ],
    [
      "a place left out",
      "en",
      "The road over the Lairg pass is blocked.",
      "The road is blocked at the pass.",
      ["dropped: Lairg → –"],
    ],
    [
      "a place of two words",
      "en",
      "The mayor of New Marrow praised the plan.",
      "The mayor praised the plan.",
      ["dropped: New Marrow → –"],
    ],
    [
      "a person brought in",
      "en",
      "The mayor ordered flags lowered.",
      "Flags were lowered by order of Mayor Ottilie Brandt.",
      ["added: – → Ottilie Brandt"],
    ],
  ])("%s", (_, language, a, b, facts) => {
    expect(tellBothWays(checkNames, a, b, language)).toEqual([facts, facts]);
  });
});

describe("names that are the same", () => {
  it.each<Case>([
    [
      "a shorter second mention",
      "en",
      "The mayor thanked Ana Ruiz.",
      "The mayor thanked Ruiz.",
      [],
    ],
    [
      "stands elsewhere",
      "en",
      "The mayor thanked Ana Ruiz.",
      "The mayor thanked her.\nIt was Ana Ruiz who came.",
      [],
    ],
    [
      "a surname stands elsewhere",
      "en",
      "The mayor thanked Ana Ruiz.",
      "The mayor thanked her.\nIt was Ruiz who came.",
      [],
    ],
    [
      "a second mention of what is told in full",
      "en",
      "The mayor thanked Ruiz.\nThen Ana Ruiz left.",
      "The mayor thanked her.",
      [],
    ],
    [
      "a word of the dictionary in British spelling",
      "en",
      "The fire in the Harbour District met the Labour leader Ana Ruiz.",
      "The fire in the Harbor District met the Labor leader Ana Ruiz.",
      [],
    ],
    ["a title more", "en", "Then President Ana Ruiz spoke.", "Then Ana Ruiz spoke.", []],
    ["another title", "en", "Then Senator Ana Ruiz spoke.", "Then Ms. Ana Ruiz spoke.", []],
    ["a middle name", "en", "Then Ana Maria Ruiz spoke.", "Then President Ana Ruiz spoke.", []],
    [
      "its initials in capitals",
      "en",
      "It was seen in the United States first.",
      "It was seen in the U.S. first.",
      [],
    ],
    [
      "an ordinary word with a capital",
      "en",
      "He took the car to the Doctors of the town.",
      "He took the car to the town.",
      [],
    ],
    [
      "a possessive",
      "en",
      "It is Marlow’s plan for Pike’s Landing.",
      "It is the plan of Marlow for Pike’s Landing.",
      [],
    ],
    ["its adjective", "en", "The talks with Sorvany failed.", "The Sorvanian talks failed.", []],
    [
      "an adjective before its noun",
      "en",
      "It came from a Western official on Monday.",
      "It came from an official on Monday.",
      [],
    ],
    [
      "an abbreviation that is explained",
      "en",
      "The talks of the Association of Southeast Asian Nations (ASEAN) failed.",
      "The ASEAN talks failed.",
      [],
    ],
    [
      "an abbreviation by its initials",
      "en",
      "It told the Transoceanic Wire Service so.",
      "It told TWS so.",
      [],
    ],
    [
      "where and by whom it was sent",
      "en",
      "ELLSWORN (Agency Meridian) — The fire was out.",
      "ELLSWORN — The fire was out.",
      [],
    ],
    [
      "in Cyrillic and in Latin letters",
      "en",
      "Then Зинаида Ковригина voted.",
      "Then Zinaida Kovrigina voted.",
      [],
    ],
    [
      "inflected in Russian",
      "ru",
      "Это сказал мэр Иван Латунов.",
      "По словам мэра Ивана Латунова, это так.",
      [],
    ],
    [
      "inflected in Polish",
      "pl",
      "Mówiła o tym Kalina Wrzos.",
      "Powiedziano to Kalinie Wrzos.",
      [],
    ],
    ["a month and a weekday", "en", "It opens on Monday, in March.", "It opens soon.", []],
    ["a feast", "en", "It opens before Christmas this time.", "It opens soon this time.", []],
    [
      "German nouns",
      "de",
      "Das Amt sperrte die Brücke am Ufer.",
      "Das Amt sperrte den Weg am Fluss.",
      [],
    ],
    [
      "a German title",
      "de",
      "Das sagte Bürgermeister Karl Terhorst.",
      "Das sagte Stadtchef Karl Terhorst.",
      [],
    ],
    [
      "sentences of two events",
      "en",
      "It was Ana Ruiz who scored on Sunday.",
      "It was Eva Kolb who scored on Sunday.",
      [],
    ],
  ])("%s", (_, language, a, b, facts) => {
    expect(tellBothWays(checkNames, a, b, language)).toEqual([facts, facts]);
  });
});
