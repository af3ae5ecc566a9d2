import { describe, expect, it } from "vitest";

import { type CodePage, MAC_ROMAN, WINDOWS_1251, WINDOWS_1252 } from "./codePages";

const HIGH_BYTES = Array.from({ length: 0x80 }, (_, i) => 0x80 + i);

describe("code pages", () => {
  it.each<[string, CodePage]>([
    ["windows-1251", WINDOWS_1251],
    ["windows-1252", WINDOWS_1252],
    ["macintosh", MAC_ROMAN],
  ])("%s has a character for each high byte", (_, page) => {
    expect([...new Set(page.values())].sort((one, other) => one - other)).toEqual(HIGH_BYTES);
  });

  it.each<[string, CodePage]>([
    ["windows-1251", WINDOWS_1251],
    ["macintosh", MAC_ROMAN],
  ])("%s is the decoder's", (label, page) => {
    const decoded = new TextDecoder(label).decode(Uint8Array.from(HIGH_BYTES));
    expect([...page.keys()].join("")).toBe(decoded);
  });

  it.each([
    ["€", 0x80],
    ["’", 0x92],
    ["Ÿ", 0x9f],
    ["\u00A0", 0xa0],
    ["é", 0xe9],
    ["ÿ", 0xff],
    ["\u0081", 0x81],
    ["\u0092", 0x92],
    ["a", undefined],
    ["П", undefined],
  ])("windows-1252: %j", (character, byte) => {
    expect(WINDOWS_1252.get(character)).toBe(byte);
  });
});
