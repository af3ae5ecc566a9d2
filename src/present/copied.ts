/** What is copied from a column: the story's own words, without the page's tags and signs, in the story's own paragraphs. */
import type { SegmentIndex, Version } from "../model/comparison";

/** A segment, or what is selected of it, as it is shown. */
export interface CopiedPart {
  readonly segment: SegmentIndex;
  readonly text: string;
}

/** Parts in the order of the text: sentences of a paragraph run on, a paragraph is set apart, a line stays a line. */
export function joinCopied(version: Version, parts: readonly CopiedPart[]): string {
  return parts
    .map(({ segment, text }, index) => {
      const before = parts[index - 1]?.segment;
      return before === undefined ? text : `${tellBreak(version, before, segment)}${text}`;
    })
    .join("");
}

function tellBreak(version: Version, before: SegmentIndex, segment: SegmentIndex): string {
  const [one, other] = [version.segments[before], version.segments[segment]];
  if (one === undefined || other === undefined || one.paragraph !== other.paragraph) return "\n\n";
  const between = version.text.slice(one.pieces.at(-1)?.end, other.pieces[0]?.start);
  const isStory = one.kind === "body" && other.kind === "body";
  if (!isStory && between.includes("\n")) return "\n";
  // Furniture that stood inside a sentence begins before that ends.
  return between === "" && one.pieces.length === 1 ? "" : " ";
}
