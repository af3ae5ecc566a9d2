import { describe, expect, it } from "vitest";
import { MOST_FILES, placeFiles } from "./drop";

/** "left | right + kept at hand" as they will stand; a side that keeps its text is "-". */
function place(names: readonly string[], side: "a" | "b" | null, free: "a" | "b" = "a"): string {
  const placed = placeFiles(
    names.map((name) => ({ name })),
    side,
    free,
  );
  if (!placed.ok) return placed.problem.what;
  const { sides, rest } = placed.value;
  const pair = `${sides.a?.name ?? "-"} | ${sides.b?.name ?? "-"}`;
  return [pair, ...rest.map(({ name }) => name)].join(" + ");
}

describe("placeFiles", () => {
  it.each([
    [["two.txt", "one.txt"], "a", "one.txt | two.txt"],
    [["v10.txt", "v9.txt"], "b", "v9.txt | v10.txt"],
    [["001.txt", "000.txt"], null, "000.txt | 001.txt"],
    [["new.txt"], "a", "new.txt | -"],
    [["new.txt"], "b", "- | new.txt"],
    [[], "a", "There was no file in what was dropped."],
    [["c", "a", "b", "d"], "a", "a | b + c + d"],
  ] as const)("%j over %s: %s", (names, side, placed) => {
    expect(place(names, side)).toBe(placed);
  });

  it("refuses more than anyone compares", () => {
    expect(place(Array<string>(MOST_FILES + 1).fill("x"), "a")).toBe(
      "101 files are too many at once; Galley takes up to 100.",
    );
  });

  it("puts a file that is over no side where the editor has no text yet", () => {
    expect(place(["new.txt"], null, "a")).toBe("new.txt | -");
    expect(place(["new.txt"], null, "b")).toBe("- | new.txt");
  });
});
