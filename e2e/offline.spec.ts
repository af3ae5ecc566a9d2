/** The page is kept on the machine: it opens without a network, and takes what other programs hand to it. */
import { expect, type Page, test } from "@playwright/test";

import { readBeside } from "./beside";
import { dropFiles, makeFile } from "./drop";
import { EARLY, LATE } from "./ferry";
import { levelsWith, names, openGalley } from "./reader";

/** Of each format beside the project the first sample, and one in an old encoding. */
const ONE_OF_EACH = /^(?:01|05|13|17|20|24|40|42|43|45|46|47|49)-/u;

test.use({ serviceWorkers: "allow" });

/** Opens the page and waits until it is kept. */
async function openAndKeep(page: Page): Promise<void> {
  await openGalley(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  // It answers for this page only from the moment it has taken it over.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        if (navigator.serviceWorker.controller !== null) resolve();
        navigator.serviceWorker.addEventListener("controllerchange", () => resolve());
      }),
  );
}

test("without a network the page opens again, with its texts, and compares others", async ({
  page,
  context,
}) => {
  await openAndKeep(page);
  await dropFiles(page, [EARLY, LATE], "left");
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);

  await context.setOffline(true);
  await page.reload();
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  const other = makeFile("new.txt", "The harbour master closed the pier on Monday.");
  await dropFiles(page, [other], "right");
  await expect(levelsWith(page, "The harbour master closed")).toHaveCount(1);
  await page.keyboard.press("v");
  await expect(page.getByRole("table")).toHaveCount(0);
});

test("without a network a file of every format is read", async ({ page, context }) => {
  const files = readBeside("formats/samples").filter(({ name }) => ONE_OF_EACH.test(name));
  test.skip(files.length === 0, "There is no ../shared/formats/samples beside the project.");
  await openAndKeep(page);
  await context.setOffline(true);
  await page.reload();
  await expect(levelsWith(page, /./u)).not.toHaveCount(0);

  for (const file of files) {
    await dropFiles(page, [file], "left");
    await expect(names(page).first()).toHaveText(file.name);
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
});

test("what another program shares is taken once, and what was there can be had back", async ({
  page,
}) => {
  await openAndKeep(page);
  await dropFiles(page, [EARLY, LATE], "left");
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);

  const opened = await page.evaluate(async () => {
    const form = new FormData();
    form.append("files", new File(["Shared from the mail program."], "shared story.txt"));
    form.append("text", "");
    const response = await fetch("./share", { method: "POST", body: form });
    return response.url;
  });
  await page.goto(opened);

  await expect(names(page)).toHaveText(["shared story.txt", LATE.name]);
  await expect(page).not.toHaveURL(/shared/u);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  await page.reload();
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
});

test("files that the system opens with the page are compared", async ({ page }) => {
  await page.addInitScript(() => {
    const files = ["one", "two"].map((name) => ({
      getFile: () => Promise.resolve(new File([`This is story ${name}.`], `${name}.txt`)),
    }));
    Object.defineProperty(globalThis, "launchQueue", {
      value: { setConsumer: (take: (launch: object) => void) => take({ files }) },
    });
  });
  await openGalley(page);

  await expect(names(page)).toHaveText(["one.txt", "two.txt"]);
});

test("the installed page tells the system its name, what it opens and where to share", async ({
  page,
  request,
}) => {
  await openGalley(page);
  const address = await page.locator("link[rel=manifest]").getAttribute("href");
  const response = await request.get(String(address));
  expect(response.headers()["content-type"]).toContain("application/manifest+json");
  expect(await response.json()).toMatchObject({ name: "Galley", display: "standalone" });
});
