import { describe, expect, it } from "vitest";

import { type Token, tokenise } from "./tokens";

function tokensOf(text: string): Token[] {
  return tokenise(text, { start: 0, end: text.length });
}

function keysOf(text: string): string {
  return tokensOf(text)
    .map(({ key }) => key)
    .join(" | ");
}

describe("tokenise", () => {
  it.each([
    [
      "quotation marks and stops are no words",
      "“Frank” talks, he said.",
      "frank | talks | he | said",
    ],
    ["a hyphen parts words", "a well-known mayor", "a | well | known | mayor"],
    ["a contraction is one word, however its apostrophe is typed", "It’s theirs", "it's | theirs"],
    ["a French article is a word of its own", "l’homme", "l' | homme"],
    ["a thousands mark belongs to the figure", "4,000 trucks", "4,000 | trucks"],
    ["a space between thousands does too", "26 000 Menschen", "26000 | menschen"],
    ["two figures side by side stay two", "In 2019 300 people", "in | 2019 | 300 | people"],
    ["a time is one figure", "at 2.35pm", "at | 2.35pm"],
    ["a score is one figure", "won 3-2 away", "won | 3-2 | away"],
    ["a sum is a sign and a figure", "$1.2bn", "$ | 1.2bn"],
    ["a percent sign counts as a word", "up 15%", "up | 15 | %"],
    ["a minus is a minus, however it is typed", "−5 and -5", "-5 | and | -5"],
    [
      "a web address is one word",
      "see www.example.org/a?b=1 now",
      "see | www.example.org/a?b=1 | now",
    ],
    ["a figure needs no space in Japanese", "午後１０時に出る", "午後 | 10 | 時に | 出る"],
    ["… nor in Chinese, nor its unit", "每张35元", "每 | 张 | 35 | 元"],
    ["a score cut at a line end is whole", "won 3-\n1 away", "won | 3-1 | away"],
    ["an invisible hyphen is not there", "bombard\u00ADment", "bombardment"],
    ["an accent is the same in one character or two", "Jose\u0301 José", "josé | josé"],
    ["dashes and dots alone are nothing", "— … ***", ""],
  ])("%s", (_, text, keys) => {
    expect(keysOf(text)).toBe(keys);
  });

  it("leaves each token where it stands in the text", () => {
    const text = "Then Ana’s “4 000” trucks";
    const spans = tokenise(text, { start: 5, end: text.length }).map(({ span }) => span);
    const written = spans.map(({ start, end }) => text.slice(start, end));
    expect(written).toEqual(["Ana’s", "4 000", "trucks"]);
  });

  it("cuts a script that sets no spaces into words", () => {
    const written = tokensOf("大臣は火曜日に会談した").map(({ key }) => key);
    expect(written.length).toBeGreaterThan(3);
    expect(written.join("")).toBe("大臣は火曜日に会談した");
  });
});
