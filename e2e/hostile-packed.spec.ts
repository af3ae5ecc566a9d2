/** Zips and PDFs that are bombs, damaged, locked or without a text: a sentence says which, and the texts stay. */
import { deflateRawSync } from "node:zlib";
import { expect, test } from "@playwright/test";

import { packDocx } from "../src/load/formats/pack.fixture";
import { writePdf } from "../src/load/formats/pdf/pdf.fixture";
import { readBeside } from "./beside";
import { type CarriedFile, dropFiles } from "./drop";
import { EARLY, LATE, openFerry } from "./ferry";
import { watchHarm } from "./harmless";
import { head, names, readLevels } from "./reader";

/** Characters that a bomb unpacks to, from a thousandth of them. */
const BOMB = 60_000_000;

/** Beside the project, by the number in the name. */
const BESIDE: Readonly<Record<string, RegExp>> = {
  "01": /would unpack to 105 MB/u,
  "02": /is damaged/u,
  "03": /would unpack to 4,295 MB/u,
  "04": /is damaged/u,
  "05": /is damaged/u,
  "06": /locked with a password/u,
  "10": /twice/u,
  "11": /more than 5,000 parts/u,
  "16": /nested deeper/u,
};

test("what was packed to hurt or to hide is refused by name", async ({ page, baseURL }) => {
  await openFerry(page);
  const expectHarmless = await watchHarm(page, String(baseURL));
  const before = await readLevels(page);
  const whole = await packDocx(
    "<w:p><w:r><w:t>The ferry left at noon, they said.</w:t></w:r></w:p>",
  );
  const pdf = writePdf([[[50, 50, 12, "The ferry left at noon."]]]);

  const cases: readonly (readonly [CarriedFile, RegExp])[] = [
    [
      {
        name: "bomb.docx",
        bytes: await packDocx(`<w:p><w:r><w:t>${"a".repeat(BOMB)}</w:t></w:r></w:p>`),
      },
      /would unpack to 6\d MB/u,
    ],
    [{ name: "cut.docx", bytes: whole.subarray(0, whole.length - 30) }, /is damaged/u],
    [{ name: "changed.docx", bytes: change(whole) }, /is damaged/u],
    [{ name: "scan.pdf", bytes: writePdf([[]]) }, /no text/u],
    [{ name: "cut.pdf", bytes: pdf.subarray(0, 60) }, /damaged PDF/u],
    [{ name: "locked.pdf", bytes: lock() }, /password/u],
    ...readBeside("formats/bad/zip").flatMap((file) => {
      const sentence = BESIDE[file.name.slice(0, 2)];
      return sentence === undefined ? [] : [[file, sentence] as const];
    }),
  ];
  for (const [file, sentence] of cases) {
    await dropFiles(page, [file], "left");
    const told = page.getByRole("alert");
    await expect(told).toContainText(`“${file.name}”`);
    await expect(told).toHaveText([sentence]);
    await expect(told.getByRole("button", { name: "Show as plain text" })).toHaveCount(0);
    await told.getByRole("button", { name: "Dismiss" }).click();
    await expect(told).toHaveCount(0);
  }

  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  expect(await readLevels(page)).toEqual(before);
  await expectHarmless();
});

test("a PDF with a page that has no text says which words are missing", async ({ page }) => {
  const half = writePdf([[[50, 50, 12, "The ferry left at noon with all hands aboard."]], []]);
  await openFerry(page);

  await dropFiles(page, [{ name: "half.pdf", bytes: half }], "left");

  await expect(names(page)).toHaveText(["half.pdf", LATE.name]);
  await expect(head(page, "Left")).toContainText("Page 2 without text");
});

/** One byte of the longest packed part is another. */
function change(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const packed = deflateRawSync(Buffer.from("word/document.xml"));
  const at = Buffer.from(changed).indexOf("word/document.xml") + packed.length + 20;
  changed[at] = (changed[at] ?? 0) ^ 0xff;
  return changed;
}

/** The least that calls itself locked by a password that nobody knows. */
function lock(): Uint8Array {
  const owner = `<${"5a".repeat(32)}>`;
  const id = `[<${"00".repeat(16)}> <${"00".repeat(16)}>]`;
  return writePdf(
    [[[50, 50, 12, "A secret."]]],
    `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${owner} /U ${owner} >> /ID ${id}`,
  );
}
