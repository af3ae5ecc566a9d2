// Decides what a request gets: which file of the built app, or why none. Apart from looking at the disk it is pure,
// so that the rules (nothing outside the folder, no guessing, every header on every file) can be tested as a table.

import { realpath, stat } from "node:fs/promises";
import path from "node:path";

import { SECURITY_HEADERS } from "../csp.mjs";

/**
 * `file` is null where the body is the plain sentence in `text`; where `packed`, the file is to be sent gzipped.
 * @typedef {{ status: number, headers: Record<string, string>, file: string | null, packed: boolean, text: string }} Answer
 */

/** Types of all that a build may hold; browsers are told not to guess. */
const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".webmanifest", "application/manifest+json; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".svg", "image/svg+xml; charset=utf-8"],
  [".png", "image/png"],
  [".ico", "image/x-icon"],
  [".woff2", "font/woff2"],
]);

const UNKNOWN_TYPE = "application/octet-stream";

/** What is text, and a third as long when it is packed. */
const PACKABLE = /charset=utf-8$/;

/** A browser that takes gzip, and does not say that it would rather have nothing at all. */
const TAKES_GZIP = /(?:^|,)\s*gzip\s*(?:,|$|;\s*q=(?!0(?:\.0+)?\s*(?:,|$)))/i;

/** Vite puts a hash of the contents into these files' names, so they never change. */
const HASHED = /^assets\//;

/**
 * What a request for `url` gets out of `root`.
 * @param {string} root absolute, without links in it
 * @param {string} method
 * @param {string} url path and query, as in the request line
 * @param {string} [encodings] the header Accept-Encoding
 * @returns {Promise<Answer>}
 */
export async function answer(root, method, url, encodings = "") {
  if (method !== "GET" && method !== "HEAD") {
    return refuse(405, "Only GET and HEAD are answered here.", { Allow: "GET, HEAD" });
  }
  const name = readName(url);
  if (name === null) return refuse(400, "This address cannot be read.");
  const file = await findFile(root, name);
  if (file === null) return refuse(404, "There is no such file here.");
  const type = TYPES.get(path.extname(file.path).toLowerCase()) ?? UNKNOWN_TYPE;
  const packable = PACKABLE.test(type);
  const packed = packable && TAKES_GZIP.test(encodings);
  const headers = {
    ...SECURITY_HEADERS,
    "Content-Type": type,
    ...(packed ? { "Content-Encoding": "gzip" } : { "Content-Length": String(file.size) }),
    ...(packable && { Vary: "Accept-Encoding" }),
    "Cache-Control": HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
  };
  return { status: 200, headers, file: file.path, packed, text: "" };
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [more]
 * @returns {Answer}
 */
function refuse(status, text, more = {}) {
  const headers = { ...SECURITY_HEADERS, ...more, "Content-Type": "text/plain; charset=utf-8" };
  return { status, headers, file: null, packed: false, text: `${text}\n` };
}

/**
 * The path inside the folder that an address names, without a leading slash; null where it is not one.
 * @param {string} url
 */
function readName(url) {
  try {
    const name = decodeURIComponent((url.split(/[?#]/)[0] ?? "").replace(/^\/+/, ""));
    const steps = name.split(/[/\\]/);
    const strange =
      name.includes("\0") || name.includes("\\") || steps.some((step) => step.startsWith("."));
    return strange ? null : name;
  } catch {
    return null;
  }
}

/**
 * A plain file at `name` or, for a folder's address, its index page; null where there is none. A link that leads
 * out of `root` counts as none.
 * @param {string} root
 * @param {string} name
 */
async function findFile(root, name) {
  const asked = name === "" || name.endsWith("/") ? `${name}index.html` : name;
  try {
    const file = await realpath(path.join(root, asked));
    const found = await stat(file);
    return found.isFile() && file.startsWith(root + path.sep)
      ? { path: file, size: found.size }
      : null;
  } catch {
    return null;
  }
}
