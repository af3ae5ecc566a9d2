import { describe, expect, it } from "vitest";

import { groupLines } from "./blocks";
import { splitLines } from "./lines";

/** Blocks of a text given line by line ("" is a blank line): lines that were joined stand with "/" between them. */
function draw(...lines: readonly string[]): readonly string[] {
  const text = lines.join("\n");
  return groupLines(text, splitLines(text)).map(({ start, end }) =>
    text.slice(start, end).replaceAll(/\s*\n\s*/gu, " / "),
  );
}

describe("groupLines", () => {
  it("joins the lines of a wrapped paragraph", () => {
    expect(
      draw(
        "The two countries will reopen their main",
        "border crossing next month after a year of",
        "talks, the ministry said on Tuesday.",
      ),
    ).toHaveLength(1);
  });

  it("knows a line that ends a sentence at full width from one that ends a paragraph", () => {
    expect(
      draw(
        "The two countries will reopen their main",
        "border crossing next month after a year.",
        "Traders on either side welcomed the news",
        "but asked when the bridge will be mended.",
        "Nobody knows.",
        "Ana Ruiz, who sells fish, said that she",
        "could hardly wait.",
      ),
    ).toEqual([
      "The two countries will reopen their main / border crossing next month after a year. / " +
        "Traders on either side welcomed the news / but asked when the bridge will be mended. / " +
        "Nobody knows.",
      "Ana Ruiz, who sells fish, said that she / could hardly wait.",
    ]);
  });

  it("reads the width off the many wraps, not off an odd break", () => {
    expect(
      draw(
        "The two countries will reopen their main",
        "border crossing next month, and traders",
        "who have waited for this moment",
        "for years hope for good business, though",
        "a spokeswoman for them, fishmonger",
        "Ana Ruiz, did not sound too certain of it",
        "when asked on the day before.",
      ),
    ).toHaveLength(1);
  });

  it("takes each line of a text that is not wrapped as a block", () => {
    expect(
      draw(
        "The two countries will reopen their main border crossing.",
        "Traders on either side welcomed the news.",
        "Nobody knows when.",
      ),
    ).toHaveLength(3);
  });

  it("leaves a head above its paragraph", () => {
    expect(
      draw(
        "Crossing to reopen",
        "The two countries will reopen their main",
        "border crossing soon.",
      ),
    ).toEqual([
      "Crossing to reopen",
      "The two countries will reopen their main / border crossing soon.",
    ]);
  });

  it("ends a block at a blank line, whatever the width", () => {
    expect(
      draw(
        "The two countries will reopen their main",
        "",
        "border crossing next month after a year of",
        "talks.",
      ),
    ).toEqual([
      "The two countries will reopen their main",
      "border crossing next month after a year of / talks.",
    ]);
  });

  it("starts a block at a paragraph's indent", () => {
    expect(
      draw(
        "   The two countries will reopen their main",
        "border crossing next month after a year of",
        "talks that went on and on and on and on on.",
        "   Traders on either side welcomed the news",
        "but asked when.",
      ),
    ).toHaveLength(2);
  });

  it("breaks a wrapped paragraph open for a line that is furniture by its words", () => {
    expect(
      draw(
        "The two countries will reopen their main",
        "https://www.example.org/authors/ruiz",
        "border crossing next month after a year of",
        "talks.",
      ),
    ).toEqual([
      "The two countries will reopen their main",
      "https://www.example.org/authors/ruiz",
      "border crossing next month after a year of / talks.",
    ]);
  });

  it("finds none in an empty text", () => {
    expect(draw("", " ")).toEqual([]);
  });
});
