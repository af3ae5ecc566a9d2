// Pictures of the built app in its main states, to be looked at by a person; nothing is compared.
//   npm run shots -- [--left FILE --right FILE] [--only STATE]... [--to FOLDER]
// Writes <state>-<width>-<scheme>.png, what is seen first, and, where a state is one of the whole page, …-whole.png, the page
// to its end. Without files the sample is shown.

import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";

import { findBrowser } from "./browser/find.mjs";
import { launchOptions } from "./browser/prove.mjs";
import { buildApp } from "./run.mjs";
import { createFileServer, HOST, listen } from "./serve/server.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/** @typedef {{ name: string, reach: (page: Page) => Promise<unknown>, whole?: boolean }} State */

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A desktop, the smallest laptop still common in newsrooms, a phone. */
const VIEWPORTS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

const SCHEMES = /** @type {const} */ (["light", "dark"]);

/** Rows far below are laid out, and take their true height, only when the window reaches them; it grows this often. */
const GROWTHS = 4;

const { values } = parseArgs({
  options: {
    left: { type: "string" },
    right: { type: "string" },
    only: { type: "string", multiple: true, default: [] },
    to: { type: "string", default: path.join(ROOT, "shots") },
  },
});

/** Each of them begins with the texts as rows, nothing selected. @type {readonly State[]} */
const STATES = [
  { name: "rows", reach: async () => {}, whole: true },
  {
    name: "card",
    reach: async (page) => {
      const question = page.getByRole("button", { name: "Why these two?" });
      // What stands alone is asked nothing.
      do await page.keyboard.press("j");
      while (!(await question.isVisible()));
      await question.click();
      await page.locator(".card").waitFor();
    },
    whole: true,
  },
  {
    name: "alarm",
    reach: async (page) => {
      for (const key of ["e", "e"]) await page.keyboard.press(key);
    },
  },
  {
    name: "list",
    reach: async (page) => {
      const summary = page.locator("button.check-summary");
      if ((await summary.getAttribute("aria-expanded")) === "false") await summary.click();
      await page.locator("section.checks li").first().waitFor();
    },
  },
  {
    name: "flow",
    reach: async (page) => {
      await page.keyboard.press("v");
      await page.locator(".flow-pane").first().waitFor();
      for (const key of ["j", "j", "j", "j"]) await page.keyboard.press(key);
    },
  },
  {
    name: "folded",
    // Of one text only: any two versions have some of it.
    reach: (page) =>
      page
        .getByRole("complementary", { name: "Legend" })
        .getByRole("button", { name: /only left$/u })
        .click(),
    whole: true,
  },
  {
    name: "find",
    reach: async (page) => {
      await page.keyboard.press("/");
      await page.getByRole("search").getByRole("textbox").fill("the");
      await page.locator("mark").first().waitFor();
    },
  },
  { name: "palette", reach: (page) => page.keyboard.press("Control+k") },
  { name: "keys", reach: (page) => page.keyboard.press("?") },
  { name: "settings", reach: (page) => page.getByRole("button", { name: "Settings" }).click() },
  { name: "paste", reach: (page) => page.getByRole("button", { name: "Paste…" }).first().click() },
  { name: "print", reach: (page) => page.emulateMedia({ media: "print" }), whole: true },
];

if (!buildApp()) process.exit(1);
const found = await findBrowser({ systemPackages: false });
const server = createFileServer(path.join(ROOT, "dist"));
const address = `http://${HOST}:${await listen(server, { port: 0 })}/`;
const browser = await chromium.launch(launchOptions(found.launch));

for (const { name, reach, whole = false } of STATES) {
  if (values.only.length > 0 && !values.only.includes(name)) continue;
  for (const viewport of VIEWPORTS) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      await page.goto(address);
      await page.getByRole("row").nth(1).waitFor();
      if (values.left !== undefined) await dropFile(page, "a", values.left);
      if (values.right !== undefined) await dropFile(page, "b", values.right);
      await isIdle(page);
      await reach(page);
      await isIdle(page);
      const picture = path.join(values.to, `${name}-${viewport.width}-${colorScheme}`);
      await page.screenshot({ path: `${picture}.png` });
      console.log(`${picture}.png`);
      if (whole) {
        await growToPage(page, viewport.width);
        await page.screenshot({ path: `${picture}-whole.png` });
        console.log(`${picture}-whole.png`);
      }
      await context.close();
    }
  }
}

await browser.close();
server.close();

/**
 * Waits until the page has nothing left to do: parts of it come once it has not.
 * @param {Page} page
 */
async function isIdle(page) {
  await page.evaluate(async () => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
      await new Promise(requestAnimationFrame);
    }
  });
}

/**
 * Drops a file on one side as a person would, and waits until its name heads the column.
 * @param {Page} page
 * @param {"a" | "b"} side
 * @param {string} file
 */
async function dropFile(page, side, file) {
  const name = path.basename(file);
  const dataTransfer = await page.evaluateHandle(
    ({ title, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], title, { type: "text/plain" }));
      return transfer;
    },
    { title: name, bytes: [...readFileSync(file)] },
  );
  const head = page.locator(`[data-side="${side}"]`).first();
  for (const type of ["dragenter", "dragover", "drop"])
    await head.dispatchEvent(type, { dataTransfer });
  await page.getByRole("columnheader", { name }).waitFor({ state: "attached" });
}

/**
 * Makes the window as tall as the page, so that what clings to the window's edges stands at the page's.
 * @param {Page} page
 * @param {number} width
 */
async function growToPage(page, width) {
  for (let growth = 0; growth < GROWTHS; growth++) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
  }
}
