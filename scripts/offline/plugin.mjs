// Makes the built page installable and able to work without a network: its manifest, and a service worker that knows the
// built files by a hash of their contents.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { MANIFEST } from "./manifest.mjs";

const SCRIPT = path.join(import.meta.dirname, "service-worker.js");

/** Tables for PDFs in Chinese, Japanese and Korean: large, and fetched when such a file comes. */
const FETCHED_WHEN_NEEDED = /^cmaps\//;

/** @returns {import("vite").Plugin} */
export function workOffline() {
  let publicDir = "";
  return {
    name: "galley-offline",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const hash = createHash("sha256");
        const files = ["./", "manifest.webmanifest"];
        for (const [name, part] of Object.entries(bundle).sort(byName)) {
          hash.update(name).update(part.type === "chunk" ? part.code : part.source);
          if (name !== "index.html" && !FETCHED_WHEN_NEEDED.test(name)) files.push(name);
        }
        for (const name of listFiles(publicDir)) {
          hash.update(name).update(readFileSync(path.join(publicDir, name)));
          files.push(name);
        }
        this.emitFile({
          type: "asset",
          fileName: "manifest.webmanifest",
          source: JSON.stringify(MANIFEST, null, 2),
        });
        this.emitFile({
          type: "asset",
          fileName: "sw.js",
          source: writeScript(files, hash.digest("hex").slice(0, 12)),
        });
      },
    },
  };
}

/**
 * @param {readonly string[]} files addresses relative to the page
 * @param {string} version
 */
export function writeScript(files, version) {
  const list = JSON.stringify(JSON.stringify(files));
  return readFileSync(SCRIPT, "utf8")
    .replace('"GALLEY_FILES"', () => list)
    .replace("GALLEY_VERSION", version);
}

/**
 * @param {readonly [string, unknown]} one
 * @param {readonly [string, unknown]} other
 */
function byName([one], [other]) {
  return one < other ? -1 : 1;
}

/** @param {string} folder */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
}
