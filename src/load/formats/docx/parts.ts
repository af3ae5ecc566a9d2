/** The parts of a Word document whose words are read. */
import { type Outcome, refuse, succeed } from "../../problem";
import { attributeOf } from "../xml/attribute";
import { childrenOf, findAll, findPath, type XmlElement } from "../xml/tree";
import type { Zip } from "../zip";
import { readXmlPart } from "../zipXml";
import { readRelations, type Relation } from "./relations";

/** Parts of which a document has one at most. */
const SINGLE = ["styles", "footnotes", "endnotes", "comments"] as const;

/** The XML of a document, taken apart. */
export interface Parts extends Readonly<Record<(typeof SINGLE)[number], XmlElement | null>> {
  readonly body: XmlElement;
  readonly headers: readonly XmlElement[];
  readonly footers: readonly XmlElement[];
}

/** Reads the parts of the document `name`, or says which of them is damaged or missing. */
export async function readParts(name: string, zip: Zip): Promise<Outcome<Parts>> {
  const roots = await readRelations(name, zip, "");
  if (!roots.ok) return roots;
  const main =
    roots.value.find(({ type }) => type === "officeDocument")?.part ?? "word/document.xml";
  const document = await readXmlPart(name, zip, main);
  if (!document.ok) return document;
  const body = document.value === null ? null : findPath(document.value, "body");
  if (body === null) {
    return refuse(
      `“${name}” looks like a Word document and has no text part (“${main}”).`,
      "Ask for the file again, or open it in Word, copy the text and paste it.",
    );
  }
  const relations = await readRelations(name, zip, main);
  if (!relations.ok) return relations;

  const wanted: readonly (readonly Relation[])[] = [
    ...SINGLE.map((type) => relations.value.filter((relation) => relation.type === type)),
    findMargins(body, "headerReference", relations.value),
    findMargins(body, "footerReference", relations.value),
  ];
  const found: XmlElement[][] = [];
  for (const group of wanted) {
    const elements: XmlElement[] = [];
    for (const { part } of group) {
      const outcome = await readXmlPart(name, zip, part);
      if (!outcome.ok) return outcome;
      if (outcome.value !== null) elements.push(outcome.value);
    }
    found.push(elements);
  }
  const [styles, footnotes, endnotes, comments, headers, footers] = found;
  return succeed({
    body,
    styles: styles?.[0] ?? null,
    footnotes: footnotes?.[0] ?? null,
    endnotes: endnotes?.[0] ?? null,
    comments: comments?.[0] ?? null,
    headers: headers ?? [],
    footers: footers ?? [],
  });
}

/** The headers or footers that are shown on some page: one for first pages only where first pages differ. */
function findMargins(
  body: XmlElement,
  reference: "headerReference" | "footerReference",
  relations: readonly Relation[],
): readonly Relation[] {
  const ids = findAll(body, "sectPr").flatMap((section) =>
    childrenOf(section, reference)
      .filter(
        (margin) =>
          attributeOf(margin, "type") !== "first" || findPath(section, "titlePg") !== null,
      )
      .map((margin) => attributeOf(margin, "id")),
  );
  return relations.filter(({ id }) => ids.includes(id));
}
