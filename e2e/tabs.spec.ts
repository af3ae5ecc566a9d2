/** Several tabs, older and newer pages: each keeps its own pair, and none keeps another waiting. */
import { expect, type Page, test } from "@playwright/test";

import { dropFiles, makeFile } from "./drop";
import { EARLY, LATE } from "./ferry";
import { names, openGalley } from "./reader";

const OTHER = makeFile("other-story.txt", "The council met in the old town hall.");
const TICKETS = makeFile("tickets.txt", "Tickets stay valid until Easter.");

async function bring(page: Page, pair: readonly [typeof EARLY, typeof EARLY]): Promise<void> {
  await openGalley(page);
  await dropFiles(page, pair, "left");
  await expect(names(page)).toHaveText(pair.map(({ name }) => name));
}

test("each tab keeps its own pair over a reload, and a new one opens with the last", async ({
  page,
  context,
}) => {
  await bring(page, [EARLY, LATE]);
  const second = await context.newPage();
  await bring(second, [OTHER, TICKETS]);
  const ofSecond = [OTHER.name, TICKETS.name];

  await page.reload();
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  await second.reload();
  await expect(names(second)).toHaveText(ofSecond);

  const third = await context.newPage();
  await openGalley(third);
  await expect(names(third)).toHaveText(ofSecond);
});

test("a duplicated tab is a tab of its own", async ({ page, context }) => {
  await bring(page, [EARLY, LATE]);
  const memory = await page.evaluate(() => ({ ...sessionStorage }));
  const copy = await context.newPage();
  await copy.addInitScript((remembered) => {
    if (sessionStorage.length === 0)
      for (const [key, value] of Object.entries(remembered))
        sessionStorage.setItem(key, String(value));
  }, memory);
  await openGalley(copy);
  await expect(names(copy)).toHaveText([EARLY.name, LATE.name]);

  await dropFiles(copy, [OTHER], "left");
  await expect(names(copy)).toHaveText([OTHER.name, LATE.name]);
  await page.reload();

  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
});

test("a page that brings the database up to date is not kept waiting by this one", async ({
  page,
  context,
}) => {
  await bring(page, [EARLY, LATE]);
  const newer = await context.newPage();
  await newer.goto("/robots.txt");

  const version = await newer.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("galley", 7);
        opening.addEventListener("success", () => {
          resolve(opening.result.version);
          opening.result.close();
        });
        opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
      }),
  );
  expect(version).toBe(7);

  await dropFiles(page, [OTHER], "left");
  await expect(names(page)).toHaveText([OTHER.name, LATE.name]);
  await page.reload();
  await expect(names(page), "and this one goes on keeping").toHaveText([OTHER.name, LATE.name]);
});

test("what a newer page has kept is said to be there, and left as it is", async ({ page }) => {
  await bring(page, [EARLY, LATE]);
  await write(page, { version: 99 });

  await page.reload();

  await expect(page.getByRole("alert")).toContainText("kept by a newer version of this page");
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  await dropFiles(page, [OTHER], "left");
  await expect(names(page).first()).toHaveText(OTHER.name);
  await expect.poll(() => countVersions(page, 99)).toBe(1);
});

/** Changes what is kept of the one pair there is. */
async function write(page: Page, change: object): Promise<void> {
  await page.evaluate(
    (changed) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("galley");
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction("texts", "readwrite");
          const cursor = writing.objectStore("texts").openCursor(IDBKeyRange.lowerBound("pair:"));
          cursor.addEventListener("success", () => {
            const key = cursor.result?.key;
            if (cursor.result !== null && typeof key === "string" && key.startsWith("pair:"))
              cursor.result.update({ ...(cursor.result.value as object), ...changed });
          });
          writing.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    change,
  );
}

async function countVersions(page: Page, version: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("galley");
        opening.addEventListener("success", () => {
          const reading = opening.result.transaction("texts").objectStore("texts").getAll();
          reading.addEventListener("success", () => {
            opening.result.close();
            const kept = reading.result as readonly { version?: number }[];
            resolve(kept.filter((entry) => entry.version === wanted).length);
          });
        });
      }),
    version,
  );
}
