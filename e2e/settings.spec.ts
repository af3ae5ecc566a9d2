/** How an editor wants the page stays so: text size, column width, keys. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { expectNoViolation } from "./axe";
import { openFerry } from "./ferry";
import { isKept } from "./kept";
import { cell, levelsWith, names, openGalley } from "./reader";

test("the text grows and shrinks in five steps, at once, and is so at the next visit", async ({
  page,
}) => {
  await openGalley(page);
  await open(page);
  const sizes: number[] = [];
  for (const step of ["smallest", "small", "standard", "large", "largest"]) {
    await choose(page, "Text size", step);
    sizes.push(await textSize(page));
  }
  expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
  expect(new Set(sizes).size).toBe(5);
  expect(sizes[2], "the standard").toBe(18);

  await isKept(page, "settings", expect.objectContaining({ textSize: "largest" }));
  await page.reload();
  await expect(sentence(page)).toBeVisible();
  expect(await textSize(page)).toBe(sizes[4]);
});

test("the columns widen in four steps, and are so at the next visit", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1000 });
  await openGalley(page);
  await open(page);
  const widths: number[] = [];
  for (const step of ["narrow", "medium", "wide", "window"]) {
    await choose(page, "Column width", step);
    widths.push((await sentence(page).boundingBox())?.width ?? 0);
  }
  expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  expect(new Set(widths).size).toBe(4);

  await choose(page, "Column width", "narrow");
  await isKept(page, "settings", expect.objectContaining({ columnWidth: "narrow" }));
  await page.reload();
  await expect(sentence(page)).toBeVisible();
  expect((await sentence(page).boundingBox())?.width).toBe(widths[0]);
});

test("a kept size is there before anything is painted", async ({ page }) => {
  await openGalley(page);
  await open(page);
  await choose(page, "Text size", "large");
  await page.addInitScript(() => {
    const seen: (string | undefined)[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (document.querySelector(".masthead") !== null)
        seen.push(document.documentElement.dataset["textSize"]);
    }).observe(document, { childList: true, subtree: true });
  });
  await isKept(page, "settings", expect.objectContaining({ textSize: "large" }));
  await page.reload();
  await expect(sentence(page)).toBeVisible();
  const seen = await page.evaluate(() => (globalThis as { seen?: unknown[] }).seen);
  expect(new Set(seen)).toEqual(new Set(["large"]));
});

test("letters can be switched off; the sheet says so, Esc and Ctrl K stay", async ({ page }) => {
  await openGalley(page);
  await open(page);
  await page.getByRole("checkbox", { name: "Letters and signs are keys" }).click();
  await page.keyboard.press("Escape");

  for (const key of ["j", "Shift+J", "s", "/", "?"]) await page.keyboard.press(key);
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Commands" });
  await expect(palette).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await expect(palette.getByRole("option", { name: /^Next difference/u })).not.toContainText("J");
  await page.keyboard.press("Escape");
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  await expect(page.getByRole("status").filter({ hasText: /^Difference/u })).toHaveCount(0);
  await expect(page.getByRole("search")).toHaveCount(0);

  await isKept(page, "settings", expect.objectContaining({ characterKeys: false }));
  await page.reload();
  await expect(sentence(page)).toBeVisible();
  await page.keyboard.press("j");
  await page.getByRole("button", { name: "Keys" }).click();
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await expect(sheet.getByText("off", { exact: true })).not.toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: /^Difference/u })).toHaveCount(0);
  await sheet.getByRole("checkbox", { name: "Letters and signs are keys" }).click();
  await expect(sheet.getByText("off", { exact: true })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await expect(page.getByRole("status").filter({ hasText: /^Difference 1/u })).toHaveCount(1);
});

test("Esc closes the settings, gives the focus back and leaves the selection", async ({ page }) => {
  await openGalley(page);
  await cell(levelsWith(page, "Councillors backed"), "Left").focus();
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toHaveClass(/is-focused/u);

  await open(page);
  await expect(page.getByRole("radio", { name: "standard" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "large", exact: true })).toBeChecked();
  await page.keyboard.press("Escape");

  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Settings" })).toBeFocused();
  await expect(sentence(page)).toHaveClass(/is-focused/u);
});

test("a press beside the settings closes them, and so does the focus elsewhere", async ({
  page,
}) => {
  await openGalley(page);
  await open(page);
  await page.getByRole("heading", { name: "Galley" }).click();
  await expect(panel(page)).toHaveCount(0);
  await open(page);
  await page.getByRole("button", { name: "Commands" }).focus();
  await expect(panel(page)).toHaveCount(0);
});

test("a browser that keeps nothing changes the page all the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await openGalley(page);
  await open(page);
  await choose(page, "Text size", "largest");
  expect(await textSize(page)).toBe(23);
});

test("nothing runs out of the window with the largest text, zoomed in or on a phone", async ({
  page,
}) => {
  await openGalley(page);
  await open(page);
  await choose(page, "Text size", "largest");
  for (const width of [1440, 720, 390, 320]) {
    await page.setViewportSize({ width, height: 450 });
    const room = await page.evaluate(() => ({
      window: document.documentElement.clientWidth,
      page: document.documentElement.scrollWidth,
    }));
    expect.soft(room.page, `${width} px`).toBe(room.window);
    await expect(panel(page).getByRole("button", { name: "Close" })).toBeVisible();
    await panel(page).getByRole("button", { name: "Close" }).scrollIntoViewIfNeeded();
    await expect(panel(page).getByRole("button", { name: "Close" })).toBeInViewport();
  }
  await panel(page).getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("/");
  await expect(page.getByRole("search")).toBeVisible();
  for (const width of [1440, 720, 390, 320]) {
    await page.setViewportSize({ width, height: 450 });
    const room = await page.evaluate(() => ({
      window: document.documentElement.clientWidth,
      page: document.documentElement.scrollWidth,
    }));
    expect.soft(room.page, `${width} px, with the line to find in`).toBe(room.window);
  }
});

test("holds against axe's list", async ({ page }) => {
  await openFerry(page);
  await open(page);
  await page.getByRole("checkbox").click();
  await expectNoViolation(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keys" }).click();
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectNoViolation(page);
});

async function open(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(panel(page)).toBeVisible();
}

function panel(page: Page): Locator {
  return page.getByRole("form", { name: "Settings" });
}

/** By the label, as a mouse does; the field itself is not to be seen. */
async function choose(page: Page, group: string, step: string): Promise<void> {
  const steps = panel(page).getByRole("group", { name: group });
  await steps.getByText(step, { exact: true }).click();
  await expect(steps.getByRole("radio", { name: step, exact: true })).toBeChecked();
}

function sentence(page: Page): Locator {
  return cell(levelsWith(page, "Councillors backed the limit"), "Left").getByRole("paragraph");
}

async function textSize(page: Page): Promise<number> {
  return sentence(page).evaluate((element) =>
    Number.parseFloat(getComputedStyle(element).fontSize),
  );
}
