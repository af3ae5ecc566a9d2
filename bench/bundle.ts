import { fileURLToPath } from "node:url";

import { build } from "vite";

const ENTRY = fileURLToPath(new URL("page.ts", import.meta.url));

/** What page.ts names as one script, bundled and minified as the app is; it is found under `galleyBench`. */
export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "baseline-widely-available",
      lib: { entry: ENTRY, formats: ["iife"], name: "galleyBench" },
    },
  });
  const [outcome] = Array.isArray(built) ? built : [built];
  if (outcome === undefined || !("output" in outcome)) throw new Error("vite built no bundle");
  return outcome.output[0].code;
}
