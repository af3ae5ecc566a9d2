import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAround, layPieces, type Piece, scaleRoom } from "./drawn";
import { createHeights } from "./heights";

const TEN = createHeights(Array.from({ length: 10 }, () => 100));

function show(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      piece.kind === "batch" ? piece.at : `${piece.first}–${piece.end - 1}:${piece.height}`,
    )
    .join(" ");
}

describe("findAround", () => {
  it.each([
    ["the first alone, at the top", { height: 100, anchor: 0, top: 0 }, 0, [0, 1]],
    ["what the view cuts", { height: 100, anchor: 4, top: -50 }, 0, [4, 6]],
    ["and what is near", { height: 100, anchor: 4, top: -50 }, 100, [3, 7]],
    ["no more than there is", { height: 100, anchor: 9, top: 0 }, 500, [4, 10]],
  ])("%s", (_, view, margin, [first, end]) => {
    expect(findAround(TEN, view, margin)).toEqual({ first, end });
  });
});

describe("layPieces", () => {
  it.each([
    ["leaves room above and below", { first: 3, end: 5 }, [], "0–2:300 3 4 5–9:500"],
    ["none where all is drawn", { first: 0, end: 10 }, [], "0 1 2 3 4 5 6 7 8 9"],
    ["keeps what must not go", { first: 3, end: 4 }, [8, 8], "0–2:300 3 4–7:400 8 9–9:100"],
    ["also where it is drawn anyway", { first: 3, end: 5 }, [4], "0–2:300 3 4 5–9:500"],
  ])("%s", (_, stretch, kept, expected) => {
    expect(show(layPieces(TEN, stretch, kept, 1))).toBe(expected);
  });

  it("does not draw what has no height, unless it is kept", () => {
    const folded = createHeights([100, 0, 0, 100]);
    const all = { first: 0, end: 4 };
    expect(show(layPieces(folded, all, [], 1))).toBe("0 1–2:0 3");
    expect(show(layPieces(folded, all, [2], 1))).toBe("0 1–1:0 2 3");
  });

  it("has each batch once, in order, whatever is kept", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(200), { minLength: 1, maxLength: 40 }),
        fc.nat(39),
        fc.nat(39),
        fc.array(fc.nat(39)),
        (guesses, from, length, wished) => {
          const heights = createHeights(guesses);
          const first = Math.min(from, heights.count);
          const stretch = { first, end: Math.min(first + length, heights.count) };
          const kept = wished.filter((at) => at < heights.count);
          const seen = layPieces(heights, stretch, kept, 1).flatMap((piece) =>
            piece.kind === "batch"
              ? [piece.at]
              : Array.from({ length: piece.end - piece.first }, (_, at) => piece.first + at),
          );
          expect(seen).toEqual([...guesses.keys()]);
        },
      ),
    );
  });
});

describe("scaleRoom", () => {
  it("leaves a page alone that browsers can place", () => {
    expect(scaleRoom(TEN)).toBe(1);
  });

  it("makes room for what is higher than they can", () => {
    const high = createHeights(Array.from({ length: 100 }, () => 1_000_000));
    const scale = scaleRoom(high);
    const pieces = layPieces(high, { first: 0, end: 1 }, [], scale);
    const [, room] = pieces;
    expect(scale).toBe(0.16);
    expect(room?.kind === "room" ? room.height : 0).toBeCloseTo(15_840_000);
  });
});
