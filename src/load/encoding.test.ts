import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it, vi } from "vitest";

import { decodeBytes } from "./decodeBytes";
import { decodeText } from "./encoding";
import { COPIES, encode } from "./encodings.fixture";
import { ENCODING_REGIONS, nameEncoding } from "./encodings";
import { guessEncoding } from "./guess";

const BAD_XML = path.join(import.meta.dirname, "../../../shared/formats/bad/xml");

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...new TextEncoder().encode(part)] : part,
    ),
  );

function utf16(text: string, isLittle: boolean): Uint8Array {
  const out = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) out.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(out.buffer);
}

function utf32(text: string, isLittle: boolean): Uint8Array {
  const signs = [...text];
  const out = new DataView(new ArrayBuffer(signs.length * 4));
  for (const [i, sign] of signs.entries()) out.setUint32(i * 4, sign.codePointAt(0) ?? 0, isLittle);
  return new Uint8Array(out.buffer);
}

const RUSSIAN = "Мост через Волгу закрыт до утра.\nДвижение скоро восстановят.\n";
const JAPANESE = COPIES.find(({ language }) => language === "ja")?.text ?? "";

describe("decodeText", () => {
  it.each<[string, Uint8Array, string, string, string]>([
    ["plain UTF-8", bytes("Café\n"), "Café\n", "utf-8", "utf-8"],
    ["a mark of UTF-8", bytes([0xef, 0xbb, 0xbf], "Café"), "Café", "utf-8", "mark"],
    ["a mark of UTF-16", utf16("\uFEFFCafé", false), "Café", "utf-16be", "mark"],
    ["a mark of UTF-32", utf32("\uFEFFA 𝄞 é", true), "A 𝄞 é", "utf-32le", "mark"],
    ["UTF-16 by its NULs", utf16("A story.", true), "A story.", "utf-16le", "nul"],
    ["Russian UTF-16 by its spaces", utf16(RUSSIAN, true), RUSSIAN, "utf-16le", "nul"],
    ["Russian UTF-16, the other way", utf16(RUSSIAN, false), RUSSIAN, "utf-16be", "nul"],
    ["UTF-32 by its NULs", utf32("A story.", false), "A story.", "utf-32be", "nul"],
    [
      "NULs in ASCII",
      bytes("First one.\0Then two.\0\0 And three."),
      "First one.\0Then two.\0\0 And three.",
      "utf-8",
      "utf-8",
    ],
    [
      "a label",
      bytes('<?xml version="1.0" encoding="koi8-r"?><p>', encodeAll("Мост", "koi8-r"), "</p>"),
      '<?xml version="1.0" encoding="koi8-r"?><p>Мост</p>',
      "koi8-r",
      "label",
    ],
    [
      "the label of a page",
      bytes(
        '<meta http-equiv=x content="text/html; charset=windows-1250"><p>',
        [0xbf, 0x62],
        "</p>",
      ),
      '<meta http-equiv=x content="text/html; charset=windows-1250"><p>żb</p>',
      "windows-1250",
      "label",
    ],
    [
      "Japanese by its escapes",
      encode(JAPANESE, "iso-2022-jp"),
      JAPANESE,
      "iso-2022-jp",
      "statistics",
    ],
  ])("tells %s", async (_, file, text, label, evidence) => {
    expect(await decodeText(file)).toEqual({ text, encoding: { label, evidence }, remarks: [] });
  });

  it("does not load the detector for what is sure", async () => {
    const guess = vi.fn<typeof guessEncoding>(guessEncoding);
    await decodeText(bytes("Café, “plain” UTF-8, мост\n"), undefined, guess);
    expect(guess).not.toHaveBeenCalled();
    await decodeText(bytes("Caf", [0xe9]), undefined, guess);
    expect(guess).toHaveBeenCalledOnce();
  });

  it.each<[string, Uint8Array, string]>([
    ["text cut inside a character", bytes("It ends: ", [0xe2, 0x82]), "It ends: \uFFFD"],
    ["UTF-8 with a word in Latin-1", bytes("Zürich, Z", [0xfc], "rich"), "Zürich, Z\uFFFDrich"],
    [
      "surrogates written apart",
      bytes("News: ", [0xed, 0xa0, 0xbd, 0xed, 0xb3, 0xb0], " and 📰"),
      "News: \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD and 📰",
    ],
  ])("marks one place in %s", async (_, file, text) => {
    const decoded = await decodeText(file);
    expect(decoded).toMatchObject({ text, encoding: { label: "utf-8" } });
    expect(decoded?.remarks).toEqual([
      {
        weight: "warning",
        words: "1 place could not be read as UTF-8; it is marked in the text.",
      },
    ]);
  });

  it("counts the places that cannot be read", async () => {
    const decoded = await decodeText(bytes("Zürich, Bürglen: ", [0xfc], " and ", [0xf6], " é"));
    expect(decoded?.remarks[0]?.words).toBe(
      "2 places could not be read as UTF-8; they are marked in the text.",
    );
  });

  it("says when half a character is left at the end of UTF-16", async () => {
    const decoded = await decodeText(bytes([...utf16("\uFEFFThe end.", true)], [0x41]));
    expect(decoded?.text).toBe("The end.\uFFFD");
    expect(decoded?.remarks).toHaveLength(1);
  });

  it("loses no byte where no encoding makes sense", async () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const decoded = await decodeText(all);
    expect(decoded?.encoding).toEqual({ label: "windows-1252", evidence: "statistics" });
    expect(new Set(decoded?.text).size).toBe(256);
  });

  it("refuses what is no text", async () => {
    let state = 1;
    const noise = Uint8Array.from({ length: 50_000 }, () => {
      state = (state * 48_271) % 0x7fffffff;
      return state & 0xff;
    });
    expect(await decodeText(noise)).toBeNull();
    expect(await decodeText(noise.subarray(0, 300))).toBeNull();
  });

  it("takes what an editor has chosen, and says what it cannot read", async () => {
    const file = encode("Мост закрыт", "windows-1251");
    const right = await decodeText(file, "windows-1251");
    expect(right).toMatchObject({ text: "Мост закрыт", encoding: { evidence: "chosen" } });
    expect((await decodeText(file, "utf-8"))?.remarks[0]?.weight).toBe("warning");
    expect(await decodeText(file, "no such encoding")).toBeNull();
  });

  it.each([
    ["UTF-8 that calls itself Latin-1", bytes('<?xml encoding="iso-8859-1"?><p>é</p>'), "UTF-8"],
    [
      "Latin-1 that calls itself UTF-8",
      bytes('<?xml encoding="UTF-8"?><p>Le caf', [0xe9], " est ferm", [0xe9], "</p>"),
      "Windows 1252",
    ],
    ["UTF-16 that calls itself UTF-8", utf16('<?xml encoding="utf-8"?><p>x</p>', true), "UTF-16"],
  ])("says so when the label lies: %s", async (_, file, name) => {
    const decoded = await decodeText(file);
    expect(decoded?.text).not.toContain("\uFFFD");
    expect(decoded?.remarks).toMatchObject([{ weight: "note" }]);
    expect(decoded?.remarks[0]?.words).toContain(`its bytes are ${name}`);
  });

  it.each([
    ["ASCII under any label", bytes('<?xml encoding="iso-8859-1"?><p>e</p>')],
    ["UTF-16 that does not say which", utf16('<?xml encoding="UTF-16"?><p>x</p>', false)],
  ])("says nothing of %s", async (_, file) => {
    expect((await decodeText(file))?.remarks).toEqual([]);
  });

  describe.skipIf(!existsSync(BAD_XML))("labels that lie (../shared is absent)", () => {
    it.each([
      ["07-declared-utf8-is-latin1.xml", "windows-1252"],
      ["08-declared-latin1-is-utf8.xml", "utf-8"],
      ["09-utf16-declared-utf8.xml", "utf-16le"],
    ])("%s", async (file, label) => {
      const decoded = await decodeText(new Uint8Array(readFileSync(path.join(BAD_XML, file))));
      expect(decoded?.encoding.label).toBe(label);
      expect(decoded?.remarks).toHaveLength(1);
    });
  });
});

describe("ENCODING_REGIONS", () => {
  const known = ENCODING_REGIONS.flatMap(({ encodings }) => encodings);

  it.each(known)("$label can be read", ({ label }) => {
    expect(decodeBytes(new Uint8Array(0), label)).toBe("");
  });

  it("names each once", () => {
    expect(new Set(known.map(({ name }) => name)).size).toBe(known.length);
    expect(nameEncoding("KOI8-R")).toBe("KOI8-R (Russian)");
    expect(nameEncoding("iso-8859-3")).toBe("iso-8859-3");
  });
});

describe("decodeBytes", () => {
  it("reads windows-1252 as browsers do", () => {
    expect(decodeBytes(Uint8Array.of(0x80, 0x92, 0x93, 0xe9), "latin1")).toBe("€’“é");
  });

  it.each([
    ["a surrogate", [0x00, 0xd8, 0x00, 0x00]],
    ["a number beyond Unicode", [0x00, 0x00, 0x11, 0x00]],
    ["half a character", [0x41, 0x00]],
  ])("marks %s in UTF-32", (_, file) => {
    expect(decodeBytes(Uint8Array.from(file), "utf-32le")).toBe("\uFFFD");
    expect(decodeBytes(Uint8Array.from(file), "utf-32le", { strictly: true })).toBeNull();
  });
});

function encodeAll(text: string, label: string): number[] {
  return [...encode(text, label)];
}
