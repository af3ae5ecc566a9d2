import { describe, expect, it } from "vitest";

import { tokenise } from "../tokens";
import { joinCutWords, rememberCompounds } from "./cutWords";
import type { Reread } from "./reread";

/** A segment's lines with "⏎" between them and "~" for a soft hyphen; the other text is `other`. */
function join(lines: string, other: string): { readonly text: string; readonly reread: Reread } {
  const text = lines.replaceAll("⏎", "\n").replaceAll("~", "\u00AD");
  const whole = { start: 0, end: text.length };
  const tokens = tokenise(text, whole);
  const others = tokenise(other, { start: 0, end: other.length });
  const elsewhere = {
    words: new Set([...tokens, ...others].map(({ key }) => key)),
    isCompound: rememberCompounds([text, other]),
  };
  return { text, reread: joinCutWords(text, [whole], tokens, elsewhere) };
}

function draw(lines: string, other: string): string[] {
  const { text, reread } = join(lines, other);
  return reread.notices.map(({ span, reading }) => {
    const written = text.slice(span.start, span.end);
    return `${written.replaceAll("\n", "⏎").replaceAll("\u00AD", "~")} → ${reading ?? "?"}`;
  });
}

describe("joinCutWords", () => {
  it.each<[string, string, string, string[]]>([
    [
      "a word the other text has",
      "The drift-⏎wood burnt.",
      "Driftwood.",
      ["drift-⏎wood → driftwood"],
    ],
    ["one it has in capitals", "Drift-⏎wood burnt.", "DRIFTWOOD", ["Drift-⏎wood → Driftwood"]],
    [
      "white space at the break",
      "The drift- ⏎  wood.",
      "driftwood",
      ["drift- ⏎  wood → driftwood"],
    ],
    ["the hyphen of typesetters", "The drift‐⏎wood.", "driftwood", ["drift‐⏎wood → driftwood"]],
    ["a soft hyphen, no proof needed", "The drift~⏎wood.", "", ["drift~⏎wood → driftwood"]],
    ["a word in three", "An inter~⏎nation~⏎al port.", "", ["inter~⏎nation~⏎al → international"]],
    [
      "two words",
      "drift-⏎wood, ship-⏎yard",
      "driftwood shipyard",
      ["drift-⏎wood → driftwood", "ship-⏎yard → shipyard"],
    ],
    ["a word nobody has", "The drift-⏎wood burnt.", "", []],
    ["a compound that stands elsewhere", "The well-⏎known pier.", "A well-known wellknown.", []],
    ["one inside a longer compound", "An up-⏎to date.", "An up-to-date upto.", []],
    ["figures", "They won 1-⏎3 and 13.", "13", []],
    ["names", "Ana Smith-⏎Jones left.", "Smithjones", []],
    ["an abbreviation", "An X-⏎ray of it.", "xray", []],
    ["a hyphen inside the line", "The drift-wood burnt.", "driftwood", []],
    ["a dash at the line end", "He left –⏎wood burnt.", "leftwood", []],
  ])("%s", (_, lines, other, notices) => {
    expect(draw(lines, other)).toEqual(notices);
  });

  it("makes one token of the halves", () => {
    const { text, reread } = join("The drift-⏎wood burnt.", "driftwood");
    expect(reread.tokens.map(({ span, key }) => [text.slice(span.start, span.end), key])).toEqual([
      ["The", "the"],
      ["drift-\nwood", "driftwood"],
      ["burnt", "burnt"],
    ]);
  });

  it("takes furniture between two pieces for a line end", () => {
    const text = "The drift-\n\nPage 2\n\nwood burnt.";
    const pieces = [
      { start: 0, end: text.indexOf("\n") },
      { start: text.indexOf("wood"), end: text.length },
    ];
    const elsewhere = { words: new Set(["driftwood"]), isCompound: () => false };
    const tokens = pieces.flatMap((piece) => tokenise(text, piece));
    const { notices } = joinCutWords(text, pieces, tokens, elsewhere);
    expect(notices.map(({ reading }) => reading)).toEqual(["driftwood"]);
  });
});

describe("rememberCompounds", () => {
  it.each([
    ["state", "of", true],
    ["of", "the", true],
    ["the", "art", true],
    ["state", "the", false],
    ["drift", "wood", false],
  ])("%s-%s: %s", (left, right, stands) => {
    expect(rememberCompounds(["driftwood", "State-of-the‐art"])(left, right)).toBe(stands);
  });
});
