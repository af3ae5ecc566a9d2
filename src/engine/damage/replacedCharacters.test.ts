import { describe, expect, it } from "vitest";

import { findReplacedCharacters } from "./replacedCharacters";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findReplacedCharacters(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findReplacedCharacters", () => {
  it.each<[string, string, string[]]>([
    ["one", "Z\uFFFDrich", ["\uFFFD → ?"]],
    ["a run", "Z\uFFFD\uFFFDrich \uFFFD", ["\uFFFD\uFFFD → ?", "\uFFFD → ?"]],
    ["none", "Zürich?", []],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});
