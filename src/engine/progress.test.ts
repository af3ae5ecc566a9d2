import { describe, expect, it } from "vitest";

import { writeRewrite } from "../../bench/rewrites";
import { mapPair, type Pair, swapPair } from "../model/pair";
import type { Progress, Stage } from "../model/progress";
import { compare } from "./compare";
import { followProgress, partOf } from "./progress";

const STAGES: readonly Stage[] = ["reading left", "reading right", "words", "aligning", "marking"];

function listen(texts: Pair<string>) {
  const heard: Progress[] = [];
  const comparison = compare(
    mapPair(texts, (text, side) => ({ name: side, text })),
    { onProgress: (progress) => heard.push(progress) },
  );
  return { heard, comparison };
}

describe("compare, followed", () => {
  const LONG = writeRewrite(300, 3);
  const cases: readonly (readonly [string, Pair<string>])[] = [
    ["a long rewrite", LONG],
    ["a long rewrite, the other way round", swapPair(LONG)],
    ["two sentences", { a: "The ferry left.", b: "The ferry sailed." }],
    ["no text at all", { a: "", b: "" }],
    ["a text against none", { a: LONG.a, b: "" }],
    ["texts with nothing in common", { a: LONG.a, b: "***\n\n".repeat(2000) }],
  ];

  it.each(cases)(
    "%s: all stages in their order, a share that never falls, and 1 last",
    (_, texts) => {
      const { heard } = listen(texts);
      const stages = heard.map(({ stage }) => stage);
      expect([...new Set(stages)]).toEqual(STAGES);
      expect(stages.map((stage) => STAGES.indexOf(stage))).toEqual(
        stages.map((stage) => STAGES.indexOf(stage)).toSorted((one, other) => one - other),
      );
      const shares = heard.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((one, other) => one - other));
      expect(shares[0]).toBe(0);
      expect(shares.at(-1)).toBe(1);
      expect(shares.filter((share) => share === 1)).toHaveLength(1);
    },
  );

  it("is told of long work often, and of short work hardly", () => {
    const { length } = listen(writeRewrite(1500, 3)).heard;
    expect(length).toBeGreaterThan(25);
    expect(length).toBeLessThanOrEqual(100 + STAGES.length);
    expect(listen({ a: "Yes.", b: "No." }).heard.length).toBeLessThanOrEqual(STAGES.length + 1);
  });

  it("gives what it gives unfollowed, and tells the same again", () => {
    for (const texts of [LONG, swapPair(LONG)]) {
      const { heard, comparison } = listen(texts);
      expect(comparison).toEqual(compare(mapPair(texts, (text, side) => ({ name: side, text }))));
      expect(listen(texts).heard).toEqual(heard);
    }
  });

  it("reads the left text first, whichever comes first to the engine", () => {
    for (const texts of [LONG, swapPair(LONG)])
      expect(listen(texts).heard[0]).toEqual({ stage: "reading left", share: 0 });
  });

  it("tells of swapped texts what it tells of them, but for the names of the readings", () => {
    const behind = ({ heard }: ReturnType<typeof listen>): readonly Progress[] =>
      heard.filter(({ stage }) => !stage.startsWith("reading"));
    expect(behind(listen(swapPair(LONG)))).toEqual(behind(listen(LONG)));
  });

  it("ends with what the listener throws", () => {
    const sources = mapPair(LONG, (text, side) => ({ name: side, text }));
    const onProgress = ({ stage }: Progress): void => {
      if (stage === "aligning") throw new Error("enough");
    };
    expect(() => compare(sources, { onProgress })).toThrow("enough");
  });
});

describe("followProgress", () => {
  it("tells no step twice, however often the work is said to go on", () => {
    const heard: number[] = [];
    const enter = followProgress(({ share }) => heard.push(share), { a: 50_000, b: 50_000 });
    const advance = enter("aligning");
    for (let i = 0; i <= 10_000; i++) advance(i / 10_000);
    expect(heard).toHaveLength(new Set(heard.map((share) => Math.floor(share * 50))).size);
    expect(heard.length).toBeGreaterThan(30);
  });

  it("never falls, even where the work is said to step back", () => {
    const heard: number[] = [];
    const advance = followProgress(({ share }) => heard.push(share), { a: 9e5, b: 9e5 })("words");
    for (const share of [0.2, 0.9, 0.5, 1]) advance(share);
    expect(heard).toEqual(heard.toSorted((one, other) => one - other));
  });
});

describe("partOf", () => {
  it.each([
    [0, 0.2],
    [0.5, 0.55],
    [1, 0.9],
  ])("%d of the part is %d of the whole", (share, whole) => {
    let told = -1;
    partOf((done) => (told = done), 0.2, 0.9)(share);
    expect(told).toBeCloseTo(whole, 12);
  });
});
