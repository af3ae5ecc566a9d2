import { describe, expect, it } from "vitest";

import { findLigatures } from "./ligatures";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findLigatures(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findLigatures", () => {
  it.each<[string, string, string[]]>([
    ["two and three letters", "ﬁre in the oﬃce", ["ﬁ → fi", "ﬃ → ffi"]],
    ["the old st", "ﬅ", ["ﬅ → st"]],
    ["letters of their own", "æ œ ß ĳ", []],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});
