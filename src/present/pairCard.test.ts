import { describe, expect, it } from "vitest";

import type { Comparison, KeptShare, Match } from "../model/comparison";
import { listAlarms } from "./checks";
import { compareFacts } from "./checks.fixture";
import { listPairChecks, readPairCard } from "./pairCard";
import { sketch } from "./sketch.fixture";

/** The card of the last group of a sketch, with that match changed. */
function cardOf(line: string, change: Partial<Match> = {}) {
  const comparison = sketch(line);
  const index = comparison.groups.length - 1;
  const groups = comparison.groups.map((group, at) =>
    at === index && group.relation !== "only" ? { ...group, ...change } : group,
  );
  return readPairCard({ ...comparison, groups }, index);
}

describe("the label", () => {
  it.each([
    ["a0=b0", {}, "Verbatim"],
    ["a0~b0", {}, "Paraphrase"],
    ["a0~b0", { styleOnly: true }, "Style only"],
    ["b0 a0~b1+b2", {}, "Paraphrase, split into 2"],
    ["a0+a1+a2~b0", {}, "Paraphrase, 3 joined into one"],
    ["a0+a1~b0+b1+b2", {}, "Paraphrase, 2 recast as 3"],
    ["b0 b1 a0=b2!", {}, "Verbatim, moved 1 → 3"],
    ["b0 a0~b1+b2!", {}, "Paraphrase, split into 2, moved 1 → 2"],
  ])("%s %o is %s", (line, change, label) => {
    expect(cardOf(line, change)?.label).toBe(label);
  });

  it("is none of what stands alone, and none without a selection", () => {
    expect(cardOf("a0")).toBeNull();
    expect(readPairCard(sketch("a0=b0"), null)).toBeNull();
    expect(readPairCard(sketch("a0=b0"), 7)).toBeNull();
  });
});

describe("furniture", () => {
  it.each([
    ["a0:caption=b0:caption", "caption"],
    ["a0:caption=b0:note", null],
    ["a0+a1:caption~b0:caption", null],
    ["a0=b0", null],
  ])("of %s is %s", (line, kind) => {
    expect(cardOf(line)?.furniture).toBe(kind);
  });
});

describe("similarity", () => {
  it.each([
    [1, "1.00, all of it is the same"],
    [0.999, "0.99, nearly all of it is the same"],
    [0.6, "0.60, most of it is the same"],
    [0.599, "0.59, about half of it is the same"],
    [0.2, "0.20, a little of it is the same"],
    [0, "0.00, hardly anything of it is the same"],
  ])("%s is told as %s", (similarity, words) => {
    expect(cardOf("a0~b0", { similarity })?.similarity).toBe(words);
  });
});

describe("what is kept word for word", () => {
  const share = (kept: number, words: number): KeptShare => ({ kept, words });

  it.each([
    [share(0, 9), share(0, 7), 0, "no run of four words or more"],
    [
      share(6, 11),
      share(6, 8),
      6,
      "6 of 11 words (54 %) on the left, 6 of 8 words (75 %) on the right, in one run",
    ],
    [
      share(9, 9),
      share(9, 20),
      5,
      "9 of 9 words (100 %) on the left, 9 of 20 words (45 %) on the right, longest run 5",
    ],
    [
      share(1, 1),
      share(1, 1),
      1,
      "1 of 1 word (100 %) on the left, 1 of 1 word (100 %) on the right, in one run",
    ],
  ])("%o and %o with a run of %i", (a, b, longest, words) => {
    const card = cardOf("a0~b0", { kept: { shares: { a, b }, longest } });
    expect(card?.kept.replaceAll("\u00A0", " ")).toBe(words);
  });
});

describe("wordings", () => {
  it.each([
    ["One boat.", "One boat.", true],
    ["One   boat.", "One boat.", true],
    ["One boat.", "One boat", false],
    ["One boat.\nTwo boats.", "One boat. Two boats.", false],
  ])("%j and %j", (a, b, alike) => {
    expect(readPairCard(compareFacts(a, b, []), 0)?.alike).toBe(alike);
  });
});

describe("checks", () => {
  const comparison: Comparison = compareFacts("Moen, 11, in Oslo", "Ruiz, 17, in Rome", [
    ["name altered", "Oslo", "Rome"],
    ["number altered", "11", "17"],
    ["name altered", "Moen", "Ruiz"],
  ]);
  const alarms = listAlarms(comparison);

  it("stand in text order, and stay there when they are no problem", () => {
    const tell = (dismissed: number) =>
      listPairChecks(
        0,
        alarms.filter((_, index) => index !== dismissed),
        alarms.filter((_, index) => index === dismissed),
      ).map(
        ({ alarm, dismissed: away }) =>
          `${alarm.fact.kind} ${alarm.fact.at.a?.start}${away ? " away" : ""}`,
      );
    expect(tell(-1)).toEqual(["name 0", "number 6", "name 13"]);
    expect(tell(1)).toEqual(["name 0", "number 6 away", "name 13"]);
  });

  it("are those of the pair", () => {
    expect(listPairChecks(1, alarms, alarms)).toEqual([]);
  });
});
