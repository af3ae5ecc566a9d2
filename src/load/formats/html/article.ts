/*
 * Where on a page the article is. Readability says which elements belong to it; what is shown is all that stands from the
 * first of them to the last, so that no sentence between them is lost, and the headline, which most sites put further up.
 */
import { Readability } from "@mozilla/readability";

import { LARGEST_READABLE, isWithin, measure } from "./markup";
import { parse } from "./tree";
import type { PageBlock } from "./walk";

/** Marks the elements of the tree that Readability is given. An attribute for each: it merges those of elements it unwraps. */
const MARK = "data-galley-";

/** Fewer words are no story: Readability makes an article of any page if it has to. */
const FEWEST_WORDS = 20;

/** An `article` element is the article if it holds this share of the words found. */
const SHARE_OF_ARTICLE = 0.7;

/** Blocks from `start` up to but not including `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Finds the blocks of `page` that are the article of `markup`; null where there is none. */
export function findArticle(
  markup: string,
  page: Document,
  blocks: readonly PageBlock[],
): Range | null {
  if (!isWithin(measure(markup), LARGEST_READABLE)) return null;
  const kept = askReadability(markup, page);
  const found = blocks.flatMap(({ element, region }, index) =>
    region === null && isKept(element, kept) ? [index] : [],
  );
  const start = found[0];
  const last = found.at(-1);
  if (start === undefined || last === undefined) return null;
  if (sumWords(blocks, found) < FEWEST_WORDS) return null;
  const element = articleOf(blocks, found);
  const inside = blocks.flatMap((block, index) =>
    element !== null && block.region === null && isInside(block.element, element) ? [index] : [],
  );
  return {
    start: Math.min(start, inside[0] ?? start),
    end: Math.max(last, inside.at(-1) ?? last) + 1,
  };
}

/** The elements of `page` that Readability takes for the article; it works on a tree of its own, for it takes it apart. */
function askReadability(markup: string, page: Document): ReadonlySet<Element> {
  const copy = parse(markup);
  const originals = Array.from(page.querySelectorAll("*"));
  for (const [index, element] of Array.from(copy.querySelectorAll("*")).entries()) {
    element.setAttribute(`${MARK}${index}`, "");
    // Behind an open dialog everything is hidden from screen readers; the walk knows better what is.
    element.removeAttribute("aria-hidden");
  }
  const kept = new Set<Element>();
  const article = new Readability<Element>(copy, {
    serializer: (content) => content as Element,
    disableJSONLD: true,
    keepClasses: true,
  }).parse()?.content;
  if (article === null || article === undefined) return kept;
  for (const element of Array.from(article.querySelectorAll("*"))) {
    for (const { name } of Array.from(element.attributes)) {
      const original = name.startsWith(MARK)
        ? originals[Number(name.slice(MARK.length))]
        : undefined;
      if (original !== undefined) kept.add(original);
    }
  }
  return kept;
}

/** Inline elements may go where their paragraph stays. */
function isKept(element: Element, kept: ReadonlySet<Element>): boolean {
  const parent = element.parentNode;
  return kept.has(element) || (parent !== null && kept.has(parent as Element));
}

/** The innermost `article` that holds nearly all that was found. */
function articleOf(blocks: readonly PageBlock[], found: readonly number[]): Element | null {
  const needed = sumWords(blocks, found) * SHARE_OF_ARTICLE;
  const words = new Map<Element, number>();
  for (const index of found) {
    const block = blocks[index];
    for (let node: Node | null = block?.element ?? null; node !== null; node = node.parentNode) {
      const element = node as Element;
      if (element.localName === "article")
        words.set(element, (words.get(element) ?? 0) + (block?.words ?? 0));
    }
  }
  // A map keeps the order of insertion, and inner elements were met first.
  for (const [element, count] of words) if (count >= needed) return element;
  return null;
}

function isInside(element: Element, outer: Element): boolean {
  for (let node: Node | null = element; node !== null; node = node.parentNode)
    if (node === outer) return true;
  return false;
}

function sumWords(blocks: readonly PageBlock[], indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (blocks[index]?.words ?? 0), 0);
}
