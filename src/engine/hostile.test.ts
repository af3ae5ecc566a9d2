/** Texts that are the worst for an alignment: every sentence like every other, all of it turned round, nothing in common. */
import { describe, expect, it } from "vitest";

import { check } from "./check";
import { compare } from "./compare";

function write(count: number, sentence: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => sentence(i)).join("\n\n");
}

const COUNT = 800;

describe("compare", () => {
  it.each([
    [
      "one sentence again and again",
      write(COUNT, () => "He said yes."),
      write(COUNT + 1, () => "He said yes."),
    ],
    [
      "two in turn, beginning with the other",
      write(COUNT, (i) => (i % 2 === 0 ? "He said yes." : "She said no.")),
      write(COUNT, (i) => (i % 2 === 0 ? "She said no." : "He said yes.")),
    ],
    [
      "all of it turned round",
      write(COUNT, (i) => `Sentence number ${i} stands here.`),
      write(COUNT, (i) => `Sentence number ${COUNT - 1 - i} stands here.`),
    ],
    [
      "nothing in common",
      write(COUNT, (i) => `Boat ${i} sailed.`),
      write(COUNT, (i) => `Кот спал на крыше ${"а".repeat(i % 9)}.`),
    ],
    ["sentences of a word", write(COUNT, (i) => `W${i.toString(36)}.`), "Yes. ".repeat(COUNT)],
    [
      "names of what every object has",
      "constructor __proto__ toString. ".repeat(COUNT),
      "hasOwnProperty constructor valueOf. ".repeat(COUNT),
    ],
    ["one word without end", "a".repeat(300_000), "b".repeat(300_000)],
    ["one line of Chinese without end", "渡轮停靠港口".repeat(40_000), "渡轮"],
    ["a flood of marks", `a${"\u0301\u0323".repeat(50_000)} is a letter.`, "a is a letter."],
  ])("keeps its promises: %s", (_, a, b) => {
    const comparison = compare({ a: { name: "a", text: a }, b: { name: "b", text: b } });
    check(comparison);
    expect(comparison.versions.a.text).toBe(a);
  });
});
