import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { badgeInvisible, nameInvisible, splitInvisible } from "./invisible";

describe("splitInvisible", () => {
  it.each([
    ["story.txt", ["story.txt"]],
    ["gpj.\u202etxt", ["gpj.", "U+202E", "txt"]],
    ["a\u0000\u200bb", ["a", "U+0000", "U+200B", "b"]],
    ["a\u{e0100}b", ["a", "U+E0100", "b"]],
    ["سعر.txt", ["سعر.txt"]],
    ["", []],
  ])("%j", (name, parts) => {
    expect(splitInvisible(name).map(({ text, code }) => code ?? text)).toEqual(parts);
  });

  it("loses no letter of any name, and knows where each part begins", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const parts = splitInvisible(name);
        expect(parts.map(({ text }) => text).join("")).toBe(name);
        for (const { at, text } of parts) expect(name.startsWith(text, at)).toBe(true);
      }),
    );
  });
});

describe("badgeInvisible", () => {
  it.each([
    ["a word alone", "solar", ["solar"]],
    ["inside a word", "so\u200blar", ["so", "[ZWSP]", "lar"]],
    ["several of a kind share a badge", "\u200b\u200b\u200b\u2060", ["[ZWSP ×3]", "[WJ]"]],
    ["a sentence in letters nobody sees", "\u{e0048}\u{e0069}.", ["[TAG ×2]", "."]],
    ["one without a name", "a\u0015", ["a", "[U+0015]"]],
    ["a line break is white space", "a\r\n  b\u202e", ["a b", "[RLO]"]],
  ])("%s", (_, text, parts) => {
    const found = badgeInvisible(text, { start: 0, end: text.length });
    expect(found.map((part) => (part.badge === null ? part.text : `[${part.badge}]`))).toEqual(
      parts,
    );
  });

  it("keeps what it badges, and counts from the beginning of the story", () => {
    const text = "Off \u202eno\u202c.";
    expect(badgeInvisible(text, { start: 4, end: 8 })).toEqual([
      { at: 4, text: "\u202e", badge: "RLO" },
      { at: 5, text: "no", badge: null },
      { at: 7, text: "\u202c", badge: "PDF" },
    ]);
  });
});

describe("nameInvisible", () => {
  it.each([
    ["so\u200blar \u200b", ["zero-width space (U+200B)"]],
    ["\u001b[31m\u0015", ["escape (U+001B)", "U+0015"]],
    ["\u{e0048}", ["tag character (U+E0048)"]],
    ["plain\ntext", []],
  ])("%j", (text, names) => {
    expect(nameInvisible(text)).toEqual(names);
  });
});
