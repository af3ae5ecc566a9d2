import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

import { firstStory, showBlocks } from "../stories.fixture";
import type { Story } from "../story";
import { read } from "./markdown";

const SHARED = path.join(import.meta.dirname, "../../../../../shared/formats");

async function storyOf(text: string): Promise<Story> {
  const outcome = await read({ name: "story.md", bytes: new Uint8Array(), text }, {});
  return firstStory(outcome);
}

test.each<[what: string, source: string, expected: readonly string[]]>([
  [
    "headings",
    "# One\n\nText.\n\n## Two\n\nThree\n=====\n",
    ["headline: One", "Text.", "subhead: Two", "subhead: Three"],
  ],
  ["marks are not text", 'A *b* __c__ `d` ~~e~~ [f](g "h") \\* ~5 km', ["A b c d e f * ~5 km"]],
  ["a wrap is a space, a break is a line", "one\ntwo  \nthree\\\nfour", ["one two\nthree\nfour"]],
  ["lists and nested quotations", "- a\n- b\n  - c\n\n> d\n>\n> > e", ["a", "b", "c", "d", "e"]],
  [
    "a year at the start of a paragraph is no list",
    "2024. It was a good year.",
    ["2024. It was a good year."],
  ],
  ["indented copy is no code", "One.\n\n\tTwo *and* three.", ["One.", "Two and three."]],
  ["code keeps its text", "```js\na *b*\n```", ["a *b*"]],
  ["a table", "| a | b |\n|---|---|\n| c | *d* |", ["a\tb", "c\td"]],
  ["footnotes", "Text[^1] more.\n\n[^1]: The note.", ["Text more.", "note: The note."]],
  ["a picture alone", "![The ferry](x.jpg)", ["caption: The ferry"]],
  [
    "a picture with a title",
    '![ferry](x.jpg "The ferry under tow")',
    ["caption: The ferry under tow"],
  ],
  [
    "a picture, its caption below it",
    "![ferry](x.jpg)\n\n*The ferry. Photo: A*",
    ["caption: The ferry. Photo: A"],
  ],
  [
    "a picture, its caption in the same paragraph",
    "![ferry](x.jpg)\n*The* ferry.",
    ["caption: The ferry."],
  ],
  ["a link on its own", "> [How safe are ferries?](x)", ["related: How safe are ferries?"]],
  [
    "markup is walked, never run",
    "<div>one <b>two</b><script>three</script></div>\n\nx <i>y</i> <br>z",
    ["one two", "x y\nz"],
  ],
  [
    "front matter that the text repeats",
    "---\ntitle: 'It''s on'\nauthor: Ann Lee\n---\n\n# It’s on\n\n*By Ann Lee*\n\nText.",
    ["headline: It’s on", "byline: By Ann Lee", "Text."],
  ],
  [
    "front matter that says what the text does not",
    '---\ntitle: "One: two"\nbyline: By Ann Lee\ndateline: PARIS\ntags:\n  - a\n  - b\nlayout: post\n---\nText.',
    ["note: tags: a, b", "headline: One: two", "byline: By Ann Lee", "dateline: PARIS", "Text."],
  ],
  [
    "two different titles",
    "---\ntitle: Old\n---\n# New\n\nText.",
    ["note: Old", "headline: New", "Text."],
  ],
  ["front matter in TOML", '+++\ntitle = "One"\n+++\nText.', ["headline: One", "Text."]],
])("%s", async (_, source, expected) => {
  expect(showBlocks(await storyOf(source))).toStrictEqual(expected);
});

test("says what was left out", async () => {
  const story = await storyOf("---\nlayout: post\n---\nText ![a b](x).");
  expect(story.remarks.map(({ words }) => words)).toStrictEqual([
    "1 word of the front matter was left out.",
    "2 words standing for pictures were left out.",
  ]);
});

test("a text without words is refused", async () => {
  const outcome = await read({ name: "a.md", bytes: new Uint8Array(), text: "[a]: b" }, {});
  expect(outcome.ok).toBe(false);
});

test.each([">", "- ", "1. ", "*a ", "[", "a **b** ", "<b>x ", "| a ", "`a "])(
  "100,000 characters of %j do no harm",
  async (mark) => {
    const story = await storyOf(`${mark.repeat(100_000 / mark.length)}end`);
    expect(story.text).toContain("end");
  },
);

describe.skipIf(!existsSync(SHARED))("the samples (../shared is absent)", () => {
  test("a rewrite reads as an editor would", async () => {
    const story = await storyOf(
      readFileSync(path.join(SHARED, "samples/42-made-md-rewrite.md"), "utf8"),
    );
    const expected = JSON.parse(
      readFileSync(path.join(SHARED, "samples/expected/42-made-md-rewrite.json"), "utf8"),
    ) as { title: string; byline: string; body: string[]; subheads: string[] };
    expect(showBlocks(story)).toStrictEqual([
      "note: tags: ferry, transport",
      `headline: ${expected.title}`,
      `byline: ${expected.byline}`,
      ...expected.body.map((text) =>
        expected.subheads.includes(text) ? `subhead: ${text}` : text,
      ),
      "Read more: How safe are old ferries?",
      "caption: The Saint Orla under tow on Thursday. Photograph: K. Aas/NWA",
    ]);
  });

  test("nothing is markup", async () => {
    const story = await storyOf(readFileSync(path.join(SHARED, "bad/xss/07-story.md"), "utf8"));
    expect(showBlocks(story)).toStrictEqual([
      "headline: Head",
      "Text with a link and .",
      "Click here https://evil.invalid/auto",
    ]);
  });
});
