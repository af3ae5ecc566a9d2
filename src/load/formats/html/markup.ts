/*
 * What can be told of markup without building a tree of it, in one pass and linear time. A tree of a million elements, or one
 * a thousand levels deep, takes the parsers minutes: 1,000 nested elements kept Readability busy for 11 s, 100,000 the parser
 * for 3 s. No story looks like that, so such markup is only stripped.
 */
import { decodeHTML } from "entities/decode";
import type { Block } from "../story";
import { evenOutMarkup } from "../whiteSpace";
import { BREAKING } from "./elements";

/** How large the tree of a markup would be. */
export interface Extent {
  readonly elements: number;
  readonly depth: number;
}

/** The heaviest saved pages have some ten thousand elements; 100,000 flat ones are parsed in 1.2 s. */
export const LARGEST_TREE: Extent = { elements: 60_000, depth: 1000 };

/** What Readability reads in well under a second; its work grows with the square of the depth. */
export const LARGEST_READABLE: Extent = { elements: 8_000, depth: 120 };

const TAG = /<(\/?)([a-z][a-z\d:-]*)/giu;

/** Elements without an end, or with one that nobody writes: they do not tell the depth. */
const UNCLOSED: ReadonlySet<string> = new Set(
  "area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr".split(
    " ",
  ),
);

/** A "<" that begins no tag, as scripts have some thousands of, costs the parser a part of what an element does. */
const STRAY_PER_ELEMENT = 8;

/** Measures `markup`. The depth is rough: it counts elements that are never closed, and so never too low. */
export function measure(markup: string): Extent {
  let elements = 0;
  let level = 0;
  let depth = 0;
  let tags = 0;
  for (const [, slash, name = ""] of markup.matchAll(TAG)) {
    tags++;
    const closes = slash === "/";
    if (!closes) elements++;
    if (UNCLOSED.has(name.toLowerCase())) continue;
    level = Math.max(0, level + (closes ? -1 : 1));
    depth = Math.max(depth, level);
  }
  const stray = countSign(markup, "<") - tags;
  return { elements: elements + Math.floor(stray / STRAY_PER_ELEMENT), depth };
}

function countSign(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** Whether a tree of `extent` stays within `limit`. */
export function isWithin(extent: Extent, limit: Extent): boolean {
  return extent.elements <= limit.elements && extent.depth <= limit.depth;
}

/** Whether `markup` was cut out of a page: none of what only whole pages have. Somebody has chosen already what is in it. */
export function isFragment(markup: string): boolean {
  return !/<(?:!doctype|html|head|body|title|meta)\b/iu.test(markup);
}

/** The text of `markup` without its tags, for what is too large for a tree. */
export function strip(markup: string): readonly Block[] {
  const blocks: Block[] = [];
  let text = "";
  let at = 0;
  function flush(): void {
    const words = evenOutMarkup(decodeHTML(text)).trim();
    if (words !== "") blocks.push({ text: words });
    text = "";
  }
  while (at < markup.length) {
    const open = markup.indexOf("<", at);
    if (open < 0) break;
    text += markup.slice(at, open);
    const name = /^\/?[a-z!?][a-z\d-]*/iu.exec(markup.slice(open + 1, open + 32))?.[0] ?? "";
    if (name === "") {
      text += "<";
      at = open + 1;
      continue;
    }
    const end = endOf(markup, open, name.toLowerCase());
    if (BREAKING.has(name.replace("/", "").toLowerCase())) flush();
    at = end;
  }
  if (at < markup.length) text += markup.slice(at);
  flush();
  return blocks;
}

/** Where a tag, a comment, or an element that holds no text of the page ends. */
function endOf(markup: string, open: number, name: string): number {
  const closing =
    name === "script" || name === "style" ? `</${name}` : name.startsWith("!--") ? "-->" : "";
  const from = closing === "" ? open : markup.indexOf(closing, open + 1);
  const end = from < 0 ? -1 : markup.indexOf(">", from);
  return end < 0 ? markup.length : end + 1;
}
