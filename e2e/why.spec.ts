/** An editor asks why two sentences stand opposite each other, and is told in a line. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { openFerry } from "./ferry";
import { cell, levelsWith } from "./reader";

const QUESTION = "Why these two?";

/** The line of reasons, which a screen reader hears when it changes. */
function reasons(page: Page): Locator {
  return page
    .getByRole("complementary", { name: "Legend" })
    .getByRole("status")
    .filter({ hasText: /\S/u });
}

test("by mouse: the selected pair is asked about, and says what it shares and what was swapped", async ({
  page,
}) => {
  await openFerry(page);
  const question = page.getByRole("button", { name: QUESTION });
  await expect(question).toBeHidden();

  await levelsWith(page, "Mechanics found").locator("p").first().click();
  await expect(question).toHaveAttribute("aria-expanded", "false");
  await expect(reasons(page)).toHaveCount(0);

  await question.click();
  await expect(question).toHaveAttribute("aria-expanded", "true");
  await expect(reasons(page)).toContainText("a hairline crack in the propeller shaft");
  await expect(reasons(page)).toContainText("found → discovered");

  await question.click();
  await expect(reasons(page)).toHaveCount(0);
});

test("by keyboard: W asks about the sentence with the focus, and the answer follows the selection", async ({
  page,
}) => {
  await openFerry(page);
  await cell(levelsWith(page, "The last ferry"), "Left").focus();
  await page.keyboard.press("w");
  await expect(reasons(page)).toHaveText("Word for word the same.");

  await cell(levelsWith(page, "Mechanics found"), "Right").focus();
  await page.keyboard.press("Enter");
  await expect(reasons(page)).toContainText("found → discovered");

  await page.keyboard.press("w");
  await expect(reasons(page)).toHaveCount(0);
});

test("a sentence that stands alone is not asked about", async ({ page }) => {
  await openFerry(page);
  await cell(levelsWith(page, "Tickets stay valid"), "Right").focus();
  await page.keyboard.press("w");
  await expect(page.getByRole("button", { name: QUESTION })).toBeHidden();
  await expect(reasons(page)).toHaveCount(0);
});

test("the question goes with the selection, and hands the focus on", async ({ page }) => {
  await openFerry(page);
  await levelsWith(page, "Mechanics found").locator("p").first().click();
  const question = page.getByRole("button", { name: QUESTION });
  await question.focus();
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await expect(page.getByRole("button", { name: "Previous difference" })).toBeFocused();
});

test("it is not for paper", async ({ page }) => {
  await openFerry(page);
  await levelsWith(page, "Mechanics found").locator("p").first().click();
  await expect(page.getByRole("button", { name: QUESTION })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: QUESTION })).toBeHidden();
});
