/** A reload, a crash, a browser that keeps nothing: an editor's texts are there again, or the page says why not. */
import { expect, test } from "@playwright/test";

import { dropFiles } from "./drop";
import { EARLY, LATE, LATEST, dropFerry } from "./ferry";
import { holdNext } from "./gate";
import { levelsWith, names, openGalley, readLevels } from "./reader";

const WORKER = /compare\.worker.*\.js$/u;

test("the texts of the editor are there again after a reload, each on its side", async ({
  page,
}) => {
  await dropFerry(page);
  await page.keyboard.press("s");
  await expect(names(page)).toHaveText([LATE.name, EARLY.name]);
  const before = await readLevels(page);

  await page.reload();

  await expect(names(page)).toHaveText([LATE.name, EARLY.name]);
  await expect.poll(() => readLevels(page)).toEqual(before);
  await expect(page.getByText("The texts you left here are back.")).toBeVisible();
  await expect(page.getByText("Sample", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("one text of the editor's beside a sample is there again, too", async ({ page }) => {
  await openGalley(page);
  await dropFiles(page, [EARLY], "left");
  await expect(names(page)).toHaveText([EARLY.name, /rewrite/u]);

  await page.reload();

  await expect(names(page)).toHaveText([EARLY.name, /rewrite/u]);
});

test("starting over shows the sample, now and after a reload", async ({ page }) => {
  await dropFerry(page);

  await page.getByRole("button", { name: "Start over" }).click();
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  await page.reload();

  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  await expect(levelsWith(page, "Councillors backed")).toHaveCount(1);
});

test("a comparison that brought the page down is not begun again by itself, and no text is lost", async ({
  page,
}) => {
  await openGalley(page);
  const work = await holdNext(page, WORKER);
  await dropFiles(page, [EARLY, LATE], "left");
  await work.asked;

  await page.reload();

  const alert = page.getByRole("alert");
  await expect(alert).toContainText(
    `The last comparison of “${EARLY.name}” with “${LATE.name}” did not finish.`,
  );
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  await alert.getByRole("button", { name: "Retry" }).click();
  await expect(levelsWith(page, "Nobody aboard was hurt.")).toHaveCount(1);
  await expect(alert).toHaveCount(0);
});

test("a link that names two texts does not cost the editor's own", async ({ page }) => {
  await dropFerry(page);

  await openGalley(
    page,
    "/?a=samples/metro-outage/port-almery-metro-1240.txt&b=samples/metro-outage/port-almery-metro-1715.txt",
  );
  await expect(names(page)).toHaveText([/1240/u, /1715/u]);
  await openGalley(page);

  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
});

for (const [what, breakStorage] of [
  ["throws", throwOnStorage],
  ["refuses", refuseStorage],
  ["never answers", hangStorage],
  ["is full", fillStorage],
] as const) {
  test(`where the browser's storage ${what}, everything works, and the page says once that it keeps nothing`, async ({
    page,
  }) => {
    await page.addInitScript(breakStorage);
    await dropFerry(page);

    await expect(page.getByRole("alert")).toHaveText([
      /^This browser does not let the page keep your texts\..*a reload starts afresh/u,
    ]);
    await dropFiles(page, [LATEST], "left");
    await expect(names(page)).toHaveText([LATEST.name, LATE.name]);
    await page.keyboard.press("s");
    await expect(names(page)).toHaveText([LATE.name, LATEST.name]);
    await expect(page.getByRole("alert").filter({ hasText: "keep your texts" })).toHaveCount(1);
  });
}

test("a problem that was dismissed is not said again", async ({ page }) => {
  await page.addInitScript(throwOnStorage);
  await dropFerry(page);
  await page.getByRole("alert").getByRole("button", { name: "Dismiss" }).click();

  await dropFiles(page, [LATEST], "left");
  await expect(names(page)).toHaveText([LATEST.name, LATE.name]);

  await expect(page.getByRole("alert")).toHaveCount(0);
});

/** As where site data is blocked: touching the storage is an error already. Runs in the page. */
function throwOnStorage(): void {
  Object.defineProperty(globalThis, "indexedDB", {
    get() {
      throw new DOMException("denied", "SecurityError");
    },
  });
}

/** As in some private windows and on a full disk: it is there, but will not open. Runs in the page. */
function refuseStorage(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
}

/** As where another tab holds the database. */
function hangStorage(): void {
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
}

function fillStorage(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
  };
}
