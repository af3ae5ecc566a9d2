import { describe, expect, it } from "vitest";

import { compare } from "../compare";

/** Whether two sentences differ in style only. */
function differInStyle(a: string, b: string, language: string): boolean {
  const sources = { a: { name: "a", text: a }, b: { name: "b", text: b } };
  const { groups } = compare(sources, { language: { a: language, b: language } });
  return groups.every((group) => group.relation === "paraphrase" && group.styleOnly);
}

describe("style only", () => {
  it.each([
    ["en", "a courtesy title", "The council thanked Mr. Smith.", "The council thanked Smith."],
    ["en", "a title that opens", "Mr. Smith thanked the council.", "Smith thanked the council."],
    ["fr", "a courtesy title", "Le maire a vu Mme Dupont.", "Le maire a vu Dupont."],
    ["de", "a courtesy title", "Der Wirt dankte Frau Kolb.", "Der Wirt dankte Kolb."],
    ["es", "a courtesy title", "El alcalde vio a la Sra. Ruiz.", "El alcalde vio a la Ruiz."],
    ["ru", "a courtesy title", "Мэр видел г-на Иванова.", "Мэр видел Иванова."],
    ["en", "a number under ten", "The mayor saw nine boats leave.", "The mayor saw 9 boats leave."],
    ["en", "a share", "Rents rose by 9 percent in Lairg.", "Rents rose by 9% in Lairg."],
    [
      "en",
      "a month",
      "The fair opens on Oct. 9 in Lairg.",
      "The fair opens on October 9 in Lairg.",
    ],
    ["en", "spelling", "The harbour at Lairg is closed.", "The harbor at Lairg is closed."],
  ])("%s: %s", (language, _, a, b) => {
    expect(differInStyle(a, b, language)).toBe(true);
  });

  it.each([
    ["en", "an office", "On Friday President Kolb thanked them.", "On Friday Kolb thanked them."],
    ["en", "another name", "The council thanked Mr. Smith.", "The council thanked Mr. Kolb."],
    ["en", "a word more", "The council thanked Mr. Smith.", "The whole council thanked Smith."],
    ["en", "another order", "On Friday rents rose by 9%.", "Rents rose by 9 percent on Friday."],
    ["en", "another figure", "Rents rose by 9 percent in Lairg.", "Rents rose by 8% in Lairg."],
    ["de", "a woman", "Der Wirt dankte der Frau am Hafen.", "Der Wirt dankte der am Hafen."],
    ["en", "nothing", "The council thanked Mr. Smith.", "“The council thanked Mr. Smith”"],
  ])("%s: not %s", (language, _, a, b) => {
    expect(differInStyle(a, b, language)).toBe(false);
  });
});
