import { describe, expect, it } from "vitest";

import { tell } from "./match.fixture";
import { checkQuotations } from "./quotationCheck";

describe("checkQuotations", () => {
  it.each([
    ["the same words", "“We start at eight,” he said.", "“We start at eight,” he said."],
    ["other marks", "“We start at eight,” he said.", "'We start at eight', he said."],
    ["attribution first", "“We start at eight,” he said.", "He said: “We start at eight.”"],
    ["a capital", "He said “we start at eight”.", "“We start at eight,” he said."],
    [
      "an attribution in the middle",
      "“We start at eight, and we do not stop,” he said.",
      "“We start at eight,” he said, “and we do not stop.”",
    ],
    [
      "two sentences drawn apart",
      "“We start. | We do not stop,” he said.",
      "“We start,” he said. | “We do not stop.”",
    ],
    ["a figure written another way", "“I waited 33 years.”", "“I waited thirty-three years.”"],
    ["another spelling", "“The harbour is ours.”", "“The harbor is ours.”"],
    ["no quotation at all", "We start at eight.", "They start at nine."],
    ["one left out", "“We start at eight,” he said.", "He left for the harbour."],
    ["an apostrophe", "The bridge's piers don't hold.", "The piers of the bridge do not hold."],
  ])("says nothing of %s", (_, a, b) => {
    expect(tell(checkQuotations, a, b)).toEqual([]);
  });

  it.each([
    [
      "a word changed",
      "It was a “frank exchange”, he said.",
      "It was a “candid exchange”, he said.",
      ["altered: frank exchange → candid exchange"],
    ],
    [
      "a word left out in the middle",
      "“Tomorrow at eight o'clock we start again.”",
      "“Tomorrow at eight we start again.”",
      ["altered: Tomorrow at eight o'clock we start again → Tomorrow at eight we start again"],
    ],
    [
      "other words altogether",
      "“We came here to open a gate,” he told them.",
      "“Our purpose was to unlock a door,” he told them.",
      ["altered: We came here to open a gate → Our purpose was to unlock a door"],
    ],
    [
      "a word more at the start",
      "“Relieved and sad,” he said.",
      "“I am relieved and sad,” he said.",
      ["altered: Relieved and sad → I am relieved and sad"],
    ],
    [
      "one of two sentences",
      "“It is not new. | It is an idea,” he said.",
      "“It is not new. | It is a fresh idea,” he said.",
      ["altered: It is an idea → It is a fresh idea"],
    ],
    [
      "a sentence drawn into the one before",
      "“My men stand in line. | Nobody pays me that,” he said.",
      "“My men stand in line, no one pays me that,” he said.",
      ["altered: Nobody pays me that → no one pays me that"],
    ],
    [
      "an end cut off",
      "“We sang until the boats came in from the sea,” she said.",
      "“We sang until the boats came in,” she said.",
      ["trimmed: We sang until the boats came in from the sea → We sang until the boats came in"],
    ],
    [
      "its own words instead",
      "“The rules of the harbour were followed,” he said.",
      "He said the harbour had kept to its rules.",
      ["unquoted: The rules of the harbour were followed → harbour had kept to its rules"],
    ],
    [
      "words put into a mouth",
      "He said the harbour had kept to its rules.",
      "“The harbour kept to the rules,” he said.",
      ["quoted: harbour had kept to its rules → The harbour kept to the rules"],
    ],
  ])("tells %s", (_, a, b, facts) => {
    expect(tell(checkQuotations, a, b)).toEqual(facts);
  });

  it.each([
    ["de", "„Das zahlt mir niemand“, sagt er.", "„Das zahlt mir keiner“, sagt er.", "niemand"],
    ["fr", "« La porte reste fermée », dit-il.", "« La porte reste ouverte », dit-il.", "fermée"],
    ["es", "«Se acabó el muelle», dijo.", "«Se acabó el puerto», dijo.", "muelle"],
    ["ru", "«Мост закрыт», – сказал он.", "«Мост открыт», – сказал он.", "закрыт"],
  ])("knows the marks of %s", (language, a, b, word) => {
    const [fact, ...others] = tell(checkQuotations, a, b, language);
    expect(fact).toMatch(/^altered: /u);
    expect(fact).toContain(word);
    expect(others).toEqual([]);
  });
});
