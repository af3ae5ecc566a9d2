import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import type { Notice } from "../../model/comparison";
import { findDamage } from "./findDamage";
import { makeLegible } from "./legible";

function read(text: string): string {
  return makeLegible(text, findDamage(text)).text;
}

describe("makeLegible", () => {
  it.each([
    ["donâ€™t", "don’t"],
    ["oﬃcial", "official"],
    ["pass\u200Bword", "password"],
    ["\b\u202Ethe\u202C end", "the end"],
    ["two peopleю", "two people."],
    ["a\n\b\nb", "a\n\b\nb"],
    ["a\u0336\u0336\u0336\u0336\u0336\u0336\u0336\u0336\u0336b", "ab"],
    ["EU?s and K?ln", "EU’s and K?ln"],
  ])("reads %j as %j", (text, legible) => {
    expect(read(text)).toBe(legible);
  });

  it("finds the way back to what was written", () => {
    const text = "The cafÃ© isnâ€™t o\u200Bpen";
    const legible = makeLegible(text, findDamage(text));
    const written = ["café", "isn’t", "open"].map((word) => {
      const start = legible.text.indexOf(word);
      const span = legible.toSource({ start, end: start + word.length });
      return text.slice(span.start, span.end);
    });
    expect(written).toEqual(["cafÃ©", "isnâ€™t", "o\u200Bpen"]);
  });

  it("does not apply what is a matter of words", () => {
    const doubled: Notice = { kind: "doubled", span: { start: 2, end: 4 }, reading: "" };
    expect(makeLegible("a a b", [doubled]).text).toBe("a a b");
  });

  test("no character of the text is lost, whatever the damage", () => {
    const piece = fc.constantFrom(
      "a",
      " ",
      "é",
      "â€™",
      "Ã©",
      "\b",
      "\u202E",
      "ﬁ",
      "\u200B",
      "\uFEFF",
      "ю",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const legible = makeLegible(text, findDamage(text));
        expect(legible.toSource({ start: 0, end: legible.text.length })).toEqual({
          start: 0,
          end: text.length,
        });
        let last = 0;
        let covered = "";
        for (let i = 0; i < legible.text.length; i++) {
          const span = legible.toSource({ start: i, end: i + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          if (/\S/u.test(legible.text.charAt(i))) covered += text.slice(span.start, span.end);
          last = span.start;
        }
        expect(covered.replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
      }),
      { numRuns: 500 },
    );
  });
});
