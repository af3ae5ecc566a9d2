/** An editor reads: pairs are level, the eye is led to what differs, and the keyboard does all that the mouse does. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { cell, head, levels, levelsWith, names, openGalley, readLevels } from "./reader";

/** High enough for the whole sample: rows out of sight are not laid out. */
const TALL = { width: 1440, height: 4000 };

test("the two cells of every row begin at one height, and so do the sentences in them", async ({
  page,
}) => {
  await page.setViewportSize(TALL);
  await openGalley(page);

  for (const sample of ["A wire story and its rewrite", "Two versions of a developing story"]) {
    await page.getByRole("button", { name: sample }).click();
    await expect(page.getByRole("button", { name: sample, pressed: true })).toBeVisible();
    const tilted = await levels(page).evaluateAll((rows) =>
      rows
        .map((row) => {
          const columns = [...row.querySelectorAll("td")];
          const texts = columns.flatMap(
            (column) => column.querySelector(":scope > p, :scope > div") ?? [],
          );
          const groups = [columns, texts].map((parts) =>
            parts.map((part) => part.getBoundingClientRect().top),
          );
          return { text: row.textContent, groups };
        })
        .filter(({ groups }) =>
          groups.some((tops) => tops.length === 2 && Math.max(...tops) - Math.min(...tops) > 1),
        ),
    );
    expect(tilted, sample).toEqual([]);
  }
});

test("a sentence under the pointer or with the focus lights its counterpart, until that goes elsewhere", async ({
  page,
}) => {
  await openGalley(page);
  const row = levelsWith(page, "Councillors backed the limit");
  const [left, right] = [sentence(row, "Left"), sentence(row, "Right")];
  const calm = await readColour(right);

  await left.hover();
  await expect(right).not.toHaveCSS("background-color", calm);
  await expect(left).toHaveCSS("background-color", await readColour(right));

  await page.getByRole("heading", { name: "Galley" }).hover();
  await expect(right).toHaveCSS("background-color", calm);
  await expect(left).toHaveCSS("background-color", calm);

  await cell(row, "Right").focus();
  await expect(left).not.toHaveCSS("background-color", calm);
  await page.getByRole("button", { name: "Swap" }).focus();
  await expect(left).toHaveCSS("background-color", calm);
});

test("a moved sentence under the pointer lights wherever it or its counterpart stands", async ({
  page,
}) => {
  await page.setViewportSize(TALL);
  await openGalley(page);
  const rows = levelsWith(page, "Similar limits have been adopted");
  const far = sentence(rows.first(), "Right");
  const calm = await readColour(far);

  await sentence(rows.last(), "Left").hover();

  await expect(far).not.toHaveCSS("background-color", calm);
});

for (const way of ["a click", "Enter"]) {
  test(`${way} selects a sentence, and both it and its counterpart are in view and level`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openGalley(page);

    for (const text of ["Harbour pilots welcomed", "The town of 5,600", "120 jobs were at risk"]) {
      const row = levelsWith(page, text);
      const calm = await readColour(sentence(row, "Right"));
      await choose(page, cell(row, "Left"), way);
      await expect(announcement(page)).toHaveText([/^Difference \d+ of \d+, paraphrase$/u]);
      // Away from the sentence, which is lit while the pointer is on it.
      await page.mouse.move(1, 1);

      await expect(sentence(row, "Right")).not.toHaveCSS("background-color", calm);
      await expect.poll(() => isCovered(cell(row, "Left"))).toBe(false);
      await expect.poll(() => isCovered(cell(row, "Right"))).toBe(false);
    }
  });
}

test("Enter brings what is chosen to the same height each time", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openGalley(page);

  const heights: number[] = [];
  for (const text of ["Some 900 people", "Residents have complained", "Nobody sells a jumper"]) {
    const row = levelsWith(page, text);
    await choose(page, cell(row, "Left"), "Enter");
    await expect(sentence(row, "Left")).toHaveClass(/is-focused/u);
    heights.push(Math.round((await row.boundingBox())?.y ?? Number.NaN));
  }

  expect(new Set(heights).size, `heights: ${heights.join(", ")}`).toBe(1);
});

test("a click on a pair that is level leaves the page where it is, under the pointer", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openGalley(page);

  for (const text of ["Some 900 people", "Nobody sells a jumper"]) {
    const row = levelsWith(page, text);
    await sentence(row, "Left").hover();
    const before = (await row.boundingBox())?.y;
    await choose(page, cell(row, "Left"), "a click");
    await expect(sentence(row, "Left")).toHaveClass(/is-focused/u);
    expect((await row.boundingBox())?.y).toBe(before);
  }
});

test("a click on a moved sentence opens its counterpart beside it; Esc closes it", async ({
  page,
}) => {
  await openGalley(page);
  const row = levelsWith(page, "Similar limits have been adopted").last();

  await sentence(row, "Left").click();
  const ghost = cell(row, "Right").getByRole("button", { expanded: true });
  await expect(ghost).toContainText("Two more ports in the island group");
  await expect(ghost).toContainText(/will decide in May\.$/u);

  await page.keyboard.press("Escape");
  await expect(cell(row, "Right").getByRole("button", { expanded: true })).toHaveCount(0);
  await expect(announcement(page)).toHaveCount(0);
});

test("j and k step through what differs, in order, and say what it is", async ({ page }) => {
  await openGalley(page);
  await page.getByRole("button", { name: "Two versions of a developing story" }).click();
  await expect(names(page)).toHaveText([/1240/u, /1715/u]);
  const differing = (await readLevels(page)).filter(({ relation }) => relation !== "verbatim");
  const total = differing.length;

  for (const [index, { relation }] of differing.entries()) {
    await page.keyboard.press("j");
    await expect(announcement(page)).toHaveText([
      `Difference ${index + 1} of ${total}, ${relation}`,
    ]);
    await expect.poll(() => isCovered(page.locator("td:focus"))).toBe(false);
  }
  await page.keyboard.press("j");
  await expect(announcement(page), "the last stays").toHaveText([
    new RegExp(`^Difference ${total} of ${total}, `, "u"),
  ]);

  await page.keyboard.press("k");
  await expect(announcement(page)).toHaveText([
    new RegExp(`^Difference ${total - 1} of ${total}, `, "u"),
  ]);
  const legend = page.getByRole("complementary", { name: "Legend" });
  await expect(legend).toContainText(`${total - 1} of ${total}`);
  await legend.getByRole("button", { name: "Next difference" }).click();
  await expect(legend).toContainText(`${total} of ${total}`);

  await page.keyboard.press("Escape");
  await expect(announcement(page)).toHaveCount(0);
  await expect(legend).toContainText(`${total} differences`);
});

test("a moved pair is one difference, met once", async ({ page }) => {
  await openGalley(page);
  const shown = await readLevels(page);
  const moved = shown.filter(({ relation }) => relation.endsWith("moved")).length / 2;
  const total = shown.length - moved;
  expect(moved).toBe(1);

  await page.keyboard.press("j");

  await expect(announcement(page)).toHaveText([`Difference 1 of ${total}, only right`]);
});

test("the page's keys are letters while something is typed, and belong to the browser with Ctrl", async ({
  page,
}) => {
  await openGalley(page);
  await head(page, "Left").getByRole("button", { name: "Paste…" }).click();
  const field = page.getByRole("dialog").getByRole("textbox");

  await field.pressSequentially("jk s x?");

  await expect(field).toHaveValue("jk s x?");
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  await expect(announcement(page)).toHaveCount(0);
  await page.keyboard.press("Alt+j");
  await expect(announcement(page)).toHaveCount(0);
});

test("? lists the keys; Esc closes the list and gives the focus back", async ({ page }) => {
  await openGalley(page);
  const place = cell(levels(page).nth(2), "Left");
  await place.focus();

  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  for (const does of [
    "Next difference",
    "Previous difference",
    "Next notice of damaged text",
    "Previous notice",
    "Swap sides",
    "Clear the selection",
  ])
    await expect(sheet.getByText(does, { exact: true })).toBeVisible();
  await page.keyboard.press("s");
  await page.keyboard.press("Escape");

  await expect(sheet).toBeHidden();
  await expect(place).toBeFocused();
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
});

test("Tab leads through the whole page, always to something in sight that shows it has the focus", async ({
  page,
}) => {
  await openGalley(page);

  const stops: string[] = [];
  for (let at = await tabOn(page); at !== null; at = await tabOn(page)) {
    stops.push(at.name);
    expect(at, `stop ${stops.length}`).toEqual({ name: at.name, outlined: true, covered: false });
    expect(stops.length, "the page lets the focus out at its end").toBeLessThan(40);
  }

  expect(stops).toEqual([
    expect.stringContaining("Swap"),
    "Find",
    "Settings",
    "Commands",
    expect.stringContaining("Keys"),
    expect.stringContaining("Quotations 4: 3 intact, 1 altered"),
    "Open two files…",
    "A wire story and its rewrite",
    "Two versions of a developing story",
    "2 notices",
    "Choose…",
    "Paste…",
    "Edit",
    "Choose…",
    "Paste…",
    "Edit",
    "Nothing on this side",
    "0 verbatim",
    "22 paraphrase",
    "3 only left",
    "1 only right",
    "1 moved",
    "4 furniture",
    "2 notices",
    "Everything",
    "Changed",
    "Kept",
    "Rows",
    "Flow",
    "Previous difference",
    "Next difference",
  ]);
});

test("arrows go from sentence to sentence, and no sentence with the focus is hidden", async ({
  page,
}) => {
  await openGalley(page);
  const rows = await levels(page).count();
  await cell(levels(page).first(), "Left").focus();

  for (let row = 1; row < rows; row += 1) {
    await page.keyboard.press("ArrowDown");
    await expect(cell(levels(page).nth(row), "Left")).toBeFocused();
    expect(await isCovered(page.locator("td:focus")), `row ${row}, going down`).toBe(false);
  }
  await page.keyboard.press("ArrowRight");
  await expect(cell(levels(page).last(), "Right")).toBeFocused();
  for (let row = rows - 2; row >= 0; row -= 1) {
    await page.keyboard.press("ArrowUp");
    expect(await isCovered(page.locator("td:focus")), `row ${row}, going up`).toBe(false);
  }
  await expect(cell(levels(page).first(), "Right")).toBeFocused();
});

test("the whole way by keyboard: to the other sample, to a difference, its counterpart, and back", async ({
  page,
}) => {
  await openGalley(page);
  await page.getByRole("button", { name: "A wire story and its rewrite" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(names(page)).toHaveText([/1240/u, /1715/u]);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);

  const rows = levelsWith(page, "Similar limits have been adopted");
  const announced = announcement(page);
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("j");
    await expect(announced).toHaveText([new RegExp(`^Difference ${step + 1} of `, "u")]);
    if ((await announced.textContent())?.endsWith("moved")) break;
  }
  await expect(cell(rows.first(), "Right")).toBeFocused();
  await page.keyboard.press("x");
  await expect(cell(rows.last(), "Left")).toBeFocused();
  await page.keyboard.press("x");
  await expect(cell(rows.first(), "Right")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(announced).toHaveCount(0);
  await expect(cell(rows.first(), "Right")).toBeFocused();
});

test("a selection of text keeps to the column it began in", async ({ page }) => {
  await openGalley(page);
  const first = await sentence(levelsWith(page, "Councillors backed"), "Left").boundingBox();
  const last = await sentence(levelsWith(page, "The town of 5,600"), "Right").boundingBox();
  if (first === null || last === null) throw new Error("The sample has other rows.");

  await page.mouse.move(first.x + 20, first.y + 12);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width / 2, last.y + 12, { steps: 8 });
  await page.mouse.up();

  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected).toContain("will be turned away altogether");
  expect(selected).toContain("We are not closing the door");
  expect(selected).not.toContain("There will be no berth");
  expect(selected).not.toContain("shutting the door");
  await expect(announcement(page), "a selection of text selects no sentence").toHaveCount(0);
});

/** The text of a cell, without the room around it. */
function sentence(row: Locator, side: "Left" | "Right"): Locator {
  return cell(row, side).getByRole("paragraph").first();
}

/** What a screen reader is told of the selection. */
function announcement(page: Page): Locator {
  return page.getByRole("status").filter({ hasText: /^(Difference|Selected)/u });
}

async function choose(page: Page, place: Locator, way: string): Promise<void> {
  if (way === "Enter") {
    await place.focus();
    await page.keyboard.press("Enter");
  } else {
    await place.click({ position: { x: 40, y: 12 } });
  }
}

async function readColour(place: Locator): Promise<string> {
  return place.evaluate((element) => getComputedStyle(element).backgroundColor);
}

/** Whether something else lies over the first or the last line of an element, or either is out of the window. */
async function isCovered(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    return [top + 6, bottom - 6].some((height) => {
      const seen = document.elementFromPoint(left + 30, height);
      return seen === null || !(element.contains(seen) || seen.contains(element));
    });
  });
}

/** Presses Tab; null where the focus has left the page. */
async function tabOn(page: Page): Promise<{
  readonly name: string;
  readonly outlined: boolean;
  readonly covered: boolean;
} | null> {
  await page.keyboard.press("Tab");
  const focused = page.locator("body :focus");
  if ((await focused.count()) === 0) return null;
  return {
    name: await focused.evaluate(
      (element) => element.getAttribute("aria-label") ?? element.textContent ?? "",
    ),
    outlined: await focused.evaluate(
      (element) => getComputedStyle(element).outlineStyle !== "none",
    ),
    covered: await isCovered(focused),
  };
}
