import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { isRecentNode, needsInstall } from "./install.mjs";

/** @type {string} */
let project;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "galley-install-"));
  write("package-lock.json", { "node_modules/a": { version: "1.0.0" } });
});

afterEach(() => rmSync(project, { recursive: true }));

test("a fresh clone needs its packages", () => {
  expect(needsInstall(project)).toBe(true);
});

test("an installation that was broken off, and so left no record, is done again", () => {
  mkdirSync(path.join(project, "node_modules/a"), { recursive: true });
  expect(needsInstall(project)).toBe(true);
});

test("a lock that says the same as the installation needs nothing, however new the file is", () => {
  write("node_modules/.package-lock.json", { "node_modules/a": { version: "1.0.0" } });
  utimesSync(path.join(project, "node_modules/.package-lock.json"), 1, 1);
  expect(needsInstall(project)).toBe(false);
});

test("a lock that changed needs a new installation", () => {
  write("node_modules/.package-lock.json", { "node_modules/a": { version: "0.9.0" } });
  expect(needsInstall(project)).toBe(true);
});

test.each([
  ["18.20.4", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["20.20.2", true],
  ["22.1.0", true],
  ["100.0.0", true],
])("Node %s is recent: %s", (version, expected) => {
  expect(isRecentNode(version)).toBe(expected);
});

/**
 * @param {string} file
 * @param {import("./lock.mjs").Lock["packages"]} packages
 */
function write(file, packages) {
  const target = path.join(project, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify({ packages }));
}
