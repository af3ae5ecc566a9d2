import { describe, expect, it } from "vitest";
import { isTooDeep } from "./depth";

describe("isTooDeep", () => {
  it.each([
    ["an item", '{"headline":"A","bodies":[{"value":"B"}]}', false],
    ["as deep as may be", `${"[".repeat(500)}${"]".repeat(500)}`, false],
    ["one level deeper", `${"[".repeat(501)}${"]".repeat(501)}`, true],
    ["what opens and is never closed", `{"x":${"{".repeat(501)}`, true],
    ["many items, none in another", '{"headline":"A"},'.repeat(600), false],
    ["brackets in words", `{"headline":"${"[".repeat(600)} \\" ${"[".repeat(600)}"}`, false],
  ])("%s", (_, json, expected) => {
    expect(isTooDeep(json)).toBe(expected);
  });
});
