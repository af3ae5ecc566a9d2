/**
 * Two real files: a wire story as it comes out of a PDF print and its rewrite. Beyond the few words that name what is
 * looked for, the expected text is taken from the files themselves.
 */
import { expect, test } from "@playwright/test";

import { readBeside } from "./beside";
import { dropFiles } from "./drop";
import { type Level, names, openGalley, readLevels } from "./reader";

const [rewrite, print] = readBeside("seeds");

test.skip(
  rewrite === undefined || print === undefined,
  "The two real files are not kept with the project: there is no ../shared/seeds beside it.",
);

// One comparison, looked at from several sides.
test.describe.configure({ mode: "default" });

let shown: readonly Level[] = [];
let printed: readonly string[] = [];
let rewritten: readonly string[] = [];

test.beforeAll(async ({ browser }) => {
  if (rewrite === undefined || print === undefined) return;
  const page = await browser.newPage();
  await openGalley(page);
  // Each onto its side; both at once would put them by name, the rewrite left.
  await dropFiles(page, [print], "left");
  await dropFiles(page, [rewrite], "right");
  await expect(names(page)).toHaveText([print.name, rewrite.name]);
  shown = await readLevels(page);
  printed = cutBlocks(print.bytes);
  rewritten = cutBlocks(rewrite.bytes);
  await page.close();
});

const CAPTION = "Marco Rubio and Sergei Lavrov. Russian Foreign Ministry";

test("what is not the story itself stands alone, under its own name", () => {
  const link = findOnly(printed, /^https?:/u);
  const related = findOnly(printed, /^Related article/u);
  const [headline = ""] = rewritten;
  const alone = shown.filter(({ a, b }) => a === null || b === null);
  expect(alone.toSorted(byText)).toEqual(
    [
      { relation: "only left", a: `Caption ${CAPTION}`, b: null },
      { relation: "only left", a: `Link ${link}`, b: null },
      { relation: "only left", a: `Related ${related}`, b: null },
      { relation: "only right", a: null, b: `Headline ${headline}` },
    ].toSorted(byText),
  );
  expect(printed[0], "the caption is the whole first block").toBe(CAPTION);
});

test("every sentence stands level with the one that says the same", () => {
  const left = joinInterrupted(printed.filter((block) => !isFurniture(block)));
  const right = rewritten.slice(1);
  expect(left, "the paragraphs answer one another").toHaveLength(right.length);
  const [opening = "", ...sentences] = left.flatMap(cutSentences);
  const [one = "", two = "", ...counterparts] = right.flatMap(cutSentences);
  expect(shown.filter(({ a, b }) => a !== null && b !== null).map(({ a, b }) => [a, b])).toEqual([
    [opening, `${one} ${two}`],
    ...sentences.map((sentence, index) => [sentence, counterparts[index]]),
  ]);
});

test("the sentence that the author link interrupts is whole, and level with its counterpart", () => {
  const talks = shown.filter(({ b }) => b?.startsWith("“The talks involved"));
  expect(talks).toHaveLength(1);
  expect(talks[0]?.a).toMatch(/ situation in Ukraine,” /u);
  expect(talks[0]?.a).not.toContain("http");
});

test("a sentence whose full stop was typed on the wrong keyboard ends there", () => {
  const slipped = shown.filter(({ a }) => /people[а-яё]/u.test(a ?? ""));
  expect(slipped).toHaveLength(1);
  expect(slipped[0]?.a).toMatch(/people[а-яё]$/u);
  expect(slipped[0]?.b).toMatch(/\.$/u);
});

/** What blank lines divide, each on one line. */
function cutBlocks(bytes: Uint8Array): readonly string[] {
  return new TextDecoder()
    .decode(bytes)
    .split(/\n\s*\n/u)
    .map((block) => block.replaceAll(/\s+/gu, " ").trim())
    .filter((block) => block !== "");
}

function isFurniture(block: string): boolean {
  return block === CAPTION || /^(https?:|Related article)/u.test(block);
}

/** A block that does not end a sentence goes on in the next. */
function joinInterrupted(blocks: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last !== undefined && /[a-z,]$/u.test(last)) joined[joined.length - 1] = `${last} ${block}`;
    else joined.push(block);
  }
  return joined;
}

/** Enough for these two files, where the only abbreviation is that of the country. */
function cutSentences(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.а-яё]”?)(?<!U\.S\.) (?=[“A-Z])/u);
}

function findOnly(blocks: readonly string[], form: RegExp): string {
  const found = blocks.filter((block) => form.test(block));
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}

function byText(one: Level, other: Level): number {
  return `${one.a ?? ""}${one.b ?? ""}` < `${other.a ?? ""}${other.b ?? ""}` ? -1 : 1;
}
