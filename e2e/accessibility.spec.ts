/** The page in every state, held against axe's whole list: light and dark, wide and narrow. */
import { expect, test } from "@playwright/test";

import { expectNoViolation, OTHER_LOOKS } from "./axe";
import { carryFiles, dropFiles, letGo, makeFile } from "./drop";
import { holdNext } from "./gate";
import { dropFerry, EARLY, LATE, openFerry } from "./ferry";
import { head, levelsWith, names, openGalley } from "./reader";

test("the first visit", async ({ page }) => {
  await openGalley(page);
  await expectNoViolation(page);
});

test("a moved sentence open beside its pair, selected and lit", async ({ page }) => {
  await openGalley(page);
  const row = levelsWith(page, "Similar limits have been adopted").last();
  await row.getByRole("button").click();
  await expect(row.getByRole("button", { expanded: true })).toHaveCount(1);
  await expectNoViolation(page, OTHER_LOOKS);
});

test("a pair that is asked why it is one", async ({ page }) => {
  await openGalley(page);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("w");
  await expect(page.getByRole("button", { name: "Why these two?", expanded: true })).toBeVisible();
  await expectNoViolation(page, OTHER_LOOKS);
});

test("the list of keys", async ({ page }) => {
  await openFerry(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectNoViolation(page);
});

test("the panel to paste into", async ({ page }) => {
  await openFerry(page);
  await head(page, "Right").getByRole("button", { name: "Paste…" }).click();
  await expect(page.getByRole("dialog", { name: "Paste the right text" })).toBeVisible();
  await expectNoViolation(page);
});

test("problems on either side and on the page, and a replacement to take back", async ({
  page,
}) => {
  await dropFerry(page);
  await dropFiles(page, [makeFile("empty.txt", "")], "left");
  await dropFiles(page, [makeFile("page-\u202Eone.pdf", "%PDF-1.7")], "right");
  await letGo(page, await carryFiles(page, []), "right");
  await expect(page.getByRole("alert")).toHaveCount(3);
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await expectNoViolation(page);
});

test("a comparison under way", async ({ page }) => {
  await openFerry(page);
  await holdNext(page, /compare\.worker.*\.js$/u);
  await page.keyboard.press("s");
  await expect(page.getByRole("progressbar", { name: "Comparing" })).toBeVisible();
  await expectNoViolation(page);
});

test("texts in another language and script say so", async ({ page }) => {
  await openGalley(page);
  await dropFiles(
    page,
    [
      makeFile(
        "a-german.txt",
        "Der Stadtrat hat am Dienstag beschlossen, dass die Brücke im kommenden Jahr nicht gesperrt wird. Das sagte die Bürgermeisterin nach der Sitzung.",
      ),
      makeFile(
        "b-arabic.txt",
        "قال رئيس البلدية يوم الثلاثاء إن الجسر لن يغلق في العام المقبل. وأضاف أن العمل سيبدأ في الربيع.",
      ),
    ],
    "left",
  );
  await expect(names(page)).toHaveText(["a-german.txt", "b-arabic.txt"]);

  await expect(page.locator("p", { hasText: "Stadtrat" })).toHaveAttribute("lang", "de");
  await expect(page.locator("p", { hasText: "الجسر" }).first()).toHaveCSS("direction", "rtl");
  await expectNoViolation(page);
});

test("to a screen reader the comparison is a list of pairs, each headed by what it is", async ({
  page,
}) => {
  await openFerry(page);
  const table = page.getByRole("table", { name: "Comparison" });
  await expect(table).toMatchAriaSnapshot(`
    - table "Comparison":
      - rowgroup:
        - row:
          - columnheader "Relation"
          - 'columnheader "Left: ${EARLY.name}"'
          - 'columnheader "Right: ${LATE.name}"'
      - rowgroup:
        - row:
          - rowheader "Pair 1 of 2, verbatim"
          - cell /The last ferry/
          - cell /The last ferry/
        - row:
          - rowheader "only left"
          - cell /Nobody aboard/
          - cell "Nothing on this side"
        - row:
          - rowheader "Pair 2 of 2, paraphrase"
          - cell /Mechanics found/
          - cell /A hairline crack/
        - row:
          - rowheader "only right"
          - cell "Nothing on this side"
          - cell /Tickets stay valid/
  `);
});

test("a row's heading says from where to where it has moved and what differs in it", async ({
  page,
}) => {
  await openGalley(page);
  const headings = page.getByRole("rowheader");
  await expect(
    headings.and(
      page.getByRole("rowheader", {
        name: /^Pair \d+ of \d+, (verbatim|paraphrase), moved from number \d+ on the left to number \d+ on the right/u,
      }),
    ),
  ).not.toHaveCount(0);
  await expect(
    page.getByRole("rowheader", { name: /^Pair \d+ of \d+, paraphrase, .*1 figure.* differs?$/u }),
  ).not.toHaveCount(0);
  await expect(
    page.getByRole("rowheader", { name: /^only (left|right), caption$/u }),
  ).not.toHaveCount(0);
});
