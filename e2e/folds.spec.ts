/** An editor folds away what is not asked for; it stays on the page, in lines that say what they hold, and comes back. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { expectNoViolation } from "./axe";
import { type CarriedFile, dropFiles, makeFile } from "./drop";
import { openKept } from "./kept";
import { levels, levelsWith, names } from "./reader";

const KEPT = [
  "The last ferry of the season left Brackholm at noon on Friday.",
  "“Nobody aboard was hurt,” the harbour master said.",
  "Eleven lorries were waiting on the quay.",
  "The school in Tarnvik stayed closed all morning.",
];
const CLOSING = "Repairs began in the dry dock at Oster on Saturday.";

/** Four sentences kept, one with another figure, one kept, one on either side alone. */
const LEFT = makeFile(
  "ferry-left.txt",
  [...KEPT, "The shaft cost 11 million kroner.", CLOSING, "Tickets stay valid until Easter."].join(
    "\n\n",
  ),
);
const RIGHT = makeFile(
  "ferry-right.txt",
  [...KEPT, "The shaft cost 17 million kroner.", CLOSING, "A bus runs instead of it."].join("\n\n"),
);

const FIRST_FOLD = "4 sentences unchanged, 1 with a quotation";

async function openStory(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openKept(page, [LEFT, RIGHT]);
}

/** The entry of the legend with this name. */
function entry(page: Page, name: string): Locator {
  return page
    .getByRole("complementary", { name: "Legend" })
    .getByRole("button", { name: new RegExp(`^\\d+ ${name}$`, "u") });
}

function view(page: Page, name: string): Locator {
  return page.getByRole("group", { name: "Show" }).getByRole("button", { name });
}

/** The lines of folds, opened or not. */
function lines(page: Page): Locator {
  return page.getByRole("table", { name: "Comparison" }).locator(".fold-toggle");
}

/** The rows of text that can be seen. */
function shownRows(page: Page): Locator {
  return page.locator(".level:not([hidden])");
}

function row(page: Page, text: string): Locator {
  return levelsWith(page, text).and(page.locator(".level"));
}

/** So many sentences are kept, between two that are not. */
const LONG = 70;

function writeLong(): readonly [CarriedFile, CarriedFile] {
  const kept = Array.from(
    { length: LONG },
    (_, at) => `Number ${at} of the boats carried ${at * 7 + 300} crates of herring to the quay.`,
  );
  const write = (name: string, first: string, last: string): CarriedFile =>
    makeFile(name, [first, ...kept, last].join("\n\n"));
  return [
    write("long-left.txt", "The shaft cost 11 million kroner.", "Repairs began on 3 May at Oster."),
    write(
      "long-right.txt",
      "The shaft cost 17 million kroner.",
      "Repairs began on 5 May at Oster.",
    ),
  ];
}

async function topOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not shown.");
  return box.y;
}

test("nothing is folded until it is asked for; an entry of the legend folds what it counts, and shows it again", async ({
  page,
}) => {
  await openStory(page);
  await expect(lines(page)).toHaveCount(0);
  await expect(entry(page, "verbatim")).toHaveAttribute("aria-pressed", "true");

  await entry(page, "verbatim").click();
  await expect(entry(page, "verbatim")).toHaveAttribute("aria-pressed", "false");
  await expect(lines(page)).toHaveText([`Folded: ${FIRST_FOLD}`, "Folded: 1 sentence unchanged"]);
  await expect(shownRows(page)).toHaveCount(3);
  await expect(page.getByText("Folded: 5 of 8 rows")).toHaveCount(2);
  await expect(page.getByRole("status").filter({ hasText: "5 of 8 rows" })).toHaveCount(1);

  await page.getByRole("button", { name: "Show all" }).click();
  await expect(lines(page)).toHaveCount(0);
  await expect(shownRows(page)).toHaveCount(8);
  await expect(page.getByRole("status").filter({ hasText: "Everything is shown" })).toHaveCount(1);
  await expect(page.locator(":focus")).toHaveCount(1);
});

test("what changed and what was kept are each what the other is not", async ({ page }) => {
  await openStory(page);
  await view(page, "Changed").click();
  await expect(view(page, "Changed")).toHaveAttribute("aria-pressed", "true");
  const changed = await shownRows(page).allTextContents();
  await view(page, "Kept").click();
  await expect(view(page, "Kept")).toHaveAttribute("aria-pressed", "true");
  const kept = await shownRows(page).allTextContents();
  expect([...changed, ...kept].toSorted()).toEqual(
    (await page.locator(".level").allTextContents()).toSorted(),
  );
  await view(page, "Everything").click();
  await expect(shownRows(page)).toHaveCount(changed.length + kept.length);
});

test("by mouse: a line opens, stays above what it has opened, and folds it again", async ({
  page,
}) => {
  await openStory(page);
  await view(page, "Changed").click();
  const line = lines(page).first();
  await line.click();
  await expect(line).toHaveAttribute("aria-expanded", "true");
  await expect(shownRows(page)).toHaveCount(7);
  await line.click();
  await expect(line).toHaveAttribute("aria-expanded", "false");
  await expect(shownRows(page)).toHaveCount(3);
});

test("row by row, from either edge, by a button that stays where it is", async ({ page }) => {
  await openStory(page);
  await view(page, "Changed").click();
  const above = page.getByRole("button", { name: "1 more above" });
  await above.focus();
  await page.keyboard.press("Enter");
  await expect(row(page, "The last ferry")).not.toHaveAttribute("hidden");
  await expect(above).toBeFocused();
  await page.getByRole("button", { name: "1 more below" }).click();
  await expect(row(page, "The school in Tarnvik")).not.toHaveAttribute("hidden");
  await expect(lines(page).first()).toHaveText("Folded: 2 sentences unchanged, 1 with a quotation");

  await above.focus();
  await page.keyboard.press("Enter");
  await expect(lines(page).first()).toHaveText("Folded: 1 sentence unchanged");
  await expect(lines(page).first(), "the last has no edge, but is a line").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(shownRows(page)).toHaveCount(7);
  await expect(row(page, "Eleven lorries").getByRole("cell").first()).toBeFocused();
});

for (const { edge, by, first } of [
  { edge: "upper", by: 1, first: "The last ferry" },
  { edge: "lower", by: -1, first: "The school in Tarnvik" },
] as const) {
  test(`the ${edge} edge is dragged: rows open one by one, and fold as it goes back`, async ({
    page,
  }) => {
    await openStory(page);
    await view(page, "Changed").click();
    const handle = page.locator(`.fold-edge-${edge}`).first();
    const box = await handle.boundingBox();
    if (box === null) throw new Error("There is no edge.");
    const [x, y] = [box.x + 40, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 5 * by);
    await expect(shownRows(page)).toHaveCount(3);
    await page.mouse.move(x, y + 20 * by);
    await expect(shownRows(page)).toHaveCount(4);
    await expect(row(page, first)).not.toHaveAttribute("hidden");
    const moved = await handle.boundingBox();
    if (moved === null) throw new Error("The edge is gone.");
    const gone = (moved.y + moved.height / 2 - y) * by;
    await page.mouse.move(x, y + Math.max(75, gone + 40) * by);
    await expect(shownRows(page)).toHaveCount(5);
    await page.mouse.move(x, y);
    await expect(shownRows(page)).toHaveCount(3);
    await page.mouse.move(x, y + 20 * by);
    await page.mouse.up();
    await expect(shownRows(page)).toHaveCount(4);
    await expect(lines(page).first()).toHaveAttribute("aria-expanded", "false");
  });
}

for (const { edge, there, back } of [
  { edge: "upper", there: 0.97, back: 0.03 },
  { edge: "lower", there: 0.03, back: 0.97 },
] as const) {
  test(`the ${edge} edge, held at the edge of the window, takes the page along, and back`, async ({
    page,
  }) => {
    await openKept(page, writeLong());
    await view(page, "Changed").click();
    await expect(shownRows(page)).toHaveCount(2);
    const box = await page.locator(`.fold-edge-${edge}`).boundingBox();
    if (box === null) throw new Error("There is no edge.");
    const { height } = page.viewportSize() ?? { height: 0 };
    const x = box.x + 40;
    await page.mouse.move(x, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(x, height * there, { steps: 8 });
    // Far more than a window holds.
    await expect.poll(() => shownRows(page).count()).toBeGreaterThan(30);

    await page.mouse.move(x, height / 2);
    const open = (await shownRows(page).count()) - 2;
    expect(open, "no more are folded than the pointer went back over").toBeGreaterThan(15);
    const hidden = page.locator(".level[hidden]");
    await expect(hidden, "one by one, none left out").toHaveCount(LONG - open);
    const next = edge === "upper" ? hidden.first() : hidden.last();
    await expect(next).toContainText(`Number ${edge === "upper" ? open : LONG - open - 1} `);

    await page.mouse.move(x, height * back, { steps: 8 });
    await expect(shownRows(page)).toHaveCount(2);
    await page.mouse.up();
    await expect(lines(page)).toHaveAttribute("aria-expanded", "false");
  });
}

test("a finger drags an edge, and the page does not scroll under it", async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await openStory(page);
  await view(page, "Changed").tap();
  const handle = page.locator(".fold-edge-upper").first();
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (box === null) throw new Error("There is no edge.");
  const [x, y] = [box.x + 40, box.y + box.height / 2];
  const scrolled = await page.evaluate(() => scrollY);
  const cdp = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number): Promise<unknown> =>
    cdp.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x, y: at }],
    });
  await touch("touchStart", y);
  await touch("touchMove", y + 8);
  await touch("touchMove", y + 24);
  await expect(shownRows(page)).toHaveCount(4);
  await touch("touchEnd", y + 24);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await context.close();
});

test("by keyboard: arrows come to a line and pass it, Enter opens it, Z folds it again", async ({
  page,
}) => {
  await openStory(page);
  await view(page, "Changed").click();
  await row(page, "The shaft cost").getByRole("cell").first().focus();
  await page.keyboard.press("ArrowUp");
  await expect(lines(page).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(row(page, "The shaft cost").getByRole("cell").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(lines(page).last()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(row(page, CLOSING)).not.toHaveAttribute("hidden");
  await expect(lines(page).last()).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await expect(row(page, CLOSING).getByRole("cell").first()).toBeFocused();
  await page.keyboard.press("z");
  await expect(row(page, CLOSING)).toHaveAttribute("hidden", "until-found");
  await expect(lines(page).last()).toBeFocused();
  await page.keyboard.press("z");
  await expect(row(page, CLOSING)).not.toHaveAttribute("hidden");
});

test("Tab leads into the reader though all of it is folded", async ({ page }) => {
  await openStory(page);
  for (const name of ["verbatim", "paraphrase", "only left", "only right"])
    await entry(page, name).click();
  await expect(lines(page)).toHaveCount(1);
  await expect(shownRows(page)).toHaveCount(0);
  await expect(page.locator(".reader [tabindex='0']").first()).toHaveClass("fold-toggle");
});

test("steps through what differs and the list of alarms open what they lead to", async ({
  page,
}) => {
  await openStory(page);
  await view(page, "Kept").click();
  const costs = row(page, "The shaft cost");
  await expect(costs).toHaveAttribute("hidden", "until-found");
  await expect(lines(page).first()).toHaveText(/1 to check$/u);

  await page.keyboard.press("j");
  await expect(costs).not.toHaveAttribute("hidden");
  await expect(costs.getByRole("cell").first()).toBeFocused();
  await page.keyboard.press("z");
  await expect(costs).toHaveAttribute("hidden", "until-found");
  await expect(lines(page).first()).toBeFocused();

  const list = page.getByRole("region", { name: "Things to check" });
  const summary = page.locator("button.check-summary");
  if ((await summary.getAttribute("aria-expanded")) === "false") await summary.click();
  await list.getByRole("link", { name: "Figure altered" }).click();
  await expect(costs).not.toHaveAttribute("hidden");
  await expect(costs.getByRole("cell").first()).toBeFocused();
  await expect(costs).toBeInViewport();
});

test("the browser's own ways to a place open the fold it is in", async ({ page }) => {
  await openStory(page);
  await view(page, "Changed").click();
  const lorries = row(page, "Eleven lorries");
  await expect(lorries).toHaveAttribute("hidden", "until-found");
  // A fragment asks as the find bar does, which no test can reach.
  await lorries
    .locator("td")
    .first()
    .evaluate(({ id }) => location.assign(`#${id}`));
  await expect(lorries).not.toHaveAttribute("hidden");
  await expect(lines(page)).toHaveCount(3);
});

test("what is read stays where it is when text above it folds and opens", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openStory(page);
  const costs = row(page, "The shaft cost");
  await costs.getByRole("cell").first().focus();
  await page.keyboard.press("Enter");
  const before = await topOf(costs);
  await entry(page, "verbatim").click();
  await expect(lines(page)).toHaveCount(2);
  await expect.poll(async () => Math.abs((await topOf(costs)) - before)).toBeLessThan(2);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(lines(page)).toHaveCount(0);
  await expect.poll(async () => Math.abs((await topOf(costs)) - before)).toBeLessThan(2);
});

test("paper has everything, and so has what is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openStory(page);
  await view(page, "Changed").click();
  await expect(shownRows(page)).toHaveCount(3);

  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector(".reader") ?? document.body),
  );
  await page.keyboard.press("ControlOrMeta+c");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain("Eleven lorries were waiting on the quay.");
  await expect(row(page, "Eleven lorries")).toHaveCSS("height", "0px");

  await page.emulateMedia({ media: "print" });
  for (const level of await page.locator(".level").all())
    expect((await level.boundingBox())?.height).toBeGreaterThan(10);
  await expect(lines(page).first()).toBeHidden();
  await expect(page.getByText("Folded: 5 of 8 rows").first()).toBeHidden();
});

test("the choice stays for the next pair, and goes with its texts to the other side", async ({
  page,
}) => {
  await openStory(page);
  await entry(page, "only left").click();
  await expect(lines(page)).toHaveText("Folded: 1 sentence only on the left");
  await lines(page).click();
  await page.keyboard.press("s");
  await expect(names(page)).toHaveText([RIGHT.name, LEFT.name]);
  await expect(lines(page)).toHaveText("Folded: 1 sentence only on the right");
  await expect(entry(page, "only right")).toHaveAttribute("aria-pressed", "false");

  await dropFiles(page, [makeFile("a.txt", KEPT[0] ?? ""), makeFile("b.txt", CLOSING)], "left");
  await expect(names(page)).toHaveText(["a.txt", "b.txt"]);
  await expect(lines(page)).toHaveText("Folded: 1 sentence only on the right");
});

test("folded, the page has no fault that axe knows of", async ({ page }) => {
  await openStory(page);
  await view(page, "Changed").click();
  await lines(page).last().click();
  await expectNoViolation(page);
});

test("on a phone the legend leaves the text its room, and nothing is wider than the window", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStory(page);
  const legend = page.getByRole("complementary", { name: "Legend" });
  expect((await legend.boundingBox())?.height).toBeLessThan(80);
  await view(page, "Changed").click();
  expect((await legend.boundingBox())?.height).toBeLessThan(120);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(levels(page).first()).toBeVisible();
});
