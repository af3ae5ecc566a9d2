import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { splitLines } from "./lines";

/** Lines as they are found: "¶" where one follows a blank line or opens the text, a dot for each column of indent. */
function draw(text: string): string {
  return splitLines(text)
    .map(({ start, end, indent, afterBlank }) => {
      const written = text.slice(start, end);
      return (afterBlank ? "¶" : "") + "·".repeat(indent) + written;
    })
    .join(" | ");
}

describe("splitLines", () => {
  it.each([
    ["a line break ends a line", "One\nTwo", "¶One | Two"],
    [
      "a carriage return and line feed are one break",
      "One\r\nTwo\r\n\r\nThree",
      "¶One | Two | ¶Three",
    ],
    ["a lone carriage return is a break", "One\rTwo\r\rThree", "¶One | Two | ¶Three"],
    ["an empty line parts", "One\n\nTwo", "¶One | ¶Two"],
    ["so does one that holds only white space", "One\n \t\u00a0\nTwo", "¶One | ¶Two"],
    ["a form feed is a break", "One\fTwo", "¶One | Two"],
    ["so is a Unicode line separator", "One\u2028Two", "¶One | Two"],
    ["indents are counted, trailing space is not", "  One \n   Two\t", "¶··One | ···Two"],
    ["a tab indents by more than a space", "\tOne", "¶····One"],
    ["so does a wide space", "\u3000一", "¶··一"],
    ["breaks before the first line are no line", "\n\n\nOne\n", "¶One"],
    ["nothing but white space has no lines", " \n\t\r\n ", ""],
  ])("%s", (_, text, lines) => {
    expect(draw(text)).toBe(lines);
  });

  it("takes off what trim takes off", () => {
    const character = fc.oneof(
      fc.constantFrom(..." \t\v\f\r\n\u0085\u00a0\u180e\u200a\u200b\u2028\u202f\u205f\u3000\ufeff"),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 20 }), (characters) => {
        const text = characters.join("");
        const lines = splitLines(text).map(({ start, end }) => text.slice(start, end));
        const trimmed = text.split(/[\n\v\f\r\u2028\u2029]/u).map((line) => line.trim());
        expect(lines).toEqual(trimmed.filter((line) => line !== ""));
      }),
    );
  });
});
