import { expect, it } from "vitest";
import type { Unchanged } from "../model/comparison";
import { listChecked, NOTHING_CHECKED, putAway } from "./checked";
import { compareFacts, EVERY_FACT, type Told, WORDS } from "./checks.fixture";
import { tellSummary } from "./summaryLine";

const NONE: Unchanged = { quotations: 0, figures: 0 };

it.each<[what: string, facts: readonly Told[], unchanged: Unchanged, told: string]>([
  [
    "every check and change, the worst first",
    EVERY_FACT,
    NONE,
    "Quotations 4: 1 quoted, 1 altered, 1 unquoted, 1 trimmed · Negations: 1 altered · " +
      "Figures 3: 1 altered, 1 dropped, 1 rounded · Names: 1 altered, 1 added",
  ],
  [
    "what is the same, as part of the total",
    EVERY_FACT.slice(0, 3),
    { quotations: 4, figures: 8 },
    "Quotations 6: 4 intact, 1 altered, 1 trimmed · Figures 9: 8 same, 1 rounded",
  ],
  [
    "a check that has nothing to say behind the others",
    [["name altered", "seven", "seven"]],
    { quotations: 4, figures: 0 },
    "Names: 1 altered · Quotations 4: all intact",
  ],
  [
    "another speaker before what is advice",
    [
      ["hedge dropped", "one", ""],
      ["hedge altered", "two", "two"],
      ["quote trimmed", "three", "three"],
      ["attribution added", "", "four"],
      ["attribution altered", "five", "five"],
    ],
    NONE,
    "Attributions: 1 altered, 1 added · Quotations 1: 1 trimmed · Hedges: 1 dropped, 1 altered",
  ],
  [
    "that nothing is wrong",
    [],
    { quotations: 4, figures: 9 },
    "Nothing to check · Quotations 4: all intact · Figures 9: all same",
  ],
  ["that there was nothing", [], NONE, "Nothing to check"],
])("tells %s", (_, facts, unchanged, told) => {
  const comparison = { ...compareFacts(WORDS, WORDS, facts), unchanged };
  expect(tellSummary(comparison, listChecked(comparison), NOTHING_CHECKED)).toBe(told);
});

it("keeps the total when an alarm is no problem", () => {
  const unchanged = { quotations: 4, figures: 0 };
  const comparison = { ...compareFacts(WORDS, WORDS, EVERY_FACT.slice(0, 2)), unchanged };
  const all = listChecked(comparison);
  const tell = (...away: readonly number[]): string => {
    const ids = new Set(away.map((i) => all.alarms[i]?.id ?? ""));
    const { open, dismissed } = putAway(all, ids);
    return tellSummary(comparison, open, dismissed);
  };
  expect(tell(0)).toBe("Quotations 6: 4 intact, 1 altered");
  expect(tell(0, 1)).toBe("Nothing to check · Quotations 6: 4 intact");
});

it("ends with what was found of the whole story", () => {
  const comparison = compareFacts(WORDS, WORDS, []);
  const alone = { segment: 0, holds: [] };
  const spelling = {
    writings: [
      { text: "two", at: { a: [{ start: 4, end: 7 }], b: [] } },
      { text: "ten", at: { a: [{ start: 45, end: 48 }], b: [] } },
    ],
  };
  const tell = (findings: Partial<typeof comparison>): string =>
    tellSummary(comparison, listChecked({ ...comparison, ...findings }), NOTHING_CHECKED);
  expect(tell({ leftOut: { a: [alone], b: [alone] } })).toBe(
    "Nothing to check · Left out: 1 · Added: 1",
  );
  expect(tell({ spellings: [spelling], leftOut: { a: [], b: [alone] } })).toBe(
    "Spellings: 1 · Added: 1",
  );
});
