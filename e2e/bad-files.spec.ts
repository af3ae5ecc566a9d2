/** Something is dropped that cannot be compared, or that means harm: the editor is told, and nothing is lost. */
import { closeSync, ftruncateSync, openSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";

import { dragFromDesktop } from "./desktop";
import { type CarriedFile, dropFiles, makeFile } from "./drop";
import { EARLY, LATE, openFerry } from "./ferry";
import { dropSpace, levelsWith, names, readColumn, readLevels } from "./reader";

/** One byte more than the page reads. */
const TOO_LARGE = 10 * 2 ** 20 + 1;

test("what holds no text is named, with what to do, and the texts on the page stay", async ({
  page,
}) => {
  await openFerry(page);
  const before = await readLevels(page);

  for (const [file, sentence] of listUnreadable()) {
    await dropFiles(page, [file], "left");
    await expectRefusal(page, file, sentence);
  }

  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  expect(await readLevels(page)).toEqual(before);
});

test("of two files dropped together the readable one is taken, the other named", async ({
  page,
}) => {
  await openFerry(page);
  const picture = makeBytes("zz-harbour.txt", "89504e470d0a1a0a");

  await dropFiles(page, [picture, makeFile("a-new-start.txt", "A new start.")], "right");

  await expect(names(page)).toHaveText(["a-new-start.txt", LATE.name]);
  await expectRefusal(page, picture, /is a PNG image/u);
});

test("a file that is too large is refused without being read", async ({ page }, testInfo) => {
  const name = "archive-of-the-year.txt";
  const place = testInfo.outputPath(name);
  const file = openSync(place, "w");
  ftruncateSync(file, TOO_LARGE);
  closeSync(file);
  await openFerry(page);

  await dragFromDesktop(page, [place], "left");

  await expectRefusal(page, { name }, /is too large: 11 MB, and Galley reads up to 10 MB\. Save/u);
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
});

test("a file that is gone by the time it is read is said to be gone", async ({ page }) => {
  await openFerry(page);
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  });

  await dropFiles(page, [makeFile("moved-away.txt", "Gone.")], "left");

  await expectRefusal(
    page,
    { name: "moved-away.txt" },
    /is no longer where it was\. .*drop it again/u,
  );
});

test("code in a text is text: it is shown, it does not run, and it asks nobody for anything", async ({
  page,
  baseURL,
}) => {
  const expectHarmless = await openWatched(page, String(baseURL));
  const hostile = makeFile(
    "hostile.txt",
    [
      "The form took <script>document.title='PWNED'</script> without a murmur.",
      `It also took <img src="https://evil.invalid/x.png" onerror="document.title='PWNED'"> and more.`,
      "Then came </p></td></table></textarea><svg onload=document.title='PWNED'> at last.",
      "{{constructor.constructor('document.title=1')()}} ${document.title} &lt;b&gt; javascript:alert(1)",
    ].join("\n\n"),
  );

  await dropFiles(page, [hostile], "left");
  await expect(names(page)).toHaveText([hostile.name, LATE.name]);

  expect(await readColumn(page, "Left")).toBe(dropSpace(readText(hostile)));
  await expect(levelsWith(page, "<script>document.title='PWNED'</script>")).toBeVisible();
  await expect(
    page.locator("table img, table script, table a, table iframe, table svg[onload]"),
  ).toHaveCount(0);
  await expectHarmless();
});

/** The page shows one problem: it begins with the file's name and goes on to what to do. Closes it. */
async function expectRefusal(
  page: Page,
  { name }: { readonly name: string },
  sentence: RegExp,
): Promise<void> {
  const alert = page.getByRole("alert");
  await expect(alert).toHaveText([/^.*“.+\. \S.+\./u]);
  await expect(alert).toHaveText([sentence]);
  await expect(alert).toContainText(`“${name}”`);
  await alert.getByRole("button", { name: "Dismiss" }).click();
  await expect(alert).toHaveCount(0);
}

/** Made files that no editor should see as text, with what is said of each. */
function listUnreadable(): readonly (readonly [CarriedFile, RegExp])[] {
  return [
    [makeFile("empty.txt", ""), /holds no text, so there is nothing to compare/u],
    [makeBytes("only-a-mark.txt", "efbbbf"), /holds no text/u],
    [makeFile("blank.txt", " \n\t\n\u00A0\u200B"), /holds no text/u],
    [makeBytes("photo.txt", "89504e470d0a1a0a0000000d49484452"), /is a PNG image/u],
    [makeFile("photos.zip", "PK\u0003\u0004\u0014\0\0\0photos/1.jpg"), /is a zip archive/u],
    [makeBytes("old.doc", "d0cf11e0a1b11ae1"), /is an old Word or Office document/u],
    [makeFile("story.docx", "PK\u0003\u0004\u0014\0\0\0word/document.xml"), /story\.docx/u],
    [makeFile("page-one.pdf", "%PDF-1.7\n1 0 obj"), /page-one\.pdf/u],
    [makeFile("story.xml", '<?xml version="1.0"?><nitf><body>'), /line/u],
  ];
}

function makeBytes(name: string, hex: string): CarriedFile {
  return { name, bytes: Buffer.from(hex, "hex") };
}

/** A byte order mark is no part of the text. */
function readText({ bytes }: CarriedFile): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/** Opens the page; the function returned expects that it is still itself, and asked nobody but its own server. */
async function openWatched(page: Page, own: string): Promise<() => Promise<void>> {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(own)) asked.push(request.url());
  });
  await openFerry(page);
  const title = await page.title();
  const address = page.url();
  return async () => {
    expect(await page.title()).toBe(title);
    expect(page.url()).toBe(address);
    expect(asked).toEqual([]);
  };
}
