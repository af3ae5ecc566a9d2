import { describe, expect, it } from "vitest";
import { open } from "./open";
import type { Outcome } from "./problem";
import { MAX_BYTES } from "./size";

const encoder = new TextEncoder();

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...encoder.encode(part)] : part)),
  );
}

function utf16(text: string): readonly number[] {
  return Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
}

function whyNot(outcome: Outcome<unknown>): string {
  return outcome.ok ? "" : outcome.problem.what;
}

describe("open", () => {
  it.each([
    ["plain letters", bytes("The mayor said no."), "The mayor said no."],
    ["letters beyond ASCII", bytes("Łódź – “да” 😀"), "Łódź – “да” 😀"],
    ["a byte order mark is dropped", bytes([0xef, 0xbb, 0xbf], "Hello"), "Hello"],
    ["white space stays as it is", bytes("  one\r\n\r\ntwo\t"), "  one\r\n\r\ntwo\t"],
    ["a story about brackets", bytes("<3 was all she wrote."), "<3 was all she wrote."],
    [
      "a story about a file format",
      bytes("PK is short for Phil Katz."),
      "PK is short for Phil Katz.",
    ],
  ])("reads %s", async (_, input, text) => {
    expect(await open("story.txt", input)).toMatchObject({
      ok: true,
      value: { format: "plain text", stories: [{ text, parts: [], remarks: [] }] },
    });
  });

  it.each([
    ["any other zip", bytes([0x50, 0x4b, 3, 4], "photos/1.jpg"), "a zip archive"],
    ["old Word", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "an old Word or Office document"],
    ["PNG", bytes([0x89, 0x50, 0x4e, 0x47, 0x0d]), "a PNG image"],
    ["JPEG", bytes([0xff, 0xd8, 0xff, 0xe0]), "a JPEG image"],
    ["gzip", bytes([0x1f, 0x8b, 8, 0]), "a gzip archive"],
  ])("says what a file is that holds no text: %s", async (_, input, format) => {
    expect(whyNot(await open("story.txt", input))).toBe(
      `“story.txt” is ${format}, which holds no text that Galley could read.`,
    );
  });

  it.each([
    ["nothing", bytes(), "nothing to compare"],
    ["nothing but a mark", bytes([0xef, 0xbb, 0xbf]), "nothing to compare"],
    ["nothing but white space", bytes(" \n\t\u00a0\n"), "nothing to compare"],
  ])("refuses %s", async (_, input, reason) => {
    const outcome = await open("story.txt", input);
    expect(whyNot(outcome)).toContain("“story.txt”");
    expect(whyNot(outcome)).toContain(reason);
  });

  it.each([
    ["UTF-16 with a mark", bytes([0xff, 0xfe], utf16("Hi there")), "mark"],
    ["UTF-16 without", bytes(utf16("Hello, world")), "nul"],
    ["UTF-8", bytes("Hello, Łódź"), "utf-8"],
  ])("tells the encoding: %s", async (_, input, evidence) => {
    expect(await open("story.txt", input)).toMatchObject({
      ok: true,
      value: { encoding: { evidence } },
    });
  });

  it.each([
    ["broken XML", "<nitf><body><p>One.", {}, { plain: true }],
    ["JSON that ends too soon", '{"headline": "A', {}, { plain: true }],
    [
      "in an encoding that was chosen",
      "<nitf><body><p>One.",
      { encoding: "windows-1252", story: 1 },
      { encoding: "windows-1252", plain: true },
    ],
  ])(
    "offers to show the characters of what it cannot take apart: %s",
    async (_, sent, reading, instead) => {
      const outcome = await open("story.txt", bytes(sent), reading);
      expect(outcome).toMatchObject({ ok: false, problem: { instead } });
      expect(await open("story.txt", bytes(sent), instead)).toMatchObject({
        ok: true,
        value: { stories: [{ text: sent, parts: [] }] },
      });
    },
  );

  it("offers no characters of what is no text", async () => {
    const outcome = await open("story.docx", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]));
    expect(outcome.ok ? null : outcome.problem.instead).toBeUndefined();
  });

  it("refuses what is too large and says how much it reads", async () => {
    expect(whyNot(await open("archive.txt", new Uint8Array(MAX_BYTES + 1).fill(97)))).toBe(
      "“archive.txt” is too large: 11 MB, and Galley reads up to 10 MB.",
    );
    expect((await open("story.txt", new Uint8Array(MAX_BYTES).fill(97))).ok).toBe(true);
  });

  it.each([
    ["PNG", bytes([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ["JPEG", bytes([0xff, 0xd8, 0xff, 0xe0])],
    ["a photo of a phone", bytes([0, 0, 0, 0x18], "ftypheic")],
  ])("asks nobody to save a picture as text: %s", async (_, input) => {
    const outcome = await open("story.txt", input);
    expect(outcome.ok ? "" : outcome.problem.advice).toMatch(/paste/u);
    expect(outcome.ok ? "" : outcome.problem.advice).not.toMatch(/save/iu);
  });
});
