/** What a file says of itself is wrong or leaves a question: the page reads by evidence, says so, and asks. */
import { expect, test } from "@playwright/test";

import { readBeside } from "./beside";
import { type CarriedFile, dropFiles, makeFile } from "./drop";
import { EARLY, LATE, openFerry } from "./ferry";
import { head, levelsWith, names, readColumn, readLevels } from "./reader";

const WITHDRAWN = makeFile(
  "withdrawn.xml",
  `<newsItem><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>Ferry</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body></body></html></inlineXML></contentSet></newsItem>`,
);

const TWO = makeFile(
  "two.json",
  JSON.stringify([
    { headline: "Ferry halted", body_text: "The ferry stayed in port." },
    { headline: "Fire put out", body_text: "The fire was out by noon." },
  ]),
);

test("what cannot be read as it claims is shown with its places marked, and can be read in another way", async ({
  page,
}) => {
  const bytes = Buffer.from("Le débat à Zürich était terminé. ", "utf8");
  const mixed = {
    name: "mixed.txt",
    bytes: Buffer.concat([bytes, Buffer.from("caf\u00e9 clos.", "latin1")]),
  };
  await openFerry(page);

  await dropFiles(page, [mixed], "left");

  await expect(names(page)).toHaveText([mixed.name, LATE.name]);
  await expect(head(page, "Left")).toContainText("1 place could not be read as UTF-8");
  expect(await readColumn(page, "Left")).toContain("caf\uFFFD");
  await head(page, "Left").getByRole("button", { name: /UTF-8/u }).click();
  await page
    .getByRole("dialog")
    .getByLabel(/Encoding/u)
    .selectOption("windows-1252");
  await expect.poll(() => readColumn(page, "Left")).toContain("caféclos.");
});

test("bytes outweigh labels, and a text of two bytes a letter is no picture", async ({ page }) => {
  const body = "<body><body.content><p>Le café coûte 2 £ à Genève.</p></body.content></body>";
  const lying: readonly CarriedFile[] = [
    {
      name: "western.xml",
      bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><nitf>${body}</nitf>`, "latin1"),
    },
    makeFile("unicode.xml", `<?xml version="1.0" encoding="ISO-8859-1"?><nitf>${body}</nitf>`),
    {
      name: "wide.xml",
      bytes: Buffer.from(
        `\uFEFF<?xml version="1.0" encoding="UTF-8"?><nitf>${body}</nitf>`,
        "utf16le",
      ),
    },
  ];
  await openFerry(page);
  for (const file of lying) {
    await dropFiles(page, [file], "left");
    await expect(names(page)).toHaveText([file.name, LATE.name]);
    expect(await readColumn(page, "Left"), file.name).toBe("Lecafécoûte2£àGenève.");
  }
  const bare = {
    name: "bare.txt",
    bytes: Buffer.from("Ministers met on Monday.", "utf16le").swap16(),
  };
  await dropFiles(page, [bare], "left");
  await expect(levelsWith(page, "Ministers met on Monday.")).toHaveCount(1);
});

test("an empty or a withdrawn version is no text to compare", async ({ page }) => {
  await openFerry(page);
  const before = await readLevels(page);
  const cases: readonly (readonly [CarriedFile, RegExp])[] = [
    [makeFile("empty.txt", ""), /“empty\.txt” holds no text, so there is nothing to compare\./u],
    [makeFile("mark.txt", "\uFEFF"), /holds no text/u],
    [makeFile("blank.txt", " \n\t\n\u00A0\u200B"), /holds no text/u],
    [{ name: "photo.txt", bytes: Buffer.from("89504e470d0a1a0a", "hex") }, /is a PNG image/u],
    [
      {
        name: "random.txt",
        bytes: Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i) % 256)),
      },
      /is not text/u,
    ],
    [WITHDRAWN, /holds no text\. The agency withdrew this item \(status: canceled\)\./u],
    ...readBeside("formats/samples")
      .filter(({ name }) => name.startsWith("12-"))
      .map((file) => [file, /The agency withdrew this item/u] as const),
  ];
  for (const [file, said] of cases) {
    await dropFiles(page, [file], "right");
    const told = page.getByRole("alert");
    await expect(told).toHaveText([said]);
    await told.getByRole("button", { name: "Dismiss" }).click();
    await expect(told).toHaveCount(0);
  }
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  expect(await readLevels(page)).toEqual(before);
});

test("of several stories in a file the page asks which, and shows none until it is told", async ({
  page,
}) => {
  await openFerry(page);
  const before = await readLevels(page);
  for (const file of [
    TWO,
    ...readBeside("formats/bad/xml").filter(({ name }) => name.startsWith("16-")),
    ...readBeside("formats/bad/json").filter(({ name }) => name.startsWith("08-")),
  ]) {
    await dropFiles(page, [file], "left");
    const asked = page.getByRole("alert");
    await expect(asked).toContainText(`“${file.name}” holds 2 stories.`);
    expect(await readLevels(page)).toEqual(before);
    await asked.getByRole("listitem").nth(1).getByRole("button").click();
    await expect(names(page)).toHaveText([file.name, LATE.name]);
    await expect(asked).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => readLevels(page)).toEqual(before);
  }
});
