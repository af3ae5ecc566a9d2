import { describe, expect, it } from "vitest";
import type { NoticeKind, Segment, Version } from "../model/comparison";
import { describeNotice, explainNotice, pickTelling } from "./noticeWords";
import { findNotices } from "./notices";

const SPAN = { start: 0, end: 1 };

describe("describeNotice", () => {
  it.each<[NoticeKind, string, string, string | null, string]>([
    ["layout", "ерфе", "ерфе", "that", "Looks typed in the Russian layout: “that”"],
    ["layout", "ю", "peopleю", "people.", "Looks typed in the Russian layout: “people.”"],
    ["layout", "еруіу", "еруіу", "these", "Looks typed in the Ukrainian layout: “these”"],
    ["layout", "ghbdtn", "ghbdtn", "привет", "Looks typed in the English layout: “привет”"],
    [
      "lookalike",
      "а",
      "pаypal",
      "paypal",
      "A letter from another alphabet: Cyrillic “а” in “pаypal”",
    ],
    [
      "lookalike",
      "аура",
      "pаураl",
      "paypal",
      "Letters from another alphabet: Cyrillic “а”, “у”, “р” in “pаураl”",
    ],
    [
      "lookalike",
      "Μа",
      "Μаdrid",
      "Madrid",
      "Letters from another alphabet: Greek “Μ”, Cyrillic “а” in “Μаdrid”",
    ],
    ["mojibake", "â€™", "donâ€™t", "don’t", "Decoded under the wrong character set: “don’t”"],
    ["mojibake", "Ã", "Ã", null, "Decoded under the wrong character set"],
    ["lost", "?", "EU?s", null, "A character was lost here"],
    ["lost", "?", "EU?s", "EU’s", "A character was lost here: “EU’s”"],
    ["replaced", "\ufffd", "caf\ufffd", null, "A character could not be decoded here"],
    ["replaced", "\ufffd", "\ufffd", "", "A character could not be decoded here: best left out"],
    ["ligature", "ﬁ", "ﬁre", "fire", "Letters joined into one sign: “fire”"],
    [
      "cut",
      "to-\ngether",
      "to-\ngether",
      "together",
      "A word cut at the end of a line: “together”",
    ],
    [
      "invisible",
      "\u200b",
      "so\u200blar",
      "solar",
      "Invisible character: zero-width space (U+200B)",
    ],
    [
      "invisible",
      "\u2060\u200b",
      "\u2060\u200b",
      "",
      "Invisible character: word joiner (U+2060), zero-width space (U+200B)",
    ],
    [
      "bidi",
      "\u202e",
      "\u202e43",
      "43",
      "Turns the direction of the text: right-to-left override (U+202E)",
    ],
    ["doubled", "the", "the\nthe", "the", "Two of the same word: “the the”"],
    [
      "marks",
      "\u0301".repeat(12),
      `caf${"\u0301".repeat(12)}`,
      "café",
      "12 accents too many on one letter: “café”",
    ],
    ["control", "\u0007", "\u0007", "", "Control character: bell (U+0007)"],
  ])("%s: %j in %j, meant %j", (kind, written, around, meant, sentence) => {
    const word = { written: around, meant };
    expect(describeNotice({ kind, span: SPAN }, written, word)).toBe(sentence);
  });

  it("quotes no more than a line", () => {
    const word = { written: "", meant: "да ".repeat(100) };
    expect(describeNotice({ kind: "mojibake", span: SPAN }, "", word)).toMatch(
      /^Decoded .{1,40}: “[да ]{59}…”$/u,
    );
  });
});

/** Three lost characters, two of them in one word. */
const TEXT = "EU?s don?t?";
const SEGMENT: Segment = {
  kind: "body",
  paragraph: 0,
  pieces: [{ start: 0, end: TEXT.length }],
};
const VERSION: Version = {
  name: "a.txt",
  text: TEXT,
  language: "en",
  segments: [SEGMENT],
  notices: [
    { kind: "lost", span: { start: 2, end: 3 }, reading: "’" },
    { kind: "lost", span: { start: 8, end: 9 }, reading: "’" },
    { kind: "lost", span: { start: 10, end: 11 }, reading: "" },
  ],
};

describe("explainNotice", () => {
  it("speaks of the word around the damage", () => {
    expect(
      findNotices(VERSION, SEGMENT).map((notice) => explainNotice(VERSION, SEGMENT, notice)),
    ).toEqual([
      "A character was lost here: “EU’s”",
      "A character was lost here: “don’t”",
      "A character was lost here: “don’t”",
    ]);
  });
});

describe("pickTelling", () => {
  it("leaves out what would be said again", () => {
    const notices = findNotices(VERSION, SEGMENT);
    expect(pickTelling(VERSION, SEGMENT, notices).map(({ index }) => index)).toEqual([0, 1]);
  });
});
