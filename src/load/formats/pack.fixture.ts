/** Office documents for tests, packed of parts that a test writes by hand. */
import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core-custom.js";

/** Packs `parts`, texts by their names, in their order. */
export async function pack(
  parts: readonly (readonly [name: string, text: string])[],
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  // The type of an OpenDocument stands in the clear.
  for (const [name, text] of parts)
    await writer.add(name, new TextReader(text), name === "mimetype" ? { level: 0 } : {});
  return writer.close();
}

/** A Word document of this body; `others` are further parts, called for by the last word of their type. */
export async function packDocx(
  body: string,
  others: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const relations = Object.keys(others)
    .map((type) => `<Relationship Id="${type}" Type="x/${type}" Target="${type}.xml"/>`)
    .join("");
  return pack([
    [
      "_rels/.rels",
      `<Relationships><Relationship Id="1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      "word/document.xml",
      `<w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    ],
    ["word/_rels/document.xml.rels", `<Relationships>${relations}</Relationships>`],
    ...Object.entries(others).map(([type, xml]) => [`word/${type}.xml`, xml] as const),
  ]);
}

/** An OpenDocument text of this body. */
export async function packOdt(body: string, styles = "", automatic = ""): Promise<Uint8Array> {
  return pack([
    ["mimetype", "application/vnd.oasis.opendocument.text"],
    [
      "content.xml",
      `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:draw="d" xmlns:table="b" xmlns:dc="c" xmlns:style="s" xmlns:svg="g"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ],
    [
      "styles.xml",
      `<office:document-styles xmlns:office="o" xmlns:text="t" xmlns:style="s">${styles}</office:document-styles>`,
    ],
  ]);
}
