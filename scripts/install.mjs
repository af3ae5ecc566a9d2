import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { isInstalled } from "./lock.mjs";
import { runNpm } from "./npm.mjs";

/** @typedef {import("./lock.mjs").Lock} Lock */

/** The oldest Node that the build tool runs on; package.json says the same, but npm only warns. */
const OLDEST_NODE = { major: 20, minor: 19 };

/** Where npm writes down what it installed; only a finished installation has it. */
const RECORD = "node_modules/.package-lock.json";

/**
 * Whether `npm ci` has to run in this folder.
 * @param {string} folder
 */
export function needsInstall(folder) {
  const record = path.join(folder, RECORD);
  if (!existsSync(record)) return true;
  return !isInstalled(readLock(path.join(folder, "package-lock.json")), readLock(record));
}

/**
 * Whether Galley's tools run on this version of Node.
 * @param {string} version such as "20.19.0"
 */
export function isRecentNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor);
}

/**
 * Installs the locked packages where they are missing or others than the lock's. Ends the process, with a sentence,
 * where Node is too old or npm fails.
 * @param {string} folder
 */
export function installPackages(folder) {
  if (!isRecentNode(process.versions.node)) {
    const { major, minor } = OLDEST_NODE;
    console.error(
      `Galley needs Node ${major}.${minor} or newer; this is ${process.versions.node}.`,
    );
    process.exit(1);
  }
  if (!needsInstall(folder)) return;
  console.log("Installing packages (npm ci)");
  // Tools are development dependencies; NODE_ENV=production would leave them out.
  if (runNpm(["ci", "--include=dev"], folder)) return;
  console.error("npm could not install the packages; its message is above.");
  process.exit(1);
}

/**
 * A package-lock.json, or npm's record of an installation, which has the same form.
 * @param {string} file
 */
export function readLock(file) {
  return /** @type {Lock} */ (JSON.parse(readFileSync(file, "utf8")));
}
