import { describe, expect, test } from "vitest";

import { readCopying } from "./copying";
import { WEIGHTS } from "./weights";

const masses = { a: [4, 12], b: [4, 12] };
const fullSupport = 2 * WEIGHTS.neighbour;
const half = { a: 0.5, b: 0.5 };

function read(excess: number): ReturnType<typeof readCopying> {
  return readCopying({ masses, excess, by: WEIGHTS });
}

describe("what speaks against a pair", () => {
  test.each([
    ["a version that was rewritten", 0, half, 0, false],
    ["a version that keeps to the words as desks do", 0.15, half, 0, false],
    ["a copied version", 0.3, half, 0, true],
    ["much in common", 0.3, { a: 0.7, b: 0.6 }, 0, false],
    ["one half of the other, and no more", 0.3, { a: 1, b: 0.3 }, 0, false],
    ["both neighbours linked in the same place", 0.3, half, fullSupport, false],
    ["one neighbour linked in the same place", 0.3, half, WEIGHTS.neighbour, true],
  ])("%s", (_, excess, coverage, support, isAgainst) => {
    const against = read(excess).againstPair({ a: 0, b: 0 }, coverage, support);
    expect(against > 0).toBe(isAgainst);
  });

  test("grows with the text", () => {
    const { againstPair } = read(0.3);
    expect(againstPair({ a: 1, b: 1 }, half, 0)).toBeCloseTo(
      3 * againstPair({ a: 0, b: 0 }, half, 0),
    );
  });

  test("grows as support falls and as the version is more closely copied", () => {
    const at = (excess: number, support: number): number =>
      read(excess).againstPair({ a: 0, b: 0 }, half, support);
    expect(at(0.3, WEIGHTS.neighbour)).toBeLessThan(at(0.3, 0));
    expect(at(0.2, 0)).toBeLessThan(at(0.3, 0));
  });

  test("is the same from either side", () => {
    const { againstPair } = read(0.3);
    expect(againstPair({ a: 0, b: 1 }, { a: 0.6, b: 0.2 }, 0)).toBe(
      againstPair({ a: 1, b: 0 }, { a: 0.2, b: 0.6 }, 0),
    );
  });
});

describe("what speaks against a segment that joins", () => {
  test.each([
    ["a version that was rewritten", 0, 0.3, false],
    ["a copied version that holds half of it", 0.3, 0.5, true],
    ["a copied version that holds nearly all of it", 0.3, 0.9, false],
  ])("%s", (_, excess, coverage, isAgainst) => {
    expect(read(excess).againstJoin("a", 0, coverage) > 0).toBe(isAgainst);
  });

  test("grows with the text that joins", () => {
    const { againstJoin } = read(0.3);
    expect(againstJoin("b", 1, 0.5)).toBeCloseTo(3 * againstJoin("b", 0, 0.5));
  });
});
