/** What the page shows, found the way a person or a screen reader finds it. */
import { expect, type Locator, type Page } from "@playwright/test";

/** One level of the page; null where nothing stands on a side. */
export interface Level {
  /** What the row is headed with, such as "only left". */
  readonly relation: string;
  readonly a: string | null;
  readonly b: string | null;
}

/** What a screen reader hears in an empty cell. */
const EMPTY_CELL = "Nothing on this side";

/** Opens the page and waits until what it opens with has been compared and its keys are listened to. */
export async function openGalley(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await expect(levels(page)).not.toHaveCount(0);
  // Rows can be seen a moment before the page listens; it does once it has nothing left to do.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** The names at the heads of the columns, left first. On a page that shows a comparison they change with it, not before. */
export function names(page: Page): Locator {
  return page.locator("section[data-side] h2:not(dialog h2)");
}

/** The head of a column. */
export function head(page: Page, side: "Left" | "Right"): Locator {
  return page.getByRole("region", { name: `${side} text` });
}

/** The rows with text, without the row of headers. */
export function levels(page: Page): Locator {
  return page.getByRole("table", { name: "Comparison" }).locator("tbody > tr");
}

/** The rows that show `text` on either side. */
export function levelsWith(page: Page, text: string | RegExp): Locator {
  return levels(page).filter({ hasText: text });
}

/** The cell of one side in a row. */
export function cell(row: Locator, side: "Left" | "Right"): Locator {
  return row.getByRole("cell").nth(side === "Left" ? 0 : 1);
}

/** Every row as text, white space as it is shown. */
export async function readLevels(page: Page): Promise<readonly Level[]> {
  const rows = await levels(page).evaluateAll((found) =>
    found.map((row) =>
      [...row.children].map((part) => (part.textContent ?? "").replaceAll(/\s+/gu, " ").trim()),
    ),
  );
  return rows.map(([relation = "", a = "", b = ""]) => ({
    relation,
    a: a === EMPTY_CELL ? null : a,
    b: b === EMPTY_CELL ? null : b,
  }));
}

/** The text of a column from top to bottom, without the page's own tags and badges and without white space. */
export async function readColumn(page: Page, side: "Left" | "Right"): Promise<string> {
  const column = side === "Left" ? "a" : "b";
  const segments = await levels(page)
    .locator(`[data-side="${column}"] [data-group] .segment`)
    .evaluateAll((found) =>
      found.map((segment) => {
        const copy = segment.cloneNode(true) as Element;
        for (const tag of copy.querySelectorAll(".tag")) tag.remove();
        return copy.textContent ?? "";
      }),
    );
  return dropSpace(segments.join(""));
}

/** A text without its white space, which the page shows in its own way. */
export function dropSpace(text: string): string {
  return text.replaceAll(/[\s\u0085]+/gu, "");
}

/** Notes every name that heads a column from now on; the function returned tells them. */
export async function watchNames(page: Page): Promise<() => Promise<readonly string[]>> {
  const log = await page.evaluateHandle(() => {
    const noted: string[] = [];
    new MutationObserver(() => {
      for (const name of document.querySelectorAll("section[data-side] h2")) {
        const text = name.textContent ?? "";
        if (!noted.includes(text)) noted.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return noted;
  });
  return () => log.evaluate((noted) => noted);
}
