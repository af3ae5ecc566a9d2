/**
 * A page of what patterns half match, repeated without end. A pattern that tries each repeat in two ways would need more
 * steps than there are atoms, and the test would never end.
 */
import { describe, expect, it } from "vitest";

import { recogniseLine } from "../cues";
import { drawKinds } from "./stories.fixture";

const SEEDS = [
  ..."Aa1(/-_=*«©@.",
  "A ",
  "A  ",
  "A-",
  "A/",
  "A, ",
  "A › ",
  "A · ",
  "URGENT/",
  "KILL",
  "Photo/",
  "(photo+",
  "EFE ",
  "dpa a ",
  "By A",
  "Photo: a. ",
  "Follow A on ",
  "Sign up for ",
  "Reporting by A; ",
  "Copyright A ",
  "Embargo ",
  "Updated 1",
  "Facebook ",
  "By signing up you agree ",
  "Jan Kolb, reporter ",
  "Jan Kolb / ",
  "Staff and agencies / ",
  "На фото: паром. ",
  "[1/3] A ",
  "#",
  "(1=",
  "a-b/",
  "12 May 2026 ",
  "(Photo: a)",
];

describe("a hostile line", () => {
  it.each(SEEDS)("%s without end", (seed) => {
    for (const last of ["!", ":", "x", "\u0301"])
      expect(() => recogniseLine(seed.repeat(240).slice(0, 239) + last)).not.toThrow();
  });

  it.each(SEEDS)("%s as blocks and as one block", (seed) => {
    const long = seed.repeat(2_000);
    const text = `${`${seed}\n\n`.repeat(500)}${long}\n\n${long}!`;
    expect(drawKinds(text).join(" ").length).toBeGreaterThan(long.length);
  });
});
