/** The built page with two long texts, used as an editor would: opened, scrolled, pointed at, walked through by key. */
import type { Browser, Page } from "@playwright/test";

import { type BuiltPage, chooseTexts, WINDOW, withBuiltPage } from "./builtPage";
import { traceTasks } from "./pageTasks";
import { MANY_ROWS, type PageNotes } from "./pageWatch";
import { writeRewrite } from "./rewrites";
import { median } from "./timing";

/** Found in the page, where watchPage put it. */
declare const pageNotes: PageNotes;

/** Sentences a side: some fifty times those of a story. */
const SENTENCES = 2000;
const SEED = 20;

/** Opened so often, each time in a new page; the rest is measured in the last. */
const OPENINGS = 3;
/** A turn of a mouse wheel, and how many of them; then places the scroll bar is dragged to. */
const WHEEL_STEP = 400;
const WHEEL_STEPS = 80;
const DRAGS = 25;
/** Rows in view that are pointed at, and how often. */
const HOVERS = 40;
/** A task as long as this is felt. */
const LONG_TASK_MS = 100;
/** Words typed into the story that the page opens with, the first of which finds nothing ready for it. */
const TYPED = 9;
const KEYS = ["j", "j", "j", "k", "x", "e", "e", "n", "w", "w", "Escape"];

/** What was measured; times in milliseconds. */
export interface PageSpeed {
  readonly version: string;
  readonly rows: number;
  /** From the engine's answer to the page painted with it, and to the end of the last long task that followed. */
  readonly open: number;
  readonly settled: number;
  /** The longest task while the page was scrolled, and how many took more than a tenth of a second. Processor time. */
  readonly scroll: { readonly longest: number; readonly long: number };
  /** From the pointer's coming to the lit passage: half of them, and the slowest, as painted. */
  readonly hover: { readonly marked: number; readonly painted: number; readonly slowest: number };
  /** The longest task after a key, and after a click that opens the list, goes to an entry or puts it away. */
  readonly keyTask: number;
  readonly clickTask: number;
  /** From a word typed into a story to the pair that shows it, as painted; half of them. 150 ms of it are a pause. */
  readonly typing: number;
  /** Bytes of script memory after garbage was collected, and nodes of the document. */
  readonly heap: number;
  readonly nodes: number;
}

/** Measures the page as it is in the folder now. */
export function measurePage(): Promise<PageSpeed> {
  return withBuiltPage(async (built) => {
    const browser = await built.launch();
    try {
      return await measureIn(browser, built);
    } finally {
      await browser.close();
    }
  });
}

async function measureIn(browser: Browser, { version, open }: BuiltPage): Promise<PageSpeed> {
  const openings: { readonly open: number; readonly settled: number }[] = [];
  let page = await open(browser, MANY_ROWS);
  for (let opening = 0; opening < OPENINGS; opening++) {
    if (opening > 0) {
      await page.context().close();
      page = await open(browser, MANY_ROWS);
    }
    openings.push(await openTexts(page));
  }
  return {
    version,
    rows: await page.locator("tbody > tr").count(),
    open: median(openings.map((opening) => opening.open)),
    settled: median(openings.map(({ settled }) => settled)),
    ...(await weigh(page)),
    hover: await pointAround(page),
    scroll: await scrollThrough(browser, page),
    keyTask: (await traceTasks(browser, page, async () => pressKeys(page)))[0] ?? 0,
    clickTask: await clickAround(browser, page),
    typing: await typeAlong(await open(browser, MANY_ROWS)),
  };
}

async function openTexts(page: Page): Promise<{ readonly open: number; readonly settled: number }> {
  const { a, b } = writeRewrite(SENTENCES, SEED);
  await chooseTexts(page, { a, b });
  await page.waitForFunction(() => pageNotes.painted !== null);
  await rest(page);
  const { answered, painted, longTasks } = await page.evaluate(() => pageNotes);
  const from = answered ?? 0;
  const ends = longTasks
    .filter(({ start }) => start >= from - 1)
    .map((task) => task.start + task.duration);
  const open = (painted ?? from) - from;
  return { open, settled: Math.max(open, ...ends.map((end) => end - from)) };
}

/** Waits until the page has had nothing to do for a while. A browser without a window may never call itself idle. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const QUIET = 5;
    for (let turn = 0; turn < QUIET; turn++) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

async function weigh(page: Page): Promise<{ readonly heap: number; readonly nodes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  await session.detach();
  return { heap: read("JSHeapUsedSize"), nodes: read("Nodes") };
}

async function pointAround(page: Page): Promise<PageSpeed["hover"]> {
  const from = 250;
  const room = WINDOW.height - 2 * from;
  for (let at = 0; at < HOVERS; at++) {
    const x = WINDOW.width * (at % 2 === 0 ? 0.25 : 0.75);
    await page.mouse.move(x, from + ((at * 97) % room));
    await rest(page);
  }
  const { hovers } = await page.evaluate(() => pageNotes);
  const painted = hovers.map((hover) => hover.painted);
  return {
    marked: median(hovers.map(({ marked }) => marked)),
    painted: median(painted),
    slowest: Math.max(0, ...painted),
  };
}

async function scrollThrough(browser: Browser, page: Page): Promise<PageSpeed["scroll"]> {
  const tasks = await traceTasks(browser, page, async () => {
    for (let step = 0; step < WHEEL_STEPS; step++) {
      await page.mouse.wheel(0, WHEEL_STEP);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    for (let drag = 0; drag <= DRAGS; drag++) {
      await page.evaluate(
        async (share) => {
          scrollTo(0, document.documentElement.scrollHeight * share);
          await new Promise(requestAnimationFrame);
        },
        ((drag * 7) % DRAGS) / DRAGS,
      );
    }
    await rest(page);
  });
  return { longest: tasks[0] ?? 0, long: tasks.filter((time) => time > LONG_TASK_MS).length };
}

async function pressKeys(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  for (const key of KEYS) {
    await page.keyboard.press(key);
    await rest(page);
  }
}

/**
 * The longest task after one of the clicks. Where to click is found before the tasks are noted: to look for a role among so
 * many nodes is work on the page's thread that no editor asks for.
 */
async function clickAround(browser: Browser, page: Page): Promise<number> {
  const list = page.getByRole("region", { name: "Things to check" });
  const summary = page.locator("button.check-summary");
  const isOpen = (await summary.getAttribute("aria-expanded")) === "true";
  const goals = [
    ...(isOpen ? [summary, summary] : [summary]),
    list.getByRole("link").nth(2),
    list.getByRole("button", { name: /^Not a problem/u }).first(),
  ];
  const longest: number[] = [];
  for (const goal of goals) {
    await goal.scrollIntoViewIfNeeded();
    await rest(page);
    const box = await goal.boundingBox();
    if (box === null) throw new Error("There is nothing to click.");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await rest(page);
    const tasks = await traceTasks(browser, page, async () => {
      await page.mouse.down();
      await page.mouse.up();
      await rest(page);
    });
    longest.push(tasks[0] ?? 0);
  }
  return Math.max(...longest);
}

async function typeAlong(page: Page): Promise<number> {
  await rest(page);
  await page.keyboard.press("i");
  await page.locator("textarea").waitFor();
  const times: number[] = [];
  for (let word = 0; word < TYPED; word++) {
    await rest(page);
    times.push(await page.evaluate(typeWord, `zq${word}z `));
  }
  await page.context().close();
  return median(times);
}

/** Runs in the page. */
async function typeWord(word: string): Promise<number> {
  const field = document.querySelector("textarea");
  const from = performance.now();
  field?.setRangeText(word, 0, 0, "end");
  field?.dispatchEvent(new InputEvent("input", { bubbles: true }));
  const isShown = (): boolean | undefined =>
    document.querySelector("table.reader")?.textContent.includes(word.trim());
  while (isShown() !== true) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - from;
}
