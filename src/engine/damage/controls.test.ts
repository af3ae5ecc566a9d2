import { describe, expect, it } from "vitest";

import { findControls } from "./controls";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findControls(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findControls", () => {
  it.each<[string, string, string[]]>([
    ["a backspace", "a\bb", ["<8> → "]],
    ["a run with NUL and DEL", "a\0\x7Fb", ["<0><7F> → "]],
    ["one of the second set", "a\x9Fb", ["<9F> → "]],
    ["white space", "a\tb\r\nc\fd\ve\x85f", []],
    ["the envelope of a wire story", "\x01slug\x02A story.\x03", []],
    ["an envelope cut off", "\x01slug\x02A story.", ["<1> → ", "<2> → "]],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});
