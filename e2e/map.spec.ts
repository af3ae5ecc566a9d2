/** The map at the edge of the window: both texts at a glance, and the way to any place in them. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { compare } from "../src/engine/compare";
import { mapPair, type Side, SIDES } from "../src/model/pair";
import { listAlarms } from "../src/present/checks";
import { layMap, type OverviewMap } from "../src/present/map";
import { expectNoViolation } from "./axe";
import { type CarriedFile, makeFile } from "./drop";
import { openFerry } from "./ferry";
import { makeLongPair } from "./longStory";
import { openKept } from "./kept";
import { cell, levels, levelsWith } from "./reader";

const FILLER = "Nothing else of note was heard from the harbour that week";

/** Forty sentences; the second version alters a figure, moves a sentence up, leaves one out. */
const SENTENCES = Array.from(
  { length: 40 },
  (_, at) => `${FILLER}, said keeper number ${at + 201}.`,
);
const MOVED = "Ilse Maren bought the old lighthouse at an auction in Brackholm.";
const LEFT_OUT = "Gulls have nested on the eastern breakwater for a decade.";
const FIGURE = "The repair of the quay will cost 480 crowns a metre.";
const EARLY = makeFile(
  "harbour-1.txt",
  [...SENTENCES.slice(0, 20), FIGURE, ...SENTENCES.slice(20), LEFT_OUT, MOVED].join("\n\n"),
);
const LATE = makeFile(
  "harbour-2.txt",
  [MOVED, ...SENTENCES.slice(0, 20), FIGURE.replace("480", "840"), ...SENTENCES.slice(20)].join(
    "\n\n",
  ),
);

async function openHarbour(page: Page): Promise<void> {
  await openPair(page, [EARLY, LATE]);
}

async function openPair(page: Page, pair: readonly [CarriedFile, CarriedFile]): Promise<void> {
  await openKept(page, pair);
}

/** Hidden from assistive technology, and so not to be found by role. */
function drawing(page: Page): Locator {
  return page.locator(".map-drawing");
}

/** The map that ought to be drawn. */
async function expectedMap(page: Page, [a, b]: readonly [CarriedFile, CarriedFile]) {
  const { height } = await boxOf(drawing(page));
  const sources = mapPair({ a, b }, ({ name, bytes }) => ({
    name,
    text: new TextDecoder().decode(bytes),
  }));
  const comparison = compare(sources);
  return layMap(comparison, listAlarms(comparison), height);
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("Nothing is drawn there.");
  return box;
}

interface Drawn {
  readonly tone: string;
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** The cells of a bar as they are drawn, from the top. */
async function readCells(page: Page, side: Side): Promise<readonly Drawn[]> {
  const paths = await page
    .locator(`[data-bar="${side}"] path`)
    .evaluateAll((found) =>
      found.map((path) => [path.getAttribute("class") ?? "", path.getAttribute("d") ?? ""]),
    );
  return paths
    .flatMap(([tone = "", outline = ""]) =>
      [...outline.matchAll(/M[\d.]+ ([\d.]+)h([\d.]+)v([\d.]+)/gu)].map(
        ([, top, width, height]) => ({
          tone,
          top: Number(top),
          width: Number(width),
          height: Number(height),
        }),
      ),
    )
    .toSorted((one, other) => one.top - other.top);
}

/** Where a segment's middle is in the window. */
async function placeOf(page: Page, map: OverviewMap, side: Side, segment: number) {
  const { x, y, width } = await boxOf(drawing(page));
  const middle = ((map.edges[side][segment] ?? 0) + (map.edges[side][segment + 1] ?? 0)) / 2;
  return { x: x + width * (side === "a" ? 0.25 : 0.75), y: y + middle };
}

test("a cell for each segment, as high, as dark and as wide as it ought to be", async ({
  page,
}) => {
  await openHarbour(page);
  const map = await expectedMap(page, [EARLY, LATE]);
  for (const side of SIDES) {
    await expect
      .poll(async () => (await readCells(page, side)).length)
      .toBe(map.cells[side].length);
    const drawn = await readCells(page, side);
    for (const [index, { top, bottom, tone }] of map.cells[side].entries()) {
      const found = drawn[index];
      expect(found?.tone).toBe(`map-tone-${tone}`);
      expect(Math.abs((found?.top ?? -9) - top)).toBeLessThanOrEqual(1);
      expect(Math.abs((found?.height ?? -9) - (bottom - top))).toBeLessThanOrEqual(1);
    }
  }
  // What was left out is the one dark cell, and the moved sentence the one line.
  expect((await readCells(page, "a")).filter(({ tone }) => tone === "map-tone-4")).toHaveLength(1);
  await expect(page.locator(".map-slopes")).toHaveAttribute("d", /^M[^M]+$/u);
});

test("dots stand where something is to be checked, and go with it", async ({ page }) => {
  await openHarbour(page);
  const map = await expectedMap(page, [EARLY, LATE]);
  const dots = page.locator(".map-dot");
  await expect(dots).toHaveCount(2);
  const heights = await dots.evaluateAll((found) =>
    found.map((dot) => Number(dot.getAttribute("cy"))),
  );
  for (const [index, side] of SIDES.entries()) {
    const segment = side === "a" ? 20 : 21;
    expect(heights[index]).toBeGreaterThan(map.edges[side][segment] ?? 0);
    expect(heights[index]).toBeLessThan(map.edges[side][segment + 1] ?? 0);
  }

  const { x, y } = await boxOf(drawing(page));
  await page.mouse.click(x + 3, y + (heights[0] ?? 0));
  await expect(cell(levelsWith(page, "480"), "Left")).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Figure altered" })).toHaveCount(1);

  await page.getByRole("button", { name: /Figures.* altered/u }).click();
  const list = page.getByRole("region", { name: "Things to check" });
  await list.getByRole("button", { name: /^Not a problem ?: Figure altered/u }).click();
  await expect(dots).toHaveCount(0);
});

test("a click goes to the sentence, and the keys go on from there", async ({ page }) => {
  await openHarbour(page);
  const map = await expectedMap(page, [EARLY, LATE]);
  const { x, y } = await placeOf(page, map, "b", 30);
  await page.mouse.click(x, y);
  const sentence = cell(levelsWith(page, "number 229"), "Right");
  await expect(sentence).toBeFocused();
  await expect(sentence).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".map-pair.is-current rect")).toHaveCount(2);
  await page.keyboard.press("ArrowDown");
  await expect(cell(levelsWith(page, "number 230"), "Right")).toBeFocused();
});

test("the handle follows the page, and the page the handle", async ({ page }) => {
  await openHarbour(page);
  const handle = page.locator(".map-view");
  const first = await boxOf(handle);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 600);
  await expect.poll(async () => (await boxOf(handle)).y).toBeGreaterThan(first.y + 20);

  await test.step("dragged to the end, it shows the end", async () => {
    const box = await boxOf(handle);
    const x = box.x + box.width / 4;
    await page.mouse.move(x, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(x, box.y + box.height / 2 + 100, { steps: 5 });
    await expect.poll(async () => (await boxOf(handle)).y).toBeGreaterThan(box.y + 80);
    expect((await boxOf(handle)).y).toBeLessThan(box.y + 120);
    await page.mouse.move(x, 5000, { steps: 5 });
    await page.mouse.up();
    await expect(levels(page).last()).toBeInViewport({ ratio: 1 });
  });

  await test.step("dragged to the beginning, it shows the beginning", async () => {
    const box = await boxOf(handle);
    const x = box.x + box.width / 4;
    await page.mouse.move(x, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(x, 0, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  await test.step("and nothing was selected by it", async () => {
    await expect(page.locator(".map-pair")).toHaveCount(0);
  });
});

test("the wheel passes through it", async ({ page }) => {
  await openHarbour(page);
  const { x, y } = await boxOf(drawing(page));
  await page.mouse.move(x + 10, y + 200);
  await page.mouse.wheel(0, 500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test("what is under the pointer is lit on the map and in the text", async ({ page }) => {
  await openHarbour(page);
  const map = await expectedMap(page, [EARLY, LATE]);
  const lit = page.locator(".map-pair.is-lit rect");

  await levelsWith(page, "number 203").locator("p").first().hover();
  await expect(lit).toHaveCount(2);
  const frame = await boxOf(lit.first());
  const place = await placeOf(page, map, "a", 2);
  expect(Math.abs(frame.y + frame.height / 2 - place.y)).toBeLessThanOrEqual(2);

  const other = await placeOf(page, map, "a", 3);
  await page.mouse.move(other.x, other.y);
  const row = levelsWith(page, "number 204");
  await expect(row.locator(".is-lit")).toHaveCount(2);
  await page.mouse.move(300, 5);
  await expect(page.locator(".is-lit")).toHaveCount(0);
});

test("it is for eye and pointer alone, beside the text and never on it", async ({ page }) => {
  await openHarbour(page);
  await expect(page.locator(".map")).toHaveAttribute("aria-hidden", "true");
  await expect(page.locator(".map :is(a, button, [tabindex])")).toHaveCount(0);
  for (const width of [1440, 1024, 768]) {
    await page.setViewportSize({ width, height: 800 });
    const strip = await boxOf(page.locator(".map"));
    const desk = await boxOf(page.getByRole("main"));
    expect(desk.x + desk.width, `${width} px`).toBeLessThanOrEqual(strip.x);
    expect(strip.height, `${width} px`).toBe(800);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator(".map")).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 800 });
  await expect(page.locator(".map")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".map")).toBeHidden();
});

test("a long text has cells enough and no more than pixels", async ({ page }) => {
  await openPair(page, makeLongPair(1000));
  await expect.poll(async () => (await readCells(page, "a")).length).toBeGreaterThan(300);
  const { height } = await boxOf(drawing(page));
  const cells = await readCells(page, "a");
  expect(cells.length).toBeLessThanOrEqual(height);
  expect(await page.locator(".map-drawing *").count()).toBeLessThan(60);
});

test("axe finds nothing with it", async ({ page }) => {
  await openFerry(page);
  await levelsWith(page, "Mechanics found").locator("p").first().click();
  await expectNoViolation(page);
});
