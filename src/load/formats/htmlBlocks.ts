/** HTML that stands in a field of another format: in CDATA, in a JSON string. */
import { DOMParser } from "linkedom";

import { type MarkupNode, readBlocks } from "./markupBlocks";
import type { LineEnds } from "./markupWriter";
import { readPlain } from "./plainBlocks";
import type { Block } from "./story";

/** No story nests so deep, and the parser takes seconds over some ten thousand elements in each other. */
const DEEPEST = 2000;

/** A book has fewer, and the parser takes seconds over more. What is beyond these limits is shown as it stands. */
const MOST_TAGS = 50_000;

const TAG = /<(\/?)([a-z][a-z0-9]*)|\/>/giu;

/** Elements that are not closed, or need not be. */
const OPEN_ENDED: ReadonlySet<string> = new Set(
  "area base br col dd dt embed hr img input li link meta option p source td th tr track wbr".split(
    " ",
  ),
);

/** Ends of elements that plain text has no use for; `<` and `>` alone may be anything. */
const MARKUP =
  /<\/(?:p|div|h[1-6]|ul|ol|li|table|tr|td|span|b|i|em|strong|a|section|blockquote)\s*>|<(?:br|hr|p)\s*\/?>/iu;

/** Whether `text` plainly is HTML, whatever it calls itself. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** Reads a page or a piece of one. */
export function readHtml(html: string, lineEnds: LineEnds): readonly Block[] {
  const { tags, deepest } = measure(html);
  if (tags > MOST_TAGS || deepest > DEEPEST) return readPlain(html).map((text) => ({ text }));
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, "text/html");
  return readBlocks(page as unknown as MarkupNode, lineEnds);
}

/** How many tags `html` may have, and about how deep its elements nest. */
function measure(html: string): { readonly tags: number; readonly deepest: number } {
  const tags = html.split("<").length - 1;
  let depth = 0;
  let deepest = 0;
  for (const [, end, name] of html.matchAll(TAG)) {
    if (name !== undefined && OPEN_ENDED.has(name.toLowerCase())) continue;
    depth += name !== undefined && end === "" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return { tags, deepest };
}
