import { describe, expect, it } from "vitest";

import { type Thesaurus, thesaurusOf } from "../lexicon/meaning/thesaurus";
import { findKin } from "./kinship";
import type { Matter } from "./matter";
import { WEIGHTS } from "./weights";

/** Matter of two segments, one on each side, that hold the given terms, all of one weight. */
function hold(a: readonly string[], b: readonly string[]): Matter {
  const terms = [...new Set([...a, ...b])];
  const bagOf = (list: readonly string[]): number[] => list.map((term) => terms.indexOf(term));
  const postingsOf = (list: readonly string[]): number[][] =>
    terms.map((term) => (list.includes(term) ? [0] : []));
  return {
    terms,
    weights: new Float64Array(terms.length).fill(1),
    mentions: { a: [[]], b: [[]] },
    bags: { a: [bagOf(a)], b: [bagOf(b)] },
    masses: { a: Float64Array.of(a.length), b: Float64Array.of(b.length) },
    said: { a: [new Float64Array(a.length).fill(1)], b: [new Float64Array(b.length).fill(1)] },
    postings: { a: postingsOf(a), b: postingsOf(b) },
    telling: new Set(),
  };
}

/** How far the first term stands for the second; 0 for strangers. */
function degreeOf(one: string, other: string, thesaurus?: Thesaurus): number {
  const thesauri = new Set(thesaurus ? [thesaurus] : []);
  return findKin(hold([one], [other]), thesauri, WEIGHTS).get(0)?.[0]?.degree ?? 0;
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
    expect(findKin(hold(["sorvany", "sorvanian"], []), new Set(), WEIGHTS).size).toBe(0);
  });

  it("knows kin by meaning, and no opposites, however alike they are", () => {
    const english = thesaurusOf("en");
    expect(degreeOf("hug", "embrac")).toBe(0);
    expect(degreeOf("hug", "embrac", english)).toBeGreaterThan(0.5);
    expect(degreeOf("like", "unlik", english)).toBe(0);
    expect(degreeOf("rise", "fall", english)).toBe(0);
  });
});
