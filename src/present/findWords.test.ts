import { expect, it } from "vitest";
import type { Hit } from "./found";
import { tellHits } from "./findWords";

const hit = (side: "a" | "b"): Hit => ({
  side,
  segments: [0],
  spans: [{ start: 0, end: 1 }],
  rows: [0],
});

it.each<[string, string, readonly Hit[], number | null, string]>([
  [
    "where one is and what each side has",
    "fox",
    [hit("a"), hit("b"), hit("b")],
    1,
    "2 of 3 · 1 left, 2 right",
  ],
  ["that a side has none", "fox", [hit("a")], 0, "1 of 1 · 1 left, 0 right"],
  ["that nothing is found", "fox", [], null, "Not found"],
  ["nothing of a query that is none", "  ", [], null, ""],
])("tells %s", (_, query, hits, current, words) => {
  expect(tellHits(query, hits, current)).toBe(words);
});
