import { describe, expect, it } from "vitest";

import { writeRewrite } from "./rewrites";

/** Generated sentences hold no stop but their last. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.)\s+/u);
}

describe("writeRewrite", () => {
  const { a, b } = writeRewrite(200, 1);
  const story = sentencesOf(a);
  const rewrite = sentencesOf(b);

  it("writes as many sentences as it was asked for", () => {
    expect(story).toHaveLength(200);
    for (const sentence of [...story, ...rewrite]) expect(sentence).toMatch(/^The \S.* \S+\.$/u);
  });

  it("gives the same pair for the same seed and another for another", () => {
    expect(writeRewrite(200, 1)).toEqual({ a, b });
    expect(writeRewrite(200, 2).a).not.toBe(a);
  });

  it("keeps some sentences and changes others", () => {
    const kept = story.filter((sentence) => rewrite.includes(sentence));
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.length).toBeLessThan(180);
    expect(rewrite.length).not.toBe(200);
  });

  it("moves some of the sentences it keeps", () => {
    const places = rewrite.map((sentence) => story.indexOf(sentence)).filter((place) => place >= 0);
    expect(places).not.toEqual(places.toSorted((one, other) => one - other));
  });

  it("brings in new names to the end", () => {
    const names = (text: string): Set<string> => new Set(text.match(/\b(?!The)[A-Z]\w+/gu));
    expect(names(a).size).toBeGreaterThan(1.5 * names(a.slice(0, a.length / 2)).size);
  });
});
