import { describe, expect, it } from "vitest";

import type { SegmentKind, Version } from "../../model/comparison";
import { mapPair } from "../../model/pair";
import { orderLanes } from "./lanes";
import { findLeftOvers } from "./leftOvers";

/** A version of so many segments, all of body text but those named. */
function layOut(count: number, kinds: Readonly<Record<number, SegmentKind>> = {}): Version {
  const segments = Array.from({ length: count }, (_, i) => ({
    kind: kinds[i] ?? "body",
    pieces: [{ start: 2 * i, end: 2 * i + 1 }],
    paragraph: i,
  }));
  return { name: "", text: "x ".repeat(count), language: "en", segments, notices: [] };
}

/** Links drawn as "0-0 3-4" in versions of so many segments; the rows of what is left over as "1+2/1". */
function draw(links: string, a: Version, b: Version): string {
  const weighed = links
    .split(" ")
    .filter(Boolean)
    .map((link) => {
      const [left = "", right = ""] = link.split("-");
      const segments = { a: left.split("+").map(Number), b: right.split("+").map(Number) };
      return { segments, characters: 1 };
    });
  return findLeftOvers(weighed, mapPair({ a, b }, orderLanes))
    .map((row) => `${row.a.join("+")}/${row.b.join("+")}`)
    .join(" ");
}

describe("findLeftOvers", () => {
  it.each([
    ["one on each side between two links", "0-0 2-2", layOut(3), layOut(3), "1/1"],
    ["two on one side", "0-0 3-2", layOut(4), layOut(3), "1+2/1"],
    ["at the start and at the end", "1-1", layOut(3), layOut(3), "0/0 2/2"],
    ["nothing opposite", "0-0 2-1", layOut(3), layOut(2), ""],
    ["a moved link is no neighbour", "0-0 2-5 4-2 5-3 6-6", layOut(7), layOut(7), "1+3/1"],
    ["furniture is not left over", "0-0 2-2", layOut(3, { 1: "caption" }), layOut(3), ""],
    ["furniture between does not part", "0-0 3-2", layOut(4, { 1: "link" }), layOut(3), "2/1"],
    ["a passage is no left-over", "0-0 9-2", layOut(10), layOut(3), ""],
    ["a group's inner gap is its own", "0+2-0 3-2", layOut(4), layOut(3), ""],
  ])("%s", (_, links, a, b, rows) => {
    expect(draw(links, a, b)).toBe(rows);
  });
});
