import { fileURLToPath } from "node:url";

import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

import { placeCharacterMaps } from "./scripts/character-maps-plugin.mjs";
import { CSP_META, SECURITY_HEADERS } from "./scripts/csp.mjs";
import { serveFixtures } from "./scripts/fixtures-plugin.mjs";
import { writeLicences } from "./scripts/licences-plugin.mjs";
import { workOffline } from "./scripts/offline/plugin.mjs";

/**
 * Puts the content security policy first in the built page's head, so that it governs all that follows.
 * Vite's development server needs inline code and is left without.
 */
function writeCsp(): Plugin {
  return {
    name: "galley-csp",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: CSP_META },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}

/**
 * Lists of words are written on several lines; in the built engine a space does for the end of a line and what indents the
 * next, and saves half a kilobyte. Minified code has no other line that begins with a space.
 */
function joinLines(): Plugin {
  return {
    name: "galley-lines",
    apply: "build",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === "chunk" && chunk.name === "compare.worker")
          chunk.code = chunk.code.replaceAll(/\n +/gu, " ");
    },
  };
}

export default defineConfig({
  // Relative addresses, so that the built folder works under any path.
  base: "./",
  plugins: [
    react({ compiler: true }),
    tailwind(),
    writeCsp(),
    placeCharacterMaps(),
    serveFixtures(),
    writeLicences(),
    workOffline(),
  ],
  resolve: {
    alias: {
      // Its variant for browsers asks a document for the names of characters, and there is none in a worker.
      "decode-named-character-reference": fileURLToPath(
        new URL("node_modules/decode-named-character-reference/index.js", import.meta.url),
      ),
    },
  },
  build: {
    target: "baseline-widely-available",
    // Says which plugin took how long whenever the machine is busy; nobody can act on that.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: {
    format: "es",
    plugins: () => [joinLines()],
    // jsdiff makes a differ for each kind of text as it is loaded; those that nobody asks for weigh 1.8 kB.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [{ test: /node_modules\/diff\//u, sideEffects: false }],
      },
    },
  },
  preview: { headers: SECURITY_HEADERS },
  test: {
    environment: "node",
    // Nothing here changes what another file sees, and to load the engine anew for each takes three times as long as all tests.
    isolate: false,
    // Some tests start processes or try thousands of random texts, on machines that do other things as well; this
    // only ends what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [
      "src/**/*.test.{ts,tsx}",
      "bench/**/*.test.ts",
      "fixtures/**/*.test.ts",
      "scripts/**/*.test.mjs",
    ],
  },
});
