/** Captions that do not name themselves: told by the credit at their end or below them, or by the date of the picture. */
import type { SegmentKind } from "../../model/comparison";
import type { Lexicon } from "../lexicon/lexicon";
import type { Block } from "./blocks";
import { countWords, hasMoreWords } from "./countWords";
import { CAPTIONS, endsInDate } from "./furniture/pictures";
import { unite } from "./furniture/wordings";
import { endsSentence, INNER_STOP } from "./stops";

const LONGEST_CAPTION = 60;
/** One of these parts a caption from its credit, which is hardly longer. */
const CREDIT_SIGN = /[:©/)]/u;
const LONGEST_OWNER = 80;
const isCredited = unite(CAPTIONS);
/** A place and its date have fewer words than what a picture shows and when. */
const FEWEST_DATED_WORDS = 7;
/** "… Russian Foreign Ministry": a credit at the end of a caption names a person and an agency at most. */
const LONGEST_CREDIT = 7;
/** The same in UTF-16 code units, for text whose words have no end. */
const LONGEST_CAPTION_TEXT = 600;
/** Above a credit, a sentence of more words is rather a paragraph than a caption. */
const LONGEST_CAPTION_SENTENCE = 14;

/**
 * A credit on its own line has its caption right before it. What ends like a sentence and stands apart from the credit may
 * as well be a paragraph: it is a caption above the first paragraph only, and when it is short.
 */
export function labelCaptionsByCredit(
  blocks: readonly Block[],
  kinds: (SegmentKind | undefined)[],
  firstProse: number,
): void {
  for (let i = 1; i < kinds.length; i++) {
    if (kinds[i] !== "credit" || kinds[i - 1] !== undefined) continue;
    const before = blocks[i - 1]?.text ?? "";
    const isTogether = !blocks[i]?.afterBlank && blocks[i - 1]?.afterBlank;
    const mayBeSentence =
      i - 1 === firstProse &&
      !hasMoreWords(before, LONGEST_CAPTION_SENTENCE) &&
      !INNER_STOP.test(before);
    const mayBeCaption = isTogether || !endsSentence(before) || mayBeSentence;
    if (mayBeCaption && !hasMoreWords(before, LONGEST_CAPTION)) kinds[i - 1] = "caption";
  }
}

/** "A soldier helps a resident board a bus. Photograph: I. Kolb/Ledger": text, then a credit without a stop. */
export function isCaption(block: string, lexicon: Lexicon): boolean {
  if (hasMoreWords(block, LONGEST_CAPTION)) return false;
  if (isCreditedCaption(block)) return true;
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
    /^[\p{Lu}(]/u.test(credit.at(-1) ?? "") &&
    credit.every(
      (word) => /^[\p{Lu}\d/(]/u.test(word) || lexicon.functionWords.has(word.toLowerCase()),
    )
  );
}

/** "The ferry under tow off Otter Island, May 12, 2026": too long for a dateline, too exact for a head. */
export function isDatedCaption(block: string): boolean {
  return endsInDate(block) && countWords(block) >= FEWEST_DATED_WORDS;
}

/** A wrapped caption shows its credit only when its lines are put together. */
export function isCreditedCaption(block: string): boolean {
  return (
    block.length <= LONGEST_CAPTION_TEXT &&
    CREDIT_SIGN.test(block.slice(-LONGEST_OWNER)) &&
    !hasMoreWords(block, LONGEST_CAPTION) &&
    isCredited(block, block.toLowerCase())
  );
}
