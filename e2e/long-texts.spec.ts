/** A book instead of a story: it takes its time, and the page remains the editor's. */
import { expect, type Page, test } from "@playwright/test";

import { dropFiles } from "./drop";
import { EARLY, LATE } from "./ferry";
import { makeLongPair } from "./longStory";
import { levels, names, openGalley, readLevels, watchNames } from "./reader";
import { type HearAnswer, watchAnswers } from "./workerAnswers";

/** Sentences a side, a hundred times those of a story. */
const LONG = 3000;

/** All that the page may say of a comparison under way. */
const STAGES = [
  "Comparing…",
  "Reading the left text…",
  "Reading the right text…",
  "Reading the words…",
  "Aligning sentences…",
  "Marking what differs…",
];

test("thousands of sentences: progress is shown, the page stays usable, and every sentence comes", async ({
  page,
}) => {
  await openGalley(page);
  const [one, two] = makeLongPair(LONG);
  const seen = await watchNames(page);

  await test.step("they are called off for shorter ones", async () => {
    await dropFiles(page, [one, two], "left");
    await expect(page.getByRole("progressbar", { name: "Comparing" })).toBeVisible();
    await dropFiles(page, [EARLY, LATE], "left");
    await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
    expect(await seen()).not.toContain(one.name);
  });

  await test.step("they are compared after all", async () => {
    await dropFiles(page, [one, two], "left");
    await expect(page.getByRole("progressbar", { name: "Comparing" })).toBeVisible();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(names(page)).toHaveText([one.name, two.name]);
    await expect(levels(page)).toHaveCount(LONG);
  });

  await test.step("the last is a key press away, and in its place", async () => {
    await levels(page).first().getByRole("cell").first().focus();
    await page.keyboard.press("Control+End");
    await expect(levels(page).last().getByRole("cell").first()).toBeFocused();
    await expect(levels(page).last()).toBeInViewport();
    await expect(levels(page).last()).toContainText(`${LONG + 99} boats`);
  });
});

test("how far the work is can be seen, in words, too, until it is called off and all is as before", async ({
  page,
}) => {
  await watchAnswers(page);
  await page.addInitScript(holdAnswers);
  await openGalley(page);
  const before = await readLevels(page);
  const [one, two] = makeLongPair(LONG);
  const seen = await watchProgress(page);
  const announced = page.getByRole("status").filter({ hasText: "Comparing…" });

  await dropFiles(page, [one, two], "left");

  const bar = page.getByRole("progressbar", { name: "Comparing" });
  await expect(bar).toHaveAttribute("aria-valuetext", "Marking what differs… 100%");
  await expect(bar).toHaveAttribute("value", "1");
  await expect(page.getByRole("main")).toContainText("Marking what differs…");
  await expect(announced, "said once, whatever the bar shows").toHaveText("Comparing…");
  const { words, shares } = await seen();
  expect(words, "stages, in their order").toEqual(STAGES.filter((stage) => words.includes(stage)));
  expect(words).toContain("Aligning sentences…");
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(new Set(shares).size).toBeGreaterThan(3);

  await page.getByRole("button", { name: "Cancel" }).click();

  await expect(bar).toHaveCount(0);
  await expect(announced).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  expect(await readLevels(page)).toEqual(before);
});

/** Every word and share that the page shows of a comparison's progress from now on, each once in a row. */
async function watchProgress(
  page: Page,
): Promise<
  () => Promise<{ readonly words: readonly string[]; readonly shares: readonly number[] }>
> {
  const log = await page.evaluateHandle(() => {
    const words: string[] = [];
    const shares: number[] = [];
    new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>("[aria-label=Comparing]");
      if (bar === null) return;
      const word = bar.parentElement?.querySelector("p")?.textContent ?? "";
      if (words.at(-1) !== word) words.push(word);
      if (bar.hasAttribute("value")) shares.push(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return { words, shares };
  });
  return () => log.evaluate((noted) => noted);
}

/**
 * From the first dropped file on no worker is heard to have ended its work, so that a comparison stays under way as long
 * as a test looks at it. Runs in the page.
 */
function holdAnswers(): void {
  let dropped = false;
  addEventListener("drop", () => (dropped = true), { capture: true });
  const hearAnswer: HearAnswer = () => !dropped;
  Object.assign(globalThis, { hearAnswer });
}
