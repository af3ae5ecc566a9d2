/** Whatever lies on an editor's disk or clipboard opens as the story it holds, and says how it was read. */
import { expect, type Page, test } from "@playwright/test";

import { expectNoViolation, LOOKS } from "./axe";
import { holdNext } from "./gate";
import { dropFiles, makeFile } from "./drop";
import { LATE, openFerry } from "./ferry";
import { cell, head, levelsWith, names, openGalley, readColumn } from "./reader";

const ARTICLE = `<!doctype html><html><head><meta charset="utf-8"><title>Ferry fire – The Courier</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Fire stops the ferry</h1><p>By Mara Lindqvist</p>
<p>A fire in the engine room of a car ferry stopped all crossings of the strait on Thursday, the company said in the evening.</p>
<p>Nobody was seriously hurt, but eleven people were treated for smoke inhalation, and a crew member broke his wrist.</p>
<p>The company hopes to run again on Monday, when a second vessel comes back from the yard where it was painted.</p>
</article></main>
<footer><p>About us. Contact. Terms of use. All rights reserved by The Courier of Port Halden.</p></footer></body></html>`;

const NITF = `<?xml version="1.0" encoding="UTF-8"?><nitf><body><body.head><hedline><hl1>Fire stops the ferry</hl1></hedline>
<byline>By MARA LINDQVIST</byline></body.head><body.content><p>A fire in the engine room stopped all crossings on Thursday.</p>
<p>Nobody was seriously hurt.</p></body.content></body></nitf>`;

const TWO_ITEMS = JSON.stringify([
  { uri: "a", headline: "Fire stops the ferry", body_text: "A fire stopped all crossings." },
  { uri: "b", headline: "Storm expected", body_text: "A storm is expected on Friday." },
]);

/** What stands in the head of a column about how its text was read. */
function reading(page: Page, side: "Left" | "Right") {
  return head(page, side).getByRole("button", { name: /·|HTML|NITF|Windows|KOI8|guess/u });
}

test("elements that a format names are what they are called", async ({ page }) => {
  await openFerry(page);

  await dropFiles(page, [makeFile("ferry.xml", NITF)], "left");

  await expect(names(page)).toHaveText(["ferry.xml", LATE.name]);
  await expect(cell(levelsWith(page, "Fire stops the ferry"), "Left")).toContainText("Headline");
  await expect(cell(levelsWith(page, "By MARA LINDQVIST"), "Left")).toContainText("Byline");
  await expect(head(page, "Left").getByRole("button", { name: "Story in NITF" })).toBeVisible();
});

test("of a web page the article is taken, what is left out is counted, and all of it can be had", async ({
  page,
}) => {
  await openFerry(page);

  await dropFiles(page, [makeFile("page.html", ARTICLE)], "left");
  await expect(levelsWith(page, "A fire in the engine room")).toHaveCount(1);
  await expect(levelsWith(page, "About us.")).toHaveCount(0);
  await expect(head(page, "Left")).toContainText(/\d+ words around the article were left out/u);

  await reading(page, "Left").click();
  const panel = page.getByRole("dialog", { name: /How page\.html was read/u });
  const compared = await holdNext(page, /compare\.worker.*\.js$/u);
  await panel.getByLabel("Of the page").selectOption("page");
  await compared.asked;
  await expect(panel.getByLabel("Of the page"), "while it is compared").toHaveValue("page");
  await compared.open();
  await expect(levelsWith(page, "About us.")).toHaveCount(1);
  await panel.getByLabel("Show the file as it is").check();
  await expect(levelsWith(page, "<article>").first()).toBeVisible();
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toBeHidden();

  await page.reload();
  await expect(levelsWith(page, "<article>").first()).toBeVisible();
  await expect(reading(page, "Left")).toBeVisible();
});

test("an old encoding is guessed, said to be a guess, and can be changed", async ({ page }) => {
  await openFerry(page);
  const words =
    "Оператор единственного парома остановил движение в четверг. Никто серьёзно не пострадал.";

  await dropFiles(page, [{ name: "ferry-ru.txt", bytes: toWindows1251(words) }], "left");
  await expect(levelsWith(page, "Никто серьёзно не пострадал.")).toHaveCount(1);
  await expect(reading(page, "Left")).toHaveText("Windows-1251, a guess");

  await reading(page, "Left").click();
  await page.getByLabel("Encoding").selectOption("windows-1252");
  await expect(levelsWith(page, "Íèêòî")).toHaveCount(1);
  await page.getByLabel("Encoding").selectOption("windows-1251");
  await expect(levelsWith(page, "Никто серьёзно не пострадал.")).toHaveCount(1);
});

test("a file with several stories asks which, and what is there stays until that is said", async ({
  page,
}) => {
  await openFerry(page);
  const before = await readColumn(page, "Left");

  await dropFiles(page, [makeFile("wire.json", TWO_ITEMS)], "left");

  const question = page.getByRole("alert").filter({ hasText: "holds 2 stories" });
  await expect(question).toBeVisible();
  expect(await readColumn(page, "Left")).toBe(before);
  await expectNoViolation(page, LOOKS.slice(0, 1));

  await question.getByRole("button", { name: "Storm expected" }).click();
  await expect(levelsWith(page, "A storm is expected on Friday.")).toHaveCount(1);
  await expect(question).toHaveCount(0);
  await expect(names(page)).toHaveText(["wire.json", LATE.name]);

  await reading(page, "Left").click();
  await page.getByLabel("Story").selectOption("Fire stops the ferry");
  await expect(levelsWith(page, "A fire stopped all crossings.")).toHaveCount(1);
});

test("pasted markup keeps its paragraphs and heads and loses its look", async ({ page }) => {
  await openGalley(page);
  const html =
    '<!--StartFragment--><h1 style="color:red">Fire stops the ferry</h1><p><b>A fire</b> stopped all <i>crossings</i>.</p><p>Nobody was hurt in it.</p><img src="https://evil.invalid/x.png"><!--EndFragment-->';
  const text = "Fire stops the ferry A fire stopped all crossings. Nobody was hurt in it.";

  await cell(levelsWith(page, "Councillors backed"), "Right").focus();
  await page.evaluate(
    ([rich, plain]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", rich ?? "");
      clipboardData.setData("text/plain", plain ?? "");
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, text],
  );

  await expect(names(page).nth(1)).toHaveText("Pasted text");
  await expect(cell(levelsWith(page, "Fire stops the ferry"), "Right")).toContainText("Headline");
  await expect(cell(levelsWith(page, "A fire stopped"), "Right")).not.toContainText("Nobody");
  await expect(page.getByRole("table").locator("img, b, i")).toHaveCount(0);
});

test("how a file was read is told without a fault that a machine finds", async ({ page }) => {
  await openFerry(page);
  await dropFiles(page, [makeFile("page.html", ARTICLE)], "left");
  await expect(levelsWith(page, "A fire in the engine room")).toHaveCount(1);
  await reading(page, "Left").click();
  await expect(page.getByRole("dialog", { name: /was read/u })).toBeVisible();
  await expectNoViolation(page);
});

/** As an old program would have saved it. */
function toWindows1251(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1251");
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? 0x3f);
}
