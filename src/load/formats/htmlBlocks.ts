/** HTML that stands in a field of another format: in CDATA, in a JSON string. */
import { LARGEST_TREE, isWithin, measure, strip } from "./html/markup";
import { parse } from "./html/tree";
import { type MarkupNode, readBlocks } from "./markupBlocks";
import type { LineEnds } from "./markupWriter";
import type { Block } from "./story";

/** Ends of elements that plain text has no use for; `<` and `>` alone may be anything. */
const MARKUP =
  /<\/(?:p|div|h[1-6]|ul|ol|li|table|tr|td|span|b|i|em|strong|a|section|blockquote)\s*>|<(?:br|hr|p)\s*\/?>/iu;

/** Whether `text` plainly is HTML, whatever it calls itself. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** Reads a page or a piece of one; of what is too large for a tree, the text alone. */
export function readHtml(html: string, lineEnds: LineEnds): readonly Block[] {
  if (!isWithin(measure(html), LARGEST_TREE)) return strip(html);
  return readBlocks(parse(html) as unknown as MarkupNode, lineEnds);
}
