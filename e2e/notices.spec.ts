/** A text arrives damaged: each place is signed and explained, quietly, and the text itself stays what it is. */
import { expect, type Locator, type Page, test } from "@playwright/test";

import { expectNoViolation, LOOKS } from "./axe";
import { makeFile } from "./drop";
import { openKept } from "./kept";
import { holdNext } from "./gate";
import { cell, head, levelsWith, names, openGalley, readColumn } from "./reader";

/** Damage of every common sort, one in each paragraph; the last has none. */
const PARAGRAPHS = [
  "The port authority said on Monday ерфе the new payment system had failed again.",
  "“We donâ€™t know why it stopped,” said Ilse Maren, who runs the harbour office.",
  "Shippers were asked to pay through their pаypal accounts until the system is mended.",
  "The pilots went home early and the the ferries stayed in port until the next morning.",
  "Ten boats waited outside the so\u200blar lock, which is run by the town and not by the port.",
  "Refunds go to account \u202e4321-88 and nowhere else, the authority said in a statement.",
  "The EU?s customs service asked every shipper to keep the receipts of that week.",
  "Nobody was hurt, and the café by the quay stayed open through the night.",
];

const DAMAGED = makeFile("a-damaged.txt", PARAGRAPHS.join("\n\n"));

const MENDED = makeFile(
  "b-mended.txt",
  [
    "The port authority said on Monday that the new payment system had failed again.",
    "“We don’t know why it stopped,” said Ilse Maren, who runs the harbour office.",
    "Shippers were asked to pay through their paypal accounts until the system is mended.",
    "The pilots went home early and the ferries stayed in port until the next morning.",
    "Ten boats waited outside the solar lock, which is run by the town and not by the port.",
    "Refunds go to account 4321-88 and nowhere else, the authority said in a statement.",
    "The EU’s customs service asked every shipper to keep the receipts of that week.",
    "Nobody was hurt, and the café by the quay stayed open through the night.",
  ].join("\n\n"),
);

/** What is said of each, from top to bottom. */
const WORDS = [
  /Russian layout: “that”/u,
  /wrong character set: “(don’t|’)”/u,
  /another alphabet: Cyrillic “а” in “pаypal”/u,
  /Two of the same word: “the the”/u,
  /Invisible character: zero-width space \(U\+200B\)/u,
  /direction of the text: right-to-left override \(U\+202E\)/u,
  /A character was lost here/u,
];

test("the head of the column counts the notices, and that of a clean one has nothing to say", async ({
  page,
}) => {
  await openDamaged(page);

  await expect(count(page, "Left")).toHaveText(`${WORDS.length} notices`);
  await expect(count(page, "Right")).toHaveCount(0);

  await page.keyboard.press("s");
  await expect(names(page).first()).toHaveText(MENDED.name);
  await expect(count(page, "Left")).toHaveCount(0);
  await expect(count(page, "Right")).toHaveText(`${WORDS.length} notices`);
});

test("a clean story shows no sign of it", async ({ page }) => {
  await openGalley(page);
  // The first sample has two slips of the keyboard, as its kind of copy often has.
  await expect(notices(page)).toHaveText(["altogetherю", "ерфе"]);
  await expect(count(page, "Right")).toHaveCount(0);

  await page.getByRole("button", { name: "Two versions of a developing story" }).click();
  await expect(names(page)).toHaveText([/1240/u, /1715/u]);
  await expect(notices(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: /notice/u })).toHaveCount(0);
});

test("each stands under a wave or a badge, on screen, in forced colours and on paper", async ({
  page,
}) => {
  await openDamaged(page);
  await expect(notices(page)).toHaveCount(WORDS.length);
  const looks = [
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { forcedColors: "active" },
    { forcedColors: "none", media: "print" },
  ] as const;
  for (const look of looks) {
    await page.emulateMedia(look);
    for (const notice of await notices(page).all()) {
      const sign = await readSign(notice);
      expect(["wavy", "ZWSP", "RLO"], JSON.stringify(look)).toContain(sign);
    }
  }
});

test("the word is there for a pointer that was quicker than the words", async ({ page }) => {
  const words = await holdNext(page, /TellNotices.*\.js$/u);
  await openDamaged(page);
  await words.asked;
  await notices(page).nth(0).hover();
  await words.open();
  await expect(tip(page)).toHaveText(/Russian layout: “that”/u);
});

test("the word about it shows under the pointer, stays while it is read, and goes with Esc", async ({
  page,
}) => {
  await openDamaged(page);
  const [first, second] = [notices(page).nth(0), notices(page).nth(1)];
  await expect(tip(page)).toHaveCount(0);

  await first.hover();
  await expect(tip(page)).toHaveText(/Russian layout: “that”/u);
  await expect(tip(page)).toBeVisible();

  await tip(page).hover();
  await expect(tip(page)).toHaveText(/Russian layout/u);

  await second.hover();
  await expect(tip(page)).toHaveText(/wrong character set/u);

  await page.keyboard.press("Escape");
  await expect(tip(page)).toHaveCount(0);
  const box = await second.boundingBox();
  if (box === null) throw new Error("The notice is not on the page.");
  await page.mouse.move(box.x + 2, box.y + 4);
  await expect(tip(page), "not while the pointer stays").toHaveCount(0);

  await first.hover();
  await expect(tip(page)).toHaveText(/Russian layout/u);
  await page.getByRole("heading", { name: "Galley" }).hover();
  await expect(tip(page)).toHaveCount(0);
});

test("the count leads from one to the next and round again, with the focus and in view", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1024, height: 500 });
  await openDamaged(page);

  for (const words of [...WORDS, WORDS[0] ?? ""]) {
    await count(page, "Left").focus();
    await page.keyboard.press("Enter");
    const focused = page.locator(":focus");
    await expect(focused).toHaveAccessibleDescription(words);
    await expect(focused).toBeInViewport({ ratio: 1 });
    await expect(tip(page)).toHaveText(words);
    await expect(tip(page)).toBeInViewport({ ratio: 1 });
  }
});

test("N and Shift N lead there and back, and Tab and the arrows on from there", async ({
  page,
}) => {
  await openDamaged(page);
  const focused = page.locator(":focus");

  for (const words of WORDS) {
    await page.keyboard.press("n");
    await expect(focused).toHaveAccessibleDescription(words);
  }
  await page.keyboard.press("n");
  await expect(focused, "no further than the last").toHaveAccessibleDescription(/lost here/u);
  await page.keyboard.press("Shift+N");
  await expect(focused).toHaveAccessibleDescription(/direction of the text/u);

  await page.keyboard.press("Shift+Tab");
  const row = levelsWith(page, "Refunds go to account");
  await expect(cell(row, "Left")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(focused).toHaveAccessibleDescription(/direction of the text/u);
  await page.keyboard.press("ArrowUp");
  await expect(cell(levelsWith(page, "Ten boats waited"), "Left")).toBeFocused();
  await page.keyboard.press("n");
  await expect(focused).toHaveAccessibleDescription(/zero-width space/u);
});

test("Esc takes the word away first, and only then the selection", async ({ page }) => {
  await openDamaged(page);
  const selected = page.getByRole("status").filter({ hasText: /^(Difference|Selected)/u });
  await notices(page).nth(3).click();
  await expect(selected).toHaveCount(1);
  await expect(tip(page)).toHaveText(/same word/u);

  await page.keyboard.press("Escape");
  await expect(tip(page)).toHaveCount(0);
  await expect(selected).toHaveCount(1);
  await expect(notices(page).nth(3)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(tip(page)).toHaveText(/same word/u);

  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(selected).toHaveCount(0);
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap shows the word, and a tap elsewhere takes it away", async ({ page }) => {
    await openDamaged(page);
    await notices(page).nth(0).tap();
    await expect(tip(page)).toHaveText(/Russian layout/u);
    await cell(levelsWith(page, "Ilse Maren"), "Right").tap();
    await expect(tip(page)).toHaveCount(0);
  });
});

test("what is copied is the text as it came, and the column holds every letter of it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDamaged(page);

  for (const paragraph of PARAGRAPHS.slice(4, 6)) {
    const passage = cell(levelsWith(page, paragraph), "Left").getByRole("paragraph");
    await passage.evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.keyboard.press("ControlOrMeta+c");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toBe(paragraph);
  }
  expect(await readColumn(page, "Left")).toBe(PARAGRAPHS.join("").replaceAll(/\s/gu, ""));
});

test("an override turns nothing around, neither in its sentence nor on the page", async ({
  page,
}) => {
  await openDamaged(page);
  for (const side of ["Left", "Right"] as const) {
    const row = levelsWith(page, /Refunds go to account/u);
    expect(await readAsDrawn(cell(row, side), "4321-88 and nowhere"), side).toBe(
      "4321-88 and nowhere",
    );
  }
});

test("axe finds no fault with a word on show", async ({ page }) => {
  await openDamaged(page);
  await expectNoViolation(page, LOOKS, async () => {
    await page.keyboard.press("n");
    await expect(tip(page)).toBeVisible();
  });
});

test("on a phone nothing runs out of the window, and no word is cut off", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openDamaged(page);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const words of WORDS) {
      await count(page, "Left").click();
      await expect(tip(page)).toHaveText(words);
      await expect(tip(page)).toBeInViewport({ ratio: 1 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px`).toBe(0);
    }
    const box = await count(page, "Left").boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

async function openDamaged(page: Page): Promise<void> {
  await openKept(page, [DAMAGED, MENDED]);
}

/** The damaged places in the text, from top to bottom. */
function notices(page: Page): Locator {
  return page.getByRole("note");
}

function tip(page: Page): Locator {
  return page.getByRole("tooltip");
}

function count(page: Page, side: "Left" | "Right"): Locator {
  return head(page, side).getByRole("button", { name: /notice/u });
}

/** What a notice is seen by: the style of its line, or its badge where it has no letters to draw a line under. */
async function readSign(notice: Locator): Promise<string> {
  return notice.evaluate((element) => {
    const badge = element.querySelector("[data-code]");
    if (badge !== null)
      return getComputedStyle(badge, "::before").content.replaceAll(/["\\]/gu, "");
    return getComputedStyle(element).textDecorationStyle;
  });
}

/** The letters of `words` in a cell, in the order in which they are drawn on the line, from the left. */
async function readAsDrawn(place: Locator, words: string): Promise<string> {
  return place.evaluate((element, wanted) => {
    const letters: { letter: string; x: number; y: number }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      for (let at = 0; at < text.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { x, y } = range.getBoundingClientRect();
        letters.push({ letter: text.charAt(at), x, y });
      }
    }
    const start = letters
      .map(({ letter }) => letter)
      .join("")
      .indexOf(wanted);
    return letters
      .slice(start, start + wanted.length)
      .toSorted((one, other) => Math.round(one.y - other.y) || one.x - other.x)
      .map(({ letter }) => letter)
      .join("");
  }, words);
}
