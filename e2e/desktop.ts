/**
 * Drags from the real desktop, done by the browser itself: for folders, which a script cannot make, and for what the
 * browser does with a file that nobody takes: it opens it, here or in a new tab.
 */
import type { Page } from "@playwright/test";

import { findPoint, type Spot } from "./drop";

/** The operation a desktop offers for a file: a copy. */
const COPY = 1;

/** Drags files or folders, by path, onto the page and lets them go. Chromium only. */
export async function dragFromDesktop(
  page: Page,
  paths: readonly string[],
  spot: Spot,
): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const point = await findPoint(page, spot);
  const data = { items: [], files: [...paths], dragOperationsMask: COPY };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await browser.send("Input.dispatchDragEvent", { ...point, type, data });
  }
  await browser.detach();
}
