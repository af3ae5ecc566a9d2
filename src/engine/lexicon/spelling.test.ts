import { describe, expect, it } from "vitest";

import { spellerOf } from "./spelling";

/** Both words as a language spells them. */
function spell(language: string, ...words: readonly string[]): string[] {
  return words.map((word) => spellerOf(language)?.(word) ?? word);
}

describe("spellerOf", () => {
  it.each([
    ["colour", "color"],
    ["labourers", "laborers"],
    ["organised", "organized"],
    ["organisations", "organizations"],
    ["analysed", "analyzed"],
    ["travelling", "traveling"],
    ["centre", "center"],
    ["defence", "defense"],
    ["programme", "program"],
    ["catalogue", "catalog"],
    ["anaesthetic", "anesthetic"],
    ["grey", "gray"],
    ["cheques", "checks"],
    ["towards", "toward"],
  ])("%s is %s", (british, american) => {
    const [one, other] = spell("en", british, american);
    expect(one).toBe(other);
  });

  it.each([
    ["four", "for"],
    ["hour", "her"],
    ["advice", "advise"],
    ["calling", "caling"],
    ["minister", "ministry"],
    ["bore", "bored"],
  ])("%s is not %s", (...words) => {
    const [one, other] = spell("en-GB", ...words);
    expect(one).not.toBe(other);
  });

  it.each([
    ["de", "straße", "strasse"],
    ["de-CH", "grösse", "größe"],
    ["ru", "всё", "все"],
  ])("in %s, %s is %s", (language, ...words) => {
    const [one, other] = spell(language, ...words);
    expect(one).toBe(other);
  });

  it("knows no other spelling of other languages", () => {
    expect(spellerOf("fr")).toBeUndefined();
  });
});
