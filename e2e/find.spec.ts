/** An editor looks for a word in both texts, and takes words out of one of them. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { expectNoViolation } from "./axe";
import { makeFile } from "./drop";
import { openKept } from "./kept";
import { cell, levelsWith, openGalley } from "./reader";

const LEFT = makeFile(
  "find-1.txt",
  [
    "Café owners in Málaga hail the ferry",
    "By Ana Torres",
    "The ferry left at noon. Nobody said “ferry” twice. The well-known pier was empty.",
    "A second ferry waits in the har\u00adbour.",
  ].join("\n\n"),
);
const RIGHT = makeFile(
  "find-2.txt",
  [
    "Cafe owners in Malaga hail the ferry",
    'The FERRY left at noon. Nobody said "ferry" twice. The well-known pier was empty.',
    "Tickets stay valid until Easter.",
  ].join("\n\n"),
);

test("/ opens a line, each letter is answered, and Enter leads from place to place", async ({
  page,
}) => {
  await openFerries(page);
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();

  await page.keyboard.type("ferry");

  await expect(count(page)).toHaveText("1 of 7 · 4 left, 3 right");
  await expect(page.locator("mark")).toHaveText(Array.from({ length: 7 }, () => /^ferry$/iu));
  for (const [step, side] of [..."abababa"].entries()) {
    await expect(count(page)).toHaveText(new RegExp(`^${step + 1} of 7`, "u"));
    // The count answers at once, the mark a moment later.
    await expect.poll(() => sideOf(current(page)), "row by row, left before right").toBe(side);
    await page.keyboard.press("Enter");
  }
  await expect(count(page)).toHaveText(/^1 of 7/u);

  await page.keyboard.press("Shift+Enter");
  await expect(count(page)).toHaveText(/^7 of 7/u);
  await page.keyboard.press("ArrowDown");
  await expect(count(page)).toHaveText(/^1 of 7/u);
  await page.getByRole("button", { name: "Previous match" }).click();
  await expect(count(page)).toHaveText(/^7 of 7/u);
});

test("finds what is looked for, however it is written", async ({ page }) => {
  await openFerries(page);
  await page.getByRole("button", { name: "Find" }).click();
  for (const [query, marked, left, right] of [
    ["malaga", "Málaga", 1, 1],
    ['said "ferry" twice', "said “ferry” twice", 1, 1],
    ["MÁLAGA", "Málaga", 1, 1],
    ["well-known pier", "well-known pier", 1, 1],
    ["harbour", "har\u00adbour", 1, 0],
    ["noon. nobody", "noon.", 1, 1],
  ] as const) {
    await field(page).fill(query);
    await expect(count(page)).toHaveText(`1 of ${left + right} · ${left} left, ${right} right`);
    await expect(current(page).first()).toHaveText(marked);
    await expect(current(page).first()).toBeInViewport();
  }
});

test("says that there is none, and shows none", async ({ page }) => {
  await openFerries(page);
  await page.keyboard.press("/");
  await field(page).fill("zeppelin");
  await expect(count(page)).toHaveText("Not found");
  await expect(page.locator("mark")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await field(page).fill("");
  await expect(count(page)).toHaveText("");
});

test("Esc closes the line and gives back the focus and the selection", async ({ page }) => {
  await openFerries(page);
  const row = levelsWith(page, "Nobody said");
  const place = cell(row, "Left");
  await place.focus();
  await page.keyboard.press("Enter");
  const selected = place.getByRole("paragraph");
  await expect(selected).toHaveClass(/is-focused/u);

  await page.keyboard.press("/");
  await field(page).fill("easter");
  await expect(current(page)).toHaveText("Easter");
  await page.keyboard.press("Escape");

  await expect(field(page)).toHaveCount(0);
  await expect(page.locator("mark")).toHaveCount(0);
  await expect(place).toBeFocused();
  await expect(selected).toHaveClass(/is-focused/u);
});

test("Esc leads to what was found where nothing had the focus; Ctrl Enter selects it", async ({
  page,
}) => {
  await openFerries(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("/");
  await field(page).fill("easter");
  await expect(current(page)).toHaveText("Easter");
  await page.keyboard.press("Escape");
  const place = cell(levelsWith(page, "until Easter"), "Right");
  await expect(place).toBeFocused();
  await expect(place.getByRole("paragraph")).not.toHaveClass(/is-focused/u);

  await page.keyboard.press("/");
  await expect(field(page), "what was looked for is still there").toHaveValue("easter");
  await field(page).fill("harbour");
  await expect(current(page)).toHaveText(/^har.?bour$/u);
  await page.keyboard.press("Control+Enter");
  const found = cell(levelsWith(page, "second ferry waits"), "Left");
  await expect(found).toBeFocused();
  await expect(found.getByRole("paragraph")).toHaveClass(/is-focused/u);
  await expect(field(page)).toHaveCount(0);
});

test("the sentence that was found is lit with its counterpart", async ({ page }) => {
  await openGalley(page);
  await page.keyboard.press("/");
  await field(page).fill("Councillors backed");
  await expect(current(page).first()).toBeVisible();
  const right = cell(levelsWith(page, "Councillors backed"), "Right");
  await expect(right.getByRole("paragraph")).toHaveClass(/is-lit/u);
});

test("looks for what is selected in the text, and goes on from where one reads", async ({
  page,
}) => {
  await openGalley(page);
  const sentence = cell(levelsWith(page, "Harbour pilots welcomed"), "Left").getByRole("paragraph");
  await sentence.dblclick({ position: { x: 30, y: 12 } });
  const word = (await page.evaluate(() => String(getSelection()))).trim();
  expect(word).not.toBe("");

  await page.keyboard.press("/");

  await expect(field(page)).toHaveValue(word);
  await expect(current(page)).toBeInViewport();
});

test("goes on with the new texts when they come in", async ({ page }) => {
  await openFerries(page);
  await page.keyboard.press("/");
  await field(page).fill("easter");
  await expect(count(page)).toHaveText("1 of 1 · 0 left, 1 right");
  await page.getByRole("button", { name: "Swap" }).click();
  await expect(count(page)).toHaveText("1 of 1 · 1 left, 0 right");
  await expect(current(page)).toHaveText("Easter");
});

test("the browser's own find sees every sentence: what is not drawn yet is there, and not hidden", async ({
  page,
}) => {
  await openGalley(page);
  const unseen = await levelsWith(page, /\w/u).evaluateAll((rows) =>
    rows
      .map((row) => getComputedStyle(row))
      // Browsers search what is `auto`, and bring it into view; what is `hidden` they pass over.
      .filter(
        ({ contentVisibility, display, visibility }) =>
          contentVisibility === "hidden" || display === "none" || visibility !== "visible",
      ),
  );
  expect(unseen).toEqual([]);
});

test("what is copied is the story: one column, its paragraphs, no tags, badges or ghosts", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 1440, height: 2000 });
  await openFerries(page);

  await drag(
    page,
    cell(levelsWith(page, "Café owners"), "Left"),
    cell(levelsWith(page, "second ferry waits"), "Left"),
  );
  await page.keyboard.press("Control+c");

  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      "Café owners in Málaga hail the ferry",
      "By Ana Torres",
      "The ferry left at noon. Nobody said “ferry” twice. The well-known pier was empty.",
      "A second ferry waits in the har\u00adbour.",
    ].join("\n\n"),
  );
});

test("a moved sentence is copied once, where it stands", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 1440, height: 4000 });
  await openGalley(page);
  const rows = page.getByRole("row").filter({ hasText: /\w/u });
  const all = rows.locator("td[data-side=b] p[data-group]");

  await drag(page, all.first(), all.last());
  await page.keyboard.press("Control+c");

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("Two more ports in the island group")).toHaveLength(2);
  expect(copied).not.toMatch(/Headline|Caption|→|Nothing on this side|Go to its place/u);
  expect(copied).not.toContain("Councillors backed the limit");
});

test("what is typed elsewhere is copied as it is", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openFerries(page);
  await page.keyboard.press("/");
  await field(page).fill("noon");
  await field(page).selectText();
  await page.keyboard.press("Control+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("noon");
});

test("holds against axe's list, and is seen without the page's colours", async ({ page }) => {
  await openFerries(page);
  await page.keyboard.press("/");
  await field(page).fill("ferry");
  await expect(current(page)).toBeVisible();
  await expectNoViolation(page);
  await page.emulateMedia({ forcedColors: "active" });
  const [plain, marked] = await Promise.all(
    [page.locator("mark.hit:not(.hit-current)").first(), current(page)].map((place) =>
      place.evaluate((element) => getComputedStyle(element).backgroundColor),
    ),
  );
  expect(plain).not.toBe(marked);
  await expect(current(page)).toHaveCSS("outline-style", "solid");
});

async function openFerries(page: Page): Promise<void> {
  await openKept(page, [LEFT, RIGHT]);
}

function field(page: Page): Locator {
  return page.getByRole("textbox", { name: "Find in both texts" });
}

function count(page: Page): Locator {
  return page.getByRole("search").getByRole("status");
}

function current(page: Page): Locator {
  return page.locator("mark.hit-current");
}

async function sideOf(place: Locator): Promise<string> {
  return place.evaluate(
    (element) => element.closest("[data-side]")?.getAttribute("data-side") ?? "",
  );
}

/** Selects text with the mouse, from the beginning of one place to the end of another. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [first, last] = [await from.boundingBox(), await to.boundingBox()];
  if (first === null || last === null) throw new Error("There is no such text.");
  await page.mouse.move(first.x + 2, first.y + 12);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width - 2, last.y + last.height - 8, { steps: 8 });
  await page.mouse.up();
}
