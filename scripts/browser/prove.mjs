// A browser that is there may still not run: libraries may be missing, a sandbox may forbid it, Playwright may not
// speak its dialect. So nothing is believed until it has shown a page.

import { chromium } from "@playwright/test";

import { say } from "./say.mjs";

/**
 * How Playwright starts a browser. `env` holds only what must be added to this process's environment.
 * @typedef {{ executablePath?: string, channel?: string, env?: Record<string, string> }} Launch
 */

/**
 * A browser that may work, and one that has shown a page.
 * @typedef {{ name: string, launch: Launch }} Candidate
 * @typedef {Candidate & { version: string }} Browser
 */

/** A cold start on a slow disk took 9 s; whatever needs longer than this hangs. */
const LAUNCH_LIMIT_MS = 30_000;

/** The part of an error that fits one line of a log. */
const REASON_LENGTH = 140;

/**
 * What to hand to `chromium.launch` or to Playwright's `launchOptions`.
 * @param {Launch} launch
 * @returns {import("@playwright/test").LaunchOptions}
 */
export function launchOptions({ env, ...how }) {
  return env === undefined ? how : { ...how, env: { ...process.env, ...env } };
}

/**
 * The candidate with its version once it has shown a page, null where it could not.
 * @param {Candidate} candidate
 * @returns {Promise<Browser | null>}
 */
export async function prove(candidate) {
  try {
    const browser = await chromium.launch({
      timeout: LAUNCH_LIMIT_MS,
      ...launchOptions(candidate.launch),
    });
    try {
      const page = await browser.newPage();
      await page.setContent("<p>ready</p>");
      if ((await page.textContent("p")) !== "ready") return null;
      const version = browser.version();
      say(`${candidate.name}: Chromium ${version} works`);
      return { ...candidate, version };
    } finally {
      await browser.close();
    }
  } catch (error) {
    say(`${candidate.name}: no (${firstLine(error)})`);
    return null;
  }
}

/** @param {unknown} error */
function firstLine(error) {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").slice(0, REASON_LENGTH);
}
