import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison";
import { mapPair } from "../model/pair";
import { compareFacts, type Marked, type Told } from "./checks.fixture";
import { listAlarms } from "./checks";
import { showText } from "./runs";

/** "[differs]", "(around)", the rest is shared. */
function draw(comparison: Comparison): readonly string[] {
  return listAlarms(comparison).flatMap(({ wordings: { a, b } }) =>
    [a, b].map((parts) =>
      parts
        .map(({ text, kind }) => {
          if (kind === "differing") return `[${text}]`;
          return kind === "around" ? `(${text})` : text;
        })
        .join(""),
    ),
  );
}

const A = "That was 11 percent less than a year earlier and the smallest crop since 1998.";
const B = "That was 17 percent less than a year earlier and the smallest crop since 1998.";

describe("wordings", () => {
  it.each<[string, string, string, Told, readonly Marked[], readonly [string, string]]>([
    [
      "a short one with what stands around it, cut between words",
      A,
      B,
      ["number altered", "11 percent", "17 percent"],
      ["a reworded 11", "b reworded 17"],
      [
        "(That was )[11] percent( less than a year earlier and…)",
        "(That was )[17] percent( less than a year earlier and…)",
      ],
    ],
    [
      "where nothing stands opposite, all of it differs",
      A,
      B,
      ["number dropped", "1998", ""],
      [],
      ["(…and the smallest crop since )[1998](.)", ""],
    ],
    [
      "words that only stand elsewhere differ where no others do",
      "“We never said so,” he said.",
      "“Never said we so,” he said.",
      ["quote altered", "We never said so", "Never said we so"],
      ["a shifted We", "b shifted we"],
      ["(“)[We] never said so(,” he said.)", "(“)Never said [we] so(,” he said.)"],
    ],
    [
      "… and do not where others do",
      "“We never said so,” he said.",
      "“Never said we this,” he said.",
      ["quote altered", "We never said so", "Never said we this"],
      ["a shifted We", "b shifted we", "a reworded so", "b reworded this"],
      ["(“)We never said [so](,” he said.)", "(“)Never said we [this](,” he said.)"],
    ],
    [
      "a run that is kept differs in nothing, and a mark is cut at the ends of the fact",
      "“It was bread,” he said.",
      "“It was bread and cake,” he said.",
      ["quote trimmed", "It was bread", "It was bread and cake"],
      ["a kept It was bread", "b kept It was bread", "b unique and cake,” he"],
      ["(“)It was bread(,” he said.)", "(“)It was bread [and cake](,” he said.)"],
    ],
    [
      "a long one has its shared stretches cut, but not next to what differs",
      `“The council will pay for it. ${"Nobody has asked. ".repeat(8)}And that is all there is,” she said.`,
      `“The council shall pay for it. ${"Nobody has asked. ".repeat(8)}And that is all there is,” she said.`,
      [
        "quote altered",
        `The council will pay for it. ${"Nobody has asked. ".repeat(8)}And that is all there is`,
        `The council shall pay for it. ${"Nobody has asked. ".repeat(8)}And that is all there is`,
      ],
      ["a reworded will", "b reworded shall"],
      [
        "The council [will] pay for it. Nobody has asked.…",
        "The council [shall] pay for it. Nobody has asked.…",
      ],
    ],
    [
      "over two sentences",
      "“It was bread.\nIt was not cake, and it was never going to be,” he said.",
      "“It was bread.\nIt was no cake, and it was never going to be,” he said.",
      [
        "quote altered",
        "It was bread.\nIt was not cake, and it was never going to be",
        "It was bread.\nIt was no cake, and it was never going to be",
      ],
      ["a reworded not", "b reworded no"],
      [
        "It was bread. It was [not] cake, and it was never going to be",
        "It was bread. It was [no] cake, and it was never going to be",
      ],
    ],
  ])("%s", (_, a, b, fact, marks, expected) => {
    expect(draw(compareFacts(a, b, [fact], marks))).toEqual(expected);
  });
});

describe("what is underlined", () => {
  it.each<[Told, readonly [string, string]]>([
    [
      ["number altered", "11 percent", "17 percent"],
      ["11", "17"],
    ],
    [
      ["number dropped", "1998", ""],
      ["1998", ""],
    ],
    [
      ["number added", "", "1998"],
      ["", "1998"],
    ],
    [
      ["number rounded", "11 percent", "17 percent"],
      ["", ""],
    ],
    [
      ["quote trimmed", "That was", "That was 17"],
      ["", ""],
    ],
    [
      ["quote quoted", "a year earlier", "percent less"],
      ["", "percent less"],
    ],
    [
      ["quote unquoted", "a year earlier", "percent less"],
      ["a year earlier", ""],
    ],
  ])("%j", (fact, expected) => {
    const comparison = compareFacts(A, B, [fact], ["a reworded 11", "b reworded 17"]);
    const [alarm] = listAlarms(comparison);
    const { a, b } = mapPair(comparison.versions, ({ text }, side) =>
      alarm?.underlined[side].map((span) => showText(text, span)).join(" "),
    );
    expect([a, b]).toEqual(expected);
  });
});
