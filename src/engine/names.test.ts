import { describe, expect, it } from "vitest";

import { findNames } from "./names";
import { segment } from "./segment/segment";
import { createStemmer } from "./stems";
import { readWords } from "./words";

function namesIn(a: string, b: string): string {
  const versions = {
    a: segment({ name: "a.txt", text: a }, "en"),
    b: segment({ name: "b.txt", text: b }, "en"),
  };
  const stemmers = { a: createStemmer("en"), b: createStemmer("en") };
  return [...findNames(versions, readWords(versions), stemmers)].toSorted().join(" ");
}

const NOTHING = "It rained.";

describe("findNames", () => {
  it.each([
    [
      "a capital inside a sentence makes a name",
      "The mayor met Ana Ruiz there.",
      NOTHING,
      "ana ruiz",
    ],
    ["one at its start does not", "Bridges were closed.", NOTHING, ""],
    ["but the name counts wherever it stands then", "Ruiz left.", "They saw Ruiz.", "ruiz"],
    ["what is also written small is none", "He praised the Bridge.", "The bridge is old.", ""],
    ["also in another form", "He praised the Bridges.", "The bridge is old.", ""],
    ["what opens a quotation is none", "He said: “Bridges must close.”", NOTHING, ""],
    ["weekdays tell nothing", "They met on Tuesday.", NOTHING, ""],
    ["a figure is no name", "They met G7 leaders and 12 others.", NOTHING, "g7"],
    [
      "a headline with capitals throughout makes no names",
      "Old Harbour Bridge Closes Early\n\nThe mayor left for home on foot after that.",
      NOTHING,
      "",
    ],
  ])("%s", (_, a, b, names) => {
    expect(namesIn(a, b)).toBe(names);
  });
});
