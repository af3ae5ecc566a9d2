/** What the page keeps on the machine, read and written where it keeps it. */
import { expect, type Page } from "@playwright/test";

import type { CarriedFile } from "./drop";
import { names, openGalley } from "./reader";

/**
 * Opens the page with two texts of the editor's own that it has kept, as after a reload: for tests that need a pair and care
 * little how it came, since a drop would have the sample compared first.
 */
export async function openKept(
  page: Page,
  pair: readonly [CarriedFile, CarriedFile],
): Promise<void> {
  const [a, b] = pair.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }));
  // Any page of the same origin will do.
  await page.goto("/robots.txt");
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("galley");
        opening.addEventListener("upgradeneeded", () => {
          opening.result.createObjectStore("texts");
        });
        opening.addEventListener("error", () => reject(opening.error ?? new Error("No database")));
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction("texts", "readwrite");
          writing.objectStore("texts").put(kept, "pair");
          writing.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    { sources: { a, b }, finished: true, dismissed: [], pins: [] },
  );
  await openGalley(page);
  await expect(names(page)).toHaveText(pair.map(({ name }) => name));
}

/** Waits until `value` is kept under `key`, or under what begins with it where that belongs to a tab: nothing on the page tells, and a reload before that would have lost it. */
export async function isKept(page: Page, key: string, value: unknown): Promise<void> {
  await expect.poll(() => readKept(page, key), `${key} is kept`).toEqual(value);
}

async function readKept(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("galley");
        opening.addEventListener("error", () => reject(opening.error ?? new Error(name)));
        opening.addEventListener("success", () => {
          const range = IDBKeyRange.bound(name, `${name}:\uffff`);
          const reading = opening.result.transaction("texts").objectStore("texts").getAll(range);
          reading.addEventListener("error", () => reject(reading.error ?? new Error(name)));
          reading.addEventListener("success", () => {
            opening.result.close();
            resolve(reading.result.at(-1));
          });
        });
      }),
    key,
  );
}
