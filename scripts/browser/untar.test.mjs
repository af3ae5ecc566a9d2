import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { untar } from "./untar.mjs";

/** @type {string} */
let home;
/** @type {string} */
let folder;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "galley-untar-"));
  folder = path.join(home, "out");
  mkdirSync(folder);
});

afterEach(() => rmSync(home, { recursive: true }));

test("files, folders, links and modes come out as they went in", () => {
  const long = "x".repeat(600);
  const archive = pack([
    { name: "lib/", type: "5" },
    { name: "lib/long.txt", text: long },
    { name: "run", text: "go", mode: "0000755" },
    { name: "lib/alias.txt", type: "2", target: "long.txt" },
  ]);

  untar(archive, folder);

  expect(readFileSync(path.join(folder, "lib/long.txt"), "utf8")).toBe(long);
  expect(readFileSync(path.join(folder, "lib/alias.txt"), "utf8")).toBe(long);
  expect(statSync(path.join(folder, "run")).mode & 0o777).toBe(0o755);
});

test.each([
  ["climbs out", { name: "../evil", text: "" }],
  ["names the root", { name: "/tmp/evil", text: "" }],
  ["lies beside the folder", { name: "../out-beside/evil", text: "" }],
  ["links out", { name: "alias", type: "2", target: "../evil" }],
])("an entry that %s is refused", (_, entry) => {
  expect(() => untar(pack([entry]), folder)).toThrow("outside");
});

test("an entry of a kind that is not read is an error, never skipped", () => {
  expect(() => untar(pack([{ name: "device", type: "3" }]), folder)).toThrow("type 3");
});

/**
 * A tar of these entries.
 * @param {readonly { name: string, type?: string, text?: string, mode?: string, target?: string }[]} entries
 */
function pack(entries) {
  const blocks = entries.map(({ name, type = "0", text = "", mode = "0000644", target = "" }) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(mode, 100);
    header.write(Buffer.byteLength(text).toString(8).padStart(11, "0"), 124);
    header.write(type, 156);
    header.write(target, 157);
    const contents = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
    contents.write(text);
    return Buffer.concat([header, contents]);
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
