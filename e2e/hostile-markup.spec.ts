/** A story comes in a format that can do more than tell a story: its words are shown, and the rest is not done. */
import { expect, type Page, test } from "@playwright/test";

import { packDocx } from "../src/load/formats/pack.fixture";
import { readBeside } from "./beside";
import { type CarriedFile, dropFiles, makeFile } from "./drop";
import { LATE, openFerry } from "./ferry";
import { RUN, watchHarm } from "./harmless";
import { cell, dropSpace, head, levels, levelsWith, names, readColumn } from "./reader";

/** Ways to run code or to ask a server that browsers know in markup. */
const MARKUP: readonly string[] = [
  `<script>${RUN}</script>`,
  `<script src="https://evil.invalid/x.js"></script>`,
  `<img src="https://evil.invalid/x.png" onerror="${RUN}">`,
  `<svg onload="${RUN}"><script>${RUN}</script><animate onbegin="${RUN}" attributeName="x"/></svg>`,
  `<iframe src="javascript:${RUN}"></iframe><iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="https://evil.invalid/x"></object><embed src="https://evil.invalid/y">`,
  `<video src="https://evil.invalid/v" autoplay poster="https://evil.invalid/p"></video>`,
  `<link rel="stylesheet" href="https://evil.invalid/x.css"><style>@import "https://evil.invalid/y.css"</style>`,
  `<p style="background:url(https://evil.invalid/bg)">Styled words.</p>`,
  `<meta http-equiv="refresh" content="0;url=https://evil.invalid/"><base href="https://evil.invalid/">`,
  `<form action="https://evil.invalid/" id="body" name="body"><input name="attributes" autofocus onfocus="${RUN}"></form>`,
  `<a href="javascript:${RUN}" ping="https://evil.invalid/ping" id="location">A link.</a>`,
  `<details open ontoggle="${RUN}"><summary>A summary.</summary>Details.</details>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">None.</p></noscript>`,
  `<template><img src=x onerror="${RUN}"></template>`,
];

const PAGE = [
  "<p>The ferry left at noon with all hands aboard.</p>",
  ...MARKUP.map((markup, i) => `<div><p>Paragraph ${i} stands here.</p>${markup}</div>`),
  "<p>Nobody aboard was hurt, the harbour master said.</p>",
].join("\n");

/** What must be there however the page is brought. */
const FIRST = "The ferry left at noon with all hands aboard.";

test("a web page by file, by drop and by paste is paragraphs and nothing else", async ({
  page,
  baseURL,
}) => {
  const file = makeFile("page.html", `<!doctype html><html><body>${PAGE}</body></html>`);
  await openFerry(page);
  const expectHarmless = await watchHarm(page, String(baseURL));

  await page.getByLabel("File for the left side").setInputFiles({
    name: file.name,
    mimeType: "text/html",
    buffer: Buffer.from(file.bytes),
  });
  await expect(names(page)).toHaveText([file.name, LATE.name]);
  await expect(levelsWith(page, FIRST)).toHaveCount(1);
  await expectHarmless();

  await dropFiles(page, [file], "right");
  await expect(names(page)).toHaveText([file.name, file.name]);
  await expectHarmless();

  await pasteInto(page, {
    html: PAGE,
    text: `${FIRST} ${MARKUP.map((_, i) => `Paragraph ${i} stands here.`).join(" ")}`,
  });
  await expect(head(page, "Left").getByRole("heading")).toHaveText("Pasted text");
  await expect(levelsWith(page, FIRST)).toHaveCount(1);
  await expect(levelsWith(page, "Paragraph 7 stands here.")).not.toHaveCount(0);
  await expectHarmless();
});

/** Markup as words, in each format's own way of writing them. */
const ESCAPED = `&lt;script&gt;${RUN}&lt;/script&gt;`;
const SHOWN = `<script>${RUN}</script>`;
const FORMATS: readonly CarriedFile[] = [
  makeFile(
    "story.nitf.xml",
    `<nitf><body><body.head><hedline><hl1>Head</hl1></hedline></body.head><body.content><p>It said ${ESCAPED} here.</p></body.content></body></nitf>`,
  ),
  makeFile(
    "story.newsml.xml",
    `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Head</HeadLine></NewsLines><ContentItem><DataContent><p>It said ${ESCAPED} here.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  ),
  makeFile(
    "story.g2.xml",
    `<newsItem><contentMeta><headline>Head</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>It said ${ESCAPED} here.</p></body></html></inlineXML></contentSet></newsItem>`,
  ),
  makeFile(
    "story.json",
    JSON.stringify({
      headline: "Head",
      body_html: `<p>It said ${ESCAPED} here.</p><img src=x onerror="${RUN}">`,
    }),
  ),
  makeFile(
    "story.md",
    `# Head\n\nIt said \`${SHOWN}\` here.\n\n[A link](javascript:${RUN}) <img src=x onerror="${RUN}">`,
  ),
  makeFile(
    "story.rtf",
    `{\\rtf1\\ansi It said ${SHOWN} here.\\par {\\field{\\*\\fldinst HYPERLINK "javascript:${RUN}"}{\\fldrslt A link}}}`,
  ),
  makeFile(
    "story.eml",
    `Subject: Head\nFrom: a@b.in\nDate: Fri, 1 Mar 2024 12:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>It said ${ESCAPED} here.</p><img src="https://evil.invalid/t.gif" onerror="${RUN}">`,
  ),
  makeFile(
    "story.wire.txt",
    `\x16\x16\x01z6715\r\n\x02^BC-Ferry<\r\n\t   It said ${SHOWN} here.\r\n\x03`,
  ),
];

test("markup in words of every format is words", async ({ page, baseURL }) => {
  const link = `<w:p><w:r><w:t xml:space="preserve">It said ${ESCAPED} here. </w:t></w:r><w:hyperlink r:id="l"><w:r><w:t>A link.</w:t></w:r></w:hyperlink></w:p>`;
  const docx = { name: "story.docx", bytes: await packDocx(link) };
  await openFerry(page);
  const expectHarmless = await watchHarm(page, String(baseURL));

  for (const file of [...FORMATS, docx]) {
    await dropFiles(page, [file], "left");
    await expect(names(page)).toHaveText([file.name, LATE.name]);
    expect(await readColumn(page, "Left"), file.name).toContain(
      dropSpace(`It said ${SHOWN} here.`),
    );
  }
  await expect(page.locator("table a")).toHaveCount(0);
  await expectHarmless();
});

test.describe("files beside the project", () => {
  const files = [
    ...readBeside("formats/bad/xss").filter(({ name }) => !name.endsWith(".txt")),
    ...readBeside("formats/bad/zip").filter(({ name }) => name.startsWith("13")),
  ];
  test.skip(files.length === 0, "There is no ../shared/formats/bad beside the project.");

  test("none runs, loads or leads anywhere", async ({ page, baseURL }) => {
    await openFerry(page);
    const expectHarmless = await watchHarm(page, String(baseURL));
    for (const file of files) {
      await dropFiles(page, [file], "left");
      await expect(names(page)).toHaveText([file.name, LATE.name]);
      await expect(page.locator("table a")).toHaveCount(0);
      await expectHarmless();
    }
  });
});

/** Pastes a clipboard with both kinds of text into the left column. */
async function pasteInto(
  page: Page,
  clipboard: { readonly html: string; readonly text: string },
): Promise<void> {
  await cell(levels(page).first(), "Left").focus();
  await page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, clipboard);
}
