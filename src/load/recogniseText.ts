/** Tells by content what a decoded text is; its name counts only where content says nothing. */
import type { TextFormat } from "./formats/format";
import { isMail } from "./recogniseMail";
import { isWire } from "./recogniseWire";

/** How much of a text is looked at. */
const HEAD = 4096;

const PROLOG = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>)*/iu;
const ROOT = /^<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]/u;

const ROOTS: Readonly<Record<string, TextFormat>> = {
  nitf: "nitf",
  NewsML: "newsml",
  newsMessage: "newsml-g2",
  newsItem: "newsml-g2",
};

/** An element of a web page at the head of a text; any other makes it XML. */
const PAGE_ROOT =
  /^(?:html|head|body|article|main|section|header|div|p|h[1-6]|ul|ol|table|blockquote|figure|meta|title)$/iu;

/** Such an element at the head of a text makes it a web page only where there are paragraphs, too: it may be quoted. */
const INLINE_ROOT = /^(?:span|b|i|em|strong|a|font|style|script|img|svg)$/iu;
const PARAGRAPH = /<(?:p|h[1-6]|li|br|div|blockquote|td)[\s/>]/iu;

/** It may be so long that what follows is out of sight. */
const DOCUMENT_TYPE = /^<!DOCTYPE\s+[\w:.-]+\s*(?:\[|SYSTEM|PUBLIC)/iu;

const PAGE_NAME = /\.x?html?$/iu;
const XML_NAME = /\.xml$/iu;

/** An object, or a list of them, with a first field; a text may begin with a brace and a quotation, too. */
const JSON_START = /^(?:\[\s*)?\{\s*"[^"\n]{1,100}"\s*:/u;
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/u;

/** The format of `text`, which came in a file called `name`. */
export function recogniseText(name: string, text: string): TextFormat {
  const head = text.slice(0, HEAD);
  if (isWire(head)) return "wire";
  const start = head.trimStart();
  if (start.startsWith("<")) return recogniseMarkup(name, start, text);
  if (JSON_START.test(start)) return "ninjs";
  if (isMail(start)) return "eml";
  if (FRONT_MATTER.test(head) || /\.(?:md|markdown)$/iu.test(name)) return "markdown";
  return "text";
}

function recogniseMarkup(name: string, start: string, text: string): TextFormat {
  const isHtml = /^<!doctype\s+html/iu.test(start);
  const content = start.replace(PROLOG, "");
  const root = ROOT.exec(content)?.[1];
  if (root !== undefined && ROOTS[root] !== undefined) return ROOTS[root];
  const isXml = start.startsWith("<?xml");
  if (isHtml || root?.toLowerCase() === "html") return "html";
  if (isXml) return "xml";
  if (root === undefined) return DOCUMENT_TYPE.test(start) ? "xml" : "text";
  if (PAGE_ROOT.test(root)) return "html";
  const isInline = INLINE_ROOT.test(root);
  if (isInline && (PAGE_NAME.test(name) || PARAGRAPH.test(text))) return "html";
  return XML_NAME.test(name) || (!isInline && isClosed(root, text)) ? "xml" : "text";
}

/** A text may begin with a word in angle brackets; XML ends as it begins. */
function isClosed(root: string, text: string): boolean {
  const end = text.slice(-HEAD).trimEnd();
  return end.endsWith(`${root}>`) || end.endsWith("/>");
}
