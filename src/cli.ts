/**
 * The command line: two files in, the comparison out, as plain text or as JSON. For scripts, and for looking at the
 * engine's answer without a browser. Complaints go to stderr, so that what is piped on is a comparison or nothing.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { compare } from "./engine/compare";
import { open } from "./load/open";
import { toSource } from "./load/toSource";
import type { Source } from "./model/comparison";
import { report } from "./present/report";

const USAGE = `Usage: npm run --silent compare -- LEFT RIGHT [--json]

Compares two versions of a story, sentence by sentence, and prints what became of each.

  LEFT, RIGHT  files of copy, in any format and encoding that Galley reads
  --json       print the whole comparison as JSON
  -h, --help   print this
`;

/** For a call that cannot be understood and for files that cannot be read, as is the custom among Unix tools. */
const EXIT_BAD_INPUT = 2;

/** What the commonest error codes of the file system mean; the system's own words do for the others. */
const FILE_TROUBLE: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "you have no permission"],
]);

/** A reason to stop that is the caller's to mend: `message` is a sentence to print as it is. */
class BadInput extends Error {}

interface Call {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
}

function readCall(args: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return { files: positionals, json: values.json, help: values.help };
  } catch (error) {
    throw new BadInput(`${sayWhy(error)}\n\n${USAGE}`);
  }
}

/** Files are named as the caller typed them, so that two of the same name in different folders stay apart. */
async function readSource(file: string): Promise<Source> {
  const outcome = await open(file, readBytes(file));
  if (!outcome.ok) throw new BadInput(`${outcome.problem.what}\n`);
  const [story, ...others] = outcome.value.stories;
  if (story === undefined || others.length > 0)
    throw new BadInput(
      `“${file}” holds ${others.length + 1} stories; one to a file can be compared.\n`,
    );
  for (const { weight, words } of story.remarks)
    if (weight === "warning") process.stderr.write(`“${file}”: ${words}\n`);
  return toSource(file, story);
}

function readBytes(file: string): Uint8Array {
  // npm runs scripts in the project's folder; INIT_CWD is the folder the caller is in and means.
  const folder = process.env["INIT_CWD"] ?? process.cwd();
  try {
    return readFileSync(path.resolve(folder, file));
  } catch (error) {
    throw new BadInput(`“${file}” cannot be read: ${sayWhy(error)}.\n`);
  }
}

function sayWhy(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return FILE_TROUBLE.get(code) ?? error.message;
}

async function run(args: readonly string[]): Promise<string> {
  const { files, json, help } = readCall(args);
  if (help) return USAGE;
  const [left, right, ...others] = files;
  if (left === undefined || right === undefined || others.length > 0) {
    throw new BadInput(`Two files are needed, and ${files.length} were given.\n\n${USAGE}`);
  }
  const comparison = compare({ a: await readSource(left), b: await readSource(right) });
  return json ? `${JSON.stringify(comparison)}\n` : report(comparison);
}

// A reader such as `head` may close the pipe early; it has all it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(error.message);
  process.exitCode = EXIT_BAD_INPUT;
}
