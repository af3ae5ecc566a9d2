/** An editor knows better: two sentences are paired by hand, a pair is parted, and both can be taken back. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { expectNoViolation } from "./axe";
import { openFerry } from "./ferry";
import { isKept } from "./kept";
import { cell, levels, levelsWith } from "./reader";

const LEFT = "Nobody aboard was hurt.";
const RIGHT = "Tickets stay valid until Easter.";

test("by keyboard: P takes a sentence, Enter chooses its counterpart, and Undo takes it back", async ({
  page,
}) => {
  await openFerry(page);
  await cell(levelsWith(page, LEFT), "Left").focus();
  await page.keyboard.press("p");
  await expect(question(page)).toContainText("Which sentence on the right");
  await expect(question(page)).toContainText("Nobody aboard was hurt.");

  await cell(levelsWith(page, RIGHT), "Right").focus();
  await page.keyboard.press("Enter");

  const row = levelsWith(page, LEFT).first();
  await expect(cell(row, "Right")).toContainText(RIGHT);
  await expect(row.getByRole("rowheader")).toHaveAccessibleName(
    /^Pair 2 of 3, paraphrase, moved .*, by hand$/u,
  );
  await expect(question(page)).toHaveCount(0);
  await expect(cell(row, "Left").locator(".passage")).toHaveClass(/is-focused/u);
  await expect(cell(row, "Left")).toBeFocused();

  await expect(page.getByText("Paired by hand.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("rowheader", { name: /by hand/u })).toHaveCount(0);
  await expect(cell(levelsWith(page, LEFT), "Right")).not.toContainText(RIGHT);
});

test("by mouse: a sentence that stands alone is paired, and the card leaves it to Galley again", async ({
  page,
}) => {
  await openFerry(page);
  await levelsWith(page, RIGHT).locator("p").click();
  await page.getByRole("button", { name: "Pair with…" }).click();
  await expect(question(page)).toContainText("Which sentence on the left");
  await levelsWith(page, LEFT).locator("p").click();

  await expect(cell(levelsWith(page, LEFT).first(), "Right")).toContainText(RIGHT);
  await page.getByRole("button", { name: "Why these two?" }).click();
  const card = page.getByRole("region", { name: /^Why these two\?/u });
  await expect(card).toContainText("By hand");
  await expect(card.getByRole("status")).toHaveText("Paired by hand.");
  await card.getByRole("button", { name: "Leave it to Galley" }).click();
  await expect(page.getByRole("rowheader", { name: /by hand/u })).toHaveCount(0);
  await expect(cell(levelsWith(page, LEFT), "Right")).not.toContainText(RIGHT);
});

test("a pair is parted by U, stays so after a reload and a swap, and is left to Galley again", async ({
  page,
}) => {
  await openFerry(page);
  await levelsWith(page, "Mechanics found").locator("p").first().click();
  await page.keyboard.press("u");

  await expect(levelsWith(page, "Mechanics found")).not.toContainText("A hairline crack");
  await expect(page.getByRole("rowheader", { name: "only left, by hand" })).toHaveCount(1);
  await isKept(
    page,
    "pair",
    expect.objectContaining({ finished: true, pins: [PIN_LEFT, PIN_RIGHT] }),
  );
  await page.reload();
  await expect(page.getByRole("rowheader", { name: "only left, by hand" })).toHaveCount(1);
  await page.keyboard.press("s");
  await expect(
    levelsWith(page, "Mechanics found").getByRole("rowheader", { name: "only right, by hand" }),
  ).toHaveCount(1);

  for (const side of ["Mechanics found", "was discovered by"]) {
    await levelsWith(page, side).locator("p").first().click();
    await page.getByRole("button", { name: "Alone by hand: undo" }).click();
    await expect(levelsWith(page, side).getByRole("rowheader", { name: /by hand/u })).toHaveCount(
      0,
    );
  }
  await expect(levelsWith(page, "Mechanics found")).toContainText("A hairline crack");
});

test("with Shift a sentence joins a pair; in flowing text as well", async ({ page }) => {
  await openFerry(page);
  await page.keyboard.press("v");
  const text = page.getByRole("article", { name: "Left: " });
  await text.locator(".segment", { hasText: "Mechanics found" }).click();
  await page.keyboard.press("p");
  await expect(question(page)).toBeVisible();
  await page
    .getByRole("article", { name: "Right: " })
    .locator(".segment", { hasText: RIGHT })
    .click({ modifiers: ["Shift"] });

  await expect(page.getByText("Paired by hand.")).toBeVisible();
  await page.keyboard.press("v");
  const row = levelsWith(page, "Mechanics found");
  await expect(cell(row, "Right")).toContainText("A hairline crack");
  await expect(cell(row, "Right")).toContainText(RIGHT);
  await expect(levels(page)).toHaveCount(3);
});

test("Esc and Cancel leave everything as it was; a click on the same side takes that sentence", async ({
  page,
}) => {
  await openFerry(page);
  await levelsWith(page, LEFT).locator("p").click();
  await page.keyboard.press("p");
  await levelsWith(page, "The last ferry").locator("p").first().click();
  await expect(question(page)).toContainText("The last ferry of the");
  await page.emulateMedia({ media: "print" });
  await expect(question(page), "on paper there is nothing to choose").toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.keyboard.press("Escape");
  await expect(question(page)).toHaveCount(0);
  await expect(levelsWith(page, LEFT).locator(".passage.is-focused")).toHaveCount(1);

  await page.keyboard.press("p");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(question(page)).toHaveCount(0);
  await expect(page.getByRole("rowheader", { name: /by hand/u })).toHaveCount(0);
});

test.describe("by touch, on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("taps pair a sentence that stands alone", async ({ page }) => {
    await openFerry(page);
    await levelsWith(page, LEFT).locator("p").tap();
    await page.getByRole("button", { name: "Pair with…" }).tap();
    await expect(question(page)).toBeVisible();
    await levelsWith(page, RIGHT).locator("p").tap();
    await expect(cell(levelsWith(page, LEFT).first(), "Right")).toContainText(RIGHT);
  });
});

test("axe finds nothing in it", async ({ page }) => {
  await openFerry(page);
  await levelsWith(page, "Mechanics found").locator("p").first().click();
  await page.keyboard.press("u");
  await expect(page.getByRole("rowheader", { name: "only left, by hand" })).toHaveCount(1);
  await page.keyboard.press("p");
  await expect(question(page)).toBeVisible();
  await expectNoViolation(page);
});

/** Where the sentences of the pair begin in their texts. */
const PIN_LEFT = { at: { a: [89], b: [] } };
const PIN_RIGHT = { at: { a: [], b: [64] } };

function question(page: Page): Locator {
  return page
    .getByRole("complementary", { name: "Legend" })
    .getByRole("status")
    .filter({ hasText: "says the same" });
}
