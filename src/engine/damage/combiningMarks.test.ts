import { describe, expect, it } from "vitest";

import { findMarkFloods } from "./combiningMarks";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findMarkFloods(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findMarkFloods", () => {
  it.each<[string, string, string[]]>([
    ["a flood", `a${"\u0336".repeat(10)}b`, [`${"<336>".repeat(10)} → `]],
    ["the accent of the letter stays", `e\u0301${"\u0336".repeat(9)}`, [`${"<336>".repeat(9)} → `]],
    ["eight are left alone", `a${"\u0336".repeat(8)}`, []],
    ["variation selectors are no such marks", `a${"\uFE0F".repeat(20)}`, []],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});
