/*
 * What each block of a story is. A block that does not name itself (cues.ts) is told by position and shape together:
 * a story opens with short blocks without a final stop (headline, byline, dateline, caption) and goes on with
 * paragraphs that have one. One sign alone never makes furniture; in doubt a block is body.
 */
import type { SegmentKind } from "../../model/comparison";
import type { Lexicon } from "../lexicon/lexicon";
import type { Block } from "./blocks";
import { endsSentence, startsSmall } from "./stops";

/** Headlines run to some fifteen words; page titles and tabloid heads a little longer. */
const LONGEST_HEADLINE = 26;
/** Heads inside a story are shorter, and longer lines without a stop are more often cut sentences. */
const LONGEST_SUBHEAD = 12;
const LONGEST_BYLINE = 12;
/** "Jana Sike in Vellmar": a byline without its "By" is hardly longer. */
const LONGEST_BARE_BYLINE = 6;
const LONGEST_CAPTION = 60;
/** "… Russian Foreign Ministry": a credit at the end of a caption names a person and an agency at most. */
const LONGEST_CREDIT = 7;
const LONGEST_DATELINE = 7;

const BY =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|Автор:?|Текст:?)\s+\p{Lu}|^(?:[Ff]rom our|[Dd]e notre|[Dd]e nuestr[oa]|[Vv]on unser\p{Ll}+)\s/u;
const INLINE_CREDIT =
  /(?:photo(?:graph)?s?|picture|foto|bild|crédits?(?: photo)?|фото)(?: by)?\s*[:©/]\s*\S[^.!?]{0,60}$/iu;
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’-]+(?:,|$|\s\()[^.!?]{0,40}\.?[^.!?]{0,20}$/u;
const QUOTED_WHOLE = /^["“„«‹'‘].{8,200}["”“»›'’]$/u;

/** The kind of each block, in the order of `blocks`. `lexicon` is that of the text's language. */
export function classify(text: string, blocks: readonly Block[], lexicon: Lexicon): SegmentKind[] {
  const written = blocks.map((block) => text.slice(block.start, block.end).replace(/\s+/gu, " "));
  const kinds: (SegmentKind | undefined)[] = blocks.map((block) => block.cue?.kind);
  if (blocks.length === 1) return [kinds[0] ?? "body"];
  labelRepeats(written, blocks, kinds);
  labelLists(written, blocks, kinds);
  labelCaptionsByCredit(written, kinds);
  const firstProse = written.findIndex((block, i) => kinds[i] === undefined && isProse(block));
  labelOpening(firstProse < 0 ? blocks.length : firstProse);
  labelInside();
  return kinds.map((kind) => kind ?? "body");

  function labelOpening(end: number): void {
    let headline = false;
    for (let i = 0; i < end; i++) {
      const block = written[i] ?? "";
      if (kinds[i] !== undefined) continue;
      if (isCaption(block, lexicon)) kinds[i] = "caption";
      else if (isByline(block, lexicon, headline)) kinds[i] = "byline";
      else if (isDateline(block) && (headline || i === end - 1)) kinds[i] = "dateline";
      else if (!headline && countWords(block) <= LONGEST_HEADLINE && !isCut(block, i)) {
        kinds[i] = "headline";
        headline = true;
      } else if (countWords(block) <= LONGEST_HEADLINE && !isCut(block, i)) kinds[i] = "subhead";
    }
  }

  function labelInside(): void {
    for (const [i, block] of written.entries()) {
      if (kinds[i] !== undefined || endsSentence(block)) continue;
      if (QUOTED_WHOLE.test(block) && recurs(block, i)) kinds[i] = "note";
      else if (countWords(block) <= LONGEST_SUBHEAD && !isCut(block, i)) kinds[i] = "subhead";
    }
  }

  /** Whether a block without a stop is the first or second half of an interrupted sentence. */
  function isCut(block: string, index: number): boolean {
    const lastWord = /(\S+)$/u.exec(block)?.[1]?.toLowerCase() ?? "";
    if (/[,;:–—-]$/u.test(block) || lexicon.functionWords.has(lastWord)) return true;
    if (startsSmall(block)) return true;
    const next = nextProse(index);
    return next !== undefined && startsSmall(next);
  }

  function nextProse(index: number): string | undefined {
    for (let i = index + 1; i < written.length; i++)
      if (kinds[i] === undefined || kinds[i] === "body") return written[i];
    return undefined;
  }

  /** A pull quote says again what the story says elsewhere. */
  function recurs(block: string, index: number): boolean {
    const words = block.replace(/^\W+|\W+$/gu, "");
    return written.some((other, i) => i !== index && other.includes(words));
  }
}

/** A block that a story's text is made of: it ends as a sentence does, or is too long for a head. */
function isProse(block: string): boolean {
  return countWords(block) > LONGEST_HEADLINE || (endsSentence(block) && countWords(block) > 3);
}

/** The header of a printed page comes back on each page; where it first stands it has the date stamp beside it. */
function labelRepeats(
  written: readonly string[],
  blocks: readonly Block[],
  kinds: (SegmentKind | undefined)[],
): void {
  const seen = new Map<string, number>();
  for (const [i, block] of written.entries()) {
    if (kinds[i] !== undefined || endsSentence(block) || countWords(block) > LONGEST_HEADLINE)
      continue;
    const first = seen.get(block);
    if (first === undefined) seen.set(block, i);
    else {
      kinds[i] = "note";
      if (blocks[first - 1]?.cue?.kind === "note" && !blocks[first]?.afterBlank)
        kinds[first] = "note";
    }
  }
}

/** Under "Most read" and "Comments" stand entries of that list, up to the next line that names itself. */
function labelLists(
  written: readonly string[],
  blocks: readonly Block[],
  kinds: (SegmentKind | undefined)[],
): void {
  let heads: SegmentKind | undefined;
  for (const [i, block] of blocks.entries()) {
    if (block.cue) heads = block.cue.heads;
    else if (heads && !endsSentence(written[i] ?? "")) kinds[i] = heads;
    else heads = undefined;
  }
}

/** A credit on its own line has its caption right before it. */
function labelCaptionsByCredit(
  written: readonly string[],
  kinds: (SegmentKind | undefined)[],
): void {
  for (let i = 1; i < kinds.length; i++)
    if (
      kinds[i] === "credit" &&
      kinds[i - 1] === undefined &&
      countWords(written[i - 1] ?? "") <= LONGEST_CAPTION
    )
      kinds[i - 1] = "caption";
}

/** "A soldier helps a resident board a bus. Photograph: I. Kolb/Ledger": text, then a credit without a stop. */
function isCaption(block: string, lexicon: Lexicon): boolean {
  if (countWords(block) > LONGEST_CAPTION) return false;
  if (INLINE_CREDIT.test(block)) return true;
  if (endsSentence(block)) return false;
  const stop = block.lastIndexOf(". ");
  if (stop < 0) return false;
  const before = block.slice(0, stop).split(" ");
  const lastWord = before.at(-1)?.toLowerCase() ?? "";
  if (lexicon.titles.has(lastWord) || lexicon.beforeFigure.has(lastWord) || lastWord.length < 3)
    return false;
  const credit = block.slice(stop + 2).split(" ");
  return (
    before.length >= 3 &&
    credit.length <= LONGEST_CREDIT &&
    credit.every(
      (word) => /^[\p{Lu}\d/(]/u.test(word) || lexicon.functionWords.has(word.toLowerCase()),
    )
  );
}

function isByline(block: string, lexicon: Lexicon, afterHeadline: boolean): boolean {
  const words = block.split(" ");
  if (endsSentence(block) || words.length > LONGEST_BYLINE) return false;
  if (BY.test(block)) return true;
  return (
    afterHeadline &&
    words.length >= 2 &&
    words.length <= LONGEST_BARE_BYLINE &&
    !/[:?!‘’“”"']/u.test(block) &&
    words.every((word) => /^\p{Lu}/u.test(word) || lexicon.functionWords.has(word.toLowerCase())) &&
    /^\p{Lu}/u.test(words[1] ?? "")
  );
}

function isDateline(block: string): boolean {
  return countWords(block) <= LONGEST_DATELINE && DATELINE.test(block) && /^\p{Lu}{3}/u.test(block);
}

function countWords(text: string): number {
  return text.split(" ").length;
}
