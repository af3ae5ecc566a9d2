import { describe, expect, it } from "vitest";
import { decode } from "./decode";
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

describe("decode", () => {
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
  ])("reads %s", (_, input, text) => {
    expect(decode("story.txt", input)).toEqual({ ok: true, value: { name: "story.txt", text } });
  });

  it.each([
    ["PDF", bytes("%PDF-1.7\n"), "a PDF"],
    ["PDF after junk", bytes("junk\n%PDF-1.4\n"), "a PDF"],
    ["Word", bytes([0x50, 0x4b, 3, 4], "....word/document.xml"), "a Word document (DOCX)"],
    [
      "OpenDocument",
      bytes([0x50, 0x4b, 3, 4], "mimetypeapplication/vnd.oasis.opendocument.text"),
      "an OpenDocument text (ODT)",
    ],
    ["any other zip", bytes([0x50, 0x4b, 3, 4], "photos/1.jpg"), "a zip archive"],
    ["old Word", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "an old Word or Office document"],
    ["RTF", bytes("{\\rtf1\\ansi Hello}"), "an RTF document"],
    ["PNG", bytes([0x89, 0x50, 0x4e, 0x47, 0x0d]), "a PNG image"],
    ["JPEG", bytes([0xff, 0xd8, 0xff, 0xe0]), "a JPEG image"],
    ["gzip", bytes([0x1f, 0x8b, 8, 0]), "a gzip archive"],
    ["UTF-16 with a mark", bytes([0xff, 0xfe], utf16("Hi there")), "text in UTF-16"],
    ["UTF-16 without", bytes(utf16("Hello, world")), "text in UTF-16"],
    ["UTF-32", bytes([0xff, 0xfe, 0, 0, 0x48, 0, 0, 0]), "text in UTF-32"],
    ["a web page", bytes("\n<!DOCTYPE html><p>Hi"), "a web page (HTML)"],
    ["XML", bytes('<?xml version="1.0"?><nitf/>'), "an XML file"],
    ["a fragment of markup", bytes('<article class="x">Hi'), "a file with markup (XML or HTML)"],
  ])("says what a file is: %s", (_, input, format) => {
    expect(whyNot(decode("story.txt", input))).toBe(
      `“story.txt” is ${format}, which Galley cannot read yet.`,
    );
  });

  it.each([
    ["an old 8-bit encoding", bytes("caf", [0xe9], " society"), "is not in UTF-8"],
    ["a letter cut off at the end", bytes("caf", [0xc3]), "is not in UTF-8"],
    ["a NUL", bytes("one", [0], "two, three, four, five"), "is not a text file"],
    ["nothing", bytes(), "nothing to compare"],
    ["nothing but a mark", bytes([0xef, 0xbb, 0xbf]), "nothing to compare"],
    ["nothing but white space", bytes(" \n\t\u00a0\n"), "nothing to compare"],
  ])("refuses %s", (_, input, reason) => {
    const outcome = decode("story.txt", input);
    expect(whyNot(outcome)).toContain("“story.txt”");
    expect(whyNot(outcome)).toContain(reason);
  });

  it("refuses what is too large and says how much it reads", () => {
    expect(whyNot(decode("archive.txt", new Uint8Array(MAX_BYTES + 1).fill(97)))).toBe(
      "“archive.txt” is too large: 11 MB, and Galley reads up to 10 MB.",
    );
    expect(decode("story.txt", new Uint8Array(MAX_BYTES).fill(97)).ok).toBe(true);
  });

  it("says what to do about it", () => {
    const outcome = decode("story.pdf", bytes("%PDF-1.7\n"));
    expect(outcome.ok ? "" : outcome.problem.advice).toContain("plain text");
  });

  it.each([
    ["PNG", bytes([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ["JPEG", bytes([0xff, 0xd8, 0xff, 0xe0])],
    ["a photo of a phone", bytes([0, 0, 0, 0x18], "ftypheic")],
  ])("asks nobody to save a picture as text: %s", (_, input) => {
    const outcome = decode("story.txt", input);
    expect(outcome.ok ? "" : outcome.problem.advice).toMatch(/paste/u);
    expect(outcome.ok ? "" : outcome.problem.advice).not.toMatch(/save/iu);
  });
});
