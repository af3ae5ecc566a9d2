/** What the page has kept on the machine, read where it keeps it. */
import { expect, type Page } from "@playwright/test";

/** Waits until `value` is kept under `key`: nothing on the page tells, and a reload before that would have lost it. */
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
          const reading = opening.result.transaction("texts").objectStore("texts").get(name);
          reading.addEventListener("error", () => reject(reading.error ?? new Error(name)));
          reading.addEventListener("success", () => {
            opening.result.close();
            resolve(reading.result);
          });
        });
      }),
    key,
  );
}
