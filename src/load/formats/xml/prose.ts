/** XML that some agency or program has made for itself: where it plainly is prose in paragraphs, its elements can be read. */
import type { SegmentKind } from "../../../model/comparison";
import { countWords } from "../../words";
import { readContent } from "../news/content";
import type { Item, ItemBlock } from "../news/item";
import type { XmlElement } from "./tree";

/** What is called so says what it is. */
const KINDS: readonly (readonly [names: RegExp, kind: SegmentKind])[] = [
  [/^(?:head|headline|hl|hl1|title|hedline)$/iu, "headline"],
  [/^(?:by|byline|author|authors|creator)$/iu, "byline"],
  [/^dateline$/iu, "dateline"],
  [/^(?:caption|figcaption)$/iu, "caption"],
  [/^(?:credit|creditline)$/iu, "credit"],
  [/^(?:deck|standfirst|subhead|subheading|subheadline|subtitle)$/iu, "subhead"],
];

/** Paragraphs and headings, whatever is in them. */
const OF_TEXT = /^(?:p|par|para|paragraph|h[1-6]|li|item|text|body|content|story)$/iu;

/** Lists of other stories, drawings, and addresses of pages: words in them are no story. */
const NO_STORY: ReadonlySet<string> = new Set(["feed", "opml", "rdf", "rss", "svg", "urlset"]);

/** A paragraph of prose has so many words and ends as a sentence does. */
const FEWEST_WORDS = 8;
const ENDS_SENTENCE = /[.!?…。؟]["”’»)\]]*$/u;

/** Text that plainly is prose has so many words of it, and hardly others. */
const FEWEST_PROSE_WORDS = 40;
const LEAST_SHARE = 0.6;

/** A field is shorter than any paragraph: a date, a code, a name. */
const MOST_FIELD_WORDS = 5;

/** Reads the text below `root`; null where it is not plainly prose. */
export function readProse(root: XmlElement): Item | null {
  if (NO_STORY.has(root.name.toLowerCase())) return null;
  const blocks: ItemBlock[] = [];
  collect(root, blocks);
  let words = 0;
  let prose = 0;
  for (const { text } of blocks) {
    const count = countWords(text);
    words += count;
    if (count >= FEWEST_WORDS && ENDS_SENTENCE.test(text.trim())) prose += count;
  }
  if (prose < FEWEST_PROSE_WORDS || prose < words * LEAST_SHARE) return null;
  return { slug: "", status: "", blocks, remarks: [] };
}

function collect(element: XmlElement, blocks: ItemBlock[]): void {
  if (!holdsText(element)) {
    for (const child of element.children) if (typeof child !== "string") collect(child, blocks);
    return;
  }
  const kind = KINDS.find(([names]) => names.test(element.name))?.[1];
  // Elsewhere its name may stand for something else: "head" of a page is nothing to read.
  for (const block of readContent({ ...element, name: "div" }, "")) {
    const isField = !OF_TEXT.test(element.name) && countWords(block.text) <= MOST_FIELD_WORDS;
    blocks.push({ kind: kind ?? block.kind ?? (isField ? "note" : undefined), text: block.text });
  }
}

/** Whether text stands right in `element`, and not only in what it holds. */
function holdsText({ children }: XmlElement): boolean {
  return children.some((child) => typeof child === "string" && child.trim() !== "");
}
