import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { compare } from "../engine/compare";
import type { NoticeKind } from "../model/comparison";
import { open } from "./open";
import type { Encoding, Opened } from "./reading";
import { toSource } from "./toSource";

const BAD = path.join(import.meta.dirname, "../../../shared/formats/bad/text");

/** What must come of a file that opens: how its characters are told, its one warning, and the damage that is noticed. */
interface Wanted {
  readonly encoding?: readonly [label: string, evidence: Encoding["evidence"]];
  readonly warning?: RegExp;
  readonly notices?: readonly NoticeKind[];
}

const NOTHING = /holds no text, so there is nothing to compare\.$/u;
const MARKED = /could not be read as UTF-8; (?:it is|they are) marked in the text\.$/u;

const REFUSED: [file: string, what: RegExp][] = [
  ["01-empty.txt", NOTHING],
  ["02-bom-only.txt", NOTHING],
  ["03-blank.txt", NOTHING],
  ["09-png-named.txt", /is a PNG image/u],
  ["10-gzip-named.txt", /is a gzip archive/u],
];

const OPENED: [file: string, wanted: Wanted][] = [
  [
    "04-invalid-utf8.txt",
    { encoding: ["utf-8", "statistics"], warning: MARKED, notices: ["replaced"] },
  ],
  [
    "05-truncated-multibyte.txt",
    { encoding: ["utf-8", "statistics"], warning: MARKED, notices: ["replaced"] },
  ],
  [
    "06-utf8-latin1-mixed.txt",
    { encoding: ["utf-8", "utf-8"], warning: MARKED, notices: ["replaced"] },
  ],
  [
    "07-all-256-bytes.txt",
    { encoding: ["windows-1252", "statistics"], warning: /a NUL character/u },
  ],
  ["08-nul-inside.txt", { warning: /3 NUL characters/u, notices: ["control"] }],
  [
    "11-utf16-odd-length.txt",
    { encoding: ["utf-16le", "mark"], warning: /^1 place/u, notices: ["replaced"] },
  ],
  ["12-utf32le.txt", { encoding: ["utf-32le", "mark"] }],
  ["13-lone-cr.txt", {}],
  ["14-exotic-newlines.txt", {}],
  ["15-bidi-trojan.txt", { notices: ["bidi"] }],
  ["16-rtl-real.txt", {}],
  ["17-zero-width.txt", { notices: ["invisible"] }],
  ["18-tag-chars-hidden.txt", { notices: ["invisible"] }],
  ["19-combining-flood-2k.txt", { notices: ["marks"] }],
  ["20-nfc-nfd.txt", {}],
  ["21-compat-expansion.txt", { notices: ["ligature"] }],
  ["22-homoglyph.txt", { notices: ["lookalike"] }],
  ["23-keyboard-slip.txt", { notices: ["layout"] }],
  ["24-mojibake.txt", { notices: ["lost", "mojibake"] }],
  // Two that are no friends: “Â£” and “What?s”.
  ["25-mojibake-false-friends.txt", { notices: ["lost", "mojibake"] }],
  ["26-ligatures-hyphens.txt", { notices: ["ligature"] }],
  ["27-doubled-words.txt", { notices: ["doubled"] }],
  ["28-nbsp-kinds.txt", {}],
  ["29-redos.txt", {}],
  ["30-surrogates-noncharacters.txt", { notices: ["replaced"] }],
  ["31-cesu8.txt", { encoding: ["utf-8", "utf-8"], warning: MARKED, notices: ["replaced"] }],
  ["32-fake-diff-marks.txt", {}],
  ["33-csv-formula.txt", {}],
];

describe.skipIf(!existsSync(BAD))("traps in plain text (../shared is absent)", () => {
  it.each(REFUSED)("%s is refused", async (file, what) => {
    const outcome = await openBad(file);
    expect(outcome.ok ? "" : outcome.problem.what).toMatch(what);
  });

  it.each(OPENED)("%s opens", async (file, { encoding, warning, notices = [] }) => {
    const outcome = await openBad(file);
    if (!outcome.ok) throw new Error(outcome.problem.what);
    const { stories, ...opened } = outcome.value;
    expect(describeOpened(opened)).toEqual([
      "plain text",
      ...(encoding ?? ["utf-8", "utf-8"]),
      "encoding",
    ]);
    const [story = { title: "", text: "", parts: [], remarks: [] }] = stories;
    expect(story.remarks.map(({ words }) => words).join("\n")).toMatch(warning ?? /^$/u);
    const source = toSource(file, story);
    const { versions, groups } = compare({ a: source, b: source });
    // Copy out = copy in.
    expect(versions.a.text).toBe(story.text);
    const relations = new Set(groups.map((group) => ("relation" in group ? group.relation : "")));
    expect([...relations]).toEqual(["verbatim"]);
    // A word that both versions double is no slip.
    const beside = compare({ a: source, b: { name: "other", text: "Nothing of the sort." } });
    const kinds = new Set(beside.versions.a.notices.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([...notices].toSorted());
  });

  it("keeps every byte of what makes no sense", async () => {
    const outcome = await openBad("07-all-256-bytes.txt");
    expect(outcome.ok && new Set(outcome.value.stories[0]?.text).size).toBe(256);
  });
});

function openBad(file: string): ReturnType<typeof open> {
  return open(file, new Uint8Array(readFileSync(path.join(BAD, file))));
}

function describeOpened({ format, encoding, choices }: Omit<Opened, "stories">): string[] {
  return [format, encoding?.label ?? "", encoding?.evidence ?? "", ...choices];
}
