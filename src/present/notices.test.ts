import { describe, expect, it } from "vitest";
import type { Segment, Version } from "../model/comparison";
import { findNotices } from "./notices";

/** "AAAA bb AAAA" and "CC": a sentence that furniture interrupts, and another. Notices stand where listed. */
function versionOf(starts: readonly number[]): Version {
  const segments: Segment[] = [
    {
      kind: "body",
      paragraph: 0,
      pieces: [
        { start: 0, end: 4 },
        { start: 8, end: 12 },
      ],
    },
    { kind: "link", paragraph: 0, pieces: [{ start: 5, end: 7 }] },
    { kind: "body", paragraph: 1, pieces: [{ start: 13, end: 15 }] },
  ];
  const notices = starts.map((start) => ({
    kind: "lost" as const,
    span: { start, end: start + 1 },
  }));
  return { name: "a.txt", text: "AAAA bb AAAA CC", language: "en", segments, notices };
}

describe("findNotices", () => {
  it("draws a notice under the whole word, but what shows nothing only where it stands", () => {
    const version = versionOf([9]);
    const [segment] = version.segments;
    const [lost] = version.notices;
    if (segment === undefined || lost === undefined) throw new Error("There is nothing to draw.");
    const hidden = { ...version, notices: [{ ...lost, kind: "invisible" as const }] };
    const places = [version, hidden].map((own) => findNotices(own, segment)[0]?.place);
    expect(places).toEqual([
      { start: 8, end: 12 },
      { start: 9, end: 10 },
    ]);
  });

  it.each<[string, readonly number[], readonly (readonly number[])[]]>([
    ["none", [], [[], [], []]],
    ["one in each", [2, 5, 14], [[0], [1], [2]]],
    [
      "in both pieces of a sentence, and not in what interrupts it",
      [0, 6, 8, 11],
      [[0, 2, 3], [1], []],
    ],
    ["only in the last", [13, 14], [[], [], [0, 1]]],
    ["several at one place", [13, 13], [[], [], [0, 1]]],
  ])("%s", (_, starts, found) => {
    const version = versionOf(starts);
    expect(
      version.segments.map((segment) => findNotices(version, segment).map(({ index }) => index)),
    ).toEqual(found);
  });
});
