import { describe, expect, it } from "vitest";
import { pack } from "./formats/pack.fixture";
import { recogniseBytes } from "./recogniseBytes";

const ODF = "application/vnd.oasis.opendocument.";

async function recognise(...names: readonly string[]): Promise<string> {
  const bytes = await pack(
    names.map((name) => {
      const [part = "", text = "x"] = name.split("=");
      return [part, text];
    }),
  );
  const found = recogniseBytes(bytes);
  return found === null ? "text" : "format" in found ? found.format : found.foreign;
}

describe("a zip is told by the names of its parts", () => {
  it.each([
    [["[Content_Types].xml", "word/document.xml"], "docx"],
    [["word/document.xml", "word/embeddings/xl/sheet.xlsx"], "docx"],
    [["mimetype=" + ODF + "text"], "odt"],
    [["mimetype=" + ODF + "text-template"], "odt"],
    [["content.xml", "styles.xml"], "odt"],
    [["mimetype=" + ODF + "spreadsheet", "content.xml"], "a spreadsheet"],
    [["mimetype=" + ODF + "presentation", "content.xml"], "a slide deck"],
    [["mimetype=application/epub+zip", "OEBPS/word/a.html"], "an EPUB book"],
    [["[Content_Types].xml", "xl/workbook.xml"], "a spreadsheet"],
    [["[Content_Types].xml", "ppt/presentation.xml"], "a slide deck"],
    [["Index/Document.iwa"], "a Pages document"],
    [["password/list.txt", "notes.txt=see word/document.xml"], "a zip archive"],
  ] as const)("%j: %s", async (names, told) => {
    expect(await recognise(...names)).toBe(told);
  });

  it("is a locked document where Office has packed it away", () => {
    const name = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
    const container = [0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(500)];
    expect(recogniseBytes(Uint8Array.from([...container, ...name]))).toEqual({
      foreign: "an Office document locked with a password",
      picture: false,
    });
    expect(recogniseBytes(Uint8Array.from(container))).toEqual({
      foreign: "an old Word or Office document",
      picture: false,
    });
  });
});
