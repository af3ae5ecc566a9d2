/** An editor brings two texts, by whatever way is at hand, and takes back a slip. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";

import { dragFromDesktop } from "./desktop";
import {
  carryFiles,
  carryText,
  dropFiles,
  findPoint,
  hover,
  letGo,
  makeFile,
  type Spot,
} from "./drop";
import { EARLY, LATE, LATEST, dropFerry } from "./ferry";
import { holdNext } from "./gate";
import { cell, head, levels, levelsWith, names, openGalley, readLevels } from "./reader";

const PRINT = /^sennavik-.*-print\.txt$/u;
const REWRITE = /^sennavik-.*-rewrite\.txt$/u;

test("two files dropped anywhere are compared, the first by name left", async ({ page }) => {
  await openGalley(page);

  await dropFiles(page, [LATE, EARLY], "right");

  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  expect(await readLevels(page)).toEqual([
    {
      relation: "verbatim",
      a: "The last ferry of the season left Brackholm at noon on Friday.",
      b: "The last ferry of the season left Brackholm at noon on Friday.",
    },
    { relation: "only left", a: "Nobody aboard was hurt.", b: null },
    {
      relation: "paraphrase",
      a: "Mechanics found a hairline crack in the propeller shaft.",
      b: "A hairline crack in the propeller shaft was discovered by mechanics.",
    },
    { relation: "only right", a: null, b: "Tickets stay valid until Easter." },
  ]);
  await expect(page.getByText("Sample", { exact: true })).toHaveCount(0);

  // Numbers in names count as numbers.
  const [ninth, tenth] = [makeFile("story v9.txt", "Nine."), makeFile("story v10.txt", "Ten.")];
  await dropFiles(page, [tenth, ninth], "masthead");
  await expect(names(page)).toHaveText([ninth.name, tenth.name]);
});

test("one file replaces the side it is dropped on and no other, and can be taken back", async ({
  page,
}) => {
  await openGalley(page);

  await dropFiles(page, [LATE], "right");
  await expect(names(page)).toHaveText([PRINT, LATE.name]);
  await dropFiles(page, [EARLY], "left");
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  await dropFiles(page, [LATEST], "left");
  await expect(names(page)).toHaveText([LATEST.name, LATE.name]);

  const notice = page.getByRole("status").filter({ hasText: "Undo" });
  await expect(notice).toContainText(`Replaced the left text with “${LATEST.name}”.`);
  await notice.getByRole("button", { name: "Undo" }).click();

  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  await expect(levelsWith(page, "Nobody aboard was hurt.")).toHaveCount(1);
  await expect(notice).toHaveCount(0);
});

test("two files that replaced both texts can be taken back together", async ({ page }) => {
  await dropFerry(page);

  await page.getByRole("button", { name: "Undo" }).click();

  await expect(names(page)).toHaveText([PRINT, REWRITE]);
});

test("two files dropped one after the other, on either side, are both taken", async ({ page }) => {
  await openGalley(page);

  await dropFiles(page, [EARLY], "left");
  await dropFiles(page, [LATE], "right");

  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
});

test("a drag shows where it will land, and no longer once it has left", async ({ page }) => {
  await openGalley(page);

  const one = await carryFiles(page, [EARLY]);
  const [left, right] = [
    page.getByText("Replaces the left text", { exact: true }),
    page.getByText("Replaces the right text", { exact: true }),
  ];
  await hover(page, one, "left");
  await expect(left).toBeVisible();
  await expect(right).toBeVisible();
  const chosen = await left.evaluate((label) => getComputedStyle(label).fontWeight);
  await expect(right).not.toHaveCSS("font-weight", chosen);
  await hover(page, one, "right");
  await expect(right).toHaveCSS("font-weight", chosen);
  await expect(left).not.toHaveCSS("font-weight", chosen);

  const two = await carryFiles(page, [EARLY, LATE]);
  await hover(page, two, "left");
  await expect(page.getByText(/^Both files: the first by name/u)).toHaveCSS("font-weight", chosen);
  await expect(page.getByText(/^Both files: the second by name/u)).toHaveCSS("font-weight", chosen);

  await page.evaluate(() => {
    document.documentElement.dispatchEvent(new DragEvent("dragleave", { bubbles: true }));
  });
  await expect(page.getByText(/^Both files/u)).toHaveCount(0);
  await expect(names(page)).toHaveText([PRINT, REWRITE]);
});

test("where the columns are stacked, the half under the pointer is the one that lights up and is replaced", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGalley(page);
  const lit = page.locator(".half.is-chosen");

  // Sentences of either side stand in both halves of the window; the halves drawn over them are what one aims at.
  for (const side of ["Left", "Right"] as const) {
    await scrollUnder(page, "bottom", cell(levelsWith(page, "Councillors backed"), side));
    await hover(page, await carryFiles(page, [LATE]), "bottom");
    await expect(lit, `over the ${side} text`).toHaveText(["Replaces the right text"]);
    await scrollUnder(page, "top", cell(levelsWith(page, "Councillors backed"), side));
    await hover(page, await carryFiles(page, [EARLY]), "top");
    await expect(lit, `over the ${side} text`).toHaveText(["Replaces the left text"]);
  }

  await dropFiles(page, [EARLY], "top");
  await expect(names(page)).toHaveText([EARLY.name, REWRITE]);
  await dropFiles(page, [LATE], "bottom");
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
});

test("beside the list of things to check the sides meet where the columns do", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openGalley(page);
  await expect(page.getByRole("button", { name: "Copy list" })).toBeVisible();

  // Left of the window's middle, over the right column.
  await hover(page, await carryFiles(page, [LATE]), "centre");
  await expect(page.locator(".half.is-chosen")).toHaveText(["Replaces the right text"]);
  await dropFiles(page, [LATE], "centre");
  await expect(names(page)).toHaveText([PRINT, LATE.name]);
});

test("what cannot be taken is answered with a sentence, and the texts stay", async ({ page }) => {
  await openGalley(page);
  const before = await readLevels(page);

  await letGo(page, await carryFiles(page, []), "right");
  await expectSentence(page, /^There was no file in what was dropped\. .*Drop two files/u);

  const crowd = Array.from({ length: 101 }, (_, i) => makeFile(`take-${i}.txt`, "Rain."));
  await dropFiles(page, crowd, "left");
  await expectSentence(page, /^101 files are too many at once; Galley takes up to 100\./u);

  await letGo(page, await carryText(page, "https://wire.example/ferry-fire"), "right");
  await expectSentence(page, /^“https:\/\/wire\.example\/ferry-fire” is a link, .*copy the text/u);

  await expect(names(page)).toHaveText([PRINT, REWRITE]);
  expect(await readLevels(page)).toEqual(before);
});

test("words dragged in from another program are a text; words of the page itself are not", async ({
  page,
}) => {
  await openGalley(page);

  await letGo(page, await carryText(page, "A sentence from the wire."), "right");
  await expect(names(page)).toHaveText([PRINT, "Pasted text"]);
  await expect(levelsWith(page, "A sentence from the wire.")).toHaveCount(1);

  await page.evaluate(() =>
    document.body.dispatchEvent(new DragEvent("dragstart", { bubbles: true })),
  );
  await letGo(page, await carryText(page, "A slip of the hand."), "left");
  await page.evaluate(() =>
    document.body.dispatchEvent(new DragEvent("dragend", { bubbles: true })),
  );
  await dropFiles(page, [EARLY], "left");
  await expect(names(page)).toHaveText([EARLY.name, "Pasted text"]);
});

test("of more than two files the first two by name are compared, the others are at hand, after a reload too", async ({
  page,
}) => {
  await openGalley(page);
  const fourth = makeFile("zz-fourth.txt", "A fourth version, written last.");

  await dropFiles(page, [fourth, LATEST, LATE, EARLY], "right");

  const sorted = [EARLY, LATE, LATEST, fourth].map(({ name }) => name).toSorted();
  await expect(names(page)).toHaveText(sorted.slice(0, 2));
  await expect(page.getByText(/2 more files are at hand/u)).toBeVisible();

  await page.reload();
  await expect(names(page)).toHaveText(sorted.slice(0, 2));
  await head(page, "Right").getByRole("combobox").selectOption("zz-fourth.txt");
  await expect(names(page)).toHaveText([sorted[0] ?? "", fourth.name]);
  await expect(levelsWith(page, "A fourth version")).toHaveCount(1);
});

test("a folder is looked through, with the folders in it, and what systems leave there is not taken", async ({
  page,
}, testInfo) => {
  const folder = testInfo.outputPath("Friday stories");
  mkdirSync(path.join(folder, "second take"), { recursive: true });
  await openGalley(page);

  await dragFromDesktop(page, [testInfo.outputPath("Friday stories")], "left");
  await expectSentence(page, /^“Friday stories” holds no file\./u);

  writeFileSync(path.join(folder, ".DS_Store"), "nothing");
  writeFileSync(path.join(folder, "a.txt"), EARLY.bytes);
  writeFileSync(path.join(folder, "second take", "b.txt"), LATE.bytes);
  await dragFromDesktop(page, [folder], "left");
  await expect(names(page)).toHaveText(["a.txt", "b.txt"]);
});

test("no drop makes the browser leave the page, wherever it falls", async ({ page }, testInfo) => {
  const picture = testInfo.outputPath("harbour.png");
  writeFileSync(picture, Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
  await openGalley(page);
  const address = page.url();
  const left: string[] = [];
  page.on("framenavigated", (frame) => left.push(frame.url()));
  page.context().on("page", (opened) => left.push(`a new tab, ${opened.url()}`));

  const spots: readonly Spot[] = ["masthead", "left", "right", "bottom"];
  for (const [index, spot] of spots.entries()) {
    await dragFromDesktop(page, [picture], spot);
    await expect(page.getByRole("alert")).toHaveCount(index + 1);
  }
  await page.getByRole("button", { name: "Keys" }).click();
  await dragFromDesktop(page, [picture], "left");
  await expect(page.getByRole("alert")).toHaveCount(spots.length + 1);

  await page.keyboard.press("Escape");
  const story = testInfo.outputPath(EARLY.name);
  writeFileSync(story, EARLY.bytes);
  await dragFromDesktop(page, [story], "right");
  await expect(names(page), "a text is taken the same way").toHaveText([PRINT, EARLY.name]);

  expect(left).toEqual([]);
  expect(page.url()).toBe(address);
});

test("files are chosen in the browser's own dialog, for one side or for both", async ({ page }) => {
  await openGalley(page);

  const forRight = page.waitForEvent("filechooser");
  await head(page, "Right").getByRole("button", { name: "Choose…" }).click();
  await (await forRight).setFiles([pick(LATE)]);
  await expect(names(page)).toHaveText([PRINT, LATE.name]);

  const forBoth = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open the other version…" }).click();
  await (await forBoth).setFiles([pick(LATEST), pick(EARLY)]);
  await expect(names(page)).toHaveText([EARLY.name, LATEST.name]);

  await page.getByLabel("File for the left side").setInputFiles([pick(LATE)]);
  await expect(names(page)).toHaveText([LATE.name, LATEST.name]);
  await page
    .getByLabel("File for the left side")
    .setInputFiles([{ ...pick(LATE), buffer: Buffer.from("The same name, saved anew.") }]);
  await expect(levelsWith(page, "The same name, saved anew.")).toHaveCount(1);
});

test("a text is pasted into a panel for its side", async ({ page }) => {
  await openGalley(page);

  await head(page, "Left").getByRole("button", { name: "Paste…" }).click();
  const panel = page.getByRole("dialog", { name: "Paste the left text" });
  const field = panel.getByRole("textbox");
  await expect(field).toBeFocused();
  await field.fill("An idea that is given up.");
  await panel.getByRole("button", { name: "Cancel" }).click();
  await expect(panel).toBeHidden();
  await expect(names(page)).toHaveText([PRINT, REWRITE]);

  await head(page, "Right").getByRole("button", { name: "Paste…" }).click();
  const other = page.getByRole("dialog", { name: "Paste the right text" });
  await other.getByRole("textbox").fill("Straight from the clipboard.");
  await other.getByRole("button", { name: "Compare" }).click();

  await expect(other).toBeHidden();
  await expect(names(page)).toHaveText([PRINT, "Pasted text"]);
  await expect(levelsWith(page, "Straight from the clipboard.")).toHaveCount(1);
});

test("Ctrl V pastes into the column that has the focus", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openGalley(page);
  await page.evaluate(() => navigator.clipboard.writeText("Copied from the wire."));

  await cell(levels(page).nth(3), "Right").focus();
  await page.keyboard.press("ControlOrMeta+V");

  await expect(names(page)).toHaveText([PRINT, "Pasted text"]);
  await expect(cell(levelsWith(page, "Copied from the wire."), "Right")).toHaveText([
    "Copied from the wire.",
  ]);
});

test("the sides are swapped, by button and by key, and back", async ({ page }) => {
  await dropFerry(page);

  await page.getByRole("button", { name: "Swap" }).click();
  await expect(names(page)).toHaveText([LATE.name, EARLY.name]);
  await expect(levelsWith(page, "Nobody aboard was hurt.").getByRole("rowheader")).toHaveText([
    "only right",
  ]);

  await page.keyboard.press("s");
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
});

test("a link to the page names two texts of its own site", async ({ page }) => {
  await openGalley(
    page,
    "/?a=samples/metro-outage/port-almery-metro-1240.txt&b=/samples/metro-outage/port-almery-metro-1715.txt",
  );

  await expect(names(page)).toHaveText([
    "port-almery-metro-1240.txt",
    "port-almery-metro-1715.txt",
  ]);
  await expect(page.getByText("Sample", { exact: true })).toHaveCount(0);
});

test("a link that names a text elsewhere, or one that is not there, is answered with a sentence", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  await page.context().route(
    (url) => !url.href.startsWith(String(baseURL)),
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );

  for (const address of [
    "https://wire.example/story.txt",
    "//wire.example/story.txt",
    "data:text/plain,hello",
  ]) {
    await page.goto(
      `/?a=samples/metro-outage/port-almery-metro-1240.txt&b=${encodeURIComponent(address)}`,
    );
    await expect(page.getByRole("alert")).toHaveText([
      `“${address}” is not on this site, and Galley loads nothing from anywhere else. Download the text and drop it onto the page.✕`,
    ]);
  }
  expect(asked).toEqual([]);

  await page.goto("/?a=samples/metro-outage/port-almery-metro-1240.txt&b=samples/none.txt");
  await expect(page.getByRole("alert")).toHaveText([/^“none\.txt” could not be loaded\. /u]);
});

test("texts dropped before the page has finished opening are not replaced by the sample", async ({
  page,
}) => {
  const sample = await holdNext(page, "**/samples/**/*-rewrite.txt");
  await page.goto("/");
  await sample.asked;

  await dropFiles(page, [EARLY, LATE], "left");
  await expect(levelsWith(page, "Nobody aboard was hurt.")).toHaveCount(1);
  const answered = page.waitForResponse("**/samples/**/*-rewrite.txt");
  await sample.open();
  await (await answered).finished();
  // By the time another text is read, kept and compared, whatever the sample brings has come.
  await dropFiles(page, [LATEST], "left");

  await expect(names(page)).toHaveText([LATEST.name, LATE.name]);
});

/** Scrolls so that the middle of `place` lies under a spot. */
async function scrollUnder(page: Page, spot: Spot, place: Locator): Promise<void> {
  const { y } = await findPoint(page, spot);
  await place.evaluate((element, height) => {
    const { top, bottom } = element.getBoundingClientRect();
    scrollBy({ top: (top + bottom) / 2 - height, behavior: "instant" });
  }, y);
}

/** The one problem the page shows; closes it. */
async function expectSentence(page: Page, sentence: RegExp): Promise<void> {
  const alert = page.getByRole("alert");
  await expect(alert).toHaveText([sentence]);
  await alert.getByRole("button", { name: "Dismiss" }).click();
  await expect(alert).toHaveCount(0);
}

/** A file as a file dialog hands it over. */
function pick({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): {
  name: string;
  mimeType: string;
  buffer: Buffer;
} {
  return { name, mimeType: "text/plain", buffer: Buffer.from(bytes) };
}
