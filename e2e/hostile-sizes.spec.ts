/** Texts of a size that no story has: a limit is said before they are read, or they are compared while the page stays the editor's. */
import { closeSync, ftruncateSync, openSync } from "node:fs";
import { expect, test } from "@playwright/test";

import { dragFromDesktop } from "./desktop";
import { makeFile } from "./drop";
import { LATE, openFerry } from "./ferry";
import { cell, head, levels, levelsWith, names, readLevels } from "./reader";

/** Of each the page says its limit; the largest would decode to no text at all, and without an error. */
const TOO_LARGE: readonly (readonly [megabytes: number, said: RegExp])[] = [
  [100, /is too large: 100 MB, and Galley reads up to 10 MB\./u],
  [560, /is too large: 560 MB, and Galley reads up to 10 MB\./u],
];
const MEGABYTE = 2 ** 20;

/** What is just not too large. */
const LARGEST = 10 * MEGABYTE;

/** So many rows are higher than a browser can place; a million take half a minute longer, and end in the same way. */
const FLOOD = 200_000;

/** Two hundred times the longest paragraph of a story; ten times as long it takes half a minute, and ends in the same way. */
const LONG_LINE = 1_000_000;

test("what is far too large is refused before a byte of it is read", async ({ page }, testInfo) => {
  await openFerry(page);
  const before = await readLevels(page);
  await page.evaluate(() => {
    const refuse = (): never => {
      throw new Error("It was read.");
    };
    Object.assign(File.prototype, {
      arrayBuffer: refuse,
      text: refuse,
      slice: refuse,
      stream: refuse,
    });
  });

  for (const [megabytes, said] of TOO_LARGE) {
    const place = testInfo.outputPath(`archive-${megabytes}.txt`);
    const file = openSync(place, "w");
    ftruncateSync(file, megabytes * MEGABYTE);
    closeSync(file);
    await dragFromDesktop(page, [place], "left");
    const told = page.getByRole("alert");
    await expect(told).toHaveText([said]);
    await told.getByRole("button", { name: "Dismiss" }).click();
    await expect(told).toHaveCount(0);
  }

  expect(await readLevels(page)).toEqual(before);
});

test("ten megabytes of prose are compared, visibly, until they are called off", async ({
  page,
}) => {
  await openFerry(page);
  const before = await readLevels(page);
  const paragraph =
    "The minister said on Thursday that the plan for a new ferry would cost four million. The council votes on Monday.";

  await bring(page, "book.txt", `${paragraph}\n\n`, LARGEST);

  await expect(page.getByRole("progressbar", { name: "Comparing" })).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await readLevels(page)).toEqual(before);
});

test("a flood of sentences of one word is shown down to the last", async ({ page }) => {
  await openFerry(page);

  await bring(page, "yes.txt", "Yes. ", FLOOD * 5, "No.");

  await expect(names(page)).toHaveText(["yes.txt", LATE.name], { timeout: 50_000 });
  await expect(page.getByRole("table")).toHaveAttribute("aria-rowcount", `${FLOOD + 5}`);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(levelsWith(page, "No.")).toBeInViewport();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect(levelsWith(page, "No.")).toHaveCount(0);
  await expect
    .poll(() =>
      page.evaluate(
        () => document.elementFromPoint(300, innerHeight / 2)?.closest("tr")?.textContent,
      ),
    )
    .toContain("Yes.");
  await page.evaluate(() => scrollTo(0, 0));
  await expect(levelsWith(page, "The last ferry")).toBeInViewport();
});

test("the last word of one endless line can be reached", async ({ page }) => {
  await openFerry(page);
  await bring(page, "line.txt", "word ", LONG_LINE, "the-very-last-word");
  await expect(names(page)).toHaveText(["line.txt", LATE.name], { timeout: 50_000 });

  await page.keyboard.press("/");
  await page.keyboard.type("the-very-last");
  await expect(page.getByText("1 of 1")).toHaveCount(1);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(
          document.querySelector("table") ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf("the-very-last") ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + "the-very-last".length);
          const { top, bottom } = range.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight && bottom > top;
        }
        return false;
      }),
    )
    .toBe(true);
});

test("a letter under a flood of marks is shown, with a notice, and the page goes on", async ({
  page,
}) => {
  await openFerry(page);

  await bring(page, "flood.txt", "\u0301\u0323", 400_000, " is one letter.", "a");

  await expect(names(page)).toHaveText(["flood.txt", LATE.name]);
  await expect(head(page, "Left").getByRole("button", { name: "1 notice" })).toBeVisible();
  await expect(cell(levelsWith(page, "is one letter."), "Left")).toHaveCount(1);
  await page.keyboard.press("j");
  await expect(levels(page)).not.toHaveCount(0);
});

/** Drops a file on the left that is made in the page, `part` by `part` up to `size` bytes; it need not travel there. */
async function bring(
  page: Parameters<typeof openFerry>[0],
  name: string,
  part: string,
  size: number,
  end = "",
  start = "",
): Promise<void> {
  const length = makeFile(name, part).bytes.length;
  await page.evaluate(
    ({ called, text, times, first, last }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([first, text.repeat(times), last], called));
      const at = { clientX: 200, clientY: 400, bubbles: true, cancelable: true };
      const under = document.elementFromPoint(200, 400) ?? document.body;
      for (const type of ["dragenter", "dragover", "drop"])
        under.dispatchEvent(new DragEvent(type, { ...at, dataTransfer }));
    },
    { called: name, text: part, times: Math.floor(size / length), first: start, last: end },
  );
}
