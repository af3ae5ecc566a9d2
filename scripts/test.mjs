// npm test: everything that must hold, from a fresh clone on. Plain Node, since nothing else is there yet.
//   npm test -- [--no-browser] [--only STEP]... [--install-system-packages]
// System packages are touched only with that flag or in CI, where the machine is thrown away afterwards.

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { BROWSER_VARIABLE } from "./browser/variable.mjs";
import { installPackages } from "./install.mjs";
import { buildApp, runScript } from "./run.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    "no-browser": { type: "boolean", default: false },
    "install-system-packages": { type: "boolean", default: process.env["CI"] === "true" },
  },
});

/** @typedef {{ name: string, run: () => boolean | Promise<boolean> }} Step */

/** @type {readonly Step[]} */
const STEPS = [
  { name: "lock", run: () => runScript("scripts/check-lock.mjs") },
  { name: "types", run: () => runScript("node_modules/typescript/bin/tsc", ["--build"]) },
  { name: "lint", run: () => runScript("node_modules/oxlint/bin/oxlint") },
  { name: "format", run: () => runScript("node_modules/oxfmt/bin/oxfmt", ["--check"]) },
  { name: "unit", run: () => runScript("node_modules/vitest/vitest.mjs", ["run"]) },
  { name: "build", run: buildApp },
  { name: "size", run: () => runScript("scripts/check-size.mjs") },
  { name: "browser", run: testInBrowser },
];

installPackages(ROOT);

const started = performance.now();
for (const { name, run } of chooseSteps()) {
  console.log(`\n── ${name}`);
  const before = performance.now();
  const passed = await run();
  console.log(`── ${name}: ${passed ? "passed" : "FAILED"} in ${seconds(before)}`);
  if (!passed) process.exit(1);
}
console.log(`\nAll passed in ${seconds(started)}`);

/** @returns {readonly Step[]} */
function chooseSteps() {
  const unknown = values.only.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no step ${unknown.join(", ")}. Steps: ${STEPS.map(({ name }) => name).join(", ")}`,
    );
    process.exit(2);
  }
  if (values.only.length > 0) return STEPS.filter(({ name }) => values.only.includes(name));
  return values["no-browser"] ? STEPS.filter(({ name }) => name !== "browser") : STEPS;
}

async function testInBrowser() {
  const browser = await lookForBrowser();
  if (browser === null) return false;
  const env = { [BROWSER_VARIABLE]: JSON.stringify(browser) };
  return runScript("node_modules/@playwright/test/cli.js", ["test"], env);
}

/** Null, and the reason said, where there is no browser to be had. */
async function lookForBrowser() {
  // Loaded late: the search uses Playwright, which is there only once the packages are installed.
  const { findBrowser } = await import("./browser/find.mjs");
  try {
    return await findBrowser({ systemPackages: values["install-system-packages"] });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

/** @param {number} since a reading of `performance.now` */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
