import { describe, expect, it } from "vitest";
import type { Mark, Notice, Segment } from "../model/comparison";
import { slice } from "../model/span";
import { cutRuns, groupRuns, LONGEST_RUN, showText } from "./runs";

/** "[" and "]" bound a reworded word, "{" and "}" a run that was kept, "|" divides the pieces. */
function draw(text: string, segment: Segment, marks: readonly Mark[]): string {
  return cutRuns(text, segment, marks, [])
    .map((runs) =>
      runs
        .map(({ span, marks: kinds }) => {
          const shown = showText(text, span);
          if (kinds.includes("reworded")) return `[${shown}]`;
          return kinds.includes("kept") ? `{${shown}}` : shown;
        })
        .join(""),
    )
    .join("|");
}

const TEXT = "The mayor\ncalled it  a success.";
const WHOLE: Segment = { kind: "body", paragraph: 0, pieces: [{ start: 0, end: TEXT.length }] };

describe("cutRuns", () => {
  it.each<[string, readonly Mark[], string]>([
    ["no marks, one run", [], "The mayor called it a success."],
    [
      "a word",
      [{ kind: "reworded", span: { start: 10, end: 16 } }],
      "The mayor [called] it a success.",
    ],
    [
      "a run over a line break",
      [{ kind: "kept", span: { start: 4, end: 16 } }],
      "The {mayor called} it a success.",
    ],
    [
      "from end to end",
      [{ kind: "kept", span: { start: 0, end: TEXT.length } }],
      "{The mayor called it a success.}",
    ],
    [
      "a mark of the sentence before is not shown",
      [{ kind: "kept", span: { start: -5, end: 0 } }],
      "The mayor called it a success.",
    ],
  ])("%s", (_, marks, shown) => {
    expect(draw(TEXT, WHOLE, marks)).toBe(shown);
  });

  it("cuts a mark at the edges of the pieces it spans", () => {
    const pieces = [
      { start: 0, end: 9 },
      { start: 17, end: 30 },
    ];
    const marks: readonly Mark[] = [{ kind: "kept", span: { start: 4, end: 19 } }];
    expect(draw(TEXT, { ...WHOLE, pieces }, marks)).toBe("The {mayor}|{it} a success");
  });

  it("cuts at highlights, inside a mark and across its end", () => {
    const marks: readonly Mark[] = [{ kind: "reworded", span: { start: 10, end: 19 } }];
    const highlights = [
      { kind: "alarm", span: { start: 17, end: 19 } },
      { kind: "current", span: { start: 17, end: 22 } },
    ] as const;
    const [runs = []] = cutRuns(TEXT, WHOLE, marks, [], highlights);
    expect(runs.map((run) => [showText(TEXT, run.span), ...run.marks, ...run.highlights])).toEqual([
      ["The mayor "],
      ["called ", "reworded"],
      ["it", "reworded", "alarm", "current"],
      [" a", "current"],
      [" success."],
    ]);
  });

  it("cuts what is too long for one text node, but no letter in two", () => {
    const long = `${"x".repeat(LONGEST_RUN - 1)}😀${"y".repeat(10)}`;
    const segment: Segment = { ...WHOLE, pieces: [{ start: 0, end: long.length }] };
    const [runs = []] = cutRuns(long, segment, [], []);
    expect(runs.map(({ span }) => span.end - span.start)).toEqual([LONGEST_RUN - 1, 12]);
    expect(runs.map(({ span }) => slice(long, span)).join("")).toBe(long);
  });
});

describe("cutRuns at notices", () => {
  const doubled: Notice = { kind: "doubled", span: { start: 4, end: 16 } };
  const invisible: Notice = { kind: "invisible", span: { start: 10, end: 11 }, reading: "" };
  const notices = [doubled, invisible].map((notice, index) => ({
    notice,
    index,
    place: notice.span,
  }));

  /** Each run with the notices over it. */
  function list(segment: Segment, marks: readonly Mark[]): readonly (readonly string[])[] {
    return cutRuns(TEXT, segment, marks, notices).map((runs) =>
      runs.map((run) =>
        [showText(TEXT, run.span), ...run.marks, ...run.notices.map(({ index }) => index)].join(
          "/",
        ),
      ),
    );
  }

  it("knows which lie over a run, those inside others too", () => {
    expect(list(WHOLE, [])).toEqual([["The ", "mayor /0", "c/0/1", "alled/0", " it a success."]]);
  });

  it("cuts marks and notices independently", () => {
    const marks: readonly Mark[] = [{ kind: "kept", span: { start: 0, end: 9 } }];
    expect(list(WHOLE, marks)).toEqual([
      ["The /kept", "mayor/kept/0", " /0", "c/0/1", "alled/0", " it a success."],
    ]);
  });

  it("groups the runs of a notice, whatever marks divide it", () => {
    const marks: readonly Mark[] = [{ kind: "kept", span: { start: 6, end: 14 } }];
    const [runs = []] = cutRuns(TEXT, WHOLE, marks, notices.slice(0, 1));
    const groups = groupRuns(runs).map((group) => [
      group.runs.length,
      ...group.notices.map(({ index }) => index),
    ]);
    expect(groups).toEqual([[1], [3, 0], [1]]);
  });

  it("shows one that furniture interrupts in both pieces", () => {
    const pieces = [
      { start: 0, end: 9 },
      { start: 11, end: 30 },
    ];
    expect(list({ ...WHOLE, pieces }, [])).toEqual([
      ["The ", "mayor/0"],
      ["alled/0", " it a success"],
    ]);
  });
});

describe("showText", () => {
  it("shows a hard line break as a space and leaves the writer's own spaces", () => {
    const text = "ten\u00a0per\r\n  cent\u2028of it";
    expect(showText(text, { start: 0, end: text.length })).toBe("ten\u00a0per cent of it");
  });
});
