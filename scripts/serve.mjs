// Serves the built app on a port that must be free: node scripts/serve.mjs --port 4179
// The browser tests use it, so what they test is what `npm start` serves.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { closeOnSignal, createFileServer, HOST, listen } from "./serve/server.mjs";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

const { values } = parseArgs({ options: { port: { type: "string", default: "4173" } } });

if (!existsSync(DIST)) {
  console.error("There is no built app; `npm run build` makes it.");
  process.exit(1);
}

const server = createFileServer(DIST);
const port = await listen(server, { port: Number(values.port), strict: true });
closeOnSignal(server);
console.log(`http://${HOST}:${port}/`);
