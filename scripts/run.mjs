import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a script, of ours or of an installed tool, in the project's folder, its output shown; whether it succeeded.
 * Tools by path and with this very Node: `npx` costs half a second each time and may ask the network.
 * @param {string} script relative to the project
 * @param {readonly string[]} [args]
 * @param {Record<string, string>} [env] added to the environment
 */
export function runScript(script, args = [], env = {}) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** Builds the app into dist, saying only what went wrong; whether it succeeded. */
export function buildApp() {
  return runScript("node_modules/vite/bin/vite.js", ["build", "--logLevel", "warn"]);
}
