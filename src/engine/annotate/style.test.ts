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
    ["en", "the UN colour", "the United Nations color", ["un = united nations", "colour = color"]],
    ["en", "%", "per cent", ["% = per cent"]],
    ["de", "%", "Prozent", ["% = prozent"]],
    ["es", "%", "por ciento", ["% = por ciento"]],
    ["fr", "%", "pour cent", ["% = pour cent"]],
    ["ru", "окт.", "октября", ["окт = октября"]],
    ["en", "colour", "colour", []],
    ["de", "colour", "color", []],
    ["en", "12 boats", "13 boats", []],
  ])("%s: %s, %s", (language, a, b, styled) => {
    expect(styledIn(a, b, language)).toEqual(styled);
  });

  it("keeps the order of both sides", () => {
    expect(styledIn("Oct. or Nov.", "November or October")).toHaveLength(1);
    expect(styledIn("Oct. or Oct.", "October or October")).toHaveLength(2);
  });
});
