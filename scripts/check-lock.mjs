// Both locks must install the same everywhere. See lock.mjs.

import { fileURLToPath } from "node:url";

import { readLock } from "./install.mjs";
import { findLockFaults } from "./lock.mjs";

const LOCKS = ["package-lock.json", "tools/browser/package-lock.json"];

const faults = LOCKS.flatMap((name) => {
  const lock = readLock(fileURLToPath(new URL(`../${name}`, import.meta.url)));
  return findLockFaults(lock).map((fault) => `${name}: ${fault}`);
});
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
