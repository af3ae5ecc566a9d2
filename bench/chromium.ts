/** Runs what page.ts names in the browser that the tests use, bundled and minified as the app is. */
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";
import { build } from "vite";

import { findBrowser } from "../scripts/browser/find.mjs";
import { launchOptions } from "../scripts/browser/prove.mjs";
import type {
  HostileSpeed,
  HostileText,
  LengthSpeed,
  Paragraphs,
  SentenceSpeed,
} from "./segmentationSpeed";
import type { Growth, NamedTexts, StorySpeed } from "./speed";

/** The name under which the bundle's exports are found in the page. */
declare const galleyBench: typeof import("./page");

const ENTRY = fileURLToPath(new URL("page.ts", import.meta.url));

/** What the measurements give in Chromium. */
export interface ChromiumSpeed {
  readonly version: string;
  readonly stories: readonly StorySpeed[];
  readonly growth: readonly Growth[];
  readonly sentences: readonly SentenceSpeed[];
  readonly lengths: readonly LengthSpeed[];
  readonly hostile: readonly HostileSpeed[];
}

/** Measures in a page of its own. */
export async function measureInChromium(
  stories: readonly NamedTexts[],
  paragraphs: readonly Paragraphs[],
  hostile: readonly HostileText[],
): Promise<ChromiumSpeed> {
  const script = await bundle();
  const { launch, version } = await findBrowser({ systemPackages: false });
  const browser = await chromium.launch(launchOptions(launch));
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    // What the other measures leave behind would be cleared away at the cost of these.
    const fresh = await browser.newPage();
    await fresh.addScriptTag({ content: script });
    return {
      version,
      stories: await page.evaluate((texts) => galleyBench.measureSpeed(texts), stories),
      growth: await page.evaluate(() => galleyBench.measureGrowth()),
      sentences: await page.evaluate((sets) => galleyBench.measureSentences(sets), paragraphs),
      lengths: await page.evaluate(() => galleyBench.measureLength()),
      hostile: await fresh.evaluate((texts) => galleyBench.measureHostile(texts), hostile),
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
