/** Whatever the page can do can be done by name, by keyboard, by mouse and by touch. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { expectNoViolation } from "./axe";
import { openFerry } from "./ferry";
import { cell, levels, names, openGalley } from "./reader";

test("Ctrl K lists the commands with their keys; Esc closes the list and gives the focus back", async ({
  page,
}) => {
  await openGalley(page);
  const place = cell(levels(page).nth(2), "Left");
  await place.focus();

  await page.keyboard.press("Control+k");

  await expect(field(page)).toBeFocused();
  await expect(option(page, /^Next thing to check/u)).toHaveText(/Shift JE$/u);
  await expect(option(page, /^Find in both texts/u)).toHaveText(/\/$/u);
  await expect(option(page, /^Next difference/u)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toHaveCount(0);
  await expect(place).toBeFocused();
});

test("typing leaves fewer, arrows choose, Enter does it", async ({ page }) => {
  await openFerry(page);
  const [left = "", right = ""] = await names(page).allTextContents();
  await page.keyboard.press("Control+k");

  await page.keyboard.type("side");
  await expect(palette(page).getByRole("option")).toHaveText([/^Swap sides/u]);
  await page.keyboard.press("Enter");

  await expect(palette(page)).toHaveCount(0);
  await expect(names(page)).toHaveText([right, left]);
});

test("the field says which command is chosen, and arrows go round", async ({ page }) => {
  await openGalley(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("thing");
  const total = await palette(page).getByRole("option").count();
  expect(total).toBeGreaterThan(2);

  for (const key of ["ArrowDown", "ArrowUp", "ArrowUp"]) {
    await page.keyboard.press(key);
    const chosen = palette(page).getByRole("option", { selected: true });
    await expect(chosen).toHaveCount(1);
    await expect(field(page)).toHaveAttribute(
      "aria-activedescendant",
      (await chosen.getAttribute("id")) ?? "none",
    );
  }
  await expect(palette(page).getByRole("option").last()).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toBeFocused();
});

test("says that there is no such command, and Enter does nothing", async ({ page }) => {
  await openGalley(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("zeppelin");
  await expect(palette(page).getByRole("status")).toHaveText("No such command");
  await page.keyboard.press("Enter");
  await expect(palette(page)).toBeVisible();
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant");
});

test("does what no key does: files, pasting, the list, a sample, starting over", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openGalley(page);

  const chooser = page.waitForEvent("filechooser");
  await command(page, "open file right");
  await (
    await chooser
  ).setFiles({
    name: "chosen.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("A chosen sentence."),
  });
  await expect(names(page)).toHaveText([/print/u, "chosen.txt"]);

  await command(page, "paste left");
  await expect(page.getByRole("dialog", { name: "Paste the left text" })).toBeVisible();
  await page.keyboard.press("Escape");

  await command(page, "start over");
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);

  await command(page, "copy list");
  await expect(page.getByText("Copied.", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Quotation altered");
  await command(page, "hide things");
  await expect(page.getByRole("region", { name: "Things to check" })).toBeHidden();

  await command(page, "sample developing");
  await expect(names(page)).toHaveText([/1240/u, /1715/u]);
});

test("leads to the other sheets: the keys, the settings, the line to find in", async ({ page }) => {
  await openGalley(page);
  await command(page, "keys");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await command(page, "settings");
  await expect(page.getByRole("form", { name: "Settings" })).toBeVisible();
  await page.keyboard.press("Escape");

  await command(page, "find");
  await expect(page.getByRole("textbox", { name: "Find in both texts" })).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(field(page), "also from there").toBeFocused();
});

test("by touch: a button opens it, a tap does it, another closes it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGalley(page);
  await page.getByRole("button", { name: "Commands" }).click();
  await palette(page).getByRole("button", { name: "Close" }).click();
  await expect(palette(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Commands" })).toBeFocused();

  await page.getByRole("button", { name: "Commands" }).click();
  await option(page, /^Next difference/u).click();
  await expect(page.getByRole("status").filter({ hasText: /^Difference 1 of/u })).toHaveCount(1);
});

test("Shift J and Shift K lead from one thing to check to the next", async ({ page }) => {
  await openGalley(page);
  await page.keyboard.press("Shift+J");
  await expect(announcement(page)).toHaveText(/^Selected, /u);
  const first = await announcement(page).textContent();
  await page.keyboard.press("Shift+J");
  await expect(announcement(page)).not.toHaveText(first ?? "");
  await page.keyboard.press("Shift+K");
  await expect(announcement(page)).toHaveText(first ?? "");
});

test("where the server has gone it is there all the same; where it never came it says so", async ({
  page,
  context,
}) => {
  await openGalley(page);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.keyboard.press("Control+k");
  await expect(palette(page)).toBeVisible();
  await context.setOffline(false);

  await page.route(/Palette.*\.js$/u, (route) => route.abort());
  await page.reload();
  await expect(levels(page)).not.toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("alert")).toContainText("could not be loaded");
});

test("holds against axe's list", async ({ page }) => {
  await openFerry(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("next");
  await expect(palette(page).getByRole("option")).toHaveCount(3);
  await expectNoViolation(page);
});

function palette(page: Page): Locator {
  return page.getByRole("dialog", { name: "Commands" });
}

function field(page: Page): Locator {
  return palette(page).getByRole("combobox", { name: "Command" });
}

function option(page: Page, name: RegExp): Locator {
  return palette(page).getByRole("option", { name });
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await field(page).fill(words);
  await expect(palette(page).getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
}

function announcement(page: Page): Locator {
  return page.getByRole("status").filter({ hasText: /^(Difference|Selected)/u });
}
