// PDFs in Chinese, Japanese and Korean name tables of characters that every reader is expected to have. pdf.js brings them
// as files; they are put beside the page, under cmaps/, so that nothing has to be loaded from elsewhere.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const TABLES = fileURLToPath(new URL("../node_modules/pdfjs-dist/cmaps", import.meta.url));

/** A table, or the terms under which they are handed on. */
const NAME = /^(?:[\w-]+\.bcmap|LICENSE)$/;

/**
 * Puts the tables into the built folder, and has the development server hand them out.
 * @returns {import("vite").Plugin}
 */
export function placeCharacterMaps() {
  return {
    name: "galley-character-maps",
    generateBundle() {
      for (const name of readdirSync(TABLES).filter((entry) => NAME.test(entry)))
        this.emitFile({ type: "asset", fileName: `cmaps/${name}`, source: readTable(name) });
    },
    configureServer(server) {
      server.middlewares.use("/cmaps", (request, response, next) => {
        const name = (request.url ?? "").replace(/^\//, "");
        if (!NAME.test(name)) return next();
        try {
          const table = readTable(name);
          response.writeHead(200, { "Content-Type": "application/octet-stream" });
          response.end(table);
        } catch {
          next();
        }
      });
    },
  };
}

/** @param {string} name */
function readTable(name) {
  return readFileSync(path.join(TABLES, name));
}
