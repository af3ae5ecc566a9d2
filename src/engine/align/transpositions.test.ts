import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findTranspositions, type Weighed } from "./transpositions";

/** Reads "0-1 1+2-0*9": a's segments, b's segments, and after the star the link's characters (10 where none stand). */
function read(drawn: string): Weighed[] {
  return drawn
    .split(" ")
    .filter(Boolean)
    .map((link) => {
      const [segments = "", characters = "10"] = link.split("*");
      const [a = "", b = ""] = segments.split("-");
      const numbers = (list: string): number[] => list.split("+").map(Number);
      return { segments: { a: numbers(a), b: numbers(b) }, characters: Number(characters) };
    });
}

function movedOf(drawn: string): string {
  const links = drawn.split(" ");
  return findTranspositions(read(drawn))
    .map((link) => links[link])
    .join(" ");
}

describe("findTranspositions", () => {
  it.each([
    ["links in one order", "0-0 1-2 3-3", ""],
    ["one that moved down past two", "0-2 1-0 2-1", "0-2"],
    ["one that moved up past two", "0-1 1-2 2-0", "2-0"],
    ["of two that changed places, the shorter", "0-1*80 1-0*30", "1-0*30"],
    ["a passage of two past a passage of three", "0-3 1-4 2-0 3-1 4-2", "0-3 1-4"],
    ["the fewest links, though they hold more text", "0-2*900 1-0 2-1", "0-2*900"],
    ["all but one where the order is turned round", "0-2*9 1-1*7 2-0*8", "1-1*7 2-0*8"],
    ["a group that another stands inside", "0+2-0 1-1*5", "1-1*5"],
    ["a group torn apart", "0+3-0 1-1 2-2", "0+3-0"],
    ["links given in any order", "2-1 0-2 1-0", "0-2"],
    ["no links", "", ""],
  ])("%s", (_, drawn, moved) => {
    expect(movedOf(drawn)).toBe(moved);
  });
});

it("takes more links than an engine takes arguments", () => {
  const links = Array.from({ length: 150_000 }, (_, i) => ({
    segments: { a: [i], b: [i] },
    characters: 1,
  }));
  expect(findTranspositions(links)).toEqual([]);
});

/** A link stands before another when all its segments do, on both sides. */
function standsBefore(one: Weighed, other: Weighed): boolean {
  return (["a", "b"] as const).every(
    (side) => Math.max(...one.segments[side]) < Math.min(...other.segments[side]),
  );
}

function areInOneOrder(links: readonly Weighed[]): boolean {
  return links.every((one, i) =>
    links.every((other, j) => i === j || standsBefore(one, other) || standsBefore(other, one)),
  );
}

function countCharacters(links: readonly Weighed[]): number {
  return links.reduce((sum, { characters }) => sum + characters, 0);
}

/** The slow way: every set of links is tried, and the best one to take out is known by its number and characters. */
function tryAllSets(links: readonly Weighed[]): { links: number; characters: number } {
  let best = { links: Infinity, characters: Infinity };
  for (let set = 0; set < 2 ** links.length; set++) {
    const taken = links.filter((_, i) => (set >> i) & 1);
    if (!areInOneOrder(links.filter((_, i) => !((set >> i) & 1)))) continue;
    const characters = countCharacters(taken);
    if (taken.length < best.links || (taken.length === best.links && characters < best.characters))
      best = { links: taken.length, characters };
  }
  return best;
}

/** Up to eight links: segments of either side are dealt out to them at random, each getting one at least. */
const anyLinks = fc.integer({ min: 0, max: 8 }).chain((count) => {
  const others = fc.array(fc.integer({ min: 0, max: Math.max(0, count - 1) }), { maxLength: 4 });
  const owners = others.chain((more) =>
    fc.shuffledSubarray(
      [...Array.from({ length: count }, (_, link) => link), ...(count === 0 ? [] : more)],
      { minLength: count + (count === 0 ? 0 : more.length) },
    ),
  );
  const characters = fc.array(fc.integer({ min: 1, max: 3 }), {
    minLength: count,
    maxLength: count,
  });
  return fc.tuple(owners, owners, characters).map(([a, b, weights]) => {
    const segmentsOf = (dealt: readonly number[], link: number): number[] =>
      dealt.flatMap((owner, segment) => (owner === link ? [segment] : []));
    return weights.map((weight, link): Weighed => ({
      segments: { a: segmentsOf(a, link), b: segmentsOf(b, link) },
      characters: weight,
    }));
  });
});

describe("findTranspositions, beside all sets tried in turn", () => {
  it("takes out the fewest links with the least text, and the rest is in one order", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const moved = new Set(findTranspositions(links));
        const taken = links.filter((_, i) => moved.has(i));
        expect(areInOneOrder(links.filter((_, i) => !moved.has(i)))).toBe(true);
        expect({ links: taken.length, characters: countCharacters(taken) }).toEqual(
          tryAllSets(links),
        );
      }),
      { numRuns: 300 },
    );
  });
});
