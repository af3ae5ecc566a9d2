import { describe, expect, it } from "vitest";

import { createStemmer } from "../../stems";
import { THESAURUS_LANGUAGES, type Thesaurus, thesaurusOf } from "./thesaurus";

function read(language: string): { thesaurus: Thesaurus; stem: (entry: string) => string } {
  const thesaurus = thesaurusOf(language);
  if (!thesaurus) throw new Error(`no thesaurus of ${language}`);
  const stemmer = createStemmer(language);
  return { thesaurus, stem: (entry) => entry.split("_").map(stemmer).join("_") };
}

/** The most that two words have in common through one meaning. */
function shared(language: string, one: string, other: string): number {
  const { thesaurus, stem } = read(language);
  const degrees = thesaurus.meaningsOf(stem(one)).flatMap(({ id, degree }) =>
    thesaurus
      .meaningsOf(stem(other))
      .filter((meaning) => meaning.id === id)
      .map((meaning) => degree * meaning.degree),
  );
  return Math.max(0, ...degrees);
}

describe("thesaurusOf", () => {
  it.each([
    ["en", "hug", "embrace"],
    ["en", "resigned", "step_down"],
    ["en", "welcomed", "hailed"],
    ["es", "dimitir", "renunciar"],
    ["fr", "décéder", "mourir"],
    ["de", "beispielsweise", "zum_beispiel"],
    ["ru", "заявить", "сообщить"],
  ])("%s: %s may stand for %s", (language, one, other) => {
    expect(shared(language, one, other)).toBeGreaterThan(0.5);
  });

  it.each([
    ["boat", "vessel"],
    ["explode", "blast"],
  ])("English, by WordNet: %s may stand for %s", (one, other) => {
    expect(shared("en", one, other)).toBeGreaterThan(0.2);
  });

  it.each([
    ["ferry", "minister"],
    ["harbour", "said"],
  ])("%s has nothing of %s", (one, other) => {
    expect(shared("en", one, other)).toBe(0);
  });

  it.each([
    ["en", "rise", "fall", true],
    ["en", "rise", "climb", false],
    ["en", "rise", "profit", false],
    ["de", "schuldig", "unschuldig", true],
  ])("%s: %s denies %s: %s", (language, one, other, deny) => {
    const { thesaurus, stem } = read(language);
    expect(thesaurus.areOpposites(stem(one), stem(other))).toBe(deny);
    expect(thesaurus.areOpposites(stem(other), stem(one))).toBe(deny);
  });

  it("finds an expression where it starts, the longest first", () => {
    const { thesaurus, stem } = read("en");
    const stems = ["he", "stepped", "down", "on", "Monday"].map(stem);
    expect(stems.map((_, i) => thesaurus.expressionAt(stems, i))).toEqual([0, 2, 0, 0, 0]);
  });

  it("goes by the primary part of a language tag", () => {
    expect(thesaurusOf("en-GB")).toBe(thesaurusOf("en"));
    expect(thesaurusOf("ja")).toBeUndefined();
    expect(THESAURUS_LANGUAGES).toEqual(["en", "es", "fr", "de", "ru"]);
  });
});
