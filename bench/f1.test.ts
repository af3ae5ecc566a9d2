import { expect, it } from "vitest";

import { addUp, f1, precision, recall, tally } from "./f1";

it.each([
  ["half of what was wanted, all of it right", "x", "x y", 1, 0.5, 2 / 3],
  ["everything and as much again", "x y", "x", 0.5, 1, 2 / 3],
  ["nothing right", "x", "y", 0, 0, 0],
  ["nothing found", "", "x", 1, 0, 0],
  ["nothing wanted and nothing found", "", "", 1, 1, 1],
])("%s", (_, found, wanted, ...figures) => {
  const setOf = (list: string): Set<string> => new Set(list.split(" ").filter(Boolean));
  const counts = tally(setOf(found), setOf(wanted));
  expect([precision(counts), recall(counts), f1(counts)]).toEqual(figures);
});

it("adds up counts, not shares", () => {
  const one = { right: 1, found: 1, wanted: 1 };
  const other = { right: 0, found: 3, wanted: 1 };
  expect(addUp([one, other])).toEqual({ right: 1, found: 4, wanted: 2 });
});
