/* What an editor is told of how a page was read: words in = words out, and what was left out is counted. */
import type { Reading } from "../../reading";
import type { Remark } from "../story";
import type { Page, PageBlock } from "./walk";

/** A paragraph of so many words, and not all of them a link, is likely to be somebody's prose. */
const FEWEST_PROSE_WORDS = 15;

/** If prose of more than this share of what is shown was left out, it may be of the story. */
const SUSPICIOUS_SHARE = 0.5;

/** How a page was read. */
interface Way {
  /** It is a piece of a page, not a whole one. */
  readonly isPiece: boolean;
  /** An article was found. */
  readonly found: boolean;
  readonly reading: Reading;
}

/** The remarks on a page of which the blocks with the indexes `shown` are shown. */
export function remarksOn(
  page: Page,
  blocks: readonly PageBlock[],
  shown: readonly number[],
  { isPiece, found, reading }: Way,
): readonly Remark[] {
  const remarks: Remark[] = [];
  if (!found && !isPiece)
    remarks.push({
      weight: "note",
      words: "No article was found on this page, so all of it is shown.",
    });
  const around = aroundArticle(blocks, shown);
  if (around !== null) remarks.push(around);
  tell(remarks, page.controls, "on buttons and in menus");
  tell(remarks, page.hidden, "that the page does not show");
  tell(
    remarks,
    page.revised,
    reading.changes === "original" ? "marked as added" : "marked as deleted",
  );
  return remarks;
}

function aroundArticle(blocks: readonly PageBlock[], shown: readonly number[]): Remark | null {
  const isShown = new Set(shown);
  let inside = 0;
  let outside = 0;
  let prose = 0;
  for (const [index, block] of blocks.entries()) {
    if (isShown.has(index)) inside += block.words;
    else {
      outside += block.words;
      if (isProse(block)) prose += block.words;
    }
  }
  if (outside === 0) return null;
  if (prose > inside * SUSPICIOUS_SHARE)
    return {
      weight: "warning",
      words: `${count(outside)} around the article ${was(outside)} left out, whole paragraphs among them; the whole page shows them.`,
    };
  return {
    weight: "note",
    words: `${count(outside)} around the article ${was(outside)} left out; the whole page shows them.`,
  };
}

function isProse({ region, level, kind, words }: PageBlock): boolean {
  return region === null && level === 0 && kind === undefined && words >= FEWEST_PROSE_WORDS;
}

function tell(remarks: Remark[], words: number, which: string): void {
  if (words > 0)
    remarks.push({ weight: "note", words: `${count(words)} ${which} ${was(words)} left out.` });
}

function count(words: number): string {
  return `${words} ${words === 1 ? "word" : "words"}`;
}

function was(words: number): string {
  return words === 1 ? "was" : "were";
}
