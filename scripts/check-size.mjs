// What a first visit downloads before anything is on screen: the scripts and styles that index.html itself names.
// Workers and parts loaded later are not counted. Fails over budget.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { listFirstLoad } from "./first-load.mjs";

/** Interactive within a second on a slow phone connection: about this much compressed script and style. */
const BUDGET_BYTES = 120_000;

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const page = path.join(DIST, "index.html");
if (!existsSync(page)) {
  console.error("There is no built app; `npm run build` makes it.");
  process.exit(1);
}

const parts = listFirstLoad(readFileSync(page, "utf8")).map((name) => ({
  name,
  bytes: gzipSync(readFileSync(path.join(DIST, name)), { level: 9 }).length,
}));
const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { name, bytes } of parts) console.log(`${kilobytes(bytes).padStart(10)}  ${name}`);
console.log(
  `${kilobytes(total).padStart(10)}  first load, gzipped (budget ${kilobytes(BUDGET_BYTES)})`,
);
process.exit(total > BUDGET_BYTES ? 1 : 0);
