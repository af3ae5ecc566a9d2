import { describe, expect, it } from "vitest";

import { segment } from "./segment";

/** A text line by line ("" is a blank line) as its segments, pieces joined by " … ". Kinds other than body are named. */
function draw(...lines: readonly string[]): readonly string[] {
  const text = lines.join("\n");
  return segment({ name: "a.txt", text }).segments.map(({ kind, pieces }) => {
    const written = pieces.map(({ start, end }) => text.slice(start, end)).join(" … ");
    return (kind === "body" ? "" : `${kind}: `) + written.replaceAll(/\s+/gu, " ");
  });
}

describe("segment", () => {
  it("parts a story into its elements and sentences", () => {
    expect(
      draw(
        "Crossing to reopen after a year",
        "",
        "By Petra Lindqvist",
        "",
        "The two countries will reopen their crossing. Traders welcomed the news.",
        "",
        "“It took too long,” said Ana Ruiz.",
      ),
    ).toEqual([
      "headline: Crossing to reopen after a year",
      "byline: By Petra Lindqvist",
      "The two countries will reopen their crossing.",
      "Traders welcomed the news.",
      "“It took too long,” said Ana Ruiz.",
    ]);
  });

  it("holds a wrapped sentence together", () => {
    expect(
      draw(
        "The two countries will reopen their main",
        "border crossing next month. Traders have",
        "welcomed the news.",
      ),
    ).toEqual([
      "The two countries will reopen their main border crossing next month.",
      "Traders have welcomed the news.",
    ]);
  });

  it.each([
    ["a link", "link: ", "https://www.example.org/authors/ruiz"],
    ["a page number", "note: ", "Page 1 of 2"],
    ["a related line", "related: ", "Related article: Who owns Otter Island?"],
    ["an advertisement", "note: ", "Advertisement"],
  ])("holds a sentence together that %s interrupts", (_, kind, furniture) => {
    expect(
      draw(
        "The talks came to nothing. The two countries will not reopen the crossing in",
        "",
        furniture,
        "",
        "the valley before next year, the ministry said. Nobody was surprised.",
      ),
    ).toEqual([
      "The talks came to nothing.",
      "The two countries will not reopen the crossing in … the valley before next year, the ministry said.",
      kind + furniture,
      "Nobody was surprised.",
    ]);
  });

  it("goes on with a name behind an interruption", () => {
    expect(
      draw(
        "The two countries will not reopen the crossing that leads to",
        "",
        "https://www.example.org/authors/ruiz",
        "",
        "Vellmar before next year.",
      ),
    ).toEqual([
      "The two countries will not reopen the crossing that leads to … Vellmar before next year.",
      "link: https://www.example.org/authors/ruiz",
    ]);
  });

  it("does not join what merely stands on either side of furniture", () => {
    expect(
      draw(
        "The two countries will reopen their crossing.",
        "",
        "https://www.example.org/authors/ruiz",
        "",
        "Traders welcomed the news.",
      ),
    ).toEqual([
      "The two countries will reopen their crossing.",
      "link: https://www.example.org/authors/ruiz",
      "Traders welcomed the news.",
    ]);
  });

  it("ends a sentence at a stop in the wrong keyboard layout", () => {
    expect(
      draw("The fire hurt two peopleю The mayor spoke. Nobody else did, said one of those there."),
    ).toEqual([
      "The fire hurt two peopleю",
      "The mayor spoke.",
      "Nobody else did, said one of those there.",
    ]);
  });

  it("numbers paragraphs, an interrupted one before what interrupts it", () => {
    const text =
      "He left. He came back to the old house in\n\n1/4\n\nthe valley at last. She knew.\n\nIt rained.";
    const { segments } = segment({ name: "a.txt", text });
    expect(segments.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2, 3]);
  });

  it("takes the caller's word for the language and recognises it otherwise", () => {
    const source = {
      name: "a.txt",
      text: "Die Brücke ist nicht mehr da, und das ist auch gut so.",
    };
    expect(segment(source).language).toBe("de");
    expect(segment(source, "nl").language).toBe("nl");
  });

  it("finds no segments in white space", () => {
    expect(draw(" ", "\t", "")).toEqual([]);
  });
});
