import { describe, expect, it } from "vitest";

import { findLostCharacters } from "./lostCharacters";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findLostCharacters(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findLostCharacters", () => {
  it.each<[string, string, string[]]>([
    ["the apostrophe of a genitive", "the EU?s rules", ["? → ’"]],
    ["the apostrophe of a contraction", "They don?t", ["? → ’"]],
    ["a French elision", "l?homme qu?elle", ["? → ’", "? → ’"]],
    ["a letter nobody can tell", "in K?ln and M?nchen", ["? → ?", "? → ?"]],
    ["questions", "Why? He left. Who?Me.", []],
    ["web addresses", "example.org/a?b=1 watch?v=12", []],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});
