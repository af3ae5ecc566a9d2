import { describe, expect, it } from "vitest";
import { open } from "../../open";
import type { Opened, Reading } from "../../reading";
import { packDocx } from "../pack.fixture";
import { showFirst } from "../stories.fixture";

async function read(bytes: Uint8Array, reading: Reading = {}): Promise<Opened> {
  const outcome = await open("story.docx", bytes, reading);
  if (!outcome.ok) throw new Error(outcome.problem.what);
  return outcome.value;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(content: string, style = ""): string {
  const properties = style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${content}</w:p>`;
}

function words(content: string): string {
  return content.startsWith("<") ? content : run(content);
}

const INSERTED = `<w:ins>${run("not ")}</w:ins>`;
const DELETED = `<w:del><w:r><w:delText xml:space="preserve">today </w:delText></w:r></w:del>`;
const SPLIT = `<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>${run("One ")}</w:p>${paragraph(run("two."))}`;
const JOINED = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("One ")}</w:p>${paragraph(run("two."))}`;

describe("a Word document", () => {
  it.each([
    ["runs", `${run("The fer")}${run("ry sank.")}`, "The ferry sank."],
    ["a tab", `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>`, "a\tb"],
    ["a line break", `<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>`, "a\nb"],
    ["a no-break hyphen", `<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>`, "a\u2011b"],
    ["a soft hyphen", `<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>`, "a\u00adb"],
    ["a sign", `<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>`, "α"],
    ["a link", `<w:hyperlink r:id="x">${run("the report")}</w:hyperlink>`, "the report"],
    [
      "a control that is filled in",
      `<w:sdt><w:sdtPr/><w:sdtContent>${run("Oslo")}</w:sdtContent></w:sdt>`,
      "Oslo",
    ],
    [
      "a control that is not",
      `${run("In ")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Click here")}</w:sdtContent></w:sdt>`,
      "In",
    ],
    [
      "a field without its code",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run("3")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("4")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      "4",
    ],
    [
      "all text where a field never ends",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("The ferry sank.")}`,
      "The ferry sank.",
    ],
    [
      "tabs that are only set",
      `<w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr>${run("a")}`,
      "a",
    ],
  ])("gives %s", async (_, content, text) => {
    expect(showFirst(await read(await packDocx(paragraph(content))))).toEqual([text]);
  });

  it("gives each cell of a table as a paragraph", async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("Built")}${cell("1987")}</w:tr></w:tbl>`;
    expect(showFirst(await read(await packDocx(table)))).toEqual(["Built", "1987"]);
  });

  it("gives a text box once, behind the paragraph it is tied to", async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const body = paragraph(
      `${run("One ")}<w:r><mc:AlternateContent><mc:Choice>${box("Box")}</mc:Choice><mc:Fallback>${box("Box")}</mc:Fallback></mc:AlternateContent></w:r>${run("sentence.")}`,
    );
    expect(showFirst(await read(await packDocx(body)))).toEqual(["One sentence.", "Box"]);
  });

  it.each<readonly [string, string, readonly string[], readonly string[], string]>([
    [
      "words",
      paragraph(`${run("It did ")}${INSERTED}${run("sink ")}${DELETED}${run("at sea.")}`),
      ["It did not sink at sea."],
      ["It did sink today at sea."],
      "1 insertion, 1 deletion",
    ],
    ["a break that was put in", SPLIT, ["One", "two."], ["One two."], "1 insertion"],
    ["a break that was taken out", JOINED, ["One two."], ["One", "two."], "1 deletion"],
    [
      "a move",
      `${paragraph(`<w:moveFrom>${run("A.")}</w:moveFrom>`)}${paragraph(run("B."))}${paragraph(`<w:moveTo>${run("A.")}</w:moveTo>`)}`,
      ["B.", "A."],
      ["A.", "B."],
      "1 move",
    ],
    [
      "a row",
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(run("Old"))}</w:tc></w:tr></w:tbl>${paragraph(run("Rest"))}`,
      ["Rest"],
      ["Old", "Rest"],
      "1 deletion",
    ],
    [
      "words put in by one and taken out by another",
      paragraph(`${run("Kept.")}<w:ins><w:del>${run("gone")}</w:del></w:ins>`),
      ["Kept."],
      ["Kept."],
      "1 insertion, 1 deletion",
    ],
  ])("tracks changes: %s", async (_, body, accepted, original, counted) => {
    const bytes = await packDocx(body);
    const now = await read(bytes);
    const before = await read(bytes, { changes: "original" });
    expect(showFirst(now)).toEqual(accepted);
    expect(showFirst(before)).toEqual(original);
    expect(now.choices).toContain("changes");
    expect(now.stories[0]?.remarks).toContainEqual({
      weight: "warning",
      words: `This document has tracked changes (${counted}); it is shown as if all were accepted.`,
    });
    expect(before.stories[0]?.remarks[0]?.words).toContain("as it was before them");
  });

  it("says nothing of changes to the looks alone", async () => {
    const opened = await read(
      await packDocx(`<w:p><w:r><w:rPr><w:rPrChange/></w:rPr><w:t>Bold.</w:t></w:r></w:p>`),
    );
    expect(opened.stories[0]?.remarks).toEqual([]);
    expect(opened.choices).not.toContain("changes");
  });

  it.each([
    ["a title", "Title", "title", "headline", "headline"],
    ["a first heading", "berschrift1", "heading 1", "headline", "subhead"],
    ["a caption", "Legenda", "caption", "caption", "caption"],
    ["a style of the desk", "X1", "Byline", "byline", "byline"],
  ])("knows %s by its style", async (_, id, name, first, second) => {
    const styles = `<w:styles xmlns:w="w"><w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style><w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="${id}"/></w:style></w:styles>`;
    const body = `${paragraph(run("One"), id)}${paragraph(run("Text of the story."))}${paragraph(run("Two"), "Own")}`;
    const [one, text, two] = showFirst(await read(await packDocx(body, { styles })));
    expect(one).toBe(`${first}: One`);
    expect(text).toBe("Text of the story.");
    expect(two).toBe(`${name === "title" ? "subhead" : second}: Two`);
  });

  it("shows what stands at the edge of pages once, as notes, and footnotes at the end", async () => {
    const margin = (text: string): string => `<w:hdr xmlns:w="w">${paragraph(run(text))}</w:hdr>`;
    const body = `${paragraph(`${run("Profit rose.")}<w:r><w:footnoteReference w:id="2"/></w:r>`)}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:headerReference w:type="first" r:id="header1"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>`;
    const footnotes = `<w:footnotes xmlns:w="w"><w:footnote w:id="0">${paragraph(run("—"))}</w:footnote><w:footnote w:id="2">${paragraph(run("Accounts, 2023."))}</w:footnote></w:footnotes>`;
    const bytes = await packDocx(body, {
      header: margin("Not before 1800"),
      header1: margin("Of a first page that does not differ"),
      footer: margin("Desk copy"),
      footnotes,
    });
    expect(showFirst(await read(bytes))).toEqual([
      "note: Not before 1800",
      "Profit rose.",
      "note: Accounts, 2023.",
      "note: Desk copy",
    ]);
  });

  it.each([
    [
      "comments",
      run("Text."),
      {
        comments: `<w:comments xmlns:w="w"><w:comment w:author="MK">${paragraph(run("Check."))}</w:comment></w:comments>`,
      },
      "1 comment beside the text: MK: “Check.”",
    ],
    [
      "hidden text",
      `${run("Text.")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret words</w:t></w:r>`,
      {},
      "2 words of this document are set as hidden text and left out.",
    ],
    [
      "files within",
      `${run("Text.")}<w:altChunk r:id="x"/>`,
      {},
      "1 file within this document is not shown; Word would show its text as part of it.",
    ],
  ])("tells of %s and leaves them out", async (_, content, others, said) => {
    const opened = await read(await packDocx(paragraph(content), others as Record<string, string>));
    expect(showFirst(opened)).toEqual(["Text."]);
    expect(opened.stories[0]?.remarks.map((remark) => remark.words)).toEqual([said]);
  });

  it("is refused without a word in it", async () => {
    const outcome = await open("empty.docx", await packDocx(paragraph("")));
    expect(outcome.ok ? "" : outcome.problem.what).toContain("without a word");
  });

  it("is read quickly where drawings nest", async () => {
    const deep = 60;
    const body = paragraph(
      `${"<mc:AlternateContent><mc:Choice>".repeat(deep)}${words("End.")}${"</mc:Choice></mc:AlternateContent>".repeat(deep)}`,
    );
    expect(showFirst(await read(await packDocx(body)))).toEqual(["End."]);
  });
});
