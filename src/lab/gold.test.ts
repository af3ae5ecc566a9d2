import { describe, expect, it } from "vitest";
import { sketch } from "../present/sketch.fixture";
import { type Gold, judgeKinds, judgeLinks } from "./gold";

/** Our answer: two matches, a caption, and a pair that is not one. The texts are "a0 a1 a2 a3" and "b0 b1 b2". */
const COMPARISON = sketch("a0=b0 a1:caption a2~b1 a3~b2");

const GOLD: Gold = {
  about: "",
  a: [
    { seg: "x1", kind: "body", text: "a0" },
    { seg: "x2", kind: "link", text: "a1" },
    { seg: "x3", kind: "body", text: "a2" },
    { seg: "x4", kind: "body", text: "a3" },
  ],
  b: [
    { seg: "y1", kind: "body", text: "b0" },
    { seg: "y2", kind: "body", text: "b1\nb2" },
  ],
  links: [
    { a: ["x1"], b: ["y1"], relation: "verbatim", moved: false },
    { a: ["x3"], b: ["y2"], relation: "paraphrase", moved: false },
  ],
};

describe("judgeLinks", () => {
  it("tells what was found, what was missed and what was made up", () => {
    expect(judgeLinks(COMPARISON, GOLD)).toEqual([
      { text: "x1 · y1 verbatim", state: "agreed" },
      { text: "x3 · y2 paraphrase", state: "missed" },
      { text: "x3 · b2? paraphrase", state: "wrong" },
      { text: "x4 · b3? paraphrase", state: "wrong" },
    ]);
  });
});

describe("judgeKinds", () => {
  it("tells where a kind or a cut differs", () => {
    const verdicts = judgeKinds(COMPARISON, GOLD);
    expect(verdicts.filter(({ state }) => state !== "agreed")).toEqual([
      { text: "x2 link, ours: caption", state: "missed" },
      { text: "y2 body, ours: cut otherwise", state: "missed" },
    ]);
    expect(verdicts).toHaveLength(6);
  });
});
