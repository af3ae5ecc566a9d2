import { describe, expect, it } from "vitest";

import { findBidiControls } from "./bidiControls";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findBidiControls(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findBidiControls", () => {
  it.each<[string, string, string[]]>([
    ["an override", "fine of \u202E000,1\u202C euros", ["<202E> → ", "<202C> → "]],
    [
      "any mark in Latin text",
      "He\u200E said \u2066yes\u2069",
      ["<200E> → ", "<2066> → ", "<2069> → "],
    ],
    ["an override in Arabic", "قال \u202Eabc\u202C", ["<202E> → ", "<202C> → "]],
    ["an isolate that nothing closes", "قال \u2066abc", ["<2066> → "]],
    ["a close that nothing opened", "قال abc\u2069", ["<2069> → "]],
    ["marks and pairs in Arabic", "قال \u200F\u2066abc\u2069 \u202Bاليوم\u202C", []],
    ["direction ends with the line", "قال \u2067abc\n\u2069قال", ["<2067> → ", "<2069> → "]],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});
