import { describe, expect, it } from "vitest";

import type { Group, Match } from "../model/comparison";
import { sketch } from "../present/sketch.fixture";
import { orderGroups } from "./groups";

/** Groups drawn in any order come back in reading order: "b1 a0=b0" as "a0=b0 b1". */
function order(line: string): string {
  const { versions, groups } = sketch(line);
  const matches = groups.filter((group): group is Match => group.relation !== "only");
  return orderGroups(versions, matches).map(draw).join(" ");
}

function draw({ segments }: Group): string {
  const a = segments.a.map((segment) => `a${segment}`).join("+");
  const b = segments.b.map((segment) => `b${segment}`).join("+");
  return a === "" || b === "" ? a + b : `${a}=${b}`;
}

describe("orderGroups", () => {
  it.each([
    ["matches stand in a's order", "a1=b1 a0=b0", "a0=b0 a1=b1"],
    ["also where they moved", "a1=b0 a0=b1", "a0=b1 a1=b0"],
    ["what stands in a only has its place there", "a0=b0 a2=b1 a1", "a0=b0 a1 a2=b1"],
    ["what opens b opens the list", "a0=b1 b0", "b0 a0=b1"],
    ["what stands in b only follows what it follows in b", "a0=b0 a1=b2 b1", "a0=b0 b1 a1=b2"],
    ["also where that moved", "a0=b1 a1=b0 b2", "a0=b1 b2 a1=b0"],
    ["several of b follow one another", "a0=b0 b2 b1 a1=b3", "a0=b0 b1 b2 a1=b3"],
    ["a merged group stands where its first segment does", "a1=b1 a0+a2=b0", "a0+a2=b0 a1=b1"],
    ["one inside a split group follows that group", "a0=b0+b2 b1", "a0=b0+b2 b1"],
    ["nothing in common: all of b, then all of a", "a0 a1 b0 b1", "b0 b1 a0 a1"],
  ])("%s", (_, drawn, ordered) => {
    expect(order(drawn)).toBe(ordered);
  });
});
