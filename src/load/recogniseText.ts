/** Tells by content what a decoded text is; its name counts only where content says nothing. */
import type { TextFormat } from "./formats/format";
import { isMail } from "./recogniseMail";

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

/** What no text has but that which a wire sends: start of heading or of text, right at its beginning. */
// oxlint-disable-next-line no-control-regex
const ENVELOPE = /^[\s\u0000\u007f\u0016]*[\u0001\u0002]/u;

const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/u;

/** The format of `text`, which came in a file called `name`. */
export function recogniseText(name: string, text: string): TextFormat {
  const head = text.slice(0, HEAD);
  if (ENVELOPE.test(head)) return "wire";
  const start = head.trimStart();
  if (start.startsWith("<")) return recogniseMarkup(start);
  if (/^[[{]/u.test(start) && /^\s*(?:\[\s*\{|\{\s*["}])/u.test(start)) return "ninjs";
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
