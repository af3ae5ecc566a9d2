/*
 * The tree of a page into its paragraphs, as they stand on the screen. Readability's own text is not shown: it rewrites
 * paragraphs and drops some. The walk goes from node to node without recursion, for pages may be nested as deep as they like.
 */
import type { SegmentKind } from "../../../model/comparison";
import { countWords } from "../../words";
import {
  CONTROLS,
  PREFORMATTED,
  type Region,
  followsOtherLink,
  headingLevel,
  isAuthor,
  isBreaking,
  isHidden,
  isSilent,
  keepsBreaks,
  kindOfClass,
  kindOfElement,
  regionOf,
} from "./elements";
import { Paragraph } from "./paragraph";
import { hasMoreWords } from "./wordsWithin";

/** A paragraph of a page. */
export interface PageBlock {
  readonly text: string;
  readonly words: number;
  readonly kind?: SegmentKind | undefined;
  /** Of a heading, from 1; 0 for any other block. */
  readonly level: number;
  /** The part of the page it stands in; null: nothing says that it is not the article. */
  readonly region: Region | null;
  /** What its first words stand in. */
  readonly element: Element;
}

/** What stands in a page. */
export interface Page {
  readonly blocks: readonly PageBlock[];
  /** Words that a reader of the page does not see. */
  readonly hidden: number;
  /** Words on buttons and in menus. */
  readonly controls: number;
  /** Words that the page shows as deleted or, for the original, as added. */
  readonly revised: number;
}

/** How a page is walked. */
export interface WalkOptions {
  /** Of words marked as deleted and added, which count. */
  readonly changes: "accepted" | "original";
  /** Elements that hold no words of the text, over those HTML knows. */
  readonly isNoise?: (element: Element) => boolean;
  /** Shows what is marked as hidden: the way out where nothing else is there. */
  readonly showHidden?: boolean;
}

/** What holds for the text inside an element. */
export interface Context {
  readonly element: Element;
  readonly kind: SegmentKind | undefined;
  readonly level: number;
  readonly region: Region | null;
  readonly inArticle: boolean;
  readonly preformatted: boolean;
  readonly inLink: boolean;
  readonly inTime: boolean;
  readonly inItem: boolean;
}

/**
 * Pages hide signs from screen readers ("aria-hidden") and while a dialog is open everything behind it. Of so many words
 * it is the latter, and a reader sees them.
 */
const MOST_DECORATION_WORDS = 30;

/** A class name that holds for more words than this names a part of the layout, not what the words are. */
const MOST_LABELLED_WORDS = 120;

/** Walks all below `root`. */
export function walk(root: Document, options: WalkOptions): Page {
  const page = { blocks: [] as PageBlock[], hidden: 0, controls: 0, revised: 0 };
  const contexts: Context[] = [];
  const paragraph = new Paragraph((block) => page.blocks.push(block));

  function enter(element: Element): boolean {
    const name = element.localName;
    if (isSilent(element)) {
      if (name === "noscript") page.hidden += countWords(element.textContent ?? "");
      return false;
    }
    if (options.isNoise?.(element) === true) return false;
    if (CONTROLS.has(name)) {
      page.controls += countWords(element.textContent ?? "");
      return false;
    }
    if (name === (options.changes === "accepted" ? "del" : "ins")) {
      page.revised += countWords(element.textContent ?? "");
      return false;
    }
    if (options.showHidden !== true && (isHidden(element) || isDecoration(element))) {
      page.hidden += countWords(element.textContent ?? "");
      return false;
    }
    if (name === "br") paragraph.breakLine();
    if (isBreaking(element)) paragraph.end();
    if (name === "td" || name === "th") paragraph.nextCell();
    const context = contextOf(element, contexts.at(-1));
    contexts.push(context);
    if (isAuthor(element)) paragraph.setAuthor(context);
    if (name === "time" || followsOtherLink(element)) paragraph.setApart(context);
    if (name === "q") paragraph.write("“", context);
    return true;
  }
  function leave(element: Element): void {
    const context = contexts.pop();
    if (element.localName === "q" && context !== undefined) paragraph.write("”", context);
    if (isBreaking(element)) paragraph.end();
  }

  let node: Node | null = root.firstChild;
  while (node !== null) {
    let inside = false;
    if (isText(node)) {
      const context = contexts.at(-1);
      if (context !== undefined) paragraph.write(node.textContent ?? "", context);
      else if ((node.textContent ?? "").trim() !== "")
        paragraph.write(node.textContent ?? "", contextOf(root.documentElement, undefined));
    } else if (isElement(node)) {
      inside = enter(node);
      if (inside && node.firstChild === null) leave(node);
    }
    if (inside && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === root) node = null;
      else if (node !== null) leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
  paragraph.end();
  return page;
}

function contextOf(element: Element, outer: Context | undefined): Context {
  const name = element.localName;
  const inArticle = outer?.inArticle === true || name === "article";
  const level = headingLevel(element) || (outer?.level ?? 0);
  return {
    element,
    kind: kindOfElement(element) ?? outer?.kind ?? labelOf(element),
    level,
    region: outer?.region ?? regionOf(element, inArticle),
    inArticle,
    preformatted: outer?.preformatted === true || PREFORMATTED.has(name) || keepsBreaks(element),
    inLink: outer?.inLink === true || name === "a",
    inTime: outer?.inTime === true || name === "time",
    inItem: outer?.inItem === true || name === "li",
  };
}

/** What a class name says; not of headings, whose names tell their place on the page. */
function labelOf(element: Element): SegmentKind | undefined {
  if (!isBreaking(element) || headingLevel(element) > 0) return undefined;
  if (element.localName === "aside" || element.localName === "footer") return asideKind(element);
  const kind = kindOfClass(element);
  if (kind === undefined) return undefined;
  return hasMoreWords(element, MOST_LABELLED_WORDS) ? undefined : kind;
}

/** What stands aside is not the story; only a long one may be part of it all the same. */
function asideKind(element: Element): SegmentKind | undefined {
  if (hasMoreWords(element, MOST_LABELLED_WORDS)) return undefined;
  return kindOfClass(element) ?? "note";
}

function isDecoration(element: Element): boolean {
  return (
    element.getAttribute("aria-hidden") === "true" && !hasMoreWords(element, MOST_DECORATION_WORDS)
  );
}

function isText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
