/** What is furniture because of what stands before it: a repeated page header, an entry of a list. */
import type { SegmentKind } from "../../model/comparison";
import type { Block } from "./blocks";
import { hasMoreWords } from "./countWords";
import { endsSentence } from "./stops";

/** A page header holds the story's title, which is no longer. */
const LONGEST_PAGE_HEADER = 26;

/** The header of a printed page comes back on each page; where it first stands it has the date stamp beside it. */
export function labelRepeats(blocks: readonly Block[], kinds: (SegmentKind | undefined)[]): void {
  const seen = new Map<string, number>();
  for (const [i, { text }] of blocks.entries()) {
    if (kinds[i] !== undefined || endsSentence(text) || hasMoreWords(text, LONGEST_PAGE_HEADER))
      continue;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, i);
    else {
      kinds[i] = "note";
      if (blocks[first - 1]?.cue?.kind === "note" && !blocks[first]?.afterBlank)
        kinds[first] = "note";
    }
  }
}

/** Under "Most read" and "Comments" stand entries of that list, up to the next line that names itself. */
export function labelLists(blocks: readonly Block[], kinds: (SegmentKind | undefined)[]): void {
  let heads: SegmentKind | undefined;
  for (const [i, block] of blocks.entries()) {
    if (block.cue) heads = block.cue.heads;
    else if (heads && !endsSentence(block.text)) kinds[i] = heads;
    else heads = undefined;
  }
}
