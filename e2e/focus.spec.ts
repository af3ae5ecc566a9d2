/**
 * Someone who works by keyboard, or by ear, goes on from where they are. A control that goes away while it has the focus
 * must hand it on: a page where nothing has it begins from the top again.
 */
import { expect, type Page, test } from "@playwright/test";

import { dropFiles, makeFile } from "./drop";
import { EARLY, LATE, dropFerry } from "./ferry";
import { holdNext } from "./gate";
import { cell, head, levels, levelsWith, names, openGalley } from "./reader";

test("after a text was pasted into its panel", async ({ page }) => {
  await openGalley(page);
  await head(page, "Left").getByRole("button", { name: "Paste…" }).click();
  const panel = page.getByRole("dialog");
  await panel.getByRole("textbox").fill("A pasted sentence.");

  await panel.getByRole("button", { name: "Compare" }).press("Enter");

  await expect(names(page)).toHaveText(["Pasted text", /rewrite/u]);
  await expectFocus(page);
});

test("after the panel was closed", async ({ page }) => {
  await openGalley(page);
  const opener = head(page, "Left").getByRole("button", { name: "Paste…" });
  await opener.press("Enter");

  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).press("Enter");

  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(opener).toBeFocused();
});

test("after a replacement was taken back, or its notice dismissed", async ({ page }) => {
  await dropFerry(page);

  await page.getByRole("button", { name: "Undo" }).press("Enter");

  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  await expectFocus(page);

  await dropFiles(page, [EARLY], "left");
  const notice = page.getByRole("status").filter({ hasText: "Replaced the left text" });
  await notice.getByRole("button", { name: "Dismiss" }).press("Enter");
  await expect(notice).toHaveCount(0);
  await expectFocus(page);
});

test("after a problem was dismissed", async ({ page }) => {
  await openGalley(page);
  await dropFiles(page, [makeFile("empty.txt", "")], "left");

  await page.getByRole("alert").getByRole("button", { name: "Dismiss" }).press("Enter");

  await expect(page.getByRole("alert")).toHaveCount(0);
  await expectFocus(page);
});

test("after starting over", async ({ page }) => {
  await dropFerry(page);

  await page.getByRole("button", { name: "Start over" }).press("Enter");

  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  await expectFocus(page);
});

test("after the sentence that had it was replaced by a shorter text", async ({ page }) => {
  await openGalley(page);
  await cell(levels(page).last(), "Left").focus();

  await dropFiles(page, [EARLY, LATE], "left");

  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  await expectFocus(page);
});

test("after a moved sentence's counterpart was closed from within", async ({ page }) => {
  await openGalley(page);
  const elsewhere = cell(levelsWith(page, "Similar limits have been adopted").last(), "Right");
  await elsewhere.getByRole("button").click();
  await elsewhere.getByRole("button", { name: "Go to its place" }).focus();

  await page.keyboard.press("Escape");

  await expect(elsewhere.getByRole("button")).toHaveCount(1);
  await expectFocus(page);
});

test("after a comparison was called off", async ({ page }) => {
  await openGalley(page);
  await holdNext(page, /compare\.worker.*\.js$/u);
  await dropFiles(page, [EARLY, LATE], "left");

  await page.getByRole("button", { name: "Cancel" }).press("Enter");

  await expect(page.getByRole("button", { name: "Cancel" })).toHaveCount(0);
  await expectFocus(page);
});

/** Something other than the bare page has the focus. */
async function expectFocus(page: Page): Promise<void> {
  await expect(page.locator("body :focus")).toHaveCount(1);
}
