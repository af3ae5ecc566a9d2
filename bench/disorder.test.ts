import { describe, expect, it } from "vitest";

import type { Segment } from "../src/model/comparison";
import { mapPair } from "../src/model/pair";
import { mergeNeighbours, shuffleBlocks } from "./disorder";
import type { Judged } from "./judged";

/** Twenty sentences on either side, each linked with its own. */
function tell(): Judged {
  const numbers = Array.from({ length: 20 }, (_, i) => i);
  const segments = numbers.map((i): Segment => ({
    kind: "body",
    pieces: [{ start: i * 10, end: i * 10 + 9 }],
    paragraph: i,
  }));
  const version = { name: "", text: "", language: "en", segments, notices: [] };
  const tokens = numbers.map((i) => [
    { kind: "word" as const, span: { start: i * 10, end: i * 10 + 9 }, key: `w${i}` },
  ]);
  return {
    story: "story",
    set: "set",
    versions: { a: version, b: version },
    tokens: { a: tokens, b: tokens },
    links: new Set(numbers.map((i) => `${i}|${i}`)),
  };
}

/** The words that the two ends of each link have. */
function wordsOf({ tokens, links }: Judged): string[] {
  return Array.from(links, (link) => {
    const [a = 0, b = 0] = link.split("|").map(Number);
    return mapPair({ a, b }, (i, side) => (tokens[side][i] ?? []).map(({ key }) => key).join("+"));
  }).map(({ a, b }) => `${a}=${b}`);
}

describe("shuffleBlocks", () => {
  const shuffled = shuffleBlocks(tell(), 7);

  it("moves b's segments in blocks of two to four, and the links with them", () => {
    expect(wordsOf(shuffled)).toEqual(wordsOf(tell()));
    const places = shuffled.tokens.b.map(([token]) => Number(token?.key.slice(1)));
    expect(places.toSorted((one, other) => one - other)).toEqual([...places.keys()]);
    const breaks = places.filter((place, i) => i > 0 && place !== (places[i - 1] ?? 0) + 1).length;
    expect(breaks).toBeGreaterThan(1);
    expect(breaks).toBeLessThan(10);
  });

  it("is the same for the same seed", () => {
    expect(shuffleBlocks(tell(), 7).links).toEqual(shuffled.links);
    expect(shuffleBlocks(tell(), 8).links).not.toEqual(shuffled.links);
  });
});

describe("mergeNeighbours", () => {
  const merged = mergeNeighbours(tell(), 7);

  it("draws some neighbours into one, with their pieces and words, on both sides", () => {
    for (const side of ["a", "b"] as const) {
      const { segments } = merged.versions[side];
      expect(segments.length).toBeLessThan(20);
      expect(segments.length).toBeGreaterThan(10);
      expect(segments.flatMap(({ pieces }) => pieces)).toHaveLength(20);
      expect(merged.tokens[side].flat().map(({ key }) => key)).toEqual(
        tell()
          .tokens[side].flat()
          .map(({ key }) => key),
      );
    }
  });

  it("keeps each link between the segments that hold its words", () => {
    const pairs = wordsOf(merged);
    for (let i = 0; i < 20; i++)
      expect(
        pairs.some((pair) => pair.split("=").every((end) => end.split("+").includes(`w${i}`))),
      ).toBe(true);
  });
});
