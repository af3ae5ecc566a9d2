import { describe, expect, it } from "vitest";

import { AFTER_LABEL, loosely, oneOf, type Pattern, unite, WORD_END } from "./wordings";

describe("oneOf", () => {
  it.each([
    [{ en: "more" }, "(?:more)"],
    [{ en: "more | end", fr: "fin" }, "(?:more|end|fin)"],
    [{ en: "urgent | flash", fr: "urgent", es: "urgente " }, "(?:urgent|flash|urgente)"],
  ])("%j", (wordings, source) => {
    expect(oneOf(wordings)).toBe(source);
  });
});

describe("loosely", () => {
  it.each([
    ["Photo", "PHOTO: Kolb", true],
    ["photo", "Photo: Kolb", true],
    ["ФОТО", "Фото: Кольб", true],
    ["ÉCRIT par", "écrit Par Ana", true],
    [String.raw`^\p{Lu}\.$`, "a.", true],
    [String.raw`^\p{Lu}\.$`, "Ж.", true],
    [String.raw`^\p{Lu}\.$`, "1.", false],
    [String.raw`^\p{Ll}\.$`, "A.", true],
    [String.raw`^\p{L}+$`, "AbC", true],
    [String.raw`^\p{Script=Greek}$`, "Ω", true],
    [String.raw`^\S+$`, "A B", false],
    [String.raw`^\S+$`, "AB", true],
    [String.raw`^\D+$`, "12", false],
    [String.raw`^\D+$`, "AB", true],
    [String.raw`^\W$`, "a", false],
    [String.raw`^A\\S$`, String.raw`a\s`, true],
    ["^[A-C]$", "b", true],
  ])("%s on %s: %s", (source, line, matches) => {
    expect(loosely(source).test(line)).toBe(matches);
    expect(loosely(source).exec(line) !== null).toBe(matches);
  });
});

/** Furniture and false friends of it, each tried in three letter cases. */
const LINES = `
  Photo: Jan Kolb
  Фото: Иван Кольб
  Jan Kolb / AFP
  The ferry is in port. Photograph: J. Kolb/Ledger
  File photo: the ferry in port
  Pictured: the ferry in port
  На фото: паром в порту
  © Ledger 2026
  Copyright 2026 The Ledger
  Alle Rechte vorbehalten
  https://www.example.org/ruiz 1/4
  desk@example.org
  Follow Ana Ruiz on Twitter @ruiz
  Подписывайтесь на нас https://example.org/x
  Page 3 of 12
  - 3 -
  3 days ago
  Advertisement
  PUBLICIDAD
  Share on Facebook
  Sign up for our newsletter
  Accept all cookies
  Read more: Who owns the island?
  Lesen Sie auch: Wem gehört die Insel?
  Más información
  Most read
  3 comments
  (more)
  -30-
  ENDS
  URGENT
  СРОЧНО / молния
  BC-EU--Ferry Fire,231
  Topics: trade, transport
  (Photo+Video)
  # dpa Notebook
  Media contacts:
  Tel: +49 30 2852 3147
  Notes to editors:
  Correction: the ferry left on Monday
  Not for publication
  Reporting by Ana Ruiz; Editing by Jan Kolb
  The live blog has ended
  The harbour reopened on Monday, the mayor said.
  Photo albums, letters and a piano went down with the boat.
  Copyright holders said that the song had been stolen.
  Share prices fell again.
  L’été dernier, le bac était à quai.
`
  .trim()
  .split(/\n\s*/u)
  .flatMap((line) => [line, line.toUpperCase(), line.toLowerCase()]);

const FILES = import.meta.glob<Readonly<Record<string, unknown>>>(
  ["./*.ts", "!./*.test.ts", "!./*.fixture.ts"],
  { eager: true },
);

/** All patterns that the files of this folder give out, by name. */
const LISTS = Object.entries(FILES).flatMap(([file, contents]) =>
  Object.entries(contents).flatMap(([name, value]): [string, readonly Pattern[]][] => {
    const patterns = [value].flat().filter(isPattern);
    return patterns.length > 0 ? [[`${file} ${name}`, patterns]] : [];
  }),
);

function isPattern(value: unknown): value is Pattern {
  return typeof value === "object" && value !== null && "source" in value && "test" in value;
}

/** Lines on which patterns, united, answer otherwise than one by one. */
function disagree(patterns: readonly Pattern[]): string[] {
  const matches = unite(patterns);
  return LINES.filter(
    (line) => matches(line, line.toLowerCase()) !== patterns.some((one) => one.test(line)),
  );
}

describe("unite", () => {
  it.each(LISTS)("%s: as one by one", (_, patterns) => {
    expect(disagree(patterns)).toEqual([]);
  });

  it("answers the same for all patterns of all files", () => {
    const all = LISTS.flatMap(([, patterns]) => patterns);
    expect(all.length).toBeGreaterThan(100);
    expect(disagree(all)).toEqual([]);
    expect(LINES.filter((line) => unite(all)(line, line.toLowerCase())).length).toBeGreaterThan(60);
    expect(LINES.filter((line) => !unite(all)(line, line.toLowerCase()))).not.toEqual([]);
  });

  it("knows letter case where a pattern does", () => {
    const matches = unite([/^Foto$/u, loosely("^Bild$"), /^karte$/iu]);
    const lines = ["Foto", "FOTO", "Bild", "BILD", "KARTE", "Bild Foto"];
    expect(lines.filter((line) => matches(line, line.toLowerCase()))).toEqual([
      "Foto",
      "Bild",
      "BILD",
      "KARTE",
    ]);
  });

  it("keeps the alternatives of each pattern apart", () => {
    const matches = unite([/^a|b$/u, /^c$/u]);
    expect(["ax", "xb", "c", "cx", "x"].map((line) => matches(line, line))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("matches nothing without patterns", () => {
    expect(unite([])("Foto", "foto")).toBe(false);
  });
});

describe("parts of patterns", () => {
  it.each([
    [`^publié${WORD_END}`, "publié le", true],
    [`^publié${WORD_END}`, "publiées", false],
    [`^publie${WORD_END}`, "publie\u0301", false],
    [`^поправка${WORD_END}`, "поправка: паром", true],
    [`^correction${AFTER_LABEL}`, "correction: the ferry", true],
    [`^correction${AFTER_LABEL}`, "correction - the ferry", true],
    [`^correction${AFTER_LABEL}`, "correction– the ferry", true],
    [`^correction${AFTER_LABEL}`, "correction-writethru", false],
    [`^correction${AFTER_LABEL}`, "correction officers", false],
  ])("%s on %s: %s", (source, line, matches) => {
    expect(new RegExp(source, "u").test(line)).toBe(matches);
  });
});
