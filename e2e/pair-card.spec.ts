/** The card of a pair: all there is to say of it, beside the text, for hand, key and ear. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { expectNoViolation } from "./axe";
import { makeFile } from "./drop";
import { openKept } from "./kept";
import { cell, levelsWith, openGalley } from "./reader";

const KEPT = "The last ferry of the season left Brackholm at noon on Friday.";

/** A sentence kept, one split in two, one with an altered figure, one moved from the end to the top. */
const EARLY = makeFile(
  "ferry-1.txt",
  [
    KEPT,
    "Mechanics found a hairline crack in the propeller shaft, and the harbour master closed the pier at once.",
    "The repair will cost 480,000 crowns, the shipping company said on Friday.",
    "Ilse Maren has run the harbour office in Brackholm for eleven years.",
  ].join("\n\n"),
);
const LATE = makeFile(
  "ferry-2.txt",
  [
    "For eleven years the harbour office in Brackholm has been run by Ilse Maren.",
    KEPT,
    "A hairline crack in the propeller shaft was found by mechanics. The harbour master closed the pier at once.",
    "The repair will cost 840,000 crowns, the shipping company said on Friday.",
    "Tickets stay valid until Easter.",
  ].join("\n\n"),
);

async function openFerry(page: Page): Promise<void> {
  await openKept(page, [EARLY, LATE]);
}

function card(page: Page): Locator {
  return page.getByRole("region", { name: /^Why these two\?/u });
}

/** Selects a sentence by keyboard and asks about it. */
async function ask(page: Page, text: string, side: "Left" | "Right" = "Left"): Promise<void> {
  const place = cell(levelsWith(page, text).first(), side);
  await place.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("w");
  await expect(card(page)).toBeVisible();
}

test("a sentence kept word for word: one wording is enough", async ({ page }) => {
  await openFerry(page);
  await ask(page, "The last ferry");
  await expect(card(page)).toHaveAccessibleName("Why these two? Verbatim");
  await expect(card(page).getByRole("status")).toHaveText("Word for word the same.");
  await expect(card(page).getByText(KEPT)).toHaveCount(1);
  await expect(card(page).getByRole("heading", { name: "Both" })).toBeVisible();
  await expect(card(page)).toContainText("Similarity1.00, all of it is the same");
  await expect(card(page)).toContainText("12 of 12 words (100 %) on the right, in one run");
});

test("a sentence split in two: both wordings, what differs, and how much is kept", async ({
  page,
}) => {
  await openFerry(page);
  await ask(page, "Mechanics found");
  await expect(card(page)).toHaveAccessibleName("Why these two? Paraphrase, split into 2");
  await expect(card(page).getByRole("heading", { level: 3 })).toHaveText(["Left", "Right"]);
  await expect(card(page)).toContainText("was found by mechanics. The harbour master");
  await expect(card(page).locator(".mark-unique").filter({ hasText: "was" })).toHaveCount(1);
  await expect(card(page)).toContainText(/Word for word\d+ of 18 words \(\d+\s%\) on the left/u);
  await expect(card(page)).toContainText(/Similarity0\.\d\d, nearly all of it is the same/u);
});

test("a moved sentence: from where to where", async ({ page }) => {
  await openFerry(page);
  await levelsWith(page, "Ilse Maren").first().locator(".passage .badge").click();
  await expect(card(page)).toHaveAccessibleName("Why these two? Paraphrase, moved 4 → 1");
  await expect(card(page)).toContainText("In both:");
});

test("a check of the pair is put away in the card, and taken back", async ({ page }) => {
  await openFerry(page);
  await ask(page, "The repair will cost");
  const checks = card(page).getByRole("list", { name: "To check" });
  await expect(checks.getByRole("link", { name: /^Figure altered/u })).toContainText("840,000");

  await checks.getByRole("button", { name: /^Not a problem ?: Figure altered/u }).click();
  const back = checks.getByRole("button", { name: /^Take back ?: Figure altered/u });
  await expect(back).toBeFocused();
  await expect(page.getByRole("button", { name: /1 not a problem/u })).toBeVisible();
  await back.click();
  await expect(page.getByRole("button", { name: /1 not a problem/u })).toHaveCount(0);

  await checks.getByRole("link", { name: /^Figure altered/u }).click();
  await expect(cell(levelsWith(page, "The repair will cost"), "Left")).toBeFocused();
  await expect(card(page)).toBeVisible();
});

test("the focus goes into the card and comes back, by W, by Esc and by the cross", async ({
  page,
}) => {
  await openFerry(page);
  const place = cell(levelsWith(page, "Mechanics found"), "Right");
  for (const close of ["w", "Escape", "cross"]) {
    await ask(page, "Mechanics found", "Right");
    await expect(card(page)).toBeFocused();
    if (close === "cross") await card(page).getByRole("button", { name: "Close the card" }).click();
    else await page.keyboard.press(close);
    await expect(card(page)).toHaveCount(0);
    await expect(place).toBeFocused();
    await expect(page.getByRole("button", { name: "Why these two?" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Why these two?" })).toBeHidden();
  }
});

test("the card goes along from difference to difference, and leaves the focus in the text", async ({
  page,
}) => {
  await openFerry(page);
  await ask(page, "Mechanics found");
  await page.keyboard.press("j");
  await expect(card(page)).toHaveAccessibleName("Why these two? Paraphrase");
  await expect(cell(levelsWith(page, "The repair will cost"), "Left")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await expect(cell(levelsWith(page, "The repair will cost"), "Left")).toBeFocused();
});

test("by mouse: the sign between two sentences opens it", async ({ page }) => {
  await openFerry(page);
  await levelsWith(page, "The last ferry").locator(".relation-ask").click();
  await expect(card(page)).toHaveAccessibleName("Why these two? Verbatim");
  await page.keyboard.press("Escape");
  await expect(cell(levelsWith(page, "The last ferry"), "Left")).toBeFocused();
});

test("a sentence that stands alone has no sign to ask", async ({ page }) => {
  await openFerry(page);
  await expect(levelsWith(page, "Tickets stay valid").locator(".relation-ask")).toHaveCount(0);
});

test.describe("by touch, on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("it is a sheet from below that leaves the pair in view", async ({ page }) => {
    await openFerry(page);
    await levelsWith(page, "The repair will cost").locator(".relation-ask").tap();
    await expect(card(page)).toBeVisible();
    const box = await card(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
    expect(box?.width).toBe(390);
    await expectClear(page);
  });
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const) {
  test(`it covers no pair it speaks of, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openGalley(page);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("w");
    for (let steps = 0; steps < 25; steps++) {
      if ((await card(page).count()) > 0) await expectClear(page);
      await page.keyboard.press("j");
    }
  });
}

/** Waits until of the selected pair all that can be seen stands above the card. */
async function expectClear(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelector(".card")?.getBoundingClientRect() ?? {
          top: 0,
          bottom: 0,
        };
        const texts = [...document.querySelectorAll(".passage.is-focused")];
        return texts
          .map((text) => text.getBoundingClientRect())
          .filter((box) => box.top < bottom && box.bottom > top).length;
      }),
    )
    .toBe(0);
}

test("axe finds nothing in it", async ({ page }) => {
  await openFerry(page);
  await ask(page, "The repair will cost");
  await expectNoViolation(page);
});
