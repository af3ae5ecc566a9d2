/**
 * Files of every format against the text that an editor expects of them. What counts is what the page would show: the file
 * is opened and segmented, and its segments are put together again as title, byline, dateline and paragraphs.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { segment } from "../src/engine/segment/segment";
import { readVersions } from "../src/engine/words";
import type { Story } from "../src/load/formats/story";
import { open } from "../src/load/open";
import { toSource } from "../src/load/toSource";
import type { SegmentKind, Version } from "../src/model/comparison";
import { FORMAT_SAMPLES } from "./places";

/** As SOURCES.md beside the samples describes it. */
interface Expected {
  readonly file: string;
  readonly title?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly standfirst?: string;
  readonly body: readonly string[];
  readonly notes?: readonly string[];
  readonly furniture?: readonly { readonly text: string }[];
}

/** How one file was read. */
export interface FormatScore {
  readonly file: string;
  /** As the page calls it; null where it is not read. */
  readonly format: string | null;
  /** Paragraphs that are expected, and those of them that are there, letter by letter. */
  readonly paragraphs: number;
  readonly exact: number;
  /** Of title, byline and dateline: whether it is right; null where none is expected. */
  readonly title: boolean | null;
  readonly byline: boolean | null;
  readonly dateline: boolean | null;
  /** Body text that nobody expects. */
  readonly extra: number;
  /** Words of body, notes and furniture that are neither in the text nor in a remark. */
  readonly lost: readonly string[];
  /** What is not as expected, a line each. */
  readonly faults: readonly string[];
}

/** What an editor takes for the story itself: its heads and, where it stands alone, its dateline. */
const BODY: ReadonlySet<SegmentKind> = new Set(["body", "subhead"]);

/** What is expected here is what a matcher should see through damage that the page shows as it came. */
const AS_MATCHED: ReadonlySet<string> = new Set(["48-made-clip-pdf-damage.txt"]);

/** Signs between the parts of a byline differ: two lines, a comma, the "=" of a wire. */
const BYLINE_SIGNS = /[,=\s]+/gu;

/** Notes are listed with the name of their element, and private ones by a description of what must not be shown. */
const NOTE_LABEL = /^(?:nonpublic|tracked change):.*|^[\w-]+: /u;

/** Stands for the number of a page, which changes from page to page. */
const PAGE_NUMBER = /(?<=\bpage )N\b/u;

/** "112 words around the article were left out." */
const TOLD = /(\d+) words?\b/gu;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Scores the samples whose names begin with `start`. */
export async function scoreFormats(start = ""): Promise<readonly FormatScore[]> {
  const folder = path.join(FORMAT_SAMPLES, "expected");
  const names = readdirSync(folder).filter((name) => name.startsWith(start));
  return Promise.all(
    names
      .toSorted()
      .map((name) =>
        scoreSample(JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Expected),
      ),
  );
}

async function scoreSample(expected: Expected): Promise<FormatScore> {
  const { file } = expected;
  const outcome = await open(file, new Uint8Array(readFileSync(path.join(FORMAT_SAMPLES, file))));
  if (outcome.ok) return scoreStories(expected, outcome.value.format, outcome.value.stories);
  const isEmpty = expected.body.length === 0;
  return {
    file,
    format: null,
    paragraphs: expected.body.length,
    exact: 0,
    title: null,
    byline: null,
    dateline: null,
    extra: 0,
    lost: [],
    // A withdrawn item has no text: to be told so is what is expected.
    faults: isEmpty ? [] : [outcome.problem.what],
  };
}

function scoreStories(expected: Expected, format: string, stories: readonly Story[]): FormatScore {
  const [story] = stories;
  const { file } = expected;
  const version = segment(story === undefined ? { name: file, text: "" } : toSource(file, story));
  const found = readParagraphs(version);
  const wanted = expected.body.map(plain);
  const matched = matchParagraphs(expected, version, found.body, wanted);
  const standfirst = plain(expected.standfirst ?? "");
  const extra = matched.extra.filter((paragraph) => paragraph !== standfirst);
  const title = judge(expected.title, (one) =>
    found.title.some((own) => (AS_MATCHED.has(file) ? own.normalize("NFKC") : own) === one),
  );
  const byline = judge(expected.byline, (one) =>
    [...found.byline, found.byline.join(" ")].some(
      (own) => own.replace(BYLINE_SIGNS, " ").trim() === one.replace(BYLINE_SIGNS, " ").trim(),
    ),
  );
  const dateline = judge(expected.dateline, (one) =>
    [...found.dateline, ...found.body].some((text) => text.startsWith(one)),
  );
  const lost = findLost(expected, stories);
  return {
    file,
    format,
    paragraphs: wanted.length,
    exact: wanted.length - matched.missing.length,
    title,
    byline,
    dateline,
    extra: extra.length,
    lost,
    faults: [
      ...matched.missing.map((paragraph) => `- ${paragraph}`),
      ...extra.map((paragraph) => `+ ${paragraph}`),
      ...(title === false ? [`title: ${expected.title} ≠ ${found.title.join(" | ")}`] : []),
      ...(byline === false ? [`byline: ${expected.byline} ≠ ${found.byline.join(" | ")}`] : []),
      ...(dateline === false
        ? [`dateline: ${expected.dateline} ≠ ${found.dateline.join(" | ")}`]
        : []),
      ...(lost.length > 0 ? [`lost: ${lost.join(" ")}`] : []),
    ],
  };
}

/** Whether what is expected is there; null where nothing is. */
function judge(expected: string | undefined, isThere: (words: string) => boolean): boolean | null {
  const words = plain(expected ?? "");
  return words === "" ? null : isThere(words);
}

interface Matched {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

function matchParagraphs(
  { file, body }: Expected,
  version: Version,
  found: readonly string[],
  wanted: readonly string[],
): Matched {
  if (!AS_MATCHED.has(file)) return strikeOut(found, wanted);
  const [own, theirs] = readKeys(version, segment({ name: file, text: body.join("\n\n") }));
  return strikeOut(own, theirs);
}

function strikeOut(found: readonly string[], wanted: readonly string[]): Matched {
  const extra = [...found];
  const missing = wanted.filter((paragraph) => {
    const at = extra.indexOf(paragraph);
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return { missing, extra };
}

/** The body paragraphs of two versions as the keys of their words, which see through damage. */
function readKeys(a: Version, b: Version): readonly [readonly string[], readonly string[]] {
  const { tokens } = readVersions({ a, b });
  return [
    groupByParagraph(a, (index) => keysOf(tokens.a[index])),
    groupByParagraph(b, (index) => keysOf(tokens.b[index])),
  ];
}

function keysOf(tokens: readonly { readonly key: string }[] | undefined): string {
  return (tokens ?? []).map(({ key }) => key).join(" ");
}

function groupByParagraph(
  { segments }: Version,
  wordsOf: (index: number) => string,
): readonly string[] {
  const paragraphs: string[] = [];
  let last = -1;
  for (const [index, { kind, paragraph }] of segments.entries()) {
    if (!BODY.has(kind)) continue;
    const words = wordsOf(index);
    if (paragraph === last) paragraphs.push(`${paragraphs.pop() ?? ""} ${words}`);
    else paragraphs.push(words);
    last = paragraph;
  }
  return paragraphs;
}

function readParagraphs(
  version: Version,
): Record<"title" | "byline" | "dateline" | "body", readonly string[]> {
  const { text, segments } = version;
  const words = segments.map(({ pieces }) =>
    plain(pieces.map(({ start, end }) => text.slice(start, end)).join(" ")),
  );
  const ofKind = (kind: SegmentKind): string[] =>
    words.filter((_, index) => segments[index]?.kind === kind);
  return {
    title: ofKind("headline"),
    byline: ofKind("byline"),
    dateline: ofKind("dateline"),
    body: groupByParagraph(version, (index) => words[index] ?? ""),
  };
}

/** The words that an editor expects somewhere and that are nowhere, each as often as it is missing. */
function findLost(expected: Expected, stories: readonly Story[]): readonly string[] {
  const left = new Map<string, number>();
  for (const { text, remarks } of stories)
    for (const word of wordsOf([text, ...remarks.map(({ words }) => words)].join(" ")))
      left.set(word, (left.get(word) ?? 0) + 1);
  const missing = wordsOf(expected.body.join(" ")).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  // Damage parts words of such a text; it is for the matcher to put them together.
  if (AS_MATCHED.has(expected.file)) return [];
  const notes = (expected.notes ?? []).map((note) => note.replace(NOTE_LABEL, ""));
  const furniture = (expected.furniture ?? []).map(({ text }) => text.replace(PAGE_NUMBER, ""));
  const others = wordsOf([...notes, ...furniture].join(" ")).filter((word) => !left.has(word));
  // What is left out on purpose, such as the menu of a page, is counted in a remark.
  return others.length <= countTold(stories) ? missing : [...missing, ...others];
}

/** How many words the remarks say were left out. */
function countTold(stories: readonly Story[]): number {
  const said = stories.flatMap(({ remarks }) => remarks).map(({ words }) => words);
  const counts = said.flatMap((words) =>
    Array.from(words.matchAll(TOLD), ([, count]) => Number(count)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function wordsOf(text: string): readonly string[] {
  return text.normalize("NFC").toLowerCase().match(WORD) ?? [];
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
