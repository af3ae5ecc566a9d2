/** The page as it is in the folder now: built, served, and opened in the browser that the tests use. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";

import { findBrowser } from "../scripts/browser/find.mjs";
import { launchOptions } from "../scripts/browser/prove.mjs";
import { buildApp } from "../scripts/run.mjs";
import { createFileServer, HOST, listen } from "../scripts/serve/server.mjs";
import { watchPage } from "./pageWatch";

const DIST = path.join(fileURLToPath(new URL("..", import.meta.url)), "dist");

/** The size of the window: a desk screen's. */
export const WINDOW = { width: 1440, height: 900 };

/** What can be opened of the page. */
export interface BuiltPage {
  /** The browser's version. */
  readonly version: string;
  readonly launch: () => Promise<Browser>;
  /** The page in a context of its own, with what it opens with, watched until that has `watched` rows. */
  readonly open: (browser: Browser, watched: number) => Promise<Page>;
}

/** Builds and serves the page as long as `measure` takes. */
export async function withBuiltPage<Result>(
  measure: (built: BuiltPage) => Promise<Result>,
): Promise<Result> {
  if (!buildApp()) throw new Error("The page could not be built.");
  const { launch, version } = await findBrowser({ systemPackages: false });
  const server = createFileServer(DIST);
  const address = `http://${HOST}:${await listen(server, { port: 0 })}/`;
  try {
    return await measure({
      version,
      launch: () => chromium.launch(launchOptions(launch)),
      open: (browser, watched) => open(browser, address, watched),
    });
  } finally {
    server.close();
  }
}

async function open(browser: Browser, address: string, watched: number): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW });
  const page = await context.newPage();
  // tsx names inner functions by a helper of its own, which the page has not.
  await page.addInitScript("globalThis.__name = (inner) => inner;");
  await page.addInitScript(watchPage, watched);
  await page.goto(address);
  await page.getByRole("row").nth(1).waitFor();
  return page;
}

/** Has the page open two texts, as a.txt and b.txt. */
export async function chooseTexts(
  page: Page,
  texts: Readonly<Record<"a" | "b", string>>,
): Promise<void> {
  const files = Object.entries(texts).map(([side, text]) => ({
    name: `${side}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  }));
  await page.locator("input[type=file]").first().setInputFiles(files);
}
