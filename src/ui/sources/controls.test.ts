import fc from "fast-check";
import { expect, it } from "vitest";
import { splitControls } from "./controls";

it.each([
  ["story.txt", ["story.txt"]],
  ["gpj.\u202etxt", ["gpj.", "U+202E", "txt"]],
  ["a\u0000\u200bb", ["a", "U+0000", "U+200B", "b"]],
  ["سعر.txt", ["سعر.txt"]],
  ["", []],
])("%j", (name, parts) => {
  expect(splitControls(name).map(({ text, code }) => code ?? text)).toEqual(parts);
});

it("loses no letter of any name, and knows where each part begins", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const parts = splitControls(name);
      expect(parts.map(({ text }) => text).join("")).toBe(name);
      for (const { at, text } of parts) expect(name.startsWith(text, at)).toBe(true);
    }),
  );
});
