/** A clipboard that is huge, or dressed up: its text is taken, its look is not, and it can be taken back. */
import { expect, type Page, test } from "@playwright/test";

import { EARLY, LATE, openFerry } from "./ferry";
import { cell, levels, levelsWith, names, readLevels } from "./reader";

test("of a rich text the words and paragraphs are taken, not the look, and it can be taken back", async ({
  page,
}) => {
  await openFerry(page);
  const before = await readLevels(page);
  const look = "position:fixed;inset:0;z-index:9999;background:red;font-size:90px";
  await paste(page, {
    html: `<meta charset="utf-8"><div style="${look}"><h1 style="${look}">Ferry halted</h1><p class="message-trouble" style="${look}">The ferry stayed in <b>port</b>.</p><p hidden>A hidden word.</p></div>`,
    text: "Ferry halted\n\nThe ferry stayed in port.",
  });

  await expect(names(page)).toHaveText(["Pasted text", LATE.name]);
  const row = levelsWith(page, "The ferry stayed in port.");
  await expect(row).toHaveCount(1);
  await expect(row).not.toHaveCSS("background-color", "rgb(255, 0, 0)");
  await expect(page.locator("table .message-trouble, table h1, table b")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  await expect.poll(() => readLevels(page)).toEqual(before);
});

test("a clipboard of more than ten megabytes is refused, and the texts stay", async ({ page }) => {
  await openFerry(page);
  const before = await readLevels(page);

  await paste(page, { html: "", text: "The ferry left. ", times: 700_000 });

  await expect(page.getByRole("alert")).toContainText(
    "“Pasted text” is too large: 11 MB, and Galley reads up to 10 MB.",
  );
  expect(await readLevels(page)).toEqual(before);
});

/** Pastes into the left column; the plain text is repeated in the page. */
async function paste(
  page: Page,
  clipboard: { readonly html: string; readonly text: string; readonly times?: number },
): Promise<void> {
  await cell(levels(page).first(), "Left").focus();
  await page.evaluate(({ html, text, times = 1 }) => {
    const clipboardData = new DataTransfer();
    if (html !== "") clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", text.repeat(times));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, clipboard);
}
