/** Texts too long to be on the page as a whole: only what is near the view is drawn, and everything can be gone to. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { expectNoViolation } from "./axe";
import { dropFiles, makeFile } from "./drop";
import { cell, levels, levelsWith, names, openGalley } from "./reader";

/** Half as many again as are drawn. */
const ENTRIES = 7500;

/** What stands in the right text only, and what is another figure there. */
const ADDED = 3000;
const ALTERED = 7000;

/** More rows than this on the page would show that it draws everything. */
const FEW = 400;

function write(side: "a" | "b"): string {
  const entries = Array.from({ length: ENTRIES }, (_, at) => {
    const figure = side === "b" && at === ALTERED ? at + 900 : at;
    const entry = `Entry of the log: ship ${figure} came in.`;
    return side === "b" && at === ADDED ? `${entry}\n\nNobody has seen the harbour cat.` : entry;
  });
  return entries.join("\n\n");
}

async function openLog(page: Page): Promise<void> {
  await openGalley(page);
  await dropFiles(
    page,
    [makeFile("log-1.txt", write("a")), makeFile("log-2.txt", write("b"))],
    "left",
  );
  await expect(names(page)).toHaveText(["log-1.txt", "log-2.txt"]);
  await expect(entry(page, 0)).toBeInViewport();
}

/** The row with an entry of the log. */
function entry(page: Page, at: number): Locator {
  return levelsWith(page, `ship ${at} came in.`);
}

test("a comparison too long to be drawn whole is scrolled, walked and searched from end to end", async ({
  page,
}) => {
  await openLog(page);
  const table = page.getByRole("table", { name: "Comparison" });
  await expect(table).toHaveAttribute("aria-rowcount", `${ENTRIES + 2}`);
  expect(await levels(page).count()).toBeLessThan(FEW);

  await test.step("scrolling shows each part of it, at either end and between", async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(entry(page, ENTRIES - 1)).toBeInViewport();
    await expect(entry(page, ENTRIES - 1)).toHaveAttribute("aria-rowindex", `${ENTRIES + 2}`);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await expect(entry(page, ENTRIES - 1)).toHaveCount(0);
    await expect.poll(() => readInView(page)).toBeGreaterThan(ENTRIES / 3);
    const before = await readInView(page);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 5000);
    await expect.poll(() => readInView(page)).toBeGreaterThan(before + 10);
    expect(await levels(page).count()).toBeLessThan(FEW);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(entry(page, 0)).toBeInViewport();
  });

  await test.step("keys lead along it, and far away", async () => {
    await cell(levels(page).first(), "Left").focus();
    for (let at = 0; at < 60; at += 1) await page.keyboard.press("ArrowDown");
    await expect(cell(entry(page, 60), "Left")).toBeFocused();
    await expect(entry(page, 60)).toBeInViewport();
    await page.keyboard.press("Control+End");
    await expect(cell(entry(page, ENTRIES - 1), "Left")).toBeFocused();
    await expect(entry(page, ENTRIES - 1)).toBeInViewport();
    await page.keyboard.press("Control+Home");
    await expect(entry(page, 0)).toBeInViewport();
    await page.keyboard.press("j");
    await expect(cell(levelsWith(page, "harbour cat"), "Right")).toBeFocused();
    await expect(levelsWith(page, "harbour cat")).toBeInViewport();
  });

  await test.step("Tab comes back to where one was, however far that has been scrolled away", async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await expect(entry(page, 0)).toBeInViewport();
    await expect(cell(levelsWith(page, "harbour cat"), "Right")).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(entry(page, ADDED)).toBeInViewport();
  });

  await test.step("the list of things to check leads to them", async () => {
    await page.getByRole("button", { name: /altered/u }).click();
    await page.getByRole("region", { name: "Things to check" }).getByText("7900").first().click();
    await expect(levelsWith(page, "ship 7000 came in.").first()).toBeInViewport();
  });

  await test.step("find finds what is not drawn", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("ship 4321 ");
    await expect(page.getByText("1 of 2")).toHaveCount(1);
    await expect(entry(page, 4321)).toBeInViewport();
    await page.keyboard.press("Escape");
  });

  await test.step("what is folded leaves the rest near", async () => {
    await page.getByRole("button", { name: "Changed" }).click();
    await expect.poll(() => levels(page).filter({ visible: true }).count()).toBeLessThan(8);
    await page.keyboard.press("j");
    await page.getByRole("button", { name: "Everything" }).click();
    await expect.poll(() => readInView(page)).toBeGreaterThan(1000);
  });

  await test.step("all of it can be copied", async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true }));
      return clipboardData.getData("text/plain");
    });
    expect(copied).toBe(`${write("a")}\n\n${write("b")}`);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  await test.step("on paper it says that only a part is there, and leaves no room for the rest", async () => {
    const caption = page.getByText("Only what was in view is printed here");
    await expect(caption).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(caption).toBeVisible();
    await expect(page.locator(".room")).toHaveCount(2);
    for (const room of await page.locator(".room").all()) await expect(room).toBeHidden();
    await page.emulateMedia({ media: "screen" });
  });

  await test.step("Flow, which draws whole texts, says why it does not", async () => {
    await page.getByRole("button", { name: "Flow" }).click();
    await expect(page.getByRole("alert")).toContainText("too long for Flow");
    await expect(page.getByRole("table", { name: "Comparison" })).toBeVisible();
  });

  await test.step("axe finds no fault in the middle of it, in a wide window and a narrow one", async () => {
    await expectNoViolation(page);
    await expect.poll(() => levels(page).filter({ visible: true }).count()).toBeGreaterThan(20);
  });
});

test("in Flow, a comparison too long for it comes in rows", async ({ page }) => {
  await openGalley(page);
  await page.getByRole("button", { name: "Flow" }).click();
  await expect(page.getByRole("table", { name: "Comparison" })).toHaveCount(0);
  await dropFiles(
    page,
    [makeFile("log-1.txt", write("a")), makeFile("log-2.txt", write("b"))],
    "left",
  );
  await expect(entry(page, 0)).toBeInViewport();
  await expect(page.getByRole("button", { name: "Rows", pressed: true })).toBeVisible();
});

/** Which row, from 1, is in the middle of the window. */
function readInView(page: Page): Promise<number> {
  return page.evaluate(() => {
    const row = document.elementFromPoint(400, innerHeight / 2)?.closest("tr");
    return Number(row?.getAttribute("aria-rowindex") ?? 0);
  });
}
