// Browsers that the machine's owner installed, and, where the owner agrees, one from the system's packages.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

import { say } from "./say.mjs";

/** @typedef {import("./prove.mjs").Candidate} Candidate */

/** Where Linux distributions put Chromium and its kin; Playwright's channels know the other systems. */
const LINUX_PATHS = [
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/usr/bin/microsoft-edge-stable",
  "/usr/bin/brave-browser",
];

const CHANNELS = ["chrome", "msedge"];

const DEBIAN_PACKAGES = ["chromium", "fonts-dejavu-core"];
const DEBIAN_CHROMIUM = "/usr/bin/chromium";

/**
 * Chrome, Chromium or Edge, wherever the system usually keeps them. They may still fail to start.
 * @returns {readonly Candidate[]}
 */
export function listSystemBrowsers() {
  const paths = process.platform === "linux" ? LINUX_PATHS.filter((file) => existsSync(file)) : [];
  return [
    ...paths.map((file) => ({ name: file, launch: { executablePath: file } })),
    ...CHANNELS.map((channel) => ({ name: `channel ${channel}`, launch: { channel } })),
  ];
}

/**
 * Installs Debian's Chromium. Only ever called where the owner allowed it; only root can. Null where it failed.
 * @returns {Candidate | null}
 */
export function installDebianBrowser() {
  const possible = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (!possible) return null;
  say(`installing system packages with apt-get: ${DEBIAN_PACKAGES.join(", ")} (about 200 MB)`);
  const done =
    run("apt-get", ["update", "-q"]) &&
    run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...DEBIAN_PACKAGES]);
  return done ? { name: "Debian's Chromium", launch: { executablePath: DEBIAN_CHROMIUM } } : null;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], env }).status === 0;
}
