/** A long day: every file there is, good and bad, goes through one page, and nobody but the page's own server hears of it. */
import { expect, type Page, test } from "@playwright/test";

import { readBeside } from "./beside";
import { type CarriedFile, dropFiles, makeFile } from "./drop";
import { LATE, openFerry } from "./ferry";
import { watchHarm } from "./harmless";
import { dropSpace, names, readColumn } from "./reader";

const FOLDERS = ["samples", "bad/text", "bad/xss", "bad/xml", "bad/json", "bad/zip"];

/** What a matcher should see through the damage of this one is for the engine to read, not for the page to show. */
const DAMAGED = "48-made-clip-pdf-damage.txt";

/** The paragraphs that an editor expects of each sample, by its name. */
const EXPECTED = new Map(
  readBeside("formats/samples/expected").map(({ bytes }) => {
    const { file, body } = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly file: string;
      readonly body: readonly string[];
    };
    return [file, body] as const;
  }),
);

// The page as an editor has it, its cache included.
test.use({ serviceWorkers: "allow" });
test.setTimeout(240_000);

test("every sample and every bad file, one after the other, and only own static files are asked for", async ({
  page,
  context,
  baseURL,
}) => {
  const files = FOLDERS.flatMap((folder) => readBeside(`formats/${folder}`)).filter(
    ({ name }) => name !== "SOURCES.md",
  );
  test.skip(files.length === 0, "There is no ../shared/formats beside the project.");
  const asked: string[] = [];
  context.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await openFerry(page);
  const expectHarmless = await watchHarm(page, String(baseURL));

  // Two at a time, one to a side.
  for (let at = 0; at < files.length; at += 2) {
    const pair = files.slice(at, at + 2);
    await dropFiles(page, pair, "left");
    for (const { name } of pair) {
      // Shown, refused or asked about: by its name in each case.
      const shown = names(page).filter({ hasText: name });
      const told = page.getByRole("alert").filter({ hasText: `“${name}”` });
      await expect(shown.or(told).first(), name).toBeVisible();
    }
    await expectParagraphs(page, pair);
    const dismiss = page.getByRole("button", { name: "Dismiss" });
    while ((await dismiss.count()) > 0) await dismiss.first().click();
  }
  const last = makeFile("last.txt", "And then the day was over.");
  await dropFiles(page, [last, LATE], "left");
  await expect(names(page)).toHaveText([LATE.name, last.name]);

  await expectHarmless();
  const own = new RegExp(`^GET ${baseURL}(?:[\\w./-]*)$`, "u");
  expect(asked.filter((request) => !own.test(request))).toEqual([]);
  expect(asked.length).toBeGreaterThan(files.length);
});

/** Samples that stand on the page show every paragraph that is expected of them. */
async function expectParagraphs(page: Page, pair: readonly CarriedFile[]): Promise<void> {
  const heads = await names(page).allTextContents();
  for (const [index, side] of (["Left", "Right"] as const).entries()) {
    const name = pair.find((file) => file.name === heads[index])?.name ?? DAMAGED;
    const body = name === DAMAGED ? [] : (EXPECTED.get(name) ?? []);
    if (body.length === 0) continue;
    const shown = await readColumn(page, side);
    for (const paragraph of body) expect(shown, name).toContain(dropSpace(paragraph));
  }
}
