/** A book instead of a story: it takes its time, and the page remains the editor's. */
import { expect, test } from "@playwright/test";

import { dropFiles } from "./drop";
import { EARLY, LATE } from "./ferry";
import { makeLongPair } from "./longStory";
import { levels, names, openGalley, watchNames } from "./reader";

/** Sentences a side, a hundred times those of a story. */
const LONG = 3000;

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
