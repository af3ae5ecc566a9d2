// Pictures of the built app in its main states, to be looked at by a person; nothing is compared.
//   npm run shots -- [--left FILE --right FILE] [--to FOLDER]
// Writes <state>-<width>-<scheme>.png, what is seen first, and …-whole.png, the page to its end.
// A dropped pair is shown only where two files are given.

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

/** @typedef {{ name: string, reach: (page: Page) => Promise<void> }} State */

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
    to: { type: "string", default: path.join(ROOT, "shots") },
  },
});

if (!buildApp()) process.exit(1);
const found = await findBrowser({ systemPackages: false });
const server = createFileServer(path.join(ROOT, "dist"));
const address = `http://${HOST}:${await listen(server, { port: 0 })}/`;
const browser = await chromium.launch(launchOptions(found.launch));

for (const { name, reach } of listStates()) {
  for (const viewport of VIEWPORTS) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      await page.goto(address);
      await page.getByRole("row").nth(1).waitFor();
      await reach(page);
      const picture = path.join(values.to, `${name}-${viewport.width}-${colorScheme}`);
      await page.screenshot({ path: `${picture}.png` });
      await growToPage(page, viewport.width);
      await page.screenshot({ path: `${picture}-whole.png` });
      console.log(`${picture}.png and -whole.png`);
      await context.close();
    }
  }
}

await browser.close();
server.close();

/** @returns {readonly State[]} */
function listStates() {
  const { left, right } = values;
  const firstVisit = { name: "first-visit", reach: async () => {} };
  const asked = {
    name: "asked-why",
    /** @param {Page} page */
    reach: async (page) => {
      for (const key of ["j", "j", "j", "w"]) await page.keyboard.press(key);
      await page.getByRole("button", { name: "Why these two?", expanded: true }).waitFor();
    },
  };
  if (left === undefined || right === undefined) return [firstVisit, asked];
  /** @param {Page} page */
  const reach = async (page) => {
    await dropFile(page, "a", left);
    await dropFile(page, "b", right);
  };
  return [firstVisit, asked, { name: "dropped", reach }];
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
