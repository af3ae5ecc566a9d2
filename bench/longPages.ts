/** The built page with texts as large as it takes: whether it shows them to the end, and how long it is away meanwhile. */
import type { Page } from "@playwright/test";

import { chooseTexts, withBuiltPage } from "./builtPage";
import type { PageNotes } from "./pageWatch";
import { writeRewrite } from "./rewrites";

/** Found in the page, where watchPage put it. */
declare const pageNotes: PageNotes;

/** As large as the page reads. */
const LARGEST = 10 * 2 ** 20;
const MILLION = 1_000_000;

/** Sentences of a book that is nearly as large. */
const BOOK = 100_000;
const SEED = 27;
const SHORT = "The ferry left at noon. Nobody was hurt.";

const MADE: Readonly<Record<string, () => readonly [string, string]>> = {
  "a book and its rewrite": () => {
    const { a, b } = writeRewrite(BOOK, SEED);
    return [a, b];
  },
  "a million sentences of a word, twice": () => ["Yes. ".repeat(MILLION), "Yes. ".repeat(MILLION)],
  "a million sentences, each another, beside those": () => [
    Array.from({ length: MILLION }, (_, at) => `W${at.toString(36)}. `).join(""),
    "Yes. ".repeat(MILLION),
  ],
  "one line of ten megabytes": () => ["word ".repeat(LARGEST / "word ".length), SHORT],
  "one word of ten megabytes": () => ["a".repeat(LARGEST), SHORT],
};

const WHEEL_TURNS = 40;
const WHEEL_STEP = 400;
const MOST_MINUTES = 5;

/** What was measured; times in milliseconds. */
export interface LongPage {
  readonly what: string;
  readonly characters: number;
  readonly rows: number;
  /** From the files' choice until the comparison was painted; null where it was not within minutes. */
  readonly shown: number | null;
  /** The longest task of the page meanwhile, and while it was scrolled. */
  readonly away: number;
  readonly scroll: number;
  /** Whether the last row was in view once the page was scrolled to its end. */
  readonly ends: boolean;
}

/** Measures each kind of text in a page of its own. */
export async function measureLongPages(): Promise<readonly LongPage[]> {
  return withBuiltPage(async ({ launch, open }) => {
    const measured: LongPage[] = [];
    for (const [what, make] of Object.entries(MADE)) {
      const browser = await launch();
      const page = await open(browser, Number.POSITIVE_INFINITY);
      measured.push({ what, ...(await measureTexts(page, make())) });
      await browser.close();
    }
    return measured;
  });
}

async function measureTexts(
  page: Page,
  [a, b]: readonly [string, string],
): Promise<Omit<LongPage, "what">> {
  const characters = a.length + b.length;
  const from = await page.evaluate(() => performance.now());
  await chooseTexts(page, { a, b });
  const isShown = await page
    .locator("section[data-side] h2", { hasText: "a.txt" })
    .waitFor({ timeout: MOST_MINUTES * 60_000 })
    .then(
      () => true,
      () => false,
    );
  if (!isShown) return { characters, rows: 0, shown: null, away: 0, scroll: 0, ends: false };
  const shown = (await page.evaluate(paint)) - from;
  const away = await readLongest(page);
  const rows = await page.locator("table.reader").getAttribute("aria-rowcount");
  const ends = await page.evaluate(scrollToEnd);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 3));
  await page.evaluate(paint);
  await readLongest(page);
  await page.mouse.move(400, 400);
  for (let turn = 0; turn < WHEEL_TURNS; turn++) {
    await page.mouse.wheel(0, WHEEL_STEP);
    await page.evaluate(paint);
  }
  return { characters, rows: Number(rows) - 1, shown, away, scroll: await readLongest(page), ends };
}

/** Waits for two frames, and tells the time. Runs in the page. */
async function paint(): Promise<number> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  return performance.now();
}

/** Whether the last row, and its last line, are in the window at the page's end. Runs in the page. */
async function scrollToEnd(): Promise<boolean> {
  const SETTLING = 10;
  for (let frame = 0; frame < SETTLING; frame++) {
    scrollTo(0, document.documentElement.scrollHeight);
    await new Promise(requestAnimationFrame);
  }
  const table = document.querySelector("table.reader");
  const last = table?.querySelector(".levels:last-child > tr:last-child");
  const bottom = last?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
  const isLast = last?.getAttribute("aria-rowindex") === table?.getAttribute("aria-rowcount");
  return isLast && bottom > 0 && bottom <= innerHeight;
}

/** The longest task since this was asked last. */
async function readLongest(page: Page): Promise<number> {
  await page.evaluate(paint);
  return page.evaluate(() => {
    const longest = Math.max(0, ...pageNotes.longTasks.map(({ duration }) => duration));
    pageNotes.longTasks.length = 0;
    return longest;
  });
}
