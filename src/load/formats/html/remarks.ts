/* What an editor is told of how a page was read: words in = words out, and what was left out is counted. */
import type { Reading } from "../../reading";
import { countOf, tellLeftOut } from "../leftOut";
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
  return [...remarks, ...aroundArticle(blocks, shown), ...remarksOnUnseen(page, "page", reading)];
}

/** What a walk has met and not put among the blocks of `place`, which is a page or a mail. */
export function remarksOnUnseen(
  { controls, hidden, revised }: Page,
  place: "page" | "mail",
  { changes }: Reading,
): readonly Remark[] {
  return [
    ...tellLeftOut(controls, "on buttons and in menus"),
    ...tellLeftOut(hidden, `that the ${place} does not show`),
    ...tellLeftOut(revised, changes === "original" ? "marked as added" : "marked as deleted"),
  ];
}

function aroundArticle(blocks: readonly PageBlock[], shown: readonly number[]): readonly Remark[] {
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
  if (outside === 0) return [];
  const left = `${countOf(outside, "word")} around the article ${outside === 1 ? "was" : "were"} left out`;
  return prose > inside * SUSPICIOUS_SHARE
    ? [
        {
          weight: "warning",
          words: `${left}, whole paragraphs among them; the whole page shows them.`,
        },
      ]
    : [{ weight: "note", words: `${left}; the whole page shows them.` }];
}

function isProse({ region, level, kind, words }: PageBlock): boolean {
  return region === null && level === 0 && kind === undefined && words >= FEWEST_PROSE_WORDS;
}
