import { defineConfig, devices } from "@playwright/test";

import { findBrowser } from "./scripts/browser/find.mjs";
import { launchOptions } from "./scripts/browser/prove.mjs";
import { BROWSER_VARIABLE } from "./scripts/browser/variable.mjs";

/** Not the port of `npm start`, and strict, so that the tests never talk to somebody else's server. */
const ADDRESS = "http://127.0.0.1:4179/";

const browser = await findBrowser({ systemPackages: false });
// Playwright reads this file again in each of its processes; those take the browser from here.
process.env[BROWSER_VARIABLE] = JSON.stringify(browser);

/** Ends what hangs; says nothing about speed, which depends on what else the machine does. */
const PATIENCE_MS = 20_000;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  // A test and its page take turns waiting for each other, so that a third has room on two cores.
  workers: 3,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: "list",
  timeout: 3 * PATIENCE_MS,
  expect: { timeout: PATIENCE_MS },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: ADDRESS,
    screenshot: "only-on-failure",
    // What comes out of a cache cannot be held back or counted; the tests of the cache itself say otherwise.
    serviceWorkers: "block",
    launchOptions: launchOptions(browser.launch),
  },
  webServer: {
    command: "node scripts/serve.mjs --port 4179",
    url: ADDRESS,
    reuseExistingServer: false,
  },
});
