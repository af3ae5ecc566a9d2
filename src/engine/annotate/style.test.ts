import { describe, expect, it } from "vitest";

import { mapPair } from "../../model/pair";
import { tokenise } from "../tokens";
import { findStyled } from "./style";

/** The stretches that differ in style, each as "left = right". */
function styledIn(a: string, b: string, language = "en"): string[] {
  const text = { a, b };
  const tokens = mapPair(text, (whole) => tokenise(whole, { start: 0, end: whole.length }));
  return findStyled(tokens, { a: language, b: language }).map((stretch) => {
    const written = mapPair(tokens, (own, side) =>
      own
        .slice(stretch[side].start, stretch[side].end)
        .map(({ key }) => key)
        .join(" "),
    );
    return `${written.a} = ${written.b}`;
  });
}

describe("findStyled", () => {
  it.each([
    ["en", "4,000 boats", "four thousand boats", ["4,000 = four thousand"]],
    ["en", "the UN colour", "the United Nations color", ["un = united nations", "colour = color"]],
    ["en", "12 %", "twelve per cent", ["12 = twelve", "% = per cent"]],
    ["de", "12 %", "zwölf Prozent", ["12 = zwölf", "% = prozent"]],
    ["es", "12 %", "doce por ciento", ["12 = doce", "% = por ciento"]],
    ["fr", "12 %", "douze pour cent", ["12 = douze", "% = pour cent"]],
    ["ru", "3 окт.", "три октября", ["3 = три", "окт = октября"]],
    ["en", "colour", "colour", []],
    ["de", "colour", "color", []],
    ["en", "12 boats", "13 boats", []],
  ])("%s: %s, %s", (language, a, b, styled) => {
    expect(styledIn(a, b, language)).toEqual(styled);
  });

  it("keeps the order of both sides", () => {
    expect(styledIn("33 or 44", "forty-four or thirty-three")).toHaveLength(1);
    expect(styledIn("33 or 33", "thirty-three or thirty-three")).toHaveLength(2);
  });
});
