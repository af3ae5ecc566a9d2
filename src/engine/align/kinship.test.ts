import { describe, expect, it } from "vitest";

import { type Thesaurus, thesaurusOf } from "../lexicon/meaning/thesaurus";
import { findKin } from "./kinship";
import { holdTerms } from "./matter.fixture";
import { WEIGHTS } from "./weights";

/** How far the first term stands for the second; 0 for strangers. */
function degreeOf(one: string, other: string, thesaurus?: Thesaurus): number {
  const thesauri = new Set(thesaurus ? [thesaurus] : []);
  return findKin(holdTerms([one], [other]), thesauri, WEIGHTS).get(0)?.[0]?.degree ?? 0;
}

describe("findKin", () => {
  it.each([
    ["a country and its people", "sorvany", "sorvanian"],
    ["a compound and its head", "lennebrücke", "brücke"],
    ["a compound and its first part", "bridgework", "bridge"],
    ["a noun and its verb", "negoti", "negotiator"],
    ["two spellings", "organis", "organiz"],
    ["a name and a slip in it", "kowalczyk", "kowalcyzk"],
    ["two forms of a Russian word", "переговор", "переговорщик"],
  ])("%s are kin: %s, %s", (_, one, other) => {
    const degree = degreeOf(one, other);
    expect(degree).toBeGreaterThan(0);
    expect(degree).toBeLessThan(1);
    expect(degreeOf(other, one)).toBe(degree);
  });

  it.each([
    ["words that rhyme", "harbour", "labour"],
    ["words that start alike", "minister", "minority"],
    ["short words", "art", "party"],
    ["figures", "#120000", "#1200000"],
  ])("%s are not: %s, %s", (_, one, other) => {
    expect(degreeOf(one, other)).toBe(0);
  });

  it("looks for kin across the versions only", () => {
    expect(findKin(holdTerms(["sorvany", "sorvanian"], []), new Set(), WEIGHTS).size).toBe(0);
  });

  it("knows kin by meaning, and no opposites, however alike they are", () => {
    const english = thesaurusOf("en");
    expect(degreeOf("hug", "embrac")).toBe(0);
    expect(degreeOf("hug", "embrac", english)).toBeGreaterThan(0.5);
    expect(degreeOf("like", "unlik", english)).toBe(0);
    expect(degreeOf("rise", "fall", english)).toBe(0);
  });
});
