/** Comparing takes a moment, goes wrong or is not wanted any more: the page stays the editor's all the while. */
import { expect, test } from "@playwright/test";

import { dropFiles } from "./drop";
import { EARLY, LATE } from "./ferry";
import { holdNext } from "./gate";
import { makeLongPair } from "./longStory";
import { levelsWith, names, openGalley, readLevels, watchNames } from "./reader";
import { type HearAnswer, watchAnswers } from "./workerAnswers";

const WORKER = /compare\.worker.*\.js$/u;

test("a newer comparison ends the older one, whose result is never shown", async ({ page }) => {
  await openGalley(page);
  const [one, two] = makeLongPair(3);
  const older = await holdNext(page, WORKER);
  const seen = await watchNames(page);

  await dropFiles(page, [one, two], "left");
  await older.asked;
  await dropFiles(page, [EARLY, LATE], "left");

  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  await older.open();
  await expect.poll(() => page.workers().length).toBe(0);
  await page.keyboard.press("j");
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  expect(await seen()).not.toContain(one.name);
});

test("a file dropped during a comparison joins the text that was dropped before it", async ({
  page,
}) => {
  await openGalley(page);
  const older = await holdNext(page, WORKER);
  await dropFiles(page, [EARLY], "left");
  await older.asked;

  await dropFiles(page, [LATE], "right");

  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
});

test("a result that comes at the very moment of another drop does not undo the drop", async ({
  page,
}) => {
  await watchAnswers(page);
  await page.addInitScript(answerAtNextDrop);
  await openGalley(page);

  await dropFiles(page, [EARLY], "left");
  await page.waitForFunction(() => Reflect.get(globalThis, "answersHeld") === 1);
  await dropFiles(page, [LATE], "right");

  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  await page.reload();
  await expect(names(page), "the pair that was kept").toHaveText([EARLY.name, LATE.name]);
});

test("while texts are compared the ones before can be read on, and it can be called off", async ({
  page,
}) => {
  await openGalley(page);
  const before = await readLevels(page);
  const work = await holdNext(page, WORKER);
  await dropFiles(page, [EARLY, LATE], "left");
  await work.asked;

  const progress = page.getByRole("progressbar", { name: "Comparing" });
  await expect(progress).toBeVisible();
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  await page.keyboard.press("j");
  await expect(page.getByRole("status").filter({ hasText: "Difference 1 of" })).toHaveCount(1);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Cancel" }).click();

  await expect(progress).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  expect(await readLevels(page)).toEqual(before);
  await work.open();

  await dropFiles(page, [EARLY, LATE], "left");
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
});

test("a first comparison that was called off can be asked for again", async ({ page }) => {
  const work = await holdNext(page, WORKER);
  await page.goto("/");
  await work.asked;

  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("main")).toContainText("These two texts have not been compared.");
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  await page.getByRole("button", { name: "Compare", exact: true }).click();

  await expect(levelsWith(page, "Councillors backed")).toHaveCount(1);
});

for (const [what, answer, reason] of [
  [
    "breaks off",
    { contentType: "text/javascript", body: "throw new Error('the press is jammed');" },
    /the press is jammed/u,
  ],
  ["does not start", { status: 404, body: "" }, /broke off\. /u],
] as const) {
  test(`a comparison that ${what} is said to, with both names, and can be tried again`, async ({
    page,
  }) => {
    await openGalley(page);
    const before = await readLevels(page);
    await page.route(WORKER, (route) => route.fulfill(answer), { times: 1 });

    await dropFiles(page, [EARLY, LATE], "left");

    const alert = page.getByRole("alert");
    await expect(alert).toContainText(`Comparing “${EARLY.name}” with “${LATE.name}” broke off`);
    await expect(alert).toHaveText([reason]);
    await expect(alert).toContainText("Both texts are still here.");
    expect(await readLevels(page), "what was on the page stays").toEqual(before);

    await alert.getByRole("button", { name: "Retry" }).click();
    await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
    await expect(alert).toHaveCount(0);
  });
}

/**
 * From the first dropped file on, the worker's first answer is held, and given when the next file has been read: after
 * the page has taken that file in, before it has drawn anything. Runs in the page.
 */
function answerAtNextDrop(): void {
  const TURNS = 50;
  let files = 0;
  let held: (() => void) | null = null;

  const hearAnswer: HearAnswer = (give) => {
    if (files !== 1) return true;
    held = give;
    Object.assign(globalThis, { answersHeld: 1 });
    return false;
  };
  Object.assign(globalThis, { hearAnswer });

  async function giveSoon(): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
    held?.();
    held = null;
  }

  File.prototype.arrayBuffer = async function arrayBuffer() {
    const bytes = await new Response(this).arrayBuffer();
    files += 1;
    void giveSoon();
    return bytes;
  };
}
