import { describe, expect, it } from "vitest";
import { placeFiles } from "./drop";

/** "left | right" as they will stand; a side that keeps its text is "-". */
function place(names: readonly string[], side: "a" | "b" | null, free: "a" | "b" = "a"): string {
  const files = names.map((name) => ({ name: name.replace("/", ""), folder: name.endsWith("/") }));
  const placed = placeFiles(files, side, free);
  if (!placed.ok) return placed.problem.what;
  return `${placed.value.a?.name ?? "-"} | ${placed.value.b?.name ?? "-"}`;
}

describe("placeFiles", () => {
  it.each([
    [["two.txt", "one.txt"], "a", "one.txt | two.txt"],
    [["v10.txt", "v9.txt"], "b", "v9.txt | v10.txt"],
    [["001.txt", "000.txt"], null, "000.txt | 001.txt"],
    [["new.txt"], "a", "new.txt | -"],
    [["new.txt"], "b", "- | new.txt"],
    [[], "a", "There was no file in what was dropped."],
    [["a", "b", "c"], "a", "3 files are too many at once."],
    [["desk/"], "a", "“desk” is a folder."],
    [["one.txt", "desk/"], "a", "“desk” is a folder."],
  ] as const)("%j over %s: %s", (names, side, placed) => {
    expect(place(names, side)).toBe(placed);
  });

  it("puts a file that is over no side where the editor has no text yet", () => {
    expect(place(["new.txt"], null, "a")).toBe("new.txt | -");
    expect(place(["new.txt"], null, "b")).toBe("- | new.txt");
  });
});
