/** A text is full of what programs take for more than text: it is shown as it is, counted as words, and comes out as it went in. */
import { expect, type Page, test } from "@playwright/test";

import { decodeBytes } from "../src/load/decodeBytes";
import { readBeside } from "./beside";
import { type CarriedFile, dropFiles, makeFile } from "./drop";
import { EARLY, openFerry } from "./ferry";
import { RUN, watchHarm } from "./harmless";
import { cell, dropSpace, levelsWith, names, readColumn } from "./reader";

/** One to a paragraph, each inside a sentence of its own. */
const STRINGS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload=${RUN}>`,
  `' onmouseover='${RUN.replaceAll("'", '"')}`,
  `</p></td></table></textarea></title></style></script><script>${RUN}</script>`,
  `javascript:${RUN}`,
  `{{constructor.constructor("${RUN}")()}} \${${RUN}} #{7*7} <%= 7*7 %>`,
  "&lt;b&gt; &amp;amp; &#60;script&#62; &nbsp",
  "]]><!-- --!> <![CDATA[ x ]]> <?php echo 1 ?>",
  "undefined null NaN Infinity -0 1e400 0x7f true",
  "__proto__ constructor prototype hasOwnProperty toString valueOf",
  "'; DROP TABLE stories; -- \" OR 1=1 /*",
  "=HYPERLINK(\"https://evil.invalid\") +1+1 @SUM(A1) =cmd|' /C calc'!A0",
  "../../etc/passwd C:\\con\\con \\\\host\\share file:///etc/passwd",
  "%s %n %x {0} $HOME `id` $(id) !! ~ |",
  "ⓣⓔⓢⓣ Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè ﷽ 🏳0🌈️ 👩‍👩‍👧",
  "ṩ ṩ ﬁ İi ıI ẞß ǆ ΐ ᾳ",
  "<ins>fake</ins> <del>fake</del> <mark class='added'>fake</mark> [-gone-]{+new+} +++ --- @@ <<<<<<< HEAD",
];

const TEXT = STRINGS.map((string, i) => `Number ${i} went ${string} into the form.`).join("\n\n");

test("what is meant to be run, matched or merged is shown as text on both sides, and kept as text", async ({
  page,
  baseURL,
}) => {
  const [a, b] = [makeFile("a.txt", TEXT), makeFile("b.txt", `${TEXT}\n\nAnd then it rained.`)];
  await openFerry(page);
  const expectHarmless = await watchHarm(page, String(baseURL));

  await dropFiles(page, [a, b], "left");
  await expect(names(page)).toHaveText([a.name, b.name]);

  await expectWhole(page, "Left", TEXT);
  await expectWhole(page, "Right", `${TEXT}And then it rained.`);
  // Marks of the page's own stand where the texts differ, and nowhere else.
  await expect(page.locator("table :is(ins, del, mark)")).toHaveCount(0);
  await page.keyboard.press("/");
  await page.keyboard.type("__proto__ constructor");
  await expect(page.getByText("1 of 2 · 1 left, 1 right")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expectHarmless();

  await page.reload();
  await expect(names(page)).toHaveText([a.name, b.name]);
  await expectWhole(page, "Left", TEXT);
});

test("half characters and control characters come out as they went in", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code))
    .filter((letter) => /\p{Cc}/u.test(letter) && !/[\s\0\u0085]/u.test(letter))
    .join("");
  const odd = makeFile(
    "odd.txt",
    `It began ${controls} and ${"went on and ".repeat(200)}ended \u200b\u2060\ufeff\u00ad here.`,
  );
  const lone = makeFile(
    "lone.json",
    String.raw`{"headline": "One \ud83d two", "body_text": "Three \udcf0\ud83d four \ud800"}`,
  );
  await openFerry(page);

  await dropFiles(page, [odd], "left");
  await expect(names(page)).toHaveText([odd.name, /./u]);
  expect(await copyFirst(page)).toBe(new TextDecoder().decode(odd.bytes));

  await dropFiles(page, [lone], "left");
  await expect(names(page)).toHaveText([lone.name, /./u]);
  const shown = await readColumn(page, "Left");
  expect(shown).toBe("One\ud83dtwoThree\udcf0\ud83dfour\ud800");
  await page.keyboard.press("s");
  await expect(names(page)).toHaveText([/./u, lone.name]);
  await page.keyboard.press("/");
  await expect(page.getByRole("textbox", { name: "Find in both texts" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("two");
  await expect(page.getByText("1 of 1")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(names(page)).toHaveText([/./u, lone.name]);
  await expect.poll(() => readColumn(page, "Right"), "half a character is kept, too").toBe(shown);
});

test.describe("texts beside the project", () => {
  const files = [
    ...readBeside("formats/bad/xss").filter(({ name }) => name.endsWith(".txt")),
    ...readBeside("formats/bad/text").filter(({ name }) =>
      /^(?:07|08|15|18|29|30|32|33)-/u.test(name),
    ),
  ];
  test.skip(files.length === 0, "There is no ../shared/formats/bad beside the project.");

  test("every letter of each is shown", async ({ page, baseURL }) => {
    await openFerry(page);
    const expectHarmless = await watchHarm(page, String(baseURL));
    for (const file of files) {
      await dropFiles(page, [file], "right");
      await expect(names(page)).toHaveText([EARLY.name, file.name]);
      await expectWhole(page, "Right", read(file));
    }
    await expectHarmless();
  });
});

/** Furniture inside a sentence is shown after it, so only the order may differ. */
async function expectWhole(page: Page, side: "Left" | "Right", text: string): Promise<void> {
  const letters = (shown: string): string => [...shown].toSorted().join("");
  await expect
    .poll(async () => letters(await readColumn(page, side)))
    .toBe(letters(dropSpace(text)));
}

/** What a selection of the sentence copies. */
async function copyFirst(page: Page): Promise<string> {
  const passage = cell(levelsWith(page, "It began"), "Left").getByRole("paragraph");
  await passage.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press("ControlOrMeta+c");
  return (await page.evaluate(() => navigator.clipboard.readText())).trim();
}

/** As the page reads them: one is no UTF-8. */
function read({ name, bytes }: CarriedFile): string {
  return decodeBytes(bytes, name.startsWith("07") ? "windows-1252" : "utf-8") ?? "";
}
