/**
 * What every format is read into: the text as an editor sees it, and apart from it what the format says of its stretches.
 * The engine tells furniture by its looks; where a file has an element for the headline there is nothing to guess.
 */
import type { Part, SegmentKind } from "../../model/comparison";

/** Something an editor must hear of how a file was read: what was left out, that the item was withdrawn. */
export interface Remark {
  /** `warning`: the text may not be what it seems; it is shown beside the text. `note`: it is shown on request. */
  readonly weight: "warning" | "note";
  /** Whole sentences. */
  readonly words: string;
}

/** One story of a file. */
export interface Story {
  /** What it is called where a file holds several: its headline or slug; "" where it has none. */
  readonly title: string;
  readonly text: string;
  /** In text order, not overlapping. */
  readonly parts: readonly Part[];
  readonly remarks: readonly Remark[];
}

/** A paragraph or stand-alone element. `kind` is absent where the format does not tell body text from furniture. */
export interface Block {
  readonly kind?: SegmentKind | undefined;
  readonly text: string;
}

/** Between two blocks. */
const GAP = "\n\n";

/**
 * Sets blocks one below the other, a blank line between. White space around a block goes, blank lines inside one become
 * line breaks, and blocks without a word or sign are left out.
 */
export function layOut(blocks: readonly Block[]): Pick<Story, "text" | "parts"> {
  let text = "";
  const parts: Part[] = [];
  for (const block of blocks) {
    const words = trimLines(block.text);
    if (words === "") continue;
    const start = text === "" ? 0 : text.length + GAP.length;
    text = text === "" ? words : text + GAP + words;
    if (block.kind !== undefined)
      parts.push({ kind: block.kind, span: { start, end: start + words.length } });
  }
  return { text, parts };
}

/** Line by line: a pattern for white space round a line break takes minutes for a line of spaces. */
function trimLines(text: string): string {
  if (!text.includes("\n")) return text.trim();
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
