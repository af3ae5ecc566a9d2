/** An editor reads each text as it was written: paragraphs beside paragraphs, scrolled as one, joined by links. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { expectNoViolation, LOOKS } from "./axe";
import { isKept } from "./kept";
import { dropSpace, levelsWith, names, openGalley, readColumn } from "./reader";

/** A moved sentence of the sample: the last but few on the left, the ninth on the right. */
const MOVED = { Left: "Similar limits have been adopted", Right: "Two more ports" };

/** A pair in the middle of both texts. */
const PAIR = { Left: "Two opposition councillors", Right: "A pair of opposition councillors" };

test.describe("switching", () => {
  test("v shows each text whole and in order, and v shows the rows again", async ({ page }) => {
    await openGalley(page);
    const columns = [await readColumn(page, "Left"), await readColumn(page, "Right")];

    await openFlow(page);

    for (const [index, side] of (["Left", "Right"] as const).entries()) {
      const segments = await pane(page, side).locator(".segment").evaluateAll(readOwnText);
      expect(dropSpace(segments.join(""))).toBe(columns[index]);
    }
    await expect(page.getByRole("table")).toHaveCount(0);
    await page.keyboard.press("v");
    await expect(page.getByRole("table", { name: "Comparison" })).toBeVisible();
    await expect(pane(page, "Left")).toHaveCount(0);
  });

  test("the selected sentence stays at its height, selected and with the focus, there and back", async ({
    page,
  }) => {
    await openGalley(page);
    for (let step = 0; step < 14; step += 1) await page.keyboard.press("j");
    const chosen = page.locator("td:focus .passage.is-focused .segment").first();
    await expect(chosen).toBeVisible();
    await isStill(chosen);
    const text = await chosen.textContent();
    const top = await findTop(chosen);

    await page.keyboard.press("v");

    const same = pane(page, "Left").locator(".flow-part:focus .is-focused .segment").first();
    await expect(same).toHaveText(text ?? "");
    expect(Math.abs((await findTop(same)) - top)).toBeLessThanOrEqual(1);

    await page.keyboard.press("v");

    await expect(chosen).toHaveText(text ?? "");
    await isStill(chosen);
    expect(Math.abs((await findTop(chosen)) - top)).toBeLessThanOrEqual(1);
  });

  test("without a selection, what is being read stays where it is", async ({ page }) => {
    await openFlow(page);
    await scroll(page, "Left", 900);
    const texts = await readTopLines(page);

    await page.getByRole("button", { name: "Rows", exact: true }).click();

    const row = levelsWith(page, texts.Left.text).first();
    await expect(row).toBeInViewport();
    const [segment] = await row.locator(".segment").all();
    if (segment === undefined) throw new Error("The row has no text.");
    await isStill(segment);
    expect(Math.abs((await findTop(segment)) - texts.Left.top)).toBeLessThan(60);
  });

  test("the view is kept between visits", async ({ page }) => {
    await openFlow(page);
    await isKept(page, "view", "flow");
    await page.reload();
    await expect(pane(page, "Left")).toBeVisible();
    await expect(page.getByRole("button", { name: "Flow", pressed: true })).toBeVisible();

    await page.getByRole("button", { name: "Rows", exact: true }).click();
    await expect(page.getByRole("table", { name: "Comparison" })).toBeVisible();
    await isKept(page, "view", "rows");
    await page.reload();
    await expect(page.getByRole("table", { name: "Comparison" })).toBeVisible();
  });

  test("on paper the rows are printed, and the screen goes on as it was", async ({ page }) => {
    await openFlow(page);
    await scroll(page, "Left", 600);

    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("table", { name: "Comparison" })).toBeVisible();
    await expect(pane(page, "Left")).toBeHidden();
    await page.emulateMedia({ media: "screen" });

    await expect(page.getByRole("table", { name: "Comparison" })).toHaveCount(0);
    await expect(pane(page, "Left")).toBeVisible();
  });
});

test.describe("links", () => {
  test("the link of the selected pair joins the boxes of its two ends", async ({ page }) => {
    await openFlow(page);
    await page.mouse.move(1, 1);
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("j");
      await expect(page.getByRole("status").filter({ hasText: "Difference" })).toHaveText([
        new RegExp(`^Difference ${step + 1} of`, "u"),
      ]);
      if ((await page.locator(".is-focused").count()) < 2) continue;
      await expectJoined(page);
    }
  });

  test("a link stays with its ends while either text is scrolled", async ({ page }) => {
    await openFlow(page);
    await sentence(page, "Left", PAIR.Left).click();
    await page.mouse.move(1, 1);
    await expectJoined(page);
    await scroll(page, "Right", 60);
    await expectJoined(page);
  });

  test("what is under the pointer is linked to its counterpart, until the pointer is elsewhere", async ({
    page,
  }) => {
    await openFlow(page);
    await sentence(page, "Left", "Councillors backed the limit").hover();
    await expect(page.locator(".link.is-lit")).toHaveCount(1);
    await expect(pane(page, "Right").locator(".is-lit")).toContainText("The cap was carried");
    await page.mouse.move(1, 1);
    await expect(page.locator(".link.is-lit")).toHaveCount(0);
  });

  test("a stub says how many sentences away its end is, and brings it level", async ({ page }) => {
    await openFlow(page);
    await scroll(page, "Left", 99_999);
    const stub = page.getByRole("button", { name: /^Right, bring level/u });
    await expect(stub).toContainText(/↑ \d+ sentences above$/u);
    const told = Number(/\d+/u.exec((await stub.textContent()) ?? "")?.[0]);
    expect(told).toBe(await countBeyond(page, "Right", MOVED.Right));
    const before = await findTop(sentence(page, "Left", MOVED.Left));

    await stub.click();

    await expectLevel(page, MOVED);
    expect(Math.abs((await findTop(sentence(page, "Left", MOVED.Left))) - before)).toBeLessThan(2);
    await expect(stub).toHaveCount(0);
    await expect(part(page, "Right", MOVED.Right)).toBeFocused();
  });
});

test.describe("the card of a pair", () => {
  const card = (page: Page): Locator => page.getByRole("region", { name: /^Why these two\?/u });

  test("by mouse: the sign before a sentence opens it, and the sentence is selected", async ({
    page,
  }) => {
    await openFlow(page);
    await part(page, "Right", PAIR.Right).locator(".flow-ask").click();
    await expect(card(page)).toBeVisible();
    await expect(sentence(page, "Left", PAIR.Left)).toBeVisible();
    await expect(page.locator(".is-focused", { hasText: PAIR.Left })).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(card(page)).toHaveCount(0);
  });

  test("by mouse: a link opens it, and lights both of its ends before that", async ({ page }) => {
    await openFlow(page);
    await sentence(page, "Left", PAIR.Left).click();
    await page.mouse.move(1, 1);
    await expectJoined(page);
    const middle = await findMiddle(page.locator(".link.is-current.is-link"));

    await page.mouse.move(middle.x, middle.y);
    await expect(pane(page, "Left").locator(".is-lit")).toContainText(PAIR.Left);
    await expect(pane(page, "Right").locator(".is-lit")).toContainText(PAIR.Right);
    await page.mouse.move(1, 1);
    await expect(page.locator(".is-lit")).toHaveCount(0);

    await page.mouse.click(middle.x, middle.y);
    await expect(card(page)).toContainText(PAIR.Left);
  });

  test("by keyboard: w opens the card of the sentence that has the focus", async ({ page }) => {
    await openFlow(page);
    await part(page, "Left", PAIR.Left).focus();
    await page.keyboard.press("w");
    await expect(card(page)).toContainText(PAIR.Left);
  });

  test("a sentence that stands alone has no sign to ask", async ({ page }) => {
    await openFlow(page);
    await expect(page.locator(".passage.is-only").first()).toBeVisible();
    await expect(page.locator(".passage.is-only .flow-ask")).toHaveCount(0);
  });

  test("the shape of a stub brings its end level, as its words do", async ({ page }) => {
    await openFlow(page);
    await scroll(page, "Left", 99_999);
    const { x, y } = await findMiddle(page.locator(".link.is-moved.is-stub"));
    await page.mouse.click(x, y);
    await expectLevel(page, MOVED);
    await expect(card(page)).toHaveCount(0);
  });

  test.describe("by touch", () => {
    test.use({ hasTouch: true });

    test("the sign and the link open it", async ({ page }) => {
      await openFlow(page);
      await part(page, "Left", PAIR.Left).locator(".flow-ask").tap();
      await expect(card(page)).toContainText(PAIR.Left);
      await page.getByRole("button", { name: "Close the card" }).tap();
      await expect(card(page)).toHaveCount(0);
      await expectJoined(page);
      const { x, y } = await findMiddle(page.locator(".link.is-current.is-link"));
      await page.touchscreen.tap(x, y);
      await expect(card(page)).toContainText(PAIR.Left);
    });
  });
});

test.describe("scrolling", () => {
  test("a wheel over the map scrolls the text that it is over, and the other follows", async ({
    page,
  }) => {
    await openFlow(page);
    const box = await page.locator(".map").boundingBox();
    if (box === null) throw new Error("There is no map.");
    for (const [side, share] of [
      ["Left", 0.2],
      ["Right", 0.8],
    ] as const) {
      await page.mouse.move(box.x + box.width * share, box.y + 200);
      for (const [by, end] of [
        [9999, "foot"],
        [-9999, "top"],
      ] as const) {
        await page.mouse.wheel(0, by);
        await expect.poll(() => readEnd(page, side)).toBe(end);
      }
    }
  });

  for (const side of ["Left", "Right"] as const) {
    const other = side === "Left" ? "Right" : "Left";

    test(`the other text follows the ${side} one, never against it, and both end together`, async ({
      page,
    }) => {
      await openFlow(page);
      await pane(page, side).hover();
      for (const way of [1, -1]) {
        const track = await trackScroll(page, other);
        for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, way * 120);
        const end = way === 1 ? "foot" : "top";
        await expect.poll(() => readEnd(page, side), `the ${side} one`).toBe(end);
        await expect.poll(() => readEnd(page, other), "both are at their ends").toBe(end);
        const went = await track();
        expect(went.length).toBeGreaterThan(3);
        expect(went.filter((by) => by * way < 0)).toEqual([]);
      }
    });
  }

  test("what says the same is read at one height", async ({ page }) => {
    await openFlow(page);
    await scroll(page, "Left", 700);
    const height = await pane(page, "Left").evaluate((element) => element.clientHeight);
    await expect
      .poll(async () => {
        const { Left, Right } = await readTopLines(page);
        return Left.group === Right.group || Math.abs(Left.top - Right.top) < height / 4;
      })
      .toBe(true);
  });

  test("who wants no motion gets none: the other text is there at once", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openFlow(page);
    await page.keyboard.press("j");
    const place = sentence(page, "Left", PAIR.Left);
    await place.scrollIntoViewIfNeeded();
    await isStill(place);
    await isStill(sentence(page, "Right", PAIR.Right));
    const track = await trackScroll(page, "Right");
    await place.click();
    await expectLevel(page, PAIR);
    expect((await track()).length).toBeLessThanOrEqual(1);
  });
});

test.describe("keys", () => {
  test("a click and x bring the counterpart to where one is; x again goes back", async ({
    page,
  }) => {
    await openFlow(page);
    await sentence(page, "Left", PAIR.Left).scrollIntoViewIfNeeded();
    await isStill(sentence(page, "Left", PAIR.Left));
    const before = await findTop(sentence(page, "Left", PAIR.Left));

    await sentence(page, "Left", PAIR.Left).click({ position: { x: 30, y: 10 } });
    await expectLevel(page, PAIR);
    expect(Math.abs((await findTop(sentence(page, "Left", PAIR.Left))) - before)).toBeLessThan(2);
    await expect(part(page, "Left", PAIR.Left)).toBeFocused();

    await scroll(page, "Right", -250);
    await page.keyboard.press("x");
    await expect(part(page, "Right", PAIR.Right)).toBeFocused();
    await expectLevel(page, PAIR);
    await page.keyboard.press("x");
    await expect(part(page, "Left", PAIR.Left)).toBeFocused();
    await expectLevel(page, PAIR);
  });

  test("j brings both ends of a moved pair level", async ({ page }) => {
    await openFlow(page);
    const said = page.getByRole("status").filter({ hasText: /^Difference/u });
    for (let step = 1; step < 40; step += 1) {
      await page.keyboard.press("j");
      await expect(said).toHaveText([new RegExp(`^Difference ${step} of `, "u")]);
      if ((await said.textContent())?.endsWith("moved")) break;
    }
    await expectLevel(page, MOVED);
    for (const side of ["Left", "Right"] as const)
      await expect(sentence(page, side, MOVED[side])).toBeInViewport();
  });

  test("arrows go through a text and across, Enter selects, Esc clears, and the focus is always seen", async ({
    page,
  }) => {
    await openFlow(page);
    const parts = pane(page, "Left").locator(".flow-part");
    const count = await parts.count();
    await parts.first().focus();
    for (let at = 1; at < count; at += 1) {
      await page.keyboard.press("ArrowDown");
      await expect(parts.nth(at)).toBeFocused();
      await expect(parts.nth(at)).toBeInViewport();
      await expect(parts.nth(at)).not.toHaveCSS("outline-style", "none");
    }
    await page.keyboard.press("Control+Home");
    await expect(parts.first()).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await expect(part(page, "Right", "From next April")).toBeFocused();

    await page.keyboard.press("Enter");
    await expect(pane(page, "Left").locator(".is-focused")).toContainText("The island town");
    await page.keyboard.press("w");
    await expect(
      page.getByRole("button", { name: "Why these two?", expanded: true }),
    ).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(
      page.getByRole("button", { name: "Why these two?", expanded: false }),
    ).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(".is-focused")).toHaveCount(0);
    await expect(part(page, "Right", "From next April")).toBeFocused();

    await page.keyboard.press("e");
    await expect(page.locator(".is-focused")).toHaveCount(2);
    await page.keyboard.press("n");
    await expect(page.locator(".flow .notice:focus")).toBeInViewport();
    await expect(page.getByRole("tooltip")).toBeVisible();
  });

  test("Tab stops once in each text, and each sentence says what it is", async ({ page }) => {
    await openFlow(page);
    await expect(pane(page, "Left").locator('[tabindex="0"].flow-part')).toHaveCount(1);
    await expect(pane(page, "Right").locator('[tabindex="0"].flow-part')).toHaveCount(1);
    await expect(part(page, "Left", MOVED.Left)).toContainText(
      /^pair \d+ of 22, paraphrase, moved: /u,
    );
    await expect(part(page, "Right", "Sennavik Caps Cruise Ships")).toContainText(/^only right: /u);
    await expect(part(page, "Left", "We are not closing")).toContainText("1 quotation differs");
  });
});

test("on a phone one text is shown at a time, and the other is at the same place", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFlow(page);
  await page.getByRole("button", { name: "Left", exact: true }).click();
  await expect(pane(page, "Right")).not.toBeInViewport();
  await sentence(page, "Left", PAIR.Left).click({ position: { x: 30, y: 10 } });
  await expectLevel(page, PAIR);

  await page.getByRole("button", { name: "Right", exact: true }).click();
  await expect(sentence(page, "Right", PAIR.Right)).toBeInViewport({ ratio: 1 });
  await expect(pane(page, "Left")).not.toBeInViewport();
  await expect(
    page.getByRole("button", { name: "Right", exact: true, pressed: true }),
  ).toBeVisible();

  await page.keyboard.press("x");
  await expect(part(page, "Right", PAIR.Right)).toBeFocused();
  await page.keyboard.press("x");
  await expect(part(page, "Left", PAIR.Left)).toBeFocused();
  await expect(sentence(page, "Left", PAIR.Left)).toBeInViewport({ ratio: 1 });
});

test("nothing runs out of the window to the side, whatever its width", async ({ page }) => {
  await openFlow(page);
  for (const width of [320, 390, 700, 720, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const room = await page.evaluate(() => ({
      window: document.documentElement.clientWidth,
      page: document.documentElement.scrollWidth,
    }));
    expect.soft(room.page, `${width} px`).toBe(room.window);
  }
});

test("holds against axe's whole list", async ({ page }) => {
  await openFlow(page);
  // Not so tall that the texts have no way to scroll.
  const looks = LOOKS.map((look) => ({ ...look, size: { ...look.size, height: 1400 } }));
  await expectNoViolation(page, looks, async () => {
    await page.keyboard.press("Escape");
    await sentence(page, "Left", PAIR.Left).click({ position: { x: 30, y: 10 } });
    await expectLevel(page, PAIR);
  });
});

type SideName = "Left" | "Right";

async function openFlow(page: Page): Promise<void> {
  await openGalley(page);
  await expect(names(page)).toHaveText([/print/u, /rewrite/u]);
  await page.keyboard.press("v");
  await expect(pane(page, "Right")).toBeVisible();
}

/** The text of a side. */
function pane(page: Page, side: SideName): Locator {
  return page.getByRole("article", { name: `${side}: ` });
}

/** What takes the focus. */
function part(page: Page, side: SideName, text: string): Locator {
  return pane(page, side).locator(".flow-part", { hasText: text });
}

/** The words of a sentence, without its sign. */
function sentence(page: Page, side: SideName, text: string): Locator {
  return pane(page, side).locator(".segment", { hasText: text });
}

function readOwnText(found: Element[]): string[] {
  return found.map((segment) => {
    const copy = segment.cloneNode(true) as Element;
    for (const tag of copy.querySelectorAll(".tag")) tag.remove();
    return copy.textContent ?? "";
  });
}

async function findTop(place: Locator): Promise<number> {
  return place.evaluate((element) => element.getBoundingClientRect().top);
}

/** Of the box around a shape. */
async function findMiddle(shape: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await shape.boundingBox();
  if (box === null) throw new Error("It is not shown.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until something has stood where it stands for three frames. */
async function isStill(place: Locator): Promise<void> {
  await place.evaluate(async (element) => {
    let last = Number.NaN;
    for (let same = 0; same < 3;) {
      await new Promise(requestAnimationFrame);
      const { top, height } = element.getBoundingClientRect();
      same = top + height === last ? same + 1 : 0;
      last = top + height;
    }
  });
}

async function expectLevel(page: Page, texts: Readonly<Record<SideName, string>>): Promise<void> {
  await expect
    .poll(async () => {
      const left = await findTop(sentence(page, "Left", texts.Left));
      return Math.abs(left - (await findTop(sentence(page, "Right", texts.Right))));
    })
    .toBeLessThanOrEqual(1.5);
}

async function scroll(page: Page, side: SideName, by: number): Promise<void> {
  await pane(page, side).evaluate((element, top) => element.scrollBy({ top }), by);
  for (const each of ["Left", "Right"] as const)
    await isStill(pane(page, each).locator(".segment").first());
}

async function readEnd(page: Page, side: SideName): Promise<string> {
  return pane(page, side).evaluate(({ scrollTop, scrollHeight, clientHeight }) => {
    if (scrollTop <= 0) return "top";
    return scrollTop >= scrollHeight - clientHeight - 1 ? "foot" : "between";
  });
}

/** Notes by how much a text is scrolled each time from now on; the function returned tells it. */
async function trackScroll(page: Page, side: SideName): Promise<() => Promise<readonly number[]>> {
  const log = await pane(page, side).evaluateHandle((element) => {
    const went: number[] = [];
    let last = element.scrollTop;
    element.addEventListener("scroll", () => {
      if (element.scrollTop !== last) went.push(element.scrollTop - last);
      last = element.scrollTop;
    });
    return went;
  });
  return () => log.evaluate((went) => [...went]);
}

/** The text at the height where one reads, on either side. */
async function readTopLines(
  page: Page,
): Promise<Record<SideName, { text: string; top: number; group: string | undefined }>> {
  const read = (side: SideName) =>
    pane(page, side).evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      for (let y = top + height * 0.3; y < top + height; y += 6) {
        const found = document.elementFromPoint(left + width / 2, y)?.closest(".segment");
        if (found)
          return {
            text: (found.textContent ?? "").slice(0, 40),
            top: found.getBoundingClientRect().top,
            group: found.closest<HTMLElement>("[data-group]")?.dataset["group"],
          };
      }
      throw new Error("There is no text.");
    });
  return { Left: await read("Left"), Right: await read("Right") };
}

/** The link of the selected pair joins its sentences within a pixel: tops and feet, left and right. */
async function expectJoined(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const path = document.querySelector(".link.is-current.is-link");
        const origin = path?.closest("svg")?.getBoundingClientRect().top ?? Number.NaN;
        const numbers =
          path
            ?.getAttribute("d")
            ?.match(/-?\d+(?:\.\d+)?/gu)
            ?.map(Number) ?? [];
        const [, leftTop, , , , , , rightTop, rightFoot, , , , , , leftFoot] = numbers;
        const drawn = [leftTop, leftFoot, rightTop, rightFoot];
        const boxes = ["a", "b"].flatMap((side) => {
          const found = document.querySelectorAll(`[data-pane="${side}"] .is-focused .segment`);
          const rects = [...found].map((segment) => segment.getBoundingClientRect());
          const tops = rects.map(({ top }) => top);
          return [Math.min(...tops), Math.max(...rects.map(({ bottom }) => bottom))];
        });
        const apart = drawn.map((y, corner) => Math.abs(origin + (y ?? 0) - (boxes[corner] ?? 0)));
        return Math.max(...apart);
      }),
    )
    .toBeLessThanOrEqual(1);
}

/** How many sentences one would have to go back from the first in view to be at `text`. */
async function countBeyond(page: Page, side: SideName, text: string): Promise<number> {
  return pane(page, side).evaluate((element, words) => {
    const { top } = element.getBoundingClientRect();
    const all = [...element.querySelectorAll(".segment")];
    const first = all.findIndex((segment) => segment.getBoundingClientRect().bottom > top);
    return first - all.findIndex((segment) => (segment.textContent ?? "").includes(words));
  }, text);
}
