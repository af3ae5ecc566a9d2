/** Runs speed.ts in the browser that the tests use, bundled and minified as the app is. */
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";
import { build } from "vite";

import { findBrowser } from "../scripts/browser/find.mjs";
import { launchOptions } from "../scripts/browser/prove.mjs";
import type { Growth, NamedTexts, StorySpeed } from "./speed";

/** The name under which the bundle's exports are found in the page. */
declare const galleyBench: typeof import("./speed");

const ENTRY = fileURLToPath(new URL("speed.ts", import.meta.url));

/** What both measurements give in Chromium. */
export interface ChromiumSpeed {
  readonly version: string;
  readonly stories: readonly StorySpeed[];
  readonly growth: readonly Growth[];
}

/** Measures `stories` and growth in a page of their own. */
export async function measureInChromium(stories: readonly NamedTexts[]): Promise<ChromiumSpeed> {
  const script = await bundle();
  const { launch, version } = await findBrowser({ systemPackages: false });
  const browser = await chromium.launch(launchOptions(launch));
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return {
      version,
      stories: await page.evaluate((texts) => galleyBench.measureSpeed(texts), stories),
      growth: await page.evaluate(() => galleyBench.measureGrowth()),
    };
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "baseline-widely-available",
      lib: { entry: ENTRY, formats: ["iife"], name: "galleyBench" },
    },
  });
  const [outcome] = Array.isArray(built) ? built : [built];
  if (outcome === undefined || !("output" in outcome)) throw new Error("vite built no bundle");
  return outcome.output[0].code;
}
