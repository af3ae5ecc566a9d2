/**
 * Files of every format against the text that an editor expects of them. What counts is what the page would show: the file
 * is opened and segmented, and its segments are put together again as title, byline, dateline and paragraphs.
 *
 *   npx tsx bench/formats.ts [NAME]     what differs in the samples whose names begin so
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { segment } from "../src/engine/segment/segment";
import { open } from "../src/load/open";
import { toSource } from "../src/load/toSource";
import type { SegmentKind, Version } from "../src/model/comparison";

/** As ../shared/formats/samples/SOURCES.md describes it. */
interface Expected {
  readonly file: string;
  readonly format: string;
  readonly title?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly body: readonly string[];
}

interface Score {
  readonly file: string;
  readonly format: string;
  readonly exact: number;
  readonly paragraphs: number;
  /** What is not as expected, a line each. */
  readonly faults: readonly string[];
}

const SAMPLES = path.join(import.meta.dirname, "../../shared/formats/samples");

/** What an editor takes for the story itself: its heads and, where it stands alone, its dateline. */
const BODY: ReadonlySet<SegmentKind> = new Set(["body", "subhead"]);

/** Scores all samples whose names begin with `start`. */
export async function scoreFormats(start = ""): Promise<readonly Score[]> {
  const names = readdirSync(path.join(SAMPLES, "expected")).filter((name) =>
    name.startsWith(start),
  );
  return Promise.all(
    names
      .sort()
      .map((name) =>
        scoreSample(
          JSON.parse(readFileSync(path.join(SAMPLES, "expected", name), "utf8")) as Expected,
        ),
      ),
  );
}

async function scoreSample(expected: Expected): Promise<Score> {
  const { file, format } = expected;
  const outcome = await open(file, new Uint8Array(readFileSync(path.join(SAMPLES, file))));
  if (!outcome.ok) {
    const faults = expected.body.length === 0 ? [] : [outcome.problem.what];
    return { file, format, exact: 0, paragraphs: expected.body.length, faults };
  }
  const [story] = outcome.value.stories;
  if (story === undefined)
    return { file, format, exact: 0, paragraphs: expected.body.length, faults: ["no story"] };
  const version = segment(toSource(file, story));
  const found = readParagraphs(version);
  const faults: string[] = [];
  let exact = 0;
  const rest = [...found.body];
  for (const paragraph of expected.body) {
    const at = rest.indexOf(plain(paragraph));
    if (at >= 0) {
      exact++;
      rest.splice(at, 1);
    } else faults.push(`- ${paragraph}`);
  }
  faults.push(...rest.map((paragraph) => `+ ${paragraph}`));
  for (const kind of ["title", "byline"] as const) {
    const wanted = plain(expected[kind] ?? "");
    if (wanted !== "" && !found[kind].includes(wanted))
      faults.push(`${kind}: ${wanted} ≠ ${found[kind].join(" | ")}`);
  }
  const dateline = plain(expected.dateline ?? "");
  if (
    dateline !== "" &&
    ![...found.dateline, ...found.body.slice(0, 1)].some((text) => text.startsWith(dateline))
  )
    faults.push(`dateline: ${dateline} ≠ ${found.dateline.join(" | ")}`);
  return { file, format, exact, paragraphs: expected.body.length, faults };
}

function readParagraphs({
  text,
  segments,
}: Version): Record<"title" | "byline" | "dateline" | "body", string[]> {
  const found = {
    title: [] as string[],
    byline: [] as string[],
    dateline: [] as string[],
    body: [] as string[],
  };
  let last = -1;
  for (const { kind, pieces, paragraph } of segments) {
    const words = plain(pieces.map(({ start, end }) => text.slice(start, end)).join(" "));
    if (kind === "headline") found.title.push(words);
    if (kind === "byline") found.byline.push(words);
    if (kind === "dateline") found.dateline.push(words);
    if (!BODY.has(kind)) continue;
    if (paragraph === last) found.body.push(`${found.body.pop() ?? ""} ${words}`);
    else found.body.push(words);
    last = paragraph;
  }
  return found;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

for (const { file, exact, paragraphs, faults } of await scoreFormats(process.argv[2])) {
  console.log(`${file}: ${exact} of ${paragraphs}`);
  if (process.argv[2] !== undefined) for (const fault of faults) console.log(`    ${fault}`);
  else if (faults.length > 0) console.log(`    ${faults.length} faults`);
}
