/** Where things stand on the page: pairs level, nothing to the side, texts from right to left, the list beside the text. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";

import { dropFiles, makeFile } from "./drop";
import { levels, names, openGalley } from "./reader";

const FIXTURES = path.join(import.meta.dirname, "..", "fixtures");

/** Phone, tablet, the smallest laptop of newsrooms, a desktop, a big screen. */
const WIDTHS = [390, 768, 1024, 1440, 1920];

/** At this width and below the left text stands above the right one. */
const ONE_COLUMN = 700;

test("pairs stand level, and nothing is wider than the window", async ({ page }) => {
  await openGalley(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expectNothingWider(page, `${width} px`);
    if (width > ONE_COLUMN) await expectLevel(page, `${width} px`);
  }
});

test("at 200 % zoom pairs still stand level, and nothing is wider than the window", async ({
  browser,
  baseURL,
}) => {
  const page = await openZoomed(browser, baseURL ?? "");
  await expectLevel(page, "200 %");
  await expectNothingWider(page, "200 %");
  await page.keyboard.press("j");
  await expect(page.getByRole("cell").and(page.locator(":focus"))).toBeInViewport();
});

for (const story of ["arabic-rewrite", "hebrew-rewrite"]) {
  test(`texts from right to left begin at the right: ${story}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openGalley(page);
    await dropFiles(page, [readStory(story, "a"), readStory(story, "b")], "left");
    await expect(names(page)).toHaveText([/-a\.txt$/u, /-b\.txt$/u]);

    const passages = await page.locator(".passage").evaluateAll((found) =>
      found.map((passage) => {
        const text = document.createRange();
        text.selectNodeContents(passage);
        const box = passage.getBoundingClientRect();
        const { borderRightWidth, borderLeftWidth, direction } = getComputedStyle(passage);
        const parts = [...text.getClientRects()].filter(({ width }) => width > 1);
        const firstLine = parts.filter(({ top }) => top < box.top + 24);
        return {
          direction,
          bar: Number.parseFloat(borderRightWidth) > Number.parseFloat(borderLeftWidth),
          gap: box.right - Math.max(...firstLine.map(({ right }) => right)),
          words: (passage.textContent ?? "").slice(0, 40),
        };
      }),
    );
    expect(passages.length).toBeGreaterThan(10);
    for (const { direction, bar, gap, words } of passages) {
      expect.soft(direction, words).toBe("rtl");
      expect.soft(bar, `the bar of ${words}`).toBe(true);
      expect.soft(gap, `the beginning of ${words}`).toBeLessThan(32);
    }
    await expectLevel(page, story);
    await expectNothingWider(page, story);
  });
}

test("a moved sentence from right to left has its hint at the right, too", async ({ page }) => {
  const paragraphs = [
    "قال رئيس البلدية يوم الثلاثاء إن الجسر القديم لن يغلق في العام المقبل.",
    "وصل ثلاثون متطوعا من المدينة المجاورة مساء الجمعة لمساعدة السكان.",
    "أعلنت وزارة الصحة أن المستشفى الجديد سيفتح أبوابه في شهر مارس.",
    "ارتفعت أسعار القمح بنسبة سبعة في المئة خلال الأسبوع الماضي.",
  ];
  const [one = "", ...others] = paragraphs;
  await openGalley(page);
  await dropFiles(
    page,
    [makeFile("a.txt", paragraphs.join("\n\n")), makeFile("b.txt", [...others, one].join("\n\n"))],
    "left",
  );
  await expect(names(page)).toHaveText(["a.txt", "b.txt"]);
  const ghosts = page.locator(".ghost");
  await expect(ghosts).toHaveCount(2);
  for (const ghost of await ghosts.all()) await expect(ghost).toHaveCSS("direction", "rtl");
  for (const passage of await page.locator(".passage").all())
    await expect(passage).toHaveCSS("direction", "rtl");
});

test("the list of things to check leaves the text in sight, and what it leads to stands below it", async ({
  page,
}) => {
  for (const size of [
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await openGalley(page);
    const summary = page.getByRole("banner").getByRole("button", { name: /Quotations|Figures/u });
    await summary.click();
    const list = page.getByRole("region", { name: "Things to check" });
    await expect(list).toBeVisible();
    await expect(levels(page).first()).toBeInViewport();

    await list.getByRole("link").first().click();
    await expect(list).toBeInViewport();
    const current = page.locator(".fact-current").first();
    await expect(current).toBeInViewport();
    await expect
      .poll(async () => {
        const [above, at] = [await list.boundingBox(), await current.boundingBox()];
        return above !== null && at !== null && at.y >= above.y + above.height;
      })
      .toBe(true);
    await expectNothingWider(page, `${size.width} px`);
  }
});

test("a name too long for its place keeps its end", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGalley(page);
  const name = `${"a-long-name-of-a-story-".repeat(6)}second-take-1715.txt`;
  await dropFiles(page, [makeFile(name, "The ferry left at noon.")], "top");
  await expect(names(page).first()).toHaveText(name);
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect(page.getByText("ake-1715.txt", { exact: true })).toBeInViewport({ ratio: 1 });
});

test("a phone is told to open its texts, not to drop them; then the button is for the other version", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await openGalley(page);
  const invitation = page.getByRole("region", { name: "Getting started" });
  await expect(invitation.getByText("Open or paste your two versions.")).toBeVisible();
  await expect(invitation.getByText("Drop your two versions")).toBeHidden();
  await page.getByLabel("File for the left side").setInputFiles({
    name: "own.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("The ferry left at noon."),
  });
  await expect(names(page).first()).toHaveText("own.txt");
  await expect(invitation.getByText("Now open or paste the other version")).toBeVisible();
  await expect(invitation.getByRole("button", { name: "Open the other version…" })).toBeVisible();
  await context.close();
});

test("with forced colours every kind of row still differs from the others", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openGalley(page);
  await page.getByRole("button", { name: "Two versions of a developing story" }).click();
  await expect(names(page)).toHaveText([/1240\.txt$/u, /1715\.txt$/u]);
  const bars = await page.locator(".passage").evaluateAll((found) =>
    Object.fromEntries(
      found.map((passage) => {
        const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(passage);
        const kind = [...passage.classList].find((name) => name.startsWith("is-")) ?? "";
        return [kind, `${borderInlineStartWidth} ${borderInlineStartStyle}`];
      }),
    ),
  );
  expect(new Set(Object.values(bars)).size, JSON.stringify(bars)).toBe(3);
  await page.keyboard.press("j");
  await expect(page.locator(".passage.is-focused, .ghost.is-open").first()).toHaveCSS(
    "outline-style",
    "solid",
  );
});

/** Half the window of a laptop, each CSS pixel two of the screen's: what zoom does. */
async function openZoomed(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 720, height: 450 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  await openGalley(page);
  return page;
}

/** In each row the two cells begin at the same height. */
async function expectLevel(page: Page, when: string): Promise<void> {
  const apart = await levels(page).evaluateAll((rows) =>
    rows.flatMap((row) => {
      const [left, right] = [...row.querySelectorAll("td .passage:first-child")].map(
        (passage) => passage.getBoundingClientRect().top,
      );
      return left === undefined || right === undefined ? [] : [Math.abs(left - right)];
    }),
  );
  expect(apart.length, when).toBeGreaterThan(3);
  expect(Math.max(...apart), when).toBeLessThanOrEqual(1);
}

async function expectNothingWider(page: Page, when: string): Promise<void> {
  const wide = await page.evaluate(() => ({
    window: document.documentElement.clientWidth,
    page: document.documentElement.scrollWidth,
    out: [...document.querySelectorAll(".passage, button, .head-name, .file-tail")]
      .filter(({ scrollWidth }) => scrollWidth > 0)
      // On a phone the legend's entries are one line that is pushed sideways.
      .filter((element) => element.closest(".legend-entries") === null)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > document.documentElement.clientWidth + 1;
      }).length,
  }));
  expect.soft(wide.page, when).toBe(wide.window);
  expect.soft(wide.out, `elements out of the window, ${when}`).toBe(0);
}

function readStory(story: string, side: "a" | "b"): ReturnType<typeof makeFile> {
  return makeFile(
    `${story}-${side}.txt`,
    readFileSync(path.join(FIXTURES, story, `${side}.txt`), "utf8"),
  );
}
