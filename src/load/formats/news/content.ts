/** The text of an item: marked up, as a string of markup, or plain. */
import { isMarkup, readHtml } from "../htmlBlocks";
import { readBlocks } from "../markupBlocks";
import { readPlain } from "../plainBlocks";
import type { Block } from "../story";
import { toMarkup } from "../xml/markup";
import { textOf, type XmlElement } from "../xml/tree";

const HTML_TYPE = /html/iu;
const PLAIN_TYPE = /^text\/plain/iu;

/** Types whose characters stand for bytes. */
const BINARY_TYPE =
  /^(?:image|audio|video|font)\/|^application\/(?:pdf|octet-stream|msword|zip|vnd\.)/iu;

/** Reads what `element` holds, which calls itself `type` ("" where it does not say). */
export function readContent(element: XmlElement, type: string): readonly Block[] {
  if (element.children.some((child) => typeof child !== "string"))
    return readBlocks(toMarkup(element), "paragraph");
  return readField(textOf(element), type);
}

/** Reads a text that calls itself `type`. Labels err: markup comes as `text/plain`, and is then set in lines like plain text. */
export function readField(text: string, type: string): readonly Block[] {
  if (BINARY_TYPE.test(type)) return [];
  if (HTML_TYPE.test(type) || isMarkup(text))
    return readHtml(text, PLAIN_TYPE.test(type) ? "line" : "paragraph");
  return readPlain(text).map((paragraph) => ({ text: paragraph }));
}
