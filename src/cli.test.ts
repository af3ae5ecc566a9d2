import { spawnSync } from "node:child_process";
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
