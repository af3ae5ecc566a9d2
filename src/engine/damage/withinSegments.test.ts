import { describe, expect, it } from "vitest";

import type { Notice, Segment } from "../../model/comparison";
import { fitToSegments } from "./withinSegments";

const TEXT = "ab cd ef gh";

/** Segments of TEXT, each the words of its pieces: "ab+ef" holds two. */
function readSegments(drawn: string): Segment[] {
  return drawn.split(" | ").map((own, paragraph) => ({
    kind: "body",
    pieces: own.split("+").map((words) => {
      const start = TEXT.indexOf(words);
      return { start, end: start + words.length };
    }),
    paragraph,
  }));
}

function fit(written: string, reading: string | undefined, segments: string): string[] {
  const start = TEXT.indexOf(written);
  const span = { start, end: start + written.length };
  const notice: Notice =
    reading === undefined ? { kind: "layout", span } : { kind: "layout", span, reading };
  return fitToSegments(TEXT, [notice], readSegments(segments)).map(
    (own) => `${TEXT.slice(own.span.start, own.span.end)} → ${own.reading ?? "?"}`,
  );
}

describe("fitToSegments", () => {
  it.each<[string, string, string | undefined, string, string[]]>([
    ["inside a segment it stays", "cd", "XYZ", "ab cd | ef gh", ["cd → XYZ"]],
    ["a segment's end is no harm", "cd", "X", "ab cd | ef gh", ["cd → X"]],
    ["a reading as long is cut along", "cd ef", "CD EF", "ab cd | ef gh", ["cd → CD", "ef → EF"]],
    ["a part that reads as it is goes", "cd ef", "CD ef", "ab cd | ef gh", ["cd → CD"]],
    ["a longer reading cannot be cut", "cd ef", "longer", "ab cd | ef gh", []],
    ["what is left out is left out in parts", "cd ef", "", "ab cd | ef gh", ["cd → ", "ef → "]],
    ["so is what nobody can read", "cd ef", undefined, "ab cd | ef gh", ["cd → ?", "ef → ?"]],
    ["pieces in a row are one", "cd ef", "longer", "ab cd+ef gh", ["cd ef → longer"]],
    [
      "furniture between pieces parts them",
      "ab cd ef",
      "AB CD EF",
      "ab+ef gh | cd",
      ["ab → AB", "cd → CD", "ef → EF"],
    ],
    [
      "a word cut by furniture stays whole",
      "ab cd ef",
      "abef",
      "ab+ef gh | cd",
      ["ab cd ef → abef"],
    ],
    ["outside all segments it goes", "gh", "GH", "ab cd | ef", []],
  ])("%s", (_, written, reading, segments, fitted) => {
    expect(fit(written, reading, segments)).toEqual(fitted);
  });

  it("takes several notices in turn", () => {
    const notices: Notice[] = [0, 3, 6, 9].map((start) => ({
      kind: "control",
      span: { start, end: start + 2 },
    }));
    expect(fitToSegments(TEXT, notices, readSegments("ab cd | ef gh"))).toEqual(notices);
  });
});
