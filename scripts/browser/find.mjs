// The tests need a Chromium. Which one depends on the machine, so the choices are tried from the one somebody chose
// on purpose to the one that costs most, each proved by showing a page:
// CHROME_PATH, Playwright's own, the one in an npm package, the system's, Playwright's download, system packages.

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

import { getPackagedBrowser } from "./packaged.mjs";
import { prove } from "./prove.mjs";
import { say } from "./say.mjs";
import { installDebianBrowser, listSystemBrowsers } from "./system.mjs";
import { BROWSER_VARIABLE } from "./variable.mjs";

/**
 * @typedef {import("./prove.mjs").Browser} Browser
 * @typedef {import("./prove.mjs").Candidate} Candidate
 */

/**
 * A browser that works. Fetches one where none does; touches system packages only where the caller says it may.
 * @param {{ systemPackages: boolean }} allowed
 * @returns {Promise<Browser>}
 */
export async function findBrowser(allowed) {
  const found = process.env[BROWSER_VARIABLE];
  if (found !== undefined) return /** @type {Browser} */ (JSON.parse(found));
  for (const candidate of offerBrowsers(allowed)) {
    const browser = await prove(candidate);
    if (browser !== null) return browser;
  }
  throw new Error(
    "No Chromium could be found or fetched. Install Chrome, Chromium or Edge, or set CHROME_PATH to one." +
      (allowed.systemPackages
        ? ""
        : " As root on Debian, --install-system-packages lets the script install it."),
  );
}

/**
 * Lazily, since the later choices fetch or install something.
 * @param {{ systemPackages: boolean }} allowed
 * @returns {Generator<Candidate>}
 */
function* offerBrowsers({ systemPackages }) {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) yield { name: "CHROME_PATH", launch: { executablePath: chosen } };

  yield { name: "Playwright's own", launch: {} };

  const packaged = getPackagedBrowser();
  if (packaged !== null) yield packaged;

  yield* listSystemBrowsers();

  if (downloadPlaywrightBrowser()) yield { name: "Playwright's own, just fetched", launch: {} };

  const installed = systemPackages ? installDebianBrowser() : null;
  if (installed !== null) yield installed;
}

function downloadPlaywrightBrowser() {
  say("fetching Playwright's own Chromium");
  const playwright = createRequire(import.meta.url).resolve("@playwright/test/cli");
  const args = [playwright, "install", "chromium"];
  return spawnSync(process.execPath, args, { stdio: ["ignore", 2, 2] }).status === 0;
}
