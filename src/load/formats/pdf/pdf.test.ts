import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

import type { Outcome } from "../../problem";
import type { Content } from "../format";
import { firstStory, showBlocks } from "../stories.fixture";
import type { Story } from "../story";
import { read } from "./pdf";
import { placeCharacterMaps } from "./characterMaps";
import { CHINESE, type Said, writePdf } from "./pdf.fixture";

const SHARED = path.join(import.meta.dirname, "../../../../../shared/formats");

async function readPdf(bytes: Uint8Array): Promise<Outcome<Content>> {
  return read({ name: "story.pdf", bytes, text: "" }, {});
}

async function storyOf(pages: readonly (readonly Said[])[]): Promise<Story> {
  return storyIn(writePdf(pages));
}

async function storyIn(bytes: Uint8Array): Promise<Story> {
  const outcome = await readPdf(bytes);
  return firstStory(outcome);
}

/** Lines one below the other, 12 points apart. */
function column(left: number, top: number, ...texts: readonly string[]): readonly Said[] {
  return texts.map((text, index) => [left, top + 12 * index, 10, text]);
}

test.each<[what: string, page: readonly Said[], expected: readonly string[]]>([
  [
    "lines that are drawn in any order",
    [
      [40, 124, 10, "third line."],
      [40, 100, 10, "The first line and"],
      [40, 112, 10, "the second line and"],
    ],
    ["The first line and the second line and third line."],
  ],
  [
    "words that are drawn one by one",
    [
      [40, 100, 10, "fer"],
      [58, 100, 10, "ry"],
      [76, 100, 10, "stops"],
    ],
    ["ferry stops"],
  ],
  [
    "a word that is printed twice to look bold",
    [
      [40, 100, 10, "Advice"],
      [40.3, 100, 10, "Advice"],
      [40, 112, 10, "is free"],
    ],
    ["Advice is free"],
  ],
  [
    "the headline that a browser prints at the top, below the larger name of a site",
    [
      [40, 20, 6, "3/4/24, 6:05 PM Ferry sinks off the island - Post"],
      [40, 100, 24, "The Post"],
      [40, 140, 15, "Ferry sinks off the island"],
      ...column(40, 170, "It sank on Thursday morning,", "the operator said in Oslo."),
    ],
    [
      "note: 3/4/24, 6:05 PM Ferry sinks off the island - Post",
      "subhead: The Post",
      "headline: Ferry sinks off the island",
      "It sank on Thursday morning, the operator said in Oslo.",
    ],
  ],
  [
    "paragraphs by the space between them",
    [...column(40, 100, "One one one one", "one."), ...column(40, 136, "Two two two two", "two.")],
    ["One one one one one.", "Two two two two two."],
  ],
  [
    "paragraphs by their indent",
    [
      ...column(52, 100, "One one one one"),
      ...column(40, 112, "one one one one one"),
      ...column(52, 124, "Two two two two"),
      ...column(40, 136, "two two two two two"),
    ],
    ["One one one one one one one one one", "Two two two two two two two two two"],
  ],
  [
    "paragraphs by room at the end of the last line",
    column(40, 100, "One one one one one one", "one one.", "Two two two two two two", "two two."),
    ["One one one one one one one one.", "Two two two two two two two two."],
  ],
  [
    "a word that is cut keeps its line end",
    column(40, 100, "The coast guard con-", "firmed the fire"),
    ["The coast guard con-\nfirmed the fire"],
  ],
  [
    "two columns below a headline across both",
    [
      [40, 60, 20, "Ferry stops after a fire"],
      ...column(
        220,
        100,
        "second column 1",
        "second column 2",
        "second column 3",
        "second column 4",
      ),
      ...column(
        40,
        100,
        "first column one",
        "first column two",
        "first column thr",
        "first column fou",
      ),
    ],
    [
      "headline: Ferry stops after a fire",
      "first column one first column two first column thr first column fou",
      "second column 1 second column 2 second column 3 second column 4",
    ],
  ],
  [
    "a table is read across",
    [
      ...column(40, 100, "Halden", "Port", "Orla", "Ness", "A long name of a district"),
      ...column(300, 100, "64", "61", "60", "59", "12345678901234"),
    ],
    ["Halden 64 Port 61 Orla 60 Ness 59 A long name of a district 12345678901234"],
  ],
  [
    "headings by their size",
    [
      [40, 60, 20, "Ferry stops"],
      ...column(40, 100, "Some text of the story."),
      [40, 130, 13, "What is next"],
      ...column(40, 150, "More text of the story."),
    ],
    [
      "headline: Ferry stops",
      "Some text of the story.",
      "subhead: What is next",
      "More text of the story.",
    ],
  ],
  [
    "a stamp along the edge",
    [...column(40, 100, "Some text", "of the story."), [20, 300, 10, "Printed copy", "turned"]],
    ["Some text of the story.", "note: Printed copy"],
  ],
])("%s", async (_, page, expected) => {
  expect(showBlocks(await storyOf([page]))).toStrictEqual(expected);
});

test("what stands at the edges of pages interrupts no paragraph", async () => {
  const pages = ["One and half", "the other half."].map((text, index): readonly Said[] => [
    [40, 20, 8, "The Courier"],
    ...column(40, 100, text),
    [190, 580, 8, `${index + 1} of 2`],
  ]);
  expect(showBlocks(await storyOf(pages))).toStrictEqual([
    "note: The Courier",
    "One and half",
    "note: 1 of 2",
    "note: The Courier",
    "the other half.",
    "note: 2 of 2",
  ]);
});

test("reads characters by tables that stand beside the page", async () => {
  const tables = path.join(import.meta.dirname, "../../../../node_modules/pdfjs-dist/cmaps/");
  placeCharacterMaps(tables);
  const story = await storyIn(writePdf([[[40, 100, 10, "\x4e\x2d\x65\x87"]]], "", CHINESE));
  expect(story.text).toBe("中文");
});

test("counts pages without text", async () => {
  const story = await storyOf([column(40, 100, "One."), [], []]);
  expect(story.remarks.map(({ words }) => words)).toStrictEqual([
    "Pages 2, 3 without text: there may be words in a picture.",
  ]);
});

test.each<[what: string, bytes: Uint8Array, reason: RegExp]>([
  ["pictures only", writePdf([[], []]), /has no text layer/u],
  [
    "a password",
    writePdf(
      [column(40, 100, "One.")],
      `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`,
    ),
    /protected with a password/u,
  ],
  [
    "a header and nothing else",
    Uint8Array.from("%PDF-1.4\nhello", (c) => c.charCodeAt(0)),
    /damaged/u,
  ],
])("refuses %s", async (_, bytes, reason) => {
  const outcome = await readPdf(bytes);
  expect(outcome.ok ? "" : outcome.problem.what).toMatch(reason);
});

test("a file cut short says what is missing, or is refused", async () => {
  const whole = writePdf([column(40, 100, "One."), column(40, 100, "Two.")]);
  for (const share of [0.2, 0.5, 0.8, 0.95]) {
    const outcome = await readPdf(whole.slice(0, Math.floor(whole.length * share)));
    if (!outcome.ok) continue;
    const [story] = outcome.value.stories;
    const isWhole = story?.text.includes("One.") === true && story.text.includes("Two.");
    expect(isWhole || (story?.remarks.length ?? 0) > 0).toBe(true);
  }
});

describe.skipIf(!existsSync(SHARED))("the samples (../shared is absent)", () => {
  test("a printed page reads as an editor would", async () => {
    const story = await storyIn(
      new Uint8Array(readFileSync(path.join(SHARED, "samples/47-made-pdf-webprint.pdf"))),
    );
    const expected = JSON.parse(
      readFileSync(path.join(SHARED, "samples/expected/47-made-pdf-webprint.json"), "utf8"),
    ) as { title: string; subtitle: string; byline: string; body: string[]; notes: string[] };
    const found = showBlocks(story);
    expect(found).toContain(`headline: ${expected.title}`);
    expect(found).toEqual(
      expect.arrayContaining([
        expected.subtitle,
        expected.byline,
        ...expected.body,
        ...expected.notes,
      ]),
    );
    expect(found.filter((line) => line.startsWith("note: "))).toHaveLength(8);
  });
});
