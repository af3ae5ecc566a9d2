/** A file has a name that was made to deceive: every letter of it is shown, at the head of its column and in what is said of it. */
import { expect, type Locator, test } from "@playwright/test";

import { readBeside } from "./beside";
import { dropFiles, makeFile } from "./drop";
import { LATE, openFerry } from "./ferry";
import { RUN, watchHarm } from "./harmless";
import { names } from "./reader";

const NAMES: readonly string[] = [
  `"><img src=x onerror=${RUN}>.txt`,
  "story\u202Etxt.exe.txt",
  "ferry\u200B.txt",
  "line\nbreak.txt",
  "العبّارة.txt",
  "__proto__",
  `java${"script"}:alert(1).txt`,
  "%2e%2e%2fetc%2fpasswd.txt",
  `${"long-".repeat(48)}.txt`,
];

/** Four bytes of a picture, which is refused by name. */
const PICTURE = Buffer.from("89504e470d0a1a0a", "hex");

test("a name is shown letter by letter, whatever is in it", async ({ page, baseURL }) => {
  await openFerry(page);
  const expectHarmless = await watchHarm(page, String(baseURL));

  for (const name of new Set([...NAMES, ...readNames()])) {
    await dropFiles(page, [makeFile(name, "The text of a name.")], "left");
    await expectLetters(names(page).first(), name);
    if (!NAMES.includes(name)) continue;
    await dropFiles(page, [{ name, bytes: PICTURE }], "left");
    const told = page.getByRole("alert");
    await expectLetters(
      told.locator("b"),
      `“${name}” is a PNG image, which holds no text that Galley could read.`,
    );
    await told.getByRole("button", { name: "Dismiss" }).click();
    await expect(told).toHaveCount(0);
  }

  await expect(names(page).nth(1)).toHaveText(LATE.name);
  await expectHarmless();
});

/** All letters are there, and those that nobody would see have a sign that says which they are. */
async function expectLetters(place: Locator, text: string): Promise<void> {
  await expect.poll(() => place.evaluate((element) => element.textContent)).toBe(text);
  const hidden = [...text].filter((letter) => /[\p{Cc}\p{Cf}]/u.test(letter));
  const signs = await place
    .locator("span")
    .evaluateAll((marks) =>
      marks.map((mark) => getComputedStyle(mark, "::before").content.replaceAll('"', "")),
    );
  expect(signs, `the invisible letters of ${JSON.stringify(text)}`).toEqual(
    hidden.map((letter) => `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`),
  );
}

/** More names, where they are kept beside the project. */
function readNames(): readonly string[] {
  const list = readBeside("formats/bad").find(({ name }) => name === "names.json");
  return list === undefined
    ? []
    : (JSON.parse(Buffer.from(list.bytes).toString("utf8")) as readonly string[]);
}
