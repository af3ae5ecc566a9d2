import { describe, expect, it } from "vitest";

import { shortFormsOf } from "./shortForms";

/** All ways to write what is also written `form`, its words apart by spaces. */
function waysToWrite(language: string, form: string): string[] {
  const forms = [...shortFormsOf(language).values()].flat();
  const things = forms.filter(({ words }) => words.join(" ") === form).map(({ thing }) => thing);
  return forms.filter(({ thing }) => things.includes(thing)).map(({ words }) => words.join(" "));
}

describe("shortFormsOf", () => {
  it.each([
    ["en", "un", "united nations"],
    ["en-GB", "%", "per cent"],
    ["en", "october", "oct"],
    ["es", "%", "por ciento"],
    ["fr", "%", "pour cent"],
    ["de", "%", "prozent"],
    ["ru", "%", "процент"],
  ])("%s: %s may be written %s", (language, one, other) => {
    expect(waysToWrite(language, one)).toContain(other);
  });

  it.each(["en", "es", "fr", "de", "ru"])("%s: each thing has two ways at least", (language) => {
    const counts = new Map<number, number>();
    for (const { thing } of [...shortFormsOf(language).values()].flat())
      counts.set(thing, (counts.get(thing) ?? 0) + 1);
    expect([...counts.values()].filter((count) => count < 2)).toEqual([]);
  });

  it("has the longest of the forms that start alike first", () => {
    for (const forms of shortFormsOf("en").values()) {
      const lengths = forms.map(({ words }) => words.length);
      expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
    }
  });

  it("knows none in a language without a list", () => {
    expect(shortFormsOf("ja").size).toBe(0);
  });
});
