// Node reads gzip and brotli but not tar, and the browser's npm package carries tars. Its archives hold plain files,
// folders and links between files of the same folder, so this small reader of the ustar format is enough.

import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A header and every file's contents fill whole blocks of this many bytes. */
const BLOCK = 512;

/**
 * Writes the archive's files below `folder`. Throws on a path that would leave it.
 * @param {Buffer} archive an uncompressed tar
 * @param {string} folder absolute
 */
export function untar(archive, folder) {
  for (let at = 0; at + BLOCK <= archive.length;) {
    const entry = readHeader(archive.subarray(at, at + BLOCK));
    if (entry === null) return;
    const contents = archive.subarray(at + BLOCK, at + BLOCK + entry.size);
    writeEntry(entry, contents, folder);
    at += BLOCK + Math.ceil(entry.size / BLOCK) * BLOCK;
  }
}

/**
 * @typedef {{ name: string, size: number, mode: number, type: string, target: string }} Entry
 */

/**
 * The entry a header block announces; null for the empty block that ends the archive.
 * @param {Buffer} header
 * @returns {Entry | null}
 */
function readHeader(header) {
  const name = readText(header, 0, 100);
  if (name === "") return null;
  const prefix = readText(header, 345, 155);
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    mode: readOctal(header, 100, 8),
    size: readOctal(header, 124, 12),
    type: readText(header, 156, 1) || "0",
    target: readText(header, 157, 100),
  };
}

/**
 * @param {Entry} entry
 * @param {Buffer} contents
 * @param {string} folder
 */
function writeEntry({ name, mode, type, target }, contents, folder) {
  const file = resolveWithin(folder, folder, name);
  switch (type) {
    case "5":
      mkdirSync(file, { recursive: true });
      return;
    case "0":
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, contents);
      chmodSync(file, mode);
      return;
    case "2":
      mkdirSync(path.dirname(file), { recursive: true });
      resolveWithin(folder, path.dirname(file), target);
      symlinkSync(target, file);
      return;
    default:
      throw new Error(
        `The archive holds ${name}, an entry of type ${type}, which this reader does not know.`,
      );
  }
}

/**
 * @param {string} folder
 * @param {string} base
 * @param {string} name
 */
function resolveWithin(folder, base, name) {
  const file = path.resolve(base, name);
  if (file !== folder && !file.startsWith(folder + path.sep)) {
    throw new Error(`The archive names ${name}, which lies outside its folder.`);
  }
  return file;
}

/**
 * @param {Buffer} header
 * @param {number} start
 * @param {number} length
 */
function readText(header, start, length) {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? length : end);
}

/**
 * @param {Buffer} header
 * @param {number} start
 * @param {number} length
 */
function readOctal(header, start, length) {
  return Number.parseInt(readText(header, start, length).trim() || "0", 8);
}
