/*
 * Notices of damage: how many there are where there is none (on clean prose every one of them is an alarm to look at),
 * and how many are found where damage was made.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { compare } from "../src/engine/compare";
import type { Comparison, Notice } from "../src/model/comparison";
import { SIDES } from "../src/model/pair";
import { createChance } from "./chance";
import { type Damaged, inflict, INFLICTIONS } from "./inflictions";
import { readFixtures } from "./places";
import { drawTable } from "./table";

const ROOT = path.join(import.meta.dirname, "..");
const SHARED = path.join(ROOT, "..", "shared");
const PACKAGES = path.join(ROOT, "node_modules");
/** Sentences for people in some twenty languages, of a package that the tests use anyway. */
const LOCALES = path.join(ROOT, "node_modules", "axe-core", "locales");
/** A label is no prose. */
const SHORTEST_PROSE = 24;
/** Signs of code, tables and addresses in a line of Markdown. */
const CODE = /[`<>|{}[\]=\\]|https?:|^\s{4}/u;
const DAMAGED = "damaged-";
const PLACEHOLDER = /\$\{[^}]*\}|\{\{[^}]*\}\}/gu;

const PLACES_PER_TEXT = 2;
const SEED = 11;

/** A clean text and where it comes from. */
interface Prose {
  readonly source: string;
  readonly text: string;
}

/** A notice on clean prose, as a line to read. */
export interface Alarm {
  readonly source: string;
  readonly notice: Notice;
  readonly context: string;
}

/** Characters, notices, and notices by kind for each source of clean prose. */
export function countAlarms(): string {
  const prose = readProse();
  const sources = [...new Set(prose.map(({ source }) => source))];
  const rows = sources.map((source) => {
    const own = prose.filter((one) => one.source === source);
    const alarms = own.flatMap(findAlarms);
    const kinds = new Map<string, number>();
    for (const { notice } of alarms) kinds.set(notice.kind, (kinds.get(notice.kind) ?? 0) + 1);
    return [
      source,
      String(own.reduce((sum, { text }) => sum + text.length, 0)),
      String(own.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)),
      String(alarms.length),
      Array.from(kinds, ([kind, count]) => `${kind} ${count}`).join(", "),
    ];
  });
  const total = (column: number): string =>
    String(rows.reduce((sum, row) => sum + Number(row[column]), 0));
  return drawTable(
    ["clean prose", "characters", "bytes in UTF-8", "notices", "of which"],
    [...rows, ["all", total(1), total(2), total(3), ""]],
  );
}

/** The notices on a clean text. */
export function findAlarms({ source, text }: Prose): Alarm[] {
  const sources = { a: { name: source, text }, b: { name: source, text } };
  return compare(sources).versions.a.notices.map((notice) => ({
    source,
    notice,
    context: text.slice(Math.max(0, notice.span.start - 30), notice.span.end + 30),
  }));
}

/** All clean prose there is. Long sources come in parts, as stories do. */
export function readProse(): Prose[] {
  return [
    ...readLocales(),
    ...readDocuments(),
    ...readStories(),
    ...readOutside(),
    ...readSamples(),
  ];
}

function readLocales(): Prose[] {
  return readdirSync(LOCALES)
    .filter((file) => file.endsWith(".json") && !file.startsWith("_"))
    .map((file) => {
      const strings: string[] = [];
      collectStrings(JSON.parse(readFileSync(path.join(LOCALES, file), "utf8")), strings);
      return { source: `locale ${path.basename(file, ".json")}`, text: strings.join("\n\n") };
    });
}

function collectStrings(value: unknown, strings: string[]): void {
  if (typeof value === "string") {
    const bare = value.replaceAll(PLACEHOLDER, "").trim();
    if (bare.length >= SHORTEST_PROSE) strings.push(bare);
  } else if (typeof value === "object" && value !== null)
    for (const own of Object.values(value)) collectStrings(own, strings);
}

/** What the packages that the project uses tell about themselves, code and addresses left out. */
function readDocuments(): Prose[] {
  return readdirSync(PACKAGES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .toSorted()
    .map((file) => {
      const lines = readFileSync(path.join(PACKAGES, file), "utf8").split("\n");
      const prose = lines.filter((line) => line.length >= SHORTEST_PROSE && !CODE.test(line));
      return { source: "package documents", text: prose.join("\n\n") };
    });
}

/** Stories but for the sides that are damaged on purpose. */
function readStories(): Prose[] {
  return readFixtures().flatMap((story) =>
    SIDES.filter((side) => side === "b" || !story.name.startsWith(DAMAGED)).map((side) => ({
      source: "fixtures",
      text: story[side],
    })),
  );
}

function readOutside(): Prose[] {
  const folder = path.join(SHARED, "outside", "segmentation");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const set = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as {
        readonly lang: string;
        readonly cases: readonly { readonly text: string }[];
      };
      return set.cases.map(({ text }) => ({ source: `sentences ${set.lang}`, text }));
    });
}

function readSamples(): Prose[] {
  const folder = path.join(SHARED, "formats", "samples");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/u.test(file))
    .map((file) => readFileSync(path.join(folder, file)))
    .filter(isUtf8)
    .map((bytes) => ({ source: "wire samples", text: new TextDecoder().decode(bytes) }));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !bytes.includes(0);
  } catch {
    return false;
  }
}

/** For each kind of damage made in a fixture's text: found, read right, other notices, links as they were, verbatim. */
export function scoreInflictions(): string {
  const rows = [...INFLICTIONS.keys()].map((name) => {
    const chance = createChance(SEED);
    const scores = readFixtures()
      .filter(({ a }) => isClean(a))
      .flatMap(({ a }) =>
        Array.from({ length: PLACES_PER_TEXT }, () => inflict(name, a, chance))
          .filter((damaged) => damaged !== undefined)
          .map((damaged) => scoreDamage(a, damaged)),
      );
    const share = (pick: (score: Score) => boolean): string =>
      scores.length === 0 ? "" : (scores.filter(pick).length / scores.length).toFixed(2);
    return [
      name,
      String(scores.length),
      share(({ found }) => found),
      share(({ read }) => read),
      share(({ linked }) => linked),
      share(({ verbatim }) => verbatim),
      String(scores.reduce((sum, { others }) => sum + others, 0)),
    ];
  });
  return drawTable(
    ["damage made", "places", "found", "read right", "links kept", "verbatim", "other notices"],
    rows,
  );
}

function isClean(text: string): boolean {
  return compareTexts(text, text).versions.a.notices.length === 0;
}

interface Score {
  readonly found: boolean;
  readonly read: boolean;
  readonly linked: boolean;
  readonly verbatim: boolean;
  readonly others: number;
}

function scoreDamage(clean: string, damaged: Damaged): Score {
  const before = compareTexts(clean, clean);
  const after = compareTexts(clean, damaged.text);
  const notices = after.versions.b.notices;
  const known = before.versions.b.notices.length;
  const own = notices.find(
    ({ kind, span }) =>
      kind === damaged.kind && span.start < damaged.end && damaged.start < span.end,
  );
  return {
    found: own !== undefined,
    read: own?.reading === damaged.reading,
    linked: drawLinks(after) === drawLinks(before),
    verbatim: after.groups.every(({ relation }) => relation === "verbatim"),
    others: notices.length - known - (own ? 1 : 0),
  };
}

function compareTexts(a: string, b: string): Comparison {
  return compare({ a: { name: "clean", text: a }, b: { name: "damaged", text: b } });
}

function drawLinks({ groups }: Comparison): string {
  return groups.map(({ segments }) => `${segments.a.join()}|${segments.b.join()}`).join(" ");
}
