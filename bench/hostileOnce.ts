/* One file opened in a process of its own: node … hostileOnce.ts FILE. Prints what came of it as JSON. */
import { readFileSync } from "node:fs";
import path from "node:path";

import { open } from "../src/load/open";

const place = process.argv[2] ?? "";
const bytes = new Uint8Array(readFileSync(place));
const before = process.resourceUsage().maxRSS;
const start = performance.now();
const outcome = await open(path.basename(place), bytes);
const milliseconds = performance.now() - start;
// Kilobytes, the most that the process ever held.
const kilobytes = process.resourceUsage().maxRSS - before;
const said = outcome.ok
  ? `${outcome.value.format}, ${outcome.value.stories[0]?.text.length ?? 0} characters`
  : outcome.problem.what;
console.log(JSON.stringify({ milliseconds, kilobytes, said }));
