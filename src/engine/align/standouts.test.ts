import { describe, expect, it } from "vitest";

import type { RatedPair } from "./faithfulness";
import { findStandouts } from "./standouts";

function rate(a: number, b: number, gain: number): RatedPair {
  return { a, b, gain, coverage: () => ({ a: 0, b: 0 }) };
}

function link(a: number, b: number) {
  return { segments: { a: [a], b: [b] }, characters: 10 };
}

function find(rated: readonly RatedPair[], links: readonly ReturnType<typeof link>[]): string {
  const isFree = ({ a, b }: RatedPair): boolean =>
    links.every(({ segments }) => segments.a[0] !== a && segments.b[0] !== b);
  return findStandouts(rated, isFree, links)
    .map(({ a, b }) => `${a}-${b}`)
    .join(" ");
}

const LINKS = [link(0, 0), link(2, 2), link(4, 4), link(6, 6), link(8, 8)];

describe("findStandouts", () => {
  it("takes a free pair that no other comes near", () => {
    expect(find([rate(1, 1, -0.5), rate(3, 1, -0.9)], LINKS)).toBe("1-1");
  });

  it("takes none that has a rival on either side, be it a linked one", () => {
    expect(find([rate(1, 1, -0.5), rate(1, 3, -0.6)], LINKS)).toBe("");
    expect(find([rate(1, 1, -0.5), rate(3, 1, -0.6)], LINKS)).toBe("");
    expect(find([rate(1, 1, -0.5), rate(1, 2, -0.4)], LINKS)).toBe("");
  });

  it("takes a pair that crosses two links, and none that crosses three", () => {
    expect(find([rate(1, 5, -0.5)], LINKS)).toBe("1-5");
    expect(find([rate(1, 7, -0.5)], LINKS)).toBe("");
  });
});
