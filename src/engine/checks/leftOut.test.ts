import { describe, expect, it } from "vitest";

import { compare } from "../compare";

const KEPT = "The last ferry of the season left Brackholm at noon.";

/** What the left of two stories says alone: the first words of each segment and what it holds. */
function tell(a: string, b: string, language = "en"): string[] {
  const sources = { a: { name: "a", text: a }, b: { name: "b", text: b } };
  const { leftOut, versions } = compare(sources, { language: { a: language, b: language } });
  return leftOut.a.map(({ segment, holds }) => {
    const { start = 0 } = versions.a.segments[segment]?.pieces[0] ?? {};
    return [a.slice(start).split(" ", 2).join(" "), ...holds].join(" ");
  });
}

describe("findLeftOut", () => {
  it("tells quotations first, then figures, names, and what stands early", () => {
    const story = [
      KEPT,
      "Rain is expected all week.",
      "Sheep stood on the road for hours.",
      "The old pier was built by Petra Kolb, whose house still stands.",
      "Some 4,300 farms have applied for help.",
      "“It will be a long winter for all of us,” a neighbour said.",
      "“Nobody here had seen 30 geese at once,” a farmer added.",
      "As Petra Kolb knows, snow is rare.",
    ].join("\n\n");
    expect(tell(story, KEPT)).toEqual([
      "“Nobody here quote number",
      "“It will quote",
      "Some 4,300 number",
      "The old name",
      "As Petra name",
      "Rain is",
      "Sheep stood",
    ]);
  });

  it("counts neither small numbers nor single words in quotation marks", () => {
    expect(tell(`${KEPT} The two “heroes” went home after one beer.`, KEPT)).toEqual(["The two"]);
  });

  it("takes no feast and no title for a name", () => {
    expect(tell(`${KEPT} For weeks before Easter the President slept.`, KEPT)).toEqual([
      "For weeks",
    ]);
  });

  it("takes no German noun for a name", () => {
    const kept = "Die letzte Fähre der Saison verließ Brackholm am Mittag.";
    expect(tell(`${kept} Der alte Hund sah den Regen und die Kühe.`, kept, "de")).toEqual([
      "Der alte",
    ]);
  });

  it("leaves out a house's furniture", () => {
    const story = `By Petra Kolb\n\n${KEPT}\n\nRead more: Geese on the road\n\nhttps://example.org/geese`;
    expect(tell(story, KEPT)).toEqual([]);
  });
});
