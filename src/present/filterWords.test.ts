import { describe, expect, it } from "vitest";
import type { Sort } from "./filters";
import { countFiltered, listFiltered } from "./filterWords";

describe("countFiltered", () => {
  it("counts rows", () => {
    expect(countFiltered([true, false, true])).toBe("Folded: 2 of 3 rows");
  });
});

describe("listFiltered", () => {
  it.each<[readonly Sort[], string]>([
    [["furniture", "only-a"], "only left, furniture"],
    [["verbatim"], "what was kept"],
    [["verbatim", "furniture"], "what was kept, furniture"],
    [["style", "paraphrase", "only-a", "only-b", "moved"], "what changed"],
    [["verbatim", "moved"], "verbatim, moved"],
  ])("%s: %s", (sorts, words) => {
    expect(listFiltered(new Set(sorts))).toBe(words);
  });
});
