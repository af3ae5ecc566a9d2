import { describe, expect, it } from "vitest";

import type {
  Comparison,
  Fact,
  Group,
  Mark,
  Match,
  Notice,
  Segment,
  Version,
} from "../model/comparison";
import type { Side } from "../model/pair";
import type { Span } from "../model/span";
import { report } from "./report";
import { KEPT_IN_MATCH, WHOLE } from "./sketch.fixture";

/** A version from lines such as `caption: The pier at dusk`, each a segment of its own. */
function versionOf(name: string, lines: readonly string[]): Version {
  const segments: Segment[] = [];
  let text = "";
  for (const line of lines) {
    const [, kind = "", words = ""] = /^(\w+): ([^]*)$/u.exec(line) ?? [];
    segments.push({
      kind: kind as Segment["kind"],
      pieces: [{ start: text.length, end: text.length + words.length }],
      paragraph: segments.length,
    });
    text += `${words}\n`;
  }
  return { name, text, language: "en", segments, notices: [] };
}

function find(version: Version, words: string): Span {
  const start = version.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${version.name}`);
  return { start, end: start + words.length };
}

function markWords(version: Version, marks: readonly (readonly [Mark["kind"], string])[]): Mark[] {
  return marks.map(([kind, words]) => ({ kind, span: find(version, words) }));
}

function match(a: readonly number[], b: readonly number[], more: Partial<Match> = {}): Match {
  return {
    relation: "verbatim",
    similarity: 1,
    segments: { a, b },
    moved: false,
    marks: { a: [], b: [] },
    reasons: [],
    facts: [],
    styleOnly: false,
    kept: KEPT_IN_MATCH,
    ...more,
  };
}

function alone(side: Side, index: number): Group {
  return {
    relation: "only",
    segments: { a: side === "a" ? [index] : [], b: side === "b" ? [index] : [] },
  };
}

/** What is printed below the header, group by group. */
function printGroups(
  a: Version,
  b: Version,
  groups: readonly Group[],
  effort: Comparison["effort"] = { level: "full" },
): readonly string[] {
  return report({ versions: { a, b }, groups, ...WHOLE, effort })
    .trimEnd()
    .split("\n\n")
    .slice(2);
}

/** One body segment on each side, matched as a paraphrase. */
function printParaphrase(
  textA: string,
  textB: string,
  marks: {
    readonly a?: readonly (readonly [Mark["kind"], string])[];
    readonly b?: readonly (readonly [Mark["kind"], string])[];
  } = {},
): readonly string[] {
  const a = versionOf("a.txt", [`body: ${textA}`]);
  const b = versionOf("b.txt", [`body: ${textB}`]);
  const group = match([0], [0], {
    relation: "paraphrase",
    similarity: 0.74,
    marks: { a: markWords(a, marks.a ?? []), b: markWords(b, marks.b ?? []) },
  });
  return printGroups(a, b, [group]).join("\n\n").split("\n");
}

describe("report", () => {
  it("opens with the names, the counts and the key to its signs", () => {
    const a = versionOf("noon.txt", [
      "headline: Pier opens",
      "body: It rained.",
      "body: Few came.",
    ]);
    const b = versionOf("night.txt", ["body: Few came."]);
    const groups = [alone("a", 0), alone("a", 1), match([2], [0])];
    expect(report({ versions: { a, b }, groups, ...WHOLE, effort: { level: "full" } })).toBe(
      `A  noon.txt (en, 3 segments)
B  night.txt (en, 1 segment)
1 verbatim · 0 paraphrase · 0 moved · 2 only in A · 0 only in B · 0 facts
Nothing to check
Kept word for word: nothing

= verbatim  ≈ paraphrase, 0 to 1 alike  - only in A  + only in B  ! fact
{on this side only}  <in other words>  ^elsewhere in the sentence^  ~written in another way~
[run of shared words]  | interrupted here

- a1 [headline]| Pier opens

- a2| It rained.

= a3 · b1| Few came.
`,
    );
  });

  it("marks and counts what differs in style only", () => {
    const a = versionOf("a.txt", ["body: Rents rose by 9 percent."]);
    const b = versionOf("b.txt", ["body: Rents rose by 9%."]);
    const style = { a: markWords(a, [["style", "percent"]]), b: markWords(b, [["style", "%"]]) };
    const group = match([0], [0], {
      relation: "paraphrase",
      similarity: 0.9,
      styleOnly: true,
      marks: style,
    });
    const printed = report({
      versions: { a, b },
      groups: [group],
      ...WHOLE,
      effort: { level: "full" },
    });
    expect(printed).toContain("\n0 verbatim · 1 style only · 0 paraphrase · 0 moved");
    expect(printed).toContain("\n≈ a1 · b1 paraphrase 0.9 style only\n");
  });

  it("ends with what was found of the whole story", () => {
    const a = versionOf("a.txt", [
      "body: Ana met Ana.",
      "body: It rained.",
      "body: “No,” he said.",
    ]);
    const b = versionOf("b.txt", ["body: {Anna} left."]);
    const printed = report({
      versions: { a, b },
      groups: [alone("a", 0), alone("b", 0), alone("a", 1), alone("a", 2)],
      ...WHOLE,
      unchanged: { quotations: 0, figures: 2 },
      leftOut: {
        a: [
          { segment: 2, holds: ["quote"] },
          { segment: 0, holds: ["name"] },
          { segment: 1, holds: [] },
        ],
        b: [{ segment: 0, holds: ["name"] }],
      },
      spellings: [
        {
          writings: [
            { text: "Ana", at: { a: [find(a, "Ana"), { start: 8, end: 11 }], b: [] } },
            { text: "{Anna}", at: { a: [], b: [find(b, "{Anna}")] } },
          ],
        },
      ],
      effort: { level: "full" },
    });
    expect(printed).toContain("\nFigures 2: all same · Spellings: 1 · Left out: 3 · Added: 1\n");
    expect(printed.split("\n\n").slice(-3)).toEqual([
      "Spellings\n  Ana (a 2×, b 0×) · \\{Anna\\} (a 0×, b 1×)",
      "Left out\n  a3 quotation\n  a1 name\n  a2",
      "Added\n  b1 name\n",
    ]);
  });

  it("says so when the weaker method had to do", () => {
    const empty = versionOf("a.txt", []);
    const effort = { level: "reduced", because: "length" } as const;
    expect(report({ versions: { a: empty, b: empty }, groups: [], ...WHOLE, effort })).toContain(
      "\nCompared by a weaker method, because the texts are long.\n",
    );
  });

  it("prints a match on one line only where both sides look the same", () => {
    const a = versionOf("a.txt", ["body: “Stay,”\nshe  said.", "related: See also: Piers"]);
    const b = versionOf("b.txt", ['body: "Stay," she said.', "related: See also: Piers"]);
    expect(printGroups(a, b, [match([0], [0]), match([1], [1], { moved: true })])).toEqual([
      '= a1 · b1 verbatim\n  a1| “Stay,” she said.\n  b1| "Stay," she said.',
      "= a2 · b2 [related] moved| See also: Piers",
    ]);
  });

  it("names every segment of a group, its likeness and whether it moved", () => {
    const a = versionOf("a.txt", ["body: It sank.", "body: All swam."]);
    const b = versionOf("b.txt", ["subhead: It sank, all swam."]);
    const group = match([0, 1], [0], { relation: "paraphrase", similarity: 0.86, moved: true });
    expect(printGroups(a, b, [group])).toEqual([
      "≈ a1 a2 · b1 paraphrase 0.9 moved\n  a1| It sank.\n  a2| All swam.\n  b1 [subhead]| It sank, all swam.",
    ]);
  });

  it("brackets the marked runs", () => {
    const lines = printParaphrase(
      "The old pier burned down at dawn.",
      "The pier went up at dawn.",
      {
        a: [
          ["unique", "old"],
          ["reworded", "burned down"],
          ["kept", "at dawn"],
        ],
        b: [
          ["reworded", "went up"],
          ["kept", "at dawn"],
        ],
      },
    );
    expect(lines).toEqual([
      "≈ a1 · b1 paraphrase 0.7",
      "  a1| The {old} pier <burned down> [at dawn].",
      "  b1| The pier <went up> [at dawn].",
    ]);
  });

  it.each([
    ["brackets", "a {b} <c> [d]", String.raw`a \{b\} \<c\> \[d\]`],
    ["backslashes", String.raw`a \{b`, String.raw`a \\\{b`],
    ["upright bars", "Menu | Home", String.raw`Menu \| Home`],
    ["a terminal's escape codes", "a\u001B[31mb", String.raw`a\u{1b}\[31mb`],
    ["a turned line", "a \u202Eb\u202C", String.raw`a \u{202e}b\u{202c}`],
    ["half a character", "a\uD83D b", String.raw`a\u{d83d} b`],
    ["line breaks and tabs", "a\r\nb\tc\n\nd", "a b c d"],
  ])("shows %s in a story for what they are", (_, text, shown) => {
    expect(printParaphrase(text, "other")[1]).toBe(`  a1| ${shown}`);
  });

  it("shows a file's name for what it is", () => {
    const a = versionOf("a\u001B[2J.txt", []);
    expect(
      report({ versions: { a, b: a }, groups: [], ...WHOLE, effort: { level: "full" } }),
    ).toContain(String.raw`A  a\u{1b}\[2J.txt (en, 0 segments)`);
  });

  it("shows where a sentence is interrupted, and keeps marks and facts out of what interrupts it", () => {
    const text = "Ten\n\nhttps://example.org\n\nboats sank.";
    const story = versionOf("a.txt", [`body: ${text}`]);
    const a: Version = {
      ...story,
      segments: [
        { kind: "body", paragraph: 0, pieces: [find(story, "Ten"), find(story, "boats sank.")] },
        { kind: "link", paragraph: 1, pieces: [find(story, "https://example.org")] },
      ],
    };
    const b = versionOf("b.txt", ["body: Two boats sank."]);
    const tenBoats = find(a, text.slice(0, text.indexOf(" sank")));
    const group = match([0], [0], {
      relation: "paraphrase",
      similarity: 0.5,
      marks: { a: [{ kind: "reworded", span: tenBoats }], b: [] },
      facts: [{ kind: "number", change: "altered", at: { a: tenBoats, b: find(b, "Two boats") } }],
    });
    expect(printGroups(a, b, [group])).toEqual([
      "≈ a1 · b1 paraphrase 0.5\n  a1| <Ten> | <boats> sank.\n  b1| Two boats sank.\n  ! number altered: <Ten | boats> → <Two boats>",
    ]);
  });

  const a = versionOf("a.txt", ["body: Ann Lee, 40, denied [it]."]);
  const b = versionOf("b.txt", ["body: Lee said: “No, 2 did.”"]);
  const facts: readonly (readonly [Fact, string])[] = [
    [
      { kind: "number", change: "altered", at: { a: find(a, "40"), b: find(b, "2") } },
      "number altered: <40> → <2>",
    ],
    [
      { kind: "name", change: "dropped", at: { a: find(a, "Ann Lee") } },
      "name dropped: {Ann Lee} → –",
    ],
    [{ kind: "number", change: "added", at: { b: find(b, "2") } }, "number added: – → {2}"],
    [
      {
        kind: "quote",
        change: "quoted",
        at: { a: find(a, "denied [it]"), b: find(b, "No, 2 did") },
      },
      String.raw`quote quoted: <denied \[it\]> → <No, 2 did>`,
    ],
  ];
  it.each(facts)("prints the fact %o", (fact, printed) => {
    const group = match([0], [0], { relation: "paraphrase", similarity: 0.2, facts: [fact] });
    expect(printGroups(a, b, [group])[0]?.split("\n").at(-1)).toBe(`  ! ${printed}`);
  });

  it("keeps a verbatim match with a fact on lines of its own", () => {
    const group = match([0], [0], {
      facts: [{ kind: "number", change: "dropped", at: { a: find(a, "40") } }],
    });
    expect(printGroups(a, a, [group])[0]?.split("\n")).toHaveLength(4);
  });

  describe("notices", () => {
    const left = versionOf("a.txt", [
      "body: Ten ерфе sank.",
      "body: EU?s so\u200blar |the the| \u2067.",
    ]);
    const right = versionOf("b.txt", ["body: Ten that sank."]);
    const list = (version: Version, found: readonly (readonly [string, Partial<Notice>])[]) => ({
      ...version,
      notices: found.map(([words, more]): Notice => ({
        kind: "lost",
        span: find(version, words),
        ...more,
      })),
    });
    const groups = [match([0], [0]), alone("a", 1)];

    it("are listed at the end, with what was most likely meant, and counted at the top", () => {
      const a = list(left, [
        ["ерфе", { kind: "layout", reading: "that" }],
        ["EU?s", { kind: "lost" }],
        ["\u200b", { kind: "invisible", reading: "" }],
        ["the the|", { kind: "doubled", reading: "the|" }],
        ["\u2067", { kind: "bidi", reading: "" }],
      ]);
      const b = list(right, [["sank", { kind: "replaced" }]]);
      const printed = report({ versions: { a, b }, groups, ...WHOLE, effort: { level: "full" } });
      expect(printed).toContain("0 facts · 6 notices\n");
      expect(printed.split("\n\n").at(-1)).toBe(
        [
          "Notices",
          "  a1 layout: ерфе → that",
          "  a2 lost: EU?s",
          String.raw`  a2 invisible: so\u{200b}lar → solar`,
          String.raw`  a2 doubled: the the\| → the\|`,
          String.raw`  a2 bidi: \u{2067} → (left out)`,
          "  b1 replaced: sank",
          "",
        ].join("\n"),
      );
    });

    it("cut no mark in two", () => {
      const a = list(left, [["ерфе", { kind: "layout" }]]);
      const group = match([0], [0], {
        relation: "paraphrase",
        marks: { a: markWords(a, [["unique", "Ten ерфе sank"]]), b: [] },
      });
      expect(printGroups(a, right, [group])[0]).toContain("a1| {Ten ерфе sank}.");
    });

    it("leave no trace where there are none", () => {
      const versions = { a: left, b: right };
      expect(report({ versions, groups, ...WHOLE, effort: { level: "full" } })).not.toMatch(
        /notice/iu,
      );
    });
  });

  it("refuses a group that names a segment which is not there", () => {
    expect(() => printGroups(a, b, [alone("b", 1)])).toThrow(/segment 1/u);
  });
});
