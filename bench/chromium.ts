/** Runs what page.ts names in the browser that the tests use, bundled and minified as the app is. */
import { chromium } from "@playwright/test";

import { findBrowser } from "../scripts/browser/find.mjs";
import { launchOptions } from "../scripts/browser/prove.mjs";
import { bundle } from "./bundle";
import type { Endurance } from "./endurance";
import { measureEnduranceInChromium } from "./enduranceInChromium";
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

/** What the measurements give in Chromium. */
export interface ChromiumSpeed {
  readonly version: string;
  readonly stories: readonly StorySpeed[];
  readonly growth: readonly Growth[];
  readonly endurance: readonly Endurance[];
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
      endurance: await measureEnduranceInChromium(browser, script),
      sentences: await page.evaluate((sets) => galleyBench.measureSentences(sets), paragraphs),
      lengths: await page.evaluate(() => galleyBench.measureLength()),
      hostile: await fresh.evaluate((texts) => galleyBench.measureHostile(texts), hostile),
    };
  } finally {
    await browser.close();
  }
}
