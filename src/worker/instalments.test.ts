import { describe, expect, it } from "vitest";
import { compare } from "../engine/compare";
import { cutInstalments, joinInstalments } from "./instalments";

function compareLines(left: number, right: number) {
  const write = (count: number): string =>
    Array.from({ length: count }, (_, line) => `Ship ${line} docked.`).join("\n\n");
  return compare({ a: { name: "a", text: write(left) }, b: { name: "b", text: write(right) } });
}

describe("cutInstalments", () => {
  it.each([
    ["a short comparison is all rest", 20, 20, 0],
    ["a long one is cut", 4100, 4100, 1],
    ["the longer side counts", 20, 8100, 2],
  ])("%s, and is put together again", (_, left, right, count) => {
    const comparison = compareLines(left, right);
    const { instalments, rest } = cutInstalments(comparison);
    expect(instalments).toHaveLength(count);
    expect(joinInstalments(instalments, rest)).toEqual(comparison);
  });
});
