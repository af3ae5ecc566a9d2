import { describe, expect, it } from "vitest";

import { findLeadingNames, findNames } from "./names";
import { segment } from "./segment/segment";
import { createStemmer } from "./stems";
import { readWords } from "./words";

function namesIn(a: string, b: string): string {
  return list(read(a, b).names);
}

function leadingNamesIn(a: string, b: string): string {
  const { names, versions, tokens } = read(a, b);
  return list(findLeadingNames(names, versions, tokens));
}

function list(keys: ReadonlySet<string>): string {
  return [...keys].toSorted().join(" ");
}

function read(a: string, b: string) {
  const versions = {
    a: segment({ name: "a.txt", text: a }, "en"),
    b: segment({ name: "b.txt", text: b }, "en"),
  };
  const stemmers = { a: createStemmer("en"), b: createStemmer("en") };
  const tokens = readWords(versions);
  return { versions, tokens, names: findNames(versions, tokens, stemmers) };
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

describe("findLeadingNames", () => {
  it.each([
    ["a first name", "They saw Ana Ruiz. Then Ruiz left.", "They met Ana Ruiz there.", "ana"],
    ["a title and a first name", "They saw Sir Dougal Haigh.", NOTHING, "dougal sir"],
    ["not one that mostly stands alone", "They saw Ana Ruiz.", "Now Ana left, and Ana wept.", ""],
    ["not one before a comma", "They saw Ruiz, Kolb and Moen.", NOTHING, ""],
    ["a title with a stop", "They saw Capt. Aune.", NOTHING, "capt"],
    ["not one before a word", "They saw Ruiz leave.", NOTHING, ""],
  ])("%s", (_, a, b, names) => {
    expect(leadingNamesIn(a, b)).toBe(names);
  });
});
