/** The page on a phone, a laptop, a big screen, zoomed in, on paper. */
import { expect, type Page, test } from "@playwright/test";

import { carryFiles, dropFiles, hover, makeFile } from "./drop";
import { EARLY, LATE } from "./ferry";
import { cell, head, levels, levelsWith, names, openGalley } from "./reader";

/** The usual windows; half of one is what is left of it at 200 % zoom, and 320 is a laptop's at 400 %. */
const WIDTHS = [320, 390, 512, 700, 720, 1024, 1440, 1920];

/** What has no place to break a line, in a text and in a name. */
const LONG = makeFile(
  `${"a-name-without-an-end".repeat(9)}.txt`,
  [
    `See https://archive.example/${"letters-and-more-letters/".repeat(20)}index.html for the record.`,
    "ж".repeat(400),
    "The last ferry of the season left Brackholm at noon on Friday.",
  ].join("\n\n"),
);

test("nothing runs out of the window to the side, whatever its width", async ({ page }) => {
  await openGalley(page);

  await test.step("on the first visit", () => expectNoOverflow(page));

  await test.step("with a moved sentence open", async () => {
    await levelsWith(page, "Similar limits").last().getByRole("button").click();
    await expect(page.getByRole("button", { expanded: true })).not.toHaveCount(0);
    await expectNoOverflow(page);
  });

  await test.step("with long words, long names and a problem", async () => {
    await dropFiles(page, [LONG], "right");
    await expect(names(page)).toHaveText([/print/u, LONG.name]);
    await dropFiles(page, [{ ...LONG, bytes: new Uint8Array() }], "left");
    await expect(page.getByRole("alert")).toHaveCount(1);
    await expectNoOverflow(page);
  });

  await test.step("with the keys shown", async () => {
    await page.getByRole("button", { name: "Keys" }).click();
    await expectNoOverflow(page);
    await page.keyboard.press("Escape");
  });

  await test.step("with a panel to paste into", async () => {
    await head(page, "Left").getByRole("button", { name: "Paste…" }).click();
    await expectNoOverflow(page);
    await page.keyboard.press("Escape");
  });

  await test.step("with a drag over it", async () => {
    await hover(page, await carryFiles(page, [EARLY, LATE]), "left");
    await expectNoOverflow(page);
  });
});

test("on a wide window pairs stand side by side, on a narrow one the left above the right", async ({
  page,
}) => {
  await openGalley(page);
  const row = levelsWith(page, "Councillors backed the limit");

  for (const width of [1920, 1440, 1024, 720]) {
    await page.setViewportSize({ width, height: 900 });
    const [left, right] = [await box(page, row, "Left"), await box(page, row, "Right")];
    expect(left.y, `${width} px`).toBe(right.y);
    expect(left.x + left.width, `${width} px`).toBeLessThan(right.x);
    const [one, other] = await names(page).evaluateAll((found) =>
      found.map((name) => name.closest("section")?.getBoundingClientRect().x),
    );
    expect(one, "each name stands over its text").toBeCloseTo(left.x, -1);
    expect(other, "each name stands over its text").toBeCloseTo(right.x, -1);
  }

  for (const width of [700, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const [left, right] = [await box(page, row, "Left"), await box(page, row, "Right")];
    expect(left.y + left.height, `${width} px`).toBeLessThanOrEqual(right.y);
    await expect(row.getByRole("rowheader")).toHaveText("paraphrase");
    await expect(row.getByRole("rowheader")).toBeVisible();
  }
});

test("a line of text is never too long to follow", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openGalley(page);

  const letters = await cell(levelsWith(page, "The town of 5,600"), "Left").evaluate((column) => {
    const text = column.querySelector("p");
    if (text === null) return 0;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
    return (text.textContent ?? "").length / lines.size;
  });
  expect(letters).toBeGreaterThan(30);
  expect(letters).toBeLessThan(90);
});

test("a name too long for its place does not push the buttons away", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGalley(page);
  await dropFiles(page, [LONG], "top");
  await expect(names(page).first()).toHaveText(LONG.name);

  for (const side of ["Left", "Right"] as const) {
    for (const name of ["Choose…", "Paste…"]) {
      await expect(head(page, side).getByRole("button", { name })).toBeInViewport({ ratio: 1 });
    }
  }
});

test("everything to press is large enough to hit", async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await openGalley(page);
    await dropFiles(page, [EARLY], "masthead");
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    const small = await page.getByRole("button").evaluateAll((buttons) =>
      buttons
        .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name }) => name),
    );
    expect(small, `${width} px`).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
  }
});

test("who wants no motion gets none: a step is there at once", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.addInitScript(noteGlides);
  await openGalley(page);

  for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
  await expect(page.getByRole("status").filter({ hasText: "Difference 2 of" })).toHaveCount(1);

  expect(await page.evaluate(() => (globalThis as { glides?: unknown[] }).glides)).toEqual([]);
  expect(
    await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === "running").length,
    ),
  ).toBe(0);
});

test("on paper both columns stand side by side, with what the signs mean, and no buttons", async ({
  page,
}) => {
  await openGalley(page);
  const rows = await levels(page).count();
  await page.emulateMedia({ media: "print" });
  // The width of A4 within the usual margins, in CSS pixels.
  await page.setViewportSize({ width: 718, height: 1000 });

  const row = levelsWith(page, "Councillors backed the limit");
  const [left, right] = [await box(page, row, "Left"), await box(page, row, "Right")];
  expect(left.y).toBe(right.y);
  expect(left.x + left.width).toBeLessThan(right.x);
  await expect(page.getByRole("button").and(page.locator(":visible:not(table *)"))).toHaveCount(0);
  await expect(page.getByRole("complementary", { name: "Legend" })).toContainText(
    /\d+ paraphrase/u,
  );
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  for (const name of await names(page).all()) await expect(name).toBeVisible();
  const unprinted = await levels(page).evaluateAll(
    (found) =>
      found.filter((level) => getComputedStyle(level).contentVisibility !== "visible").length,
  );
  expect(unprinted, `of ${rows} rows, all are laid out`).toBe(0);
});

/** Keeps each request to scroll that is not at once, as `glides`. Runs in the page. */
function noteGlides(): void {
  const glides: unknown[] = [];
  Object.assign(globalThis, { glides });
  const proto: { scrollIntoView: (how?: ScrollIntoViewOptions) => void } = Element.prototype;
  proto.scrollIntoView = new Proxy(proto.scrollIntoView, {
    apply(scroll, element, given: [ScrollIntoViewOptions?]) {
      if (given[0]?.behavior !== "instant") glides.push(given[0]);
      Reflect.apply(scroll, element, given);
    },
  });
}

/** At every width the page is as wide as the window, and nothing in it is wider. */
async function expectNoOverflow(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const room = await page.evaluate(() => ({
      window: document.documentElement.clientWidth,
      page: document.documentElement.scrollWidth,
    }));
    expect.soft(room.page, `page width in a window of ${width} px`).toBe(room.window);
  }
}

async function box(
  page: Page,
  row: ReturnType<typeof levelsWith>,
  side: "Left" | "Right",
): Promise<{ x: number; y: number; width: number; height: number }> {
  const found = await cell(row, side).boundingBox();
  if (found === null) throw new Error(`The ${side} cell is not shown on ${page.url()}.`);
  return found;
}
