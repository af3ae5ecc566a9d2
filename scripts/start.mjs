// npm start: from a fresh clone to the running app. Plain Node, since nothing else is there yet.
//   npm start -- [--port 4180] [--no-open]

import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { installPackages } from "./install.mjs";
import { openPage } from "./open.mjs";
import { buildApp } from "./run.mjs";
import { closeOnSignal, createFileServer, HOST, listen } from "./serve/server.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4180" },
    "no-open": { type: "boolean", default: false },
  },
});

installPackages(ROOT);
if (!buildApp()) process.exit(1);

const server = createFileServer(path.join(ROOT, "dist"));
const port = await listen(server, { port: Number(values.port) });
closeOnSignal(server);

const address = `http://${HOST}:${port}/`;
console.log(`Galley is at ${address}  (Ctrl-C ends it)`);
if (!values["no-open"]) openPage(address);
