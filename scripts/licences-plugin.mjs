// The notices of all that the built page is made of: its licences ask that they go with every copy.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What packages call the file. */
const NOTICE = /^(?:licen[cs]e|notice|copying)(?:[.-].*)?$/i;

/** @returns {import("vite").Plugin} */
export function writeLicences() {
  return {
    name: "galley-licences",
    apply: "build",
    generateBundle() {
      this.emitFile({
        type: "asset",
        fileName: "licences/packages.txt",
        source: listNotices(ROOT, readFileSync(path.join(ROOT, "package-lock.json"), "utf8")),
      });
    },
  };
}

/**
 * The notices of every package that is needed at run time, one below the other.
 * @param {string} root where the packages are installed
 * @param {string} lock the contents of package-lock.json
 */
export function listNotices(root, lock) {
  /** @typedef {{ version?: string, license?: string, dev?: boolean, optional?: boolean }} Locked */
  const { packages } = /** @type {{ packages: Record<string, Locked> }} */ (JSON.parse(lock));
  return Object.entries(packages)
    .filter(([place, { dev, optional }]) => place !== "" && dev !== true && optional !== true)
    .filter(([place]) => existsSync(path.join(root, place)))
    .map(([place, { version, license }]) => {
      const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
      const title = `${name} ${version ?? ""} (${license ?? "see below"})`;
      return `${title}\n${"-".repeat(title.length)}\n\n${readNotices(path.join(root, place))}`;
    })
    .join("\n\n");
}

/** @param {string} folder */
function readNotices(folder) {
  const notices = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && NOTICE.test(entry.name))
    .map(({ name }) => readFileSync(path.join(folder, name), "utf8").trim());
  return notices.length === 0 ? "The package has no notice of its own." : notices.join("\n\n");
}
