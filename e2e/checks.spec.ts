/** An editor goes through what may be a mistake: an altered quotation, a changed figure. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { expectNoViolation, LOOKS, OTHER_LOOKS } from "./axe";
import { type CarriedFile, makeFile } from "./drop";
import { EARLY as FERRY, LATE as LATER_FERRY, openFerry } from "./ferry";
import { openKept } from "./kept";
import { cell, levelsWith, names } from "./reader";

const EARLY = makeFile(
  "harvest-1-early.txt",
  [
    "The wheat harvest fell by 11 percent this year, the agriculture board said.",
    "“We shall have bread but we shall not have much else,” said its chairman, Odo Lambrecht.",
    "Some 3,400 farms have applied for help.",
    "The board will publish its next estimate on 14 November.",
  ].join("\n\n"),
);

/** Another share, another word in the quotation, another number of farms. */
const LATE = makeFile(
  "harvest-2-late.txt",
  [
    "The wheat harvest fell by 17 percent this year, the agriculture board said.",
    "“We shall have bread but we shall not want much else,” said its chairman, Odo Lambrecht.",
    "Some 4,300 farms have applied for help.",
    "The board will publish its next estimate on 14 November.",
  ].join("\n\n"),
);

const WIRE = makeFile(
  "road-1-wire.txt",
  [
    "Mr. Kolb of Vellmar wants to widen the harbour road, a project that will cost $1.2bn.",
    "“We have waited 33 years for this,” said the mayor, Katherine Ruiz, 54.",
    "The mayor, Catherine Ruiz, left the hall on Friday.",
    "Rain is expected all week.",
    "“It will be a long winter for all of us,” a neighbour, Odo Lambrecht, added.",
  ].join("\n\n"),
);

/** In a house's style, and two sentences shorter. */
const HOUSE = makeFile(
  "road-2-house.txt",
  [
    "Kolb of Vellmar wants to widen the harbor road, a project that will cost 1.2 billion dollars.",
    "“We have waited 33 years for this,” said the mayor, Catherine Ruiz, 54.",
    "The mayor left the hall on Friday.",
  ].join("\n\n"),
);

test("the header sums up, the list shows both wordings, the worst first, and each sentence its sign", async ({
  page,
}) => {
  await openHarvest(page);
  await expect(summary(page)).toHaveText("Quotations 1: 1 altered · Figures 3: 1 same, 2 altered");

  await openList(page);
  await expect(list(page).getByRole("heading")).toHaveText(["Quotations", "Figures"]);
  await expect(entries(page)).toHaveText([
    /not have much.*not want much/u,
    /11.*17/u,
    /3,400.*4,300/u,
  ]);
  await expect(entries(page).first().locator(".wording-differing")).toHaveText(["have", "want"]);

  for (const [text, name] of [
    ["The wheat harvest", "Pair 1 of 4, paraphrase, 1 figure differs"],
    ["We shall have bread", "Pair 2 of 4, paraphrase, 1 quotation differs"],
    ["The board will publish", "Pair 4 of 4, verbatim"],
  ] as const) {
    const row = levelsWith(page, text);
    await expect(row.getByRole("rowheader")).toHaveAccessibleName(name);
    await expect(row.getByTitle(/differ/u)).toHaveCount(name.endsWith("verbatim") ? 0 : 1);
  }
  await expect(page.locator(".fact-alarm:not(.legend *)")).toHaveText([
    "11",
    "17",
    "have",
    "want",
    "3,400",
    "4,300",
  ]);
});

test("where nothing is wrong a word in the header says so, and there is no more of it", async ({
  page,
}) => {
  await openPair(page, EARLY, { ...EARLY, name: "harvest-3-copy.txt" });
  await expect(
    page.getByText("Nothing to check · Quotations 1: all intact · Figures 3: all same"),
  ).toBeVisible();
  await expect(list(page)).toHaveCount(0);
  await expect(page.getByTitle(/differ/u)).toHaveCount(0);
  await expect(page.locator(".fact-alarm")).toHaveCount(0);
});

test("what only one side says is listed, but opens no list by itself", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openFerry(page);
  await expect(summary(page)).toHaveText(
    "Nothing to check · Figures 2: all same · Left out: 1 · Added: 1",
  );
  await expect(list(page)).toBeHidden();

  await openList(page);
  await expect(list(page).getByRole("heading")).toHaveText(["Left out", "Added"]);
  await expect(entries(page)).toHaveText([/^Sentence: Nobody aboard/u, /^Sentence: Tickets stay/u]);
  await entries(page).nth(1).getByRole("link").click();
  await expect(cell(levelsWith(page, "Tickets stay"), "Right")).toBeFocused();
  await expect(entries(page).nth(1).getByRole("link")).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("e");
  await expect(cell(levelsWith(page, "Tickets stay"), "Right"), "no alarm").toBeFocused();

  await act(entries(page).first(), "Not a problem").click();
  await expect(summary(page)).toHaveText(
    "Nothing to check · Figures 2: all same · Added: 1 · 1 not a problem",
  );
  await page.keyboard.press("s");
  await expect(names(page)).toHaveText([LATER_FERRY.name, FERRY.name]);
  await expect(summary(page)).toHaveText(
    "Nothing to check · Figures 2: all same · Left out: 1 · 1 not a problem",
  );
  await act(entries(page).last(), "Take back").click();
  await expect(summary(page)).toHaveText(
    "Nothing to check · Figures 2: all same · Left out: 1 · Added: 1",
  );
});

test("the weightiest stands first, two spellings of a name are counted, and a house's style is called style", async ({
  page,
}) => {
  await openPair(page, WIRE, HOUSE);
  await expect(summary(page)).toHaveText(
    "Quotations 1: all intact · Figures 4: all same · Spellings: 1 · Left out: 2",
  );
  await openList(page);
  await expect(list(page).getByRole("heading")).toHaveText(["Spellings", "Left out"]);
  await expect(entries(page)).toHaveText([
    /^One name: Catherine.2× · Katherine.1×/u,
    /^Quotation, name: “It will be a long winter/u,
    /^Sentence: Rain is expected/u,
  ]);
  await entries(page).first().getByRole("link").click();
  await expect(cell(levelsWith(page, "Katherine"), "Left")).toBeFocused();

  const styled = levelsWith(page, "widen the harb");
  await expect(styled.getByRole("rowheader")).toHaveAccessibleName("Pair 1 of 3, style only");
  await expect(styled.locator(".mark-style")).toHaveText([
    "Mr",
    "harbour",
    "$1.2bn",
    "harbor",
    "1.2 billion dollars",
  ]);
  await expect(page.getByRole("complementary", { name: "Legend" })).toContainText("1 style only");
});

test("on a wide window the list is there beside the text, on a small one when asked for, above it", async ({
  page,
}) => {
  await openHarvest(page);
  for (const width of [1024, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.reload();
    await expect(summary(page)).toHaveAttribute("aria-expanded", "false");
    await expect(list(page)).toBeHidden();
    await summary(page).click();
    await expect(summary(page)).toHaveAttribute("aria-expanded", "true");
    await expect(entries(page)).not.toHaveCount(0);
    const [above, text] = [await boxOf(list(page)), await boxOf(page.getByRole("main"))];
    expect(above.y + above.height, `${width} px`).toBeLessThanOrEqual(text.y + 1);
    await summary(page).click();
    await expect(list(page)).toBeHidden();
  }
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.reload();
  await expect(list(page)).toBeVisible();
  const [beside, text] = [await boxOf(list(page)), await boxOf(page.getByRole("main"))];
  expect(beside.x).toBeGreaterThanOrEqual(text.x + text.width - 1);
});

test("a click on an entry leads to its place, selects the pair and shows the words", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1440, height: 500 });
  await openHarvest(page);

  await entries(page).nth(2).getByRole("link").click();
  const row = levelsWith(page, "3,400");
  await expect(cell(row, "Left")).toBeFocused();
  await expect(cell(row, "Left").locator("p")).toHaveClass(/is-focused/u);
  await expect(cell(row, "Left")).toBeInViewport({ ratio: 1 });
  await expect(row.locator(".fact-current")).toHaveText(["3,400", "4,300"]);
  await expect(entries(page).nth(2).getByRole("link")).toHaveAttribute("aria-current", "true");

  await page.keyboard.press("Escape");
  await expect(page.locator(".fact-current")).toHaveCount(0);
});

test("E and Shift E lead from one to the next and back, past what is no problem", async ({
  page,
}) => {
  await openHarvest(page);
  const said = page.getByRole("status").filter({ hasText: /^Selected, / });
  const wanted = ["11", "We shall have bread", "3,400"];

  for (const text of wanted) {
    await page.keyboard.press("e");
    await expect(cell(levelsWith(page, text), "Left")).toBeFocused();
  }
  await expect(said).toHaveText("Selected, Figure altered");
  await page.keyboard.press("e");
  await expect(cell(levelsWith(page, "3,400"), "Left"), "no further than the last").toBeFocused();
  await page.keyboard.press("Shift+E");
  await expect(cell(levelsWith(page, "We shall have bread"), "Left")).toBeFocused();
  await expect(said).toHaveText("Selected, Quotation altered");

  await openList(page);
  await act(entries(page).nth(0), "Not a problem").click();
  await cell(levelsWith(page, "The wheat harvest"), "Left").focus();
  await page.keyboard.press("e");
  await page.keyboard.press("e");
  await expect(cell(levelsWith(page, "3,400"), "Left")).toBeFocused();
});

test("what is no problem goes to the end, stays there after a reload and a swap, and is taken back", async ({
  page,
}) => {
  await openHarvest(page);
  await openList(page);

  await act(entries(page).nth(1), "Not a problem").focus();
  await page.keyboard.press("Enter");
  await expect(summary(page)).toHaveText(
    "Quotations 1: 1 altered · Figures 3: 1 same, 1 altered · 1 not a problem",
  );
  await expect(entries(page).nth(1).getByRole("link"), "on to the next").toBeFocused();
  await expect(entries(page).nth(1)).toContainText("3,400");
  await expect(entries(page).last()).toContainText("11 percent");
  await expect(levelsWith(page, "11 percent").getByTitle(/differ/u)).toHaveCount(0);

  await page.reload();
  await expect(summary(page)).toContainText("1 not a problem");
  await page.keyboard.press("s");
  await expect(names(page)).toHaveText([LATE.name, EARLY.name]);
  await expect(summary(page)).toContainText("1 not a problem");

  await openList(page);
  await act(entries(page).last(), "Take back").click();
  await expect(summary(page)).toHaveText("Quotations 1: 1 altered · Figures 3: 1 same, 2 altered");
  await expect(levelsWith(page, "11 percent").getByTitle("1 figure differs")).toHaveCount(1);
  await page.reload();
  await expect(summary(page)).toHaveText("Quotations 1: 1 altered · Figures 3: 1 same, 2 altered");

  await openList(page);
  for (let left = 3; left > 0; left -= 1) await act(entries(page).first(), "Not a problem").click();
  await expect(summary(page)).toHaveText("Nothing to check · Figures 3: 1 same · 3 not a problem");
  await expect(list(page)).toContainText("Nothing is left to check.");
});

test("a pair kept before there were checks still opens", async ({ page }) => {
  await openHarvest(page);
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("galley");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(new Error("no database")));
    });
    const store = database.transaction("texts", "readwrite").objectStore("texts");
    await new Promise<void>((resolve) => {
      const read = store.get("pair");
      read.addEventListener("success", () => {
        const { sources, finished } = read.result as { sources: unknown; finished: unknown };
        store.put({ sources, finished }, "pair").addEventListener("success", () => resolve());
      });
    });
    database.close();
  });
  await page.reload();
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  await expect(summary(page)).toHaveText("Quotations 1: 1 altered · Figures 3: 1 same, 2 altered");
});

test("the list is copied as plain text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openHarvest(page);
  await openList(page);
  await act(entries(page).nth(2), "Not a problem").click();
  await page.getByRole("button", { name: "Copy list" }).click();
  await expect(list(page).getByRole("status")).toHaveText("Copied.");

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    `${EARLY.name} → ${LATE.name}\nQuotations 1: 1 altered · Figures 3: 1 same, 1 altered`,
  );
  expect(copied).toContain("not *have* much else → ");
  expect(copied).toContain("*11* percent");
  expect(copied).not.toContain("3,400");
});

test("where the browser lets no page copy, the text is there to be selected", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "clipboard", { value: undefined }),
  );
  await openHarvest(page);
  await openList(page);
  await page.getByRole("button", { name: "Copy list" }).click();
  await expect(list(page).getByRole("status")).toContainText("Select the text below");
  const text = page.getByRole("textbox", { name: "The list as text" });
  await expect(text).toHaveValue(/Figures 3: 1 same, 2 altered/u);

  await text.press("e");
  await expect(text, "a letter, while one is in the text").toBeFocused();
});

test("on paper the whole list stands under what it comes to, closed or open, without its buttons", async ({
  page,
}) => {
  await openHarvest(page);
  await expect(list(page)).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(list(page)).toBeVisible();
  await expect(
    list(page).getByText("Quotations 1: 1 altered · Figures 3: 1 same, 2 altered"),
  ).toBeVisible();
  await expect(entries(page)).toHaveCount(3);
  for (const entry of await entries(page).all()) await expect(entry).toBeVisible();
  await expect(list(page).getByRole("button")).toHaveCount(0);
  await expect(summary(page)).toHaveCount(0);
});

test("what was found of the whole story holds against axe", async ({ page }) => {
  await openPair(page, WIRE, HOUSE);
  await openList(page);
  await act(entries(page).nth(1), "Not a problem").click();
  await entries(page).nth(1).getByRole("link").click();
  await expectNoViolation(page);
});

test("the open list holds against axe and fits its window", async ({ page }) => {
  await openHarvest(page);
  await openList(page);
  await act(entries(page).nth(2), "Not a problem").click();
  await entries(page).first().getByRole("link").click();
  await expect(page.locator(".fact-current")).not.toHaveCount(0);

  await expectNoViolation(page, [...LOOKS, ...OTHER_LOOKS], async () => {
    const [whole, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(whole).toBe(room);
    const small = await page.getByRole("button").evaluateAll((buttons) =>
      buttons
        .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  });
});

function openHarvest(page: Page): Promise<void> {
  return openPair(page, EARLY, LATE);
}

async function openPair(page: Page, left: CarriedFile, right: CarriedFile): Promise<void> {
  await openKept(page, [left, right]);
}

async function openList(page: Page): Promise<void> {
  if ((await summary(page).getAttribute("aria-expanded")) === "false") await summary(page).click();
  await expect(list(page)).toBeVisible();
}

/** The button in the header that says what the checks come to. */
function summary(page: Page): Locator {
  return page
    .getByRole("banner")
    .getByRole("button", { name: /altered|Spellings|Nothing to check/u });
}

function list(page: Page): Locator {
  return page.locator("section.checks");
}

function entries(page: Page): Locator {
  return list(page).getByRole("listitem");
}

function act(entry: Locator, name: string): Locator {
  return entry.getByRole("button", { name });
}

async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not shown.");
  return box;
}
