import { describe, expect, it } from "vitest";

import type { Pin } from "../model/pin";
import { addPins, dropPins, findPinned, pinApart, pinTogether, readPlace, swapPins } from "./pins";
import { sketch } from "./sketch.fixture";

/** Segments start at 0, 3, 6 …: each is its own name, two characters long. */
const COMPARISON = sketch("a0=b0 a1~b1 a2 b2 a3+a4~b3");

function drawn(pin: Pin | null): string {
  return pin === null ? "none" : `${pin.at.a.join(" ")}|${pin.at.b.join(" ")}`;
}

function pin(line: string): Pin {
  const [a = "", b = ""] = line.split("|");
  const read = (side: string): number[] => side.split(" ").filter(Boolean).map(Number);
  return { at: { a: read(a), b: read(b) } };
}

describe("pinTogether", () => {
  it.each<[what: string, from: [number, "a" | "b"], to: [number, "a" | "b"], add: boolean, string]>(
    [
      ["two that stood alone", [2, "a"], [3, "b"], false, "6|6"],
      ["from the right to the left", [3, "b"], [2, "a"], false, "6|6"],
      ["one of a pair with another", [0, "a"], [3, "b"], false, "0|6"],
      ["both of pairs: each leaves its own", [0, "a"], [1, "b"], false, "0|3"],
      ["added to a pair", [0, "a"], [3, "b"], true, "0|0 6"],
      ["two pairs joined", [0, "a"], [1, "b"], true, "0 3|0 3"],
      ["a pair of two with one", [4, "a"], [3, "b"], false, "9 12|6"],
      ["two on one side", [0, "a"], [2, "a"], false, "none"],
      ["one with nothing there", [0, "a"], [2, "b"], false, "none"],
    ],
  )("%s", (_, [group, side], [other, far], add, expected) => {
    const from = { group, side };
    expect(drawn(pinTogether(COMPARISON, from, { group: other, side: far }, add))).toBe(expected);
  });
});

describe("pinApart", () => {
  it("says of both sides of a pair that they have no counterpart, of what stands alone nothing", () => {
    expect(pinApart(COMPARISON, 4).map(drawn)).toEqual(["9 12|", "|9"]);
    expect(pinApart(COMPARISON, 2)).toEqual([]);
  });
});

describe("addPins and dropPins", () => {
  it("forget what is wholly said anew, and keep the rest", () => {
    const before = [pin("0|3"), pin("6|"), pin("9 12|6")];
    expect(addPins(before, [pin("0|6"), pin("|3")]).map(drawn)).toEqual([
      "6|",
      "9 12|6",
      "0|6",
      "|3",
    ]);
  });

  it("take back whatever touches a group", () => {
    const pins = [pin("0|0"), pin("6|"), pin("9 12|6")];
    expect(dropPins(pins, COMPARISON, 4).map(drawn)).toEqual(["0|0", "6|"]);
    expect(dropPins(pins, COMPARISON, 2).map(drawn)).toEqual(["0|0", "9 12|6"]);
  });

  it("change sides", () => {
    expect(swapPins([pin("9 12|6"), pin("3|")]).map(drawn)).toEqual(["6|9 12", "|3"]);
  });
});

describe("findPinned", () => {
  it.each<[what: string, pins: readonly string[], groups: readonly number[]]>([
    ["none", [], []],
    ["a pair as it was pinned", ["9 12|9"], [4]],
    ["alone", ["6|", "|6"], [2, 3]],
    ["a pin that no longer holds", ["0|3"], []],
    ["a pair is not alone", ["0|"], []],
  ])("%s", (_, pins, groups) => {
    expect([...findPinned(COMPARISON, pins.map(pin))]).toEqual(groups);
  });
});

describe("readPlace", () => {
  it("names a sentence by its first words", () => {
    expect(readPlace(COMPARISON, { group: 4, side: "a" })).toBe("a3");
  });
});
