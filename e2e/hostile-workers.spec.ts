/** A worker hangs, breaks or takes the page down with it: what is on the page stays, and texts are there again. */
import { expect, test } from "@playwright/test";

import { dropFiles } from "./drop";
import { EARLY, LATE, LATEST, openFerry } from "./ferry";
import { holdNext } from "./gate";
import { levelsWith, names, openGalley, readLevels } from "./reader";

const READER = /read\.worker.*\.js$/u;
const COMPARER = /compare\.worker.*\.js$/u;
const HANGS = {
  contentType: "text/javascript",
  body: "addEventListener('message', () => { for (;;); });",
};

test("a reader that hangs is called off, and the texts stay", async ({ page }) => {
  await openFerry(page);
  const before = await readLevels(page);
  await page.route(READER, (route) => route.fulfill(HANGS), { times: 1 });

  await dropFiles(page, [LATEST], "left");
  await expect(page.getByText(`Reading “${LATEST.name}” …`)).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();

  await expect(page.getByText(/^Reading/u)).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await readLevels(page)).toEqual(before);
  await dropFiles(page, [LATEST], "left");
  await expect(names(page)).toHaveText([LATEST.name, LATE.name]);
});

test("a reader that hangs is ended by time, with a sentence", async ({ page }) => {
  await openFerry(page);
  const before = await readLevels(page);
  await page.route(READER, (route) => route.fulfill(HANGS), { times: 1 });
  // Long waits of the page end at once.
  await page.evaluate(() => {
    const wait = globalThis.setTimeout;
    const soon = (go: () => void, ms = 0): number => Number(wait(go, Math.min(ms, 100)));
    Object.assign(globalThis, { setTimeout: soon });
  });

  await dropFiles(page, [LATEST], "left");

  await expect(page.getByRole("alert")).toContainText(
    `“${LATEST.name}” took longer than 20 seconds to read, so that was stopped.`,
  );
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await readLevels(page)).toEqual(before);
});

for (const [what, answer] of [
  ["breaks off", { contentType: "text/javascript", body: "throw new Error('out of ink');" }],
  ["cannot be had", { status: 404, body: "" }],
] as const) {
  test(`a reader that ${what} is said to, and the next file is read`, async ({ page }) => {
    await openFerry(page);
    const before = await readLevels(page);
    await page.route(READER, (route) => route.fulfill(answer), { times: 1 });

    await dropFiles(page, [LATEST], "left");

    await expect(page.getByRole("alert")).toContainText(`Reading “${LATEST.name}” broke off`);
    expect(await readLevels(page)).toEqual(before);
    await dropFiles(page, [LATEST], "left");
    await expect(names(page)).toHaveText([LATEST.name, LATE.name]);
  });
}

test("a comparison that hangs is called off, and another goes through", async ({ page }) => {
  await openFerry(page);
  const before = await readLevels(page);
  await page.route(COMPARER, (route) => route.fulfill(HANGS), { times: 1 });

  await dropFiles(page, [LATEST], "left");
  await expect(page.getByRole("progressbar", { name: "Comparing" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();

  await expect.poll(() => page.workers().length).toBe(0);
  expect(await readLevels(page)).toEqual(before);
  await dropFiles(page, [LATEST], "left");
  await expect(names(page)).toHaveText([LATEST.name, LATE.name]);
});

test("a tab that goes down while it compares loses no text", async ({ page, context }) => {
  await openGalley(page);
  const work = await holdNext(page, COMPARER);
  await dropFiles(page, [EARLY, LATE], "left");
  await work.asked;

  const browser = await context.newCDPSession(page);
  const down = page.waitForEvent("crash");
  void browser.send("Page.crash").catch(() => {});
  await down;

  const again = await context.newPage();
  await again.goto("/");
  await expect(again.getByRole("alert")).toContainText(
    `The last comparison of “${EARLY.name}” with “${LATE.name}” did not finish.`,
  );
  await expect(names(again)).toHaveText([EARLY.name, LATE.name]);
  await again.getByRole("button", { name: "Retry" }).click();
  await expect(levelsWith(again, "Nobody aboard was hurt.")).toHaveCount(1);
});

test("a result that cannot be drawn leaves no empty window, and no text is lost", async ({
  page,
}) => {
  await openFerry(page);
  await page.route(
    COMPARER,
    (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: "addEventListener('message', ({ data: { id } }) => postMessage({ kind: 'done', id, comparison: { groups: [null] } }));",
      }),
    { times: 1 },
  );

  await dropFiles(page, [LATEST], "left");

  const told = page.getByRole("alert");
  await expect(told).toContainText("They were kept");
  await told.getByRole("button", { name: "Reload" }).click();
  await expect(names(page)).toHaveText([LATEST.name, LATE.name]);
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(levelsWith(page, "The propeller shaft has been replaced.")).toHaveCount(1);
});
