/** NITF 3.1 to 3.6: a story's head, text and end each have an element, in a document of their own or inside NewsML. */
import type { SegmentKind } from "../../../model/comparison";
import { readBlocks } from "../markupBlocks";
import type { Remark } from "../story";
import { toMarkup } from "../xml/markup";
import { childrenOf, findAll, findPath, textOf, type XmlElement } from "../xml/tree";
import { readContent } from "./content";
import type { Item, ItemBlock } from "./item";
import { remarkMetadata } from "./metadata";

/** Reads one `nitf` element. */
export function readNitf(nitf: XmlElement): Item {
  const docdata = findPath(nitf, "head", "docdata");
  const keywords = readKeywords(nitf);
  const blocks = [...readMessages(docdata), ...readBody(findPath(nitf, "body") ?? nitf, keywords)];
  const title = textOf(findPath(nitf, "head", "title") ?? "").trim();
  const isUntitled = blocks.every(({ kind }) => kind !== "headline");
  const status = docdata?.attributes.get("management-status") ?? "";
  return {
    slug: title,
    status,
    ...(status === "embargoed" && { embargo: readRelease(docdata) }),
    blocks: isUntitled && title !== "" ? [{ kind: "headline", text: title }, ...blocks] : blocks,
    remarks: [...tellKeywords(keywords), ...remarkHead(nitf)],
  };
}

function readMessages(docdata: XmlElement | null): readonly ItemBlock[] {
  if (docdata === null) return [];
  return childrenOf(docdata, "ed-msg").map((message) => ({
    kind: "note",
    text: message.attributes.get("info") ?? "",
  }));
}

function readBody(body: XmlElement, keywords: readonly string[]): readonly ItemBlock[] {
  return body.children.flatMap((part): readonly ItemBlock[] => {
    if (typeof part === "string") return readBlocks(toMarkup(part), "paragraph");
    if (part.name === "head") return [];
    if (part.name === "body.head")
      return part.children.flatMap((child) => readHead(child, keywords));
    if (part.name === "body.content") return readContent(part, "");
    return readBlocks(toMarkup(part), "paragraph");
  });
}

function readHead(
  child: XmlElement["children"][number],
  keywords: readonly string[],
): readonly ItemBlock[] {
  const blocks = readBlocks(toMarkup(child), "paragraph");
  if (typeof child === "string") return blocks;
  if (child.name === "abstract") return blocks.map((block) => ({ ...block, summary: true }));
  if (child.name !== "hedline") return blocks;
  return blocks.map(({ text }, index) => ({ kind: nameHeadline(text, index, keywords), text }));
}

/** Some agencies put their keyword where the second headline should be. */
function nameHeadline(text: string, index: number, keywords: readonly string[]): SegmentKind {
  return index > 0 && keywords.includes(text) ? "note" : "headline";
}

function readKeywords(nitf: XmlElement): readonly string[] {
  const head = findPath(nitf, "head");
  if (head === null) return [];
  return findAll(head, "keyword")
    .map((keyword) => (keyword.attributes.get("key") ?? textOf(keyword)).trim())
    .filter((keyword) => keyword !== "");
}

function tellKeywords(keywords: readonly string[]): readonly Remark[] {
  if (keywords.length === 0) return [];
  return [{ weight: "note", words: `Keywords: ${keywords.join(", ")}.` }];
}

function readRelease(docdata: XmlElement | null): string {
  const release = docdata === null ? null : findPath(docdata, "date.release");
  return release?.attributes.get("norm") ?? "";
}

/** The head is about the text; its title is shown where the text has none. */
function remarkHead(nitf: XmlElement): readonly Remark[] {
  const head = findPath(nitf, "head");
  if (head === null) return [];
  return remarkMetadata(head, new Set(childrenOf(head, "title")));
}
