/** A text is edited in place: the comparison follows, the file does not change, and it can be taken back. */
import { expect, type Page, test } from "@playwright/test";

import { expectNoViolation } from "./axe";
import { dropFiles, makeFile } from "./drop";
import { openFerry } from "./ferry";
import { cell, head, levelsWith, names, readLevels } from "./reader";

const EDIT_LEFT = "Edit the left text";

function field(page: Page, name = EDIT_LEFT) {
  return page.getByRole("textbox", { name });
}

test("what is typed is compared while it is typed, and taken back at once", async ({ page }) => {
  await openFerry(page);
  const before = await readLevels(page);
  await expect(levelsWith(page, "Nobody aboard was hurt.").getByRole("rowheader")).toHaveText([
    "only left",
  ]);

  await head(page, "Left").getByRole("button", { name: "Edit" }).click();
  await expect(field(page)).toBeFocused();
  await field(page).press("ControlOrMeta+End");
  await field(page).pressSequentially(" Tickets stay valid until Easter.");

  await expect(levelsWith(page, "Tickets stay valid").getByRole("rowheader")).toHaveText([
    "verbatim",
  ]);
  await expect(head(page, "Left").getByText("Edited")).toBeVisible();
  await expect(field(page)).toBeFocused();

  await page.getByRole("button", { name: "Done" }).click();
  await expect(field(page)).toHaveCount(0);
  await expect(page.getByText("You edited the left text.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => readLevels(page)).toEqual(before);
  await expect(head(page, "Left").getByText("Edited")).toHaveCount(0);
});

test("an edit is there again after a reload", async ({ page }) => {
  await openFerry(page);
  await head(page, "Right").getByRole("button", { name: "Edit" }).click();
  await field(page, "Edit the right text").fill("The whole story is another.");
  await expect(levelsWith(page, "The whole story is another.")).toHaveCount(1);

  await page.reload();

  await expect(levelsWith(page, "The whole story is another.")).toHaveCount(1);
  await expect(head(page, "Right").getByText("Edited")).toBeVisible();
});

test("by keyboard: I begins at the selected sentence, Esc ends, and the reader follows the caret", async ({
  page,
}) => {
  await openFerry(page);
  await cell(levelsWith(page, "hairline crack"), "Left").click();

  await page.keyboard.press("i");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("Late on Friday ");
  await expect(cell(levelsWith(page, "hairline crack"), "Left")).toContainText(
    "Late on Friday Mechanics",
  );
  await expect(cell(levelsWith(page, "hairline crack"), "Left").locator(".is-focused")).toHaveCount(
    1,
  );

  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveCount(0);
});

test("a text with old line breaks keeps them", async ({ page }) => {
  await openFerry(page);
  await dropFiles(
    page,
    [makeFile("old.txt", "The first line stands.\r\n\r\nSo does this one.\r\n")],
    "left",
  );
  await expect(names(page).first()).toHaveText("old.txt");
  await head(page, "Left").getByRole("button", { name: "Edit" }).click();
  await field(page).press("ControlOrMeta+End");
  await field(page).pressSequentially("A third.");
  await expect(levelsWith(page, "A third.")).toHaveCount(1);

  const kept = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open("galley");
        opening.addEventListener("success", () => {
          const all = opening.result.transaction("texts").objectStore("texts").getAll();
          all.addEventListener("success", () => {
            const pair = all.result.find((value: object) => "texts" in value) as {
              texts: { a: { source: { text: string } } };
            };
            resolve(pair.texts.a.source.text);
          });
        });
      }),
  );
  expect(kept).toBe("The first line stands.\r\n\r\nSo does this one.\r\nA third.");
});

test("another text on the same side ends the edit, and nothing of it is put into the other", async ({
  page,
}) => {
  await openFerry(page);
  await head(page, "Left").getByRole("button", { name: "Edit" }).click();
  await expect(field(page)).toBeFocused();

  await dropFiles(page, [makeFile("other.txt", "Another text altogether.")], "left");

  await expect(names(page).first()).toHaveText("other.txt");
  await expect(field(page)).toHaveCount(0);
  await expect(head(page, "Left").getByText("Edited")).toHaveCount(0);
});

test("has no fault that a machine finds, on a phone too", async ({ page }) => {
  await openFerry(page);
  await head(page, "Left").getByRole("button", { name: "Edit" }).click();
  await expect(field(page)).toBeFocused();
  await expectNoViolation(page);
  await expectNoViolation(page);
});
