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
  /^(?:html|head|body|article|main|section|header|div|p|h[1-6]|ul|ol|table|blockquote|figure|span|b|i|em|strong|a|font|meta|title|style|script|img|svg)$/iu;

/** An object, or a list of them, with a first field; a text may begin with a brace and a quotation, too. */
const JSON_START = /^(?:\[\s*)?\{\s*"[^"\n]{1,100}"\s*:/u;
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/u;

/** The format of `text`, which came in a file called `name`. */
export function recogniseText(name: string, text: string): TextFormat {
  const head = text.slice(0, HEAD);
  if (isWire(head)) return "wire";
  const start = head.trimStart();
  if (start.startsWith("<")) return recogniseMarkup(start);
  if (JSON_START.test(start)) return "ninjs";
  if (isMail(start)) return "eml";
  if (FRONT_MATTER.test(head) || /\.(?:md|markdown)$/iu.test(name)) return "markdown";
  return "text";
}

function recogniseMarkup(start: string): TextFormat {
  const isHtml = /^<!doctype\s+html/iu.test(start);
  const content = start.replace(PROLOG, "");
  const root = ROOT.exec(content)?.[1];
  if (root !== undefined && ROOTS[root] !== undefined) return ROOTS[root];
  if (isHtml || (root !== undefined && PAGE_ROOT.test(root) && !start.startsWith("<?xml")))
    return "html";
  if (root?.toLowerCase() === "html") return "html";
  return start.startsWith("<?xml") || root !== undefined ? "xml" : "text";
}
