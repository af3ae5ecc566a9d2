/*
 * Files made to hurt: how long they take to be opened or refused, and in how much memory. Each is opened in a process of
 * its own, as it has a worker of its own on the page.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { BAD_FILES, isPresent } from "./places";
import { drawTable } from "./table";

interface Opened {
  readonly milliseconds: number;
  readonly kilobytes: number;
  readonly said: string;
}

/** What a bomb may take. */
const MOST_MS = 1000;
const MOST_MEGABYTES = 200;

/** Rows of the table. */
const WORST_SHOWN = 12;
const KILOBYTES_PER_MB = 1024;
const LONGEST_SAID = 90;

const FOLDERS = ["text", "xss", "xml", "json", "zip"];
const ONCE = path.join(import.meta.dirname, "hostileOnce.ts");

/** As large as the page reads. */
const LARGEST = 10 * 2 ** 20;

/** Made here, since they are too large to keep. */
const MADE: Readonly<Record<string, () => string | Uint8Array>> = {
  "one-line.txt": () => fill("word "),
  "one-word.txt": () => fill("a"),
  "sentences-of-a-word.txt": () => fill("Yes. "),
  "marks.txt": () => `a${fill("\u0301\u0323", 400_000)} is one letter.`,
  "control-characters.bin": () => new Uint8Array(LARGEST),
  "every-byte.bin": () => Uint8Array.from({ length: LARGEST }, (_, i) => (i * i * 31 + i) % 256),
  "open-tags.html": () => `<!doctype html>${fill("<div>")}`,
  "paragraphs.html": () => `<!doctype html>${fill("<p>a</p>")}`,
  "elements.xml": () => `<nitf>${fill("<p>a</p>")}</nitf>`,
  "open-elements.xml": () => fill("<nitf>"),
  "brackets.json": () => `{"headline":"A","x":${fill("[")}`,
  "items.json": () => `[${fill('{"headline":"A"},')}{"headline":"B"}]`,
  "quotations.md": () => fill("> "),
  "groups.rtf": () => `{\\rtf1 ${fill("{")}`,
  "parts.eml": () =>
    `From: a@b.in\nSubject: x\nContent-Type: multipart/mixed; boundary=x\n\n${fill("--x\n\na\n")}`,
};

function fill(part: string, length = LARGEST / 2): string {
  return part.repeat(Math.floor(length / part.length));
}

/** The slowest and the hungriest as a table, and how many files there were. */
export function drawHostileFiles(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "galley-hostile-"));
  try {
    for (const [name, make] of Object.entries(MADE)) writeFileSync(path.join(folder, name), make());
    const places = [
      folder,
      ...(isPresent(BAD_FILES) ? FOLDERS.map((name) => path.join(BAD_FILES, name)) : []),
    ].flatMap((place) => readdirSync(place).map((name) => path.join(place, name)));
    const opened = places.map((place) => ({ name: path.basename(place), ...openApart(place) }));
    const cost = ({ milliseconds, kilobytes }: Opened): number =>
      Math.max(milliseconds / MOST_MS, kilobytes / KILOBYTES_PER_MB / MOST_MEGABYTES);
    const over = opened.filter((file) => cost(file) > 1).length;
    const table = drawTable(
      ["file", "ms", "MB", "what is said"],
      opened
        .toSorted((one, other) => cost(other) - cost(one))
        .slice(0, WORST_SHOWN)
        .map(({ name, milliseconds, kilobytes, said }) => [
          name,
          milliseconds.toFixed(0),
          (kilobytes / KILOBYTES_PER_MB).toFixed(0),
          said.slice(0, LONGEST_SAID),
        ]),
    );
    return `${opened.length} files; above ${MOST_MS} ms or ${MOST_MEGABYTES} MB: ${over}\n\n${table}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function openApart(place: string): Opened {
  try {
    const answer = execFileSync(process.execPath, [...process.execArgv, ONCE, place], {
      encoding: "utf8",
      timeout: 60_000,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return JSON.parse(answer) as Opened;
  } catch {
    return { milliseconds: Infinity, kilobytes: Infinity, said: "(it broke off)" };
  }
}
