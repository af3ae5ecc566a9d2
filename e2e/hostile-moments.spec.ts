/** The disk or the page changes at a bad moment: the file is named, the other side stays, and a reload brings everything back. */
import { rmSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";

import { dropFiles } from "./drop";
import { EARLY, LATE, LATEST, openFerry } from "./ferry";
import { holdNext } from "./gate";
import { names, readLevels } from "./reader";

const COMPARER = /compare\.worker.*\.js$/u;
const READER = /read\.worker.*\.js$/u;

for (const [what, befall, said] of [
  [
    "changed",
    (place: string) => writeFileSync(place, "It is longer than it was when it was picked."),
    /“story\.txt” could not be read: it has changed since it was picked/u,
  ],
  ["deleted", (place: string) => rmSync(place), /“story\.txt” is no longer where it was\./u],
] as const) {
  test(`a file that is ${what} after it was picked is named, and the texts stay`, async ({
    page,
  }, testInfo) => {
    const place = testInfo.outputPath("story.txt");
    writeFileSync(place, "It was short.");
    await openFerry(page);
    const before = await readLevels(page);
    await page.evaluate(holdReading);

    await page.getByLabel("File for the left side").setInputFiles(place);
    await page.waitForFunction(() => Reflect.has(globalThis, "readOn"));
    befall(place);
    await page.evaluate(() => (Reflect.get(globalThis, "readOn") as () => void)());

    await expect(page.getByRole("alert")).toHaveText([said]);
    expect(await readLevels(page)).toEqual(before);
  });
}

test("a reload at any moment brings back both texts and what was decided", async ({ page }) => {
  await openFerry(page);
  const ferry = [EARLY.name, LATE.name];

  await test.step("while a file is read", async () => {
    const reading = await holdNext(page, READER);
    await dropFiles(page, [LATEST], "left");
    await reading.asked;
    await page.reload();
    await expect(names(page)).toHaveText(ferry);
    await expectRows(page);
  });

  await test.step("while a comparison begins", async () => {
    const work = await holdNext(page, COMPARER);
    await dropFiles(page, [LATEST], "left");
    await work.asked;
    await page.reload();
    await expect(page.getByRole("alert")).toContainText("did not finish");
    await page.getByRole("button", { name: "Retry" }).click();
    await expect(names(page)).toHaveText([LATEST.name, LATE.name]);
    await expectRows(page);
  });

  await test.step("after the sides were swapped", async () => {
    await page.getByRole("button", { name: "Swap" }).click();
    await expect(names(page)).toHaveText([LATE.name, LATEST.name]);
    await page.reload();
    await expect(names(page)).toHaveText([LATE.name, LATEST.name]);
    await expectRows(page);
  });
});

/** Reading stops until the test lets it go on. Runs in the page. */
function holdReading(): void {
  const read = Reflect.get(File.prototype, "arrayBuffer") as () => Promise<ArrayBuffer>;
  File.prototype.arrayBuffer = async function held() {
    await new Promise<void>((resolve) => Object.assign(globalThis, { readOn: resolve }));
    return read.call(this);
  };
}

async function expectRows(page: Page): Promise<void> {
  await expect.poll(() => readLevels(page).then((levels) => levels.length)).toBeGreaterThan(0);
}
