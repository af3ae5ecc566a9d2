import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { describe, expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "..");
const STORY = path.join(ROOT, "fixtures", "figure-changed");

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly complaint: string;
}

/** Runs the command as npm does for a caller who is in the story's folder. */
function run(...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join("src", "cli.ts"), ...args],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, INIT_CWD: STORY } },
  );
  return { code: status, out: stdout, complaint: stderr };
}

/** A file of these characters, a byte each. */
function writeBytes(name: string, characters: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "galley-")), name);
  writeFileSync(file, Buffer.from(characters, "latin1"));
  return file;
}

const WIRE =
  "\x01eca0157 3 i 20 dpa 0157\r\nNorland-ferry/\r\n\x02Ferry halted =\r\n\r\nIt stays.\r\n\x03\x04";

describe("the command line", () => {
  it("prints a report of two files", () => {
    const { code, out } = run("a.txt", "b.txt");
    expect(code).toBe(0);
    expect(out).toMatch(/^A {2}a\.txt .*\nB {2}b\.txt /u);
  });

  it("prints the comparison as JSON", () => {
    const { code, out } = run("--json", "a.txt", path.join(STORY, "b.txt"));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ versions: { a: { name: "a.txt" } } });
  });

  it("reads old encodings", () => {
    const file = writeBytes("old.txt", "The caf\xe9 \x93stays\x94 open, Ren\xe9 Dubois said.\n");
    const { code, out } = run("--json", file, "b.txt");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      versions: { a: { text: "The café “stays” open, René Dubois said.\n" } },
    });
  });

  it("reads a wire's transmission, and only one to a file", () => {
    const { code, out } = run("--json", writeBytes("one.txt", WIRE), "b.txt");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      versions: {
        a: { text: "eca0157 3 i 20 dpa 0157\n\nNorland-ferry/\n\nFerry halted\n\nIt stays." },
      },
    });
    const two = run(writeBytes("two.txt", WIRE + WIRE), "b.txt");
    expect(two).toMatchObject({ code: 2, out: "" });
    expect(two.complaint).toMatch(/holds 2 stories; one to a file can be compared\.\n$/u);
  });

  it("warns on stderr", () => {
    const { code, complaint } = run(
      writeBytes("nul.txt", "One sentence.\0 Another one.\n"),
      "b.txt",
    );
    expect(code).toBe(0);
    expect(complaint).toMatch(/nul\.txt”: The file holds a NUL character/u);
  });

  it("explains itself", () => {
    const { code, out } = run("--help");
    expect(code).toBe(0);
    expect(out).toContain("LEFT RIGHT");
  });

  it.each([
    ["a file alone", ["a.txt"], /^Two files are needed, and 1 were given\./u],
    ["three files", ["a.txt", "b.txt", "c.txt"], /^Two files are needed, and 3 were given\./u],
    ["an unknown option", ["a.txt", "b.txt", "--loud"], /--loud/u],
    ["a missing file", ["a.txt", "c.txt"], /^“c\.txt” cannot be read: there is no such file\.\n$/u],
    ["a folder", ["a.txt", "."], /^“\.” cannot be read: it is a folder\.\n$/u],
    ["a program", [process.execPath, "b.txt"], /^“[^”]+node[^”]*” is /u],
  ])("refuses %s in words on stderr, with code 2 and nothing on stdout", (_, args, complaint) => {
    const outcome = run(...args);
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.complaint).toMatch(complaint);
  });
});
