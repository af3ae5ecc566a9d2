/** An editor comes for the first time: what a comparison looks like, and how to make one. */
import { expect, type Page, test } from "@playwright/test";

import { cell, head, type Level, levelsWith, names, openGalley, readLevels } from "./reader";

/** The first sentence of the built-in print that the rewrite has put elsewhere, and what became of it. */
const MOVED = "Similar limits have been adopted";
const MOVED_TO = "Two more ports in the island group";

test("a sample is compared already, and a sentence says how to bring one's own", async ({
  page,
}) => {
  await openGalley(page);

  await expect(names(page)).toHaveText([/print\.txt$/u, /rewrite\.txt$/u]);
  await expect(head(page, "Left")).toContainText("Sample");
  await expect(head(page, "Right")).toContainText("Sample");
  const invitation = page.getByRole("region", { name: "Getting started" });
  await expect(invitation).toContainText("Drop your two versions anywhere on this page");
  await expect(invitation.getByRole("button", { name: "Open two files…" })).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("leaves this machine");
  expect(await readRelations(page)).toEqual(new Set(["only left", "only right", "paraphrase"]));
});

test("what is not the story itself is named, and a changed figure stands level with what it was", async ({
  page,
}) => {
  await openGalley(page);
  const shown = await readLevels(page);

  expect(shown.filter(({ b }) => b === null).map(({ a }) => a?.split(" ")[0])).toEqual(
    expect.arrayContaining(["Caption", "Link", "Related"]),
  );
  expect(shown.filter(({ a }) => a === null).map(({ b }) => b?.split(" ")[0])).toContain(
    "Headline",
  );
  const losses = shown.filter(({ a }) => a?.includes("as many as 120 jobs"));
  expect(losses).toHaveLength(1);
  expect(losses[0]?.b).toContain("up to 210 people out of work");
});

test("a moved sentence carries its numbers in both places, and its counterpart opens beside it", async ({
  page,
}) => {
  await openGalley(page);

  const here = levelsWith(page, MOVED).filter({ has: page.getByRole("button") });
  await expect(here).toHaveCount(2);
  await expect(levelsWith(page, MOVED).getByText("25 → 9")).toHaveCount(4);

  const row = here.last();
  await expect(cell(row, "Left")).toContainText(MOVED);
  const ghost = cell(row, "Right").getByRole("button", { name: MOVED_TO });
  await expect(ghost).toHaveAttribute("aria-expanded", "false");
  await ghost.click();

  await expect(ghost).toHaveAttribute("aria-expanded", "true");
  await expect(ghost, "the whole sentence is there").toContainText(/will decide in May\.$/u);
  const [sentence, counterpart] = await Promise.all([
    cell(row, "Left").boundingBox(),
    ghost.boundingBox(),
  ]);
  expect(Math.abs((sentence?.y ?? 0) - (counterpart?.y ?? Infinity))).toBeLessThan(8);

  await page.keyboard.press("Escape");
  await expect(ghost).toHaveAttribute("aria-expanded", "false");
});

test("from its ghost one goes to a moved sentence's own place", async ({ page }) => {
  await openGalley(page);

  const rows = levelsWith(page, MOVED);
  await cell(rows.last(), "Right").getByRole("button", { name: MOVED_TO }).click();
  await page
    .getByRole("button", { name: "Go to its place" })
    .and(page.locator(":visible"))
    .last()
    .click();

  await expect(cell(rows.first(), "Right")).toBeFocused();
  await expect(cell(rows.first(), "Right")).toContainText(MOVED_TO);
  await expect(cell(rows.first(), "Right")).toBeInViewport();
});

test("the second sample is one press away: mostly verbatim, with a correction", async ({
  page,
}) => {
  await openGalley(page);

  await page.getByRole("button", { name: "Two versions of a developing story" }).click();

  await expect(names(page)).toHaveText([/1240\.txt$/u, /1715\.txt$/u]);
  const shown = await readLevels(page);
  expect(shown.filter(({ relation }) => relation === "verbatim").length).toBeGreaterThan(
    shown.length / 3,
  );
  await expect(levelsWith(page, /Note\s+Correction: /u)).toHaveCount(1);
  const built = levelsWith(page, "The substation was built in");
  await expect(cell(built, "Left").locator(".mark-reworded")).toHaveText(["1947"]);
  await expect(cell(built, "Right").locator(".mark-reworded")).toHaveText(["1974"]);

  await page.getByRole("button", { name: "A wire story and its rewrite" }).click();
  await expect(names(page)).toHaveText([/print\.txt$/u, /rewrite\.txt$/u]);
});

test("the legend counts what is on the page", async ({ page }) => {
  await openGalley(page);
  const legend = page.getByRole("complementary", { name: "Legend" }).getByRole("listitem");

  for (const sample of ["A wire story and its rewrite", "Two versions of a developing story"]) {
    await page.getByRole("button", { name: sample }).click();
    await expect(page.getByRole("button", { name: sample, pressed: true })).toBeVisible();
    const counts = countRelations(await readLevels(page));
    for (const [relation, count] of Object.entries(counts)) {
      const entry = relation === "moved" && count === 0 ? [] : [`${count} ${relation}`];
      await expect(legend.filter({ hasText: relation }), sample).toHaveText(entry);
    }
  }
});

/** Counted by the rows; a moved match has two, one at each place. */
function countRelations(shown: readonly Level[]): Readonly<Record<string, number>> {
  const rows = (relation: string): number =>
    shown.filter((level) => level.relation === relation).length;
  const moved = {
    verbatim: rows("verbatim, moved") / 2,
    paraphrase: rows("paraphrase, moved") / 2,
  };
  return {
    verbatim: rows("verbatim") + moved.verbatim,
    paraphrase: rows("paraphrase") + moved.paraphrase,
    "only left": rows("only left"),
    "only right": rows("only right"),
    moved: moved.verbatim + moved.paraphrase,
  };
}

async function readRelations(page: Page): Promise<ReadonlySet<string>> {
  const shown = await readLevels(page);
  return new Set(shown.map(({ relation }) => relation.replace(/, moved$/u, "")));
}

for (const width of [1440, 1024, 390]) {
  test(`what is there stays where it is while more of the page comes, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(noteShifts);
    await openGalley(page);
    await expect(page.getByRole("button", { name: /^Quotations/u })).toBeVisible();
    // The map comes last; where it has no room, its place is there all the same.
    await expect(page.locator(".map")).toHaveCount(1);

    const shifts = await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts ?? []);
    const sum = shifts.reduce((all, one) => all + one, 0);
    expect(sum, "what is called good by Core Web Vitals").toBeLessThan(0.1);
  });
}

/** Keeps how much each shift of the layout moved, as `shifts`. Runs in the page. */
function noteShifts(): void {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, "value")));
  }).observe({ type: "layout-shift", buffered: true });
}
