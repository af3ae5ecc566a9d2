// What a first visit downloads before anything is on screen (the scripts and styles that index.html itself names), and
// the worker, which is loaded after that. Fails when either is over its budget.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { listFirstLoad } from "./first-load.mjs";

/** Interactive within a second on a slow phone connection: about this much compressed script and style. */
const BUDGET_BYTES = 130_000;

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

/** The engine with its word lists: some seconds on the same connection, while the page is read already. */
const WORKER_BUDGET_BYTES = 220_000;

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const page = path.join(DIST, "index.html");
if (!existsSync(page)) {
  console.error("There is no built app; `npm run build` makes it.");
  process.exit(1);
}

/** @param {readonly string[]} names */
const measure = (names) =>
  names.map((name) => ({
    name,
    bytes: gzipSync(readFileSync(path.join(DIST, name)), { level: 9 }).length,
  }));

const workers = readdirSync(path.join(DIST, "assets"))
  .filter((name) => /^compare\.worker.*\.js$/u.test(name))
  .map((name) => `assets/${name}`);
const loads = [
  {
    what: "first load",
    parts: measure(listFirstLoad(readFileSync(page, "utf8"))),
    budget: BUDGET_BYTES,
  },
  { what: "worker", parts: measure(workers), budget: WORKER_BUDGET_BYTES },
];

let isOver = false;
for (const { what, parts, budget } of loads) {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { name, bytes } of parts) console.log(`${kilobytes(bytes).padStart(10)}  ${name}`);
  console.log(`${kilobytes(total).padStart(10)}  ${what}, gzipped (budget ${kilobytes(budget)})`);
  isOver ||= total > budget;
}
process.exit(isOver ? 1 : 0);
