import { describe, expect, it } from "vitest";

import { createStemmer } from "../../stems";
import { CLASSES_DE, OPPOSITES_DE } from "./de";
import { CLASSES_EN, OPPOSITES_EN } from "./en";
import { CLASSES_ES, OPPOSITES_ES } from "./es";
import { CLASSES_FR, OPPOSITES_FR } from "./fr";
import { CLASSES_RU, OPPOSITES_RU } from "./ru";

const ENTRY = /^[\p{Ll}\p{M}\p{N}&$€£%°²³.]+(?:['_][\p{Ll}\p{M}\p{N}&.]+)*$/u;

describe.each([
  ["en", CLASSES_EN, OPPOSITES_EN],
  ["es", CLASSES_ES, OPPOSITES_ES],
  ["fr", CLASSES_FR, OPPOSITES_FR],
  ["de", CLASSES_DE, OPPOSITES_DE],
  ["ru", CLASSES_RU, OPPOSITES_RU],
])("the lists of %s", (language, classes, opposites) => {
  const stemmer = createStemmer(language);
  const stem = (entry: string): string => entry.split("_").map(stemmer).join("_");
  const stemsOf = (words: string): Set<string> => new Set(words.split(" ").map(stem));

  it("hold words in small letters only, Russian ones without ё", () => {
    const entries = [...classes, ...opposites].flatMap((line) => line.split(/[ |]/u));
    expect(entries.filter((entry) => !ENTRY.test(entry) || entry.includes("ё"))).toEqual([]);
  });

  it("have two words in each class at least, none of them twice, and no class twice", () => {
    expect(classes.filter((words) => stemsOf(words).size < 2)).toEqual([]);
    expect(
      classes.filter((words) => new Set(words.split(" ")).size < words.split(" ").length),
    ).toEqual([]);
    expect(new Set(classes.map((words) => [...stemsOf(words)].toSorted().join(" "))).size).toBe(
      classes.length,
    );
  });

  it("have no opposites in one class", () => {
    const stems = classes.map(stemsOf);
    const clashes = opposites.flatMap((line) => {
      const sides = line.split("|").map((words) => [...stemsOf(words)]);
      return stems.filter(
        (own) => sides.filter((side) => side.some((one) => own.has(one))).length > 1,
      );
    });
    expect(clashes.map((own) => [...own].join(" "))).toEqual([]);
  });
});
