import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison";
import { mapPair } from "../model/pair";
import { layFlow } from "./flow";
import { layRows } from "./rows";
import { sketch } from "./sketch.fixture";

/** The same comparison with segments of a in the paragraphs given. */
function inParagraphs(line: string, paragraphs: readonly number[]): Comparison {
  const comparison = sketch(line);
  return {
    ...comparison,
    versions: mapPair(comparison.versions, (version, side) => ({
      ...version,
      segments: version.segments.map((segment, index) => ({
        ...segment,
        paragraph: side === "a" ? (paragraphs[index] ?? 0) : segment.paragraph,
      })),
    })),
  };
}

/** The left text: "¶" opens a paragraph, "-" a line; each part is "row:segments", with "+" where it goes on. */
function draw(line: string, paragraphs: readonly number[]): readonly string[] {
  const comparison = inParagraphs(line, paragraphs);
  return layFlow(comparison, layRows(comparison)).a.map(({ opensParagraph, parts }) => {
    const drawn = parts.map(
      ({ row, segments, opens }) => `${opens ? "" : "+"}${row}:${segments.join(",")}`,
    );
    return `${opensParagraph ? "¶" : "-"} ${drawn.join(" ")}`;
  });
}

describe("layFlow", () => {
  it.each([
    ["sentences of a paragraph run on", "a0=b0 a1~b1 a2", [0, 0, 1], ["¶ 0:0 1:1", "¶ 2:2"]],
    [
      "furniture has a line of its own",
      "a0=b0 a1:caption a2=b1",
      [0, 0, 0],
      ["¶ 0:0", "- 1:1", "- 2:2"],
    ],
    ["a pair across a paragraph is cut", "a0+a1~b0", [0, 1], ["¶ 0:0", "¶ +0:1"]],
    ["neighbours of a pair stay together", "a0+a1~b0 a2=b1", [0, 0, 0], ["¶ 0:0,1 1:2"]],
    ["what stands on the right only is not there", "a0=b0 b1 a1=b2", [0, 0], ["¶ 0:0 2:1"]],
    ["a moved sentence stands where it is", "a0=b1! a1=b0", [0, 0], ["¶ 0:0 1:1"]],
  ])("%s", (_, line, paragraphs, blocks) => {
    expect(draw(line, paragraphs)).toEqual(blocks);
  });

  it("has nothing of an empty text", () => {
    const comparison = sketch("b0 b1");
    expect(layFlow(comparison, layRows(comparison)).a).toEqual([]);
  });
});
