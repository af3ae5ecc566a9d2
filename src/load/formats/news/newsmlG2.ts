/** NewsML-G2: metadata in elements of its own, and the text in NITF, XHTML or plain, sometimes in several of them. */
import type { SegmentKind } from "../../../model/comparison";
import type { Block } from "../story";
import { evenOut } from "../whiteSpace";
import { childrenOf, findAll, findPath, textOf, type XmlElement, type XmlNode } from "../xml/tree";
import { chooseBody, MOST_FORMS } from "./bodies";
import { readContent } from "./content";
import type { Item, ItemBlock } from "./item";
import { remarkMetadata } from "./metadata";
import { readNitf } from "./nitf";
import { splitPrivate } from "./privateNotes";

/** Reads one `newsItem` element. */
export function readNewsItem(item: XmlElement): Item {
  const read = new Set<XmlNode>();
  const list = (...path: readonly string[]): readonly XmlElement[] => {
    const name = path.at(-1) ?? "";
    const parent = findPath(item, ...path.slice(0, -1));
    const found = parent === null ? [] : childrenOf(parent, name);
    for (const element of found) read.add(element);
    return found;
  };
  const content = chooseBody(
    [...list("contentSet", "inlineXML"), ...list("contentSet", "inlineData")]
      .slice(0, MOST_FORMS)
      .map(readInline),
  );
  const notes = splitPrivate(list("itemMeta", "edNote"));
  const slug = list("contentMeta", "slugline");
  const headlines = list("contentMeta", "headline");
  const titles = headlines.length > 0 ? headlines : list("itemMeta", "title");
  const blocks: readonly ItemBlock[] = [
    ...name("note", slug),
    ...name("headline", titles),
    ...name("byline", list("contentMeta", "by")),
    ...name("dateline", list("contentMeta", "dateline")),
    ...list("contentMeta", "description").map(readDescription),
    ...content.blocks,
    ...notes.shown.flatMap(readNote),
    ...name("credit", list("contentMeta", "creditline")),
    ...name("note", list("rightsInfo", "copyrightNotice")),
    ...name("note", list("rightsInfo", "usageTerms")),
  ];
  const embargo = findPath(item, "itemMeta", "embargoed");
  return {
    slug: textOf(slug[0] ?? "").trim(),
    status: readStatus(findPath(item, "itemMeta", "pubStatus")),
    embargo: embargo === null ? undefined : textOf(embargo).trim(),
    blocks,
    remarks: [...content.remarks, ...notes.remarks, ...remarkMetadata(item, read)],
  };
}

function name(kind: SegmentKind, elements: readonly XmlElement[]): readonly ItemBlock[] {
  return elements.map((element) => ({ kind, text: evenOut(textOf(element)) }));
}

function readStatus(status: XmlElement | null): string {
  const { attributes } = status ?? {};
  return attributes?.get("qcode") ?? attributes?.get("uri") ?? attributes?.get("literal") ?? "";
}

function readInline(element: XmlElement): readonly Block[] {
  const [nitf] = findAll(element, "nitf");
  if (nitf !== undefined) return readNitf(nitf).blocks;
  if (element.attributes.get("encoding") !== undefined) return [];
  return readContent(element, element.attributes.get("contenttype") ?? "");
}

function readDescription(description: XmlElement): ItemBlock {
  return { kind: "note", text: evenOut(textOf(description)), summary: true };
}

function readNote(note: XmlElement): readonly ItemBlock[] {
  return readContent(note, "").map(({ text }) => ({ kind: "note", text }));
}
