import { describe, expect, it } from "vitest";

import { findInvisibles } from "./invisibles";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findInvisibles(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findInvisibles", () => {
  it.each<[string, string, string[]]>([
    ["a zero-width space in a word", "pass\u200Bword", ["<200B> → "]],
    ["a joiner in a Latin word", "res\u200Cume", ["<200C> → "]],
    ["a byte order mark inside", "some \uFEFFbom in\uFEFFside", ["<FEFF> → ", "<FEFF> → "]],
    ["a byte order mark at the start", "\uFEFFbom", []],
    ["hidden tags", "here\u{E0068}\u{E0069}", ["<E0068><E0069> → "]],
    ["selectors piled up", "a\uFE0F\uFE0E\u{E0100}b", ["<FE0F><FE0E><E0100> → "]],
    ["a flag", "🏴\u{E0067}\u{E0062}\u{E007F}", []],
    ["joiners where a script needs them", "می\u200Cخواهم ខ្មែរ\u200Bភាសា 👩\u200D👧", []],
    ["a soft hyphen", "hy\u00ADphen", []],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});
