/*
 * What each block of a story is. A block that does not name itself (cues.ts) is told by position and shape together:
 * a story opens with short blocks without a final stop (headline, byline, dateline, caption) and goes on with
 * paragraphs that have one. One sign alone never makes furniture; in doubt a block is body.
 */
import type { SegmentKind } from "../../model/comparison";
import type { Lexicon } from "../lexicon/lexicon";
import { words } from "../lexicon/words";
import type { Block } from "./blocks";
import { stripWireSigns } from "./cues";
import {
  isBareByline,
  isDateline,
  isDesk,
  isKeywordLine,
  isPlaceInCapitals,
  isSignedByline,
} from "./furniture/openings";
import { CAPTIONS, tellsSides } from "./furniture/pictures";
import { isSignOff } from "./furniture/signOffs";
import { endsSentence, startsSmall } from "./stops";

/** Headlines run to some fifteen words; page titles and tabloid heads a little longer. */
const LONGEST_HEADLINE = 26;
/** Heads inside a story are shorter, and longer lines without a stop are more often cut sentences. */
const LONGEST_SUBHEAD = 12;
/** Right above a page number or an ad, so many words without a stop are a sentence cut in two, not a head. */
const FEWEST_CUT_WORDS = 3;
/** A quotation of fewer words on its own line is a head. */
const FEWEST_PULLED_WORDS = 6;
const LONGEST_CAPTION = 60;
/** "… Russian Foreign Ministry": a credit at the end of a caption names a person and an agency at most. */
const LONGEST_CREDIT = 7;
/** The same in UTF-16 code units, for text whose words have no end. */
const LONGEST_CAPTION_TEXT = 600;
/** Above a credit, a sentence of more words is rather a paragraph than a caption. */
const LONGEST_CAPTION_SENTENCE = 14;
/** Above these many words of a headline, a line may be its keywords. */
const FEWEST_HEADLINE_WORDS = 3;
/** Slugs, keywords and embargoes on top of a headline are hardly more lines. */
const MOST_TOP_LINES = 8;
/** A page pulls few quotes; each is looked for in all of the text. */
const MOST_PULLED_QUOTES = 20;
/** "… contributed to this report.": longer closing lines are paragraphs. */
const LONGEST_SIGN_OFF = 20;
/** So much of a text shows whether it is set in capitals. UTF-16 code units. */
const LOOK_AT = 4000;
/** A text in which small letters are rarer than this shouts: its capitals say nothing. */
const LEAST_SMALL_SHARE = 0.1;

/** Function words that a headline may well end with: "Fähre fährt wieder". */
const LAST_WORDS = words(`
  again too not now here there never more no plus encore aussi jamais non wieder nicht mehr nie schon jetzt hier da auch
  noch más también ya nunca нет уже снова опять тоже теперь
`);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** "They went to the store. w) hello": a sentence and more, not a head. */
const INNER_STOP = /\p{L}{4}\.["”’]?\s/u;
const QUOTED_WHOLE = /^["“„«‹'‘].{8,200}["”“»›'’]$/u;

/** The kind of each block, in the order of `blocks`. `lexicon` is that of the text's language. */
export function classify(text: string, blocks: readonly Block[], lexicon: Lexicon): SegmentKind[] {
  const written = blocks.map((block) =>
    stripWireSigns(text.slice(block.start, block.end).replace(/\s+/gu, " ")),
  );
  const kinds: (SegmentKind | undefined)[] = blocks.map((block) => block.cue?.kind);
  if (blocks.length === 1) return [kinds[0] ?? "body"];
  const shouts = isShouted(text);
  labelRepeats(written, blocks, kinds);
  labelLists(written, blocks, kinds);
  labelCaptionsByCredit(written, blocks, kinds, findFirstProse());
  const firstProse = findFirstProse();
  const firstOpen = kinds.indexOf(undefined);
  labelOpening(firstProse < 0 ? blocks.length : firstProse);
  labelClosing();
  labelInside();
  return kinds.map((kind) => kind ?? "body");

  function findFirstProse(): number {
    const firstOpen = kinds.indexOf(undefined);
    return written.findIndex(
      (block, i) =>
        kinds[i] === undefined &&
        isProse(block) &&
        !isDateline(block) &&
        !(i === firstOpen && isQuestion(block)),
    );
  }

  function labelOpening(end: number): void {
    let headline = false;
    for (let i = 0; i < end; i++) {
      const block = written[i] ?? "";
      if (kinds[i] !== undefined) continue;
      const mayHead =
        countWords(block) <= LONGEST_HEADLINE && !isCut(block, i) && !INNER_STOP.test(block);
      const isAboveHeadline = !headline && hasHeadline(i + 1, end);
      if (shouts ? isCreditedCaption(block) : isCaption(block, lexicon)) kinds[i] = "caption";
      else if ((headline || !isAboveHeadline) && isByline(i, headline)) kinds[i] = "byline";
      else if (isDateline(block) && (headline || i === end - 1) && !isCut(block, i))
        kinds[i] = "dateline";
      else if (headline && i === end - 1 && !shouts && isPlaceInCapitals(block))
        kinds[i] = "dateline";
      else if (isAboveHeadline && isKeywordLine(block)) kinds[i] = "note";
      else if (mayHead && headline && tellsSides(block)) kinds[i] = "caption";
      else if (mayHead && !headline) {
        kinds[i] = "headline";
        headline = true;
      } else if (mayHead && !isShoutedHalf(i)) kinds[i] = "subhead";
    }
  }

  /** Whether a block from `from` up to `end` has the words of a headline. */
  function hasHeadline(from: number, end: number): boolean {
    return written
      .slice(from, Math.min(end, from + MOST_TOP_LINES))
      .some(
        (block, i) =>
          kinds[from + i] === undefined &&
          countWords(block) >= FEWEST_HEADLINE_WORDS &&
          countWords(block) <= LONGEST_HEADLINE &&
          !isSignedByline(block) &&
          !isDateline(block) &&
          !isKeywordLine(block),
      );
  }

  function isByline(index: number, afterHeadline: boolean): boolean {
    const block = written[index] ?? "";
    if (endsSentence(block)) return false;
    if (isSignedByline(block)) return true;
    if (!afterHeadline || shouts) return false;
    return kinds[index - 1] === "byline"
      ? isDesk(block, lexicon) && !isDateline(block)
      : isBareByline(block, lexicon) && !isDateline(block);
  }

  /** Below the last paragraph stand the names of those who made the story; heads have nothing to stand over there. */
  function labelClosing(): void {
    for (let i = written.length - 1; i > Math.max(firstProse, 0); i--) {
      const block = written[i] ?? "";
      if (kinds[i] !== undefined) continue;
      if (countWords(block) <= LONGEST_SIGN_OFF && isSignOff(block)) kinds[i] = "note";
      else if (!endsSentence(block) && isSignedByline(block)) kinds[i] = "byline";
      else return;
    }
  }

  function labelInside(): void {
    let pulled = 0;
    for (const [i, block] of written.entries()) {
      if (kinds[i] !== undefined) continue;
      if (isCreditedCaption(block)) kinds[i] = "caption";
      else if (endsSentence(block)) continue;
      else if (isPullQuote(block) && pulled++ < MOST_PULLED_QUOTES && recurs(block, i))
        kinds[i] = "note";
      else if (isMarkedByline(block, i)) kinds[i] = "byline";
      else if (isSubhead(block, i)) kinds[i] = "subhead";
    }
  }

  /** "By MARA LINDQVIST=": behind the summary of wire copy, the sign keeps a byline apart from a head that starts with "By". */
  function isMarkedByline(block: string, index: number): boolean {
    if (text.charAt((blocks[index]?.end ?? 0) - 1) !== "=") return false;
    return isSignedByline(block) || (kinds[index - 1] === "byline" && isDesk(block, lexicon));
  }

  function isSubhead(block: string, index: number): boolean {
    return (
      countWords(block) <= LONGEST_SUBHEAD &&
      /\p{L}/u.test(block) &&
      !INNER_STOP.test(block) &&
      !isCut(block, index) &&
      !isShoutedHalf(index) &&
      isProse(nextProse(index) ?? "")
    );
  }

  /** In a story set in capitals, no letter shows that a line goes on; that the next follows without a gap does. */
  function isShoutedHalf(index: number): boolean {
    const next = blocks[index + 1];
    return shouts && (next === undefined || !next.afterBlank);
  }

  /** Whether a block without a stop is the first or second half of an interrupted sentence. */
  function isCut(block: string, index: number): boolean {
    if (startsSmall(block)) return true;
    const isInside = firstProse >= 0 && index > firstProse;
    const isOverFurniture = blocks[index + 1]?.cue !== undefined;
    if (isInside && isOverFurniture && countWords(block) >= FEWEST_CUT_WORDS) return true;
    const next = nextProse(index);
    if (next !== undefined && (startsSmall(next) || /^[-–—]\s/u.test(next))) return true;
    const lastWord = /(\S+)$/u.exec(block)?.[1]?.toLowerCase() ?? "";
    const isOpening = index === firstOpen && LAST_WORDS.has(lastWord);
    const endsOpen =
      /[,;:–—-]$/u.test(block) || (lexicon.functionWords.has(lastWord) && !isOpening);
    return endsOpen && (isInside || isOverFurniture);
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

/** "Who will pay for the bridge?" on top of a story is its headline, stop or not. */
function isQuestion(block: string): boolean {
  return block.endsWith("?") && countWords(block) <= LONGEST_SUBHEAD;
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

/**
 * A credit on its own line has its caption right before it. What ends like a sentence and stands apart from the credit may
 * as well be a paragraph: it is a caption above the first paragraph only, and when it is short.
 */
function labelCaptionsByCredit(
  written: readonly string[],
  blocks: readonly Block[],
  kinds: (SegmentKind | undefined)[],
  firstProse: number,
): void {
  for (let i = 1; i < kinds.length; i++) {
    if (kinds[i] !== "credit" || kinds[i - 1] !== undefined) continue;
    const before = written[i - 1] ?? "";
    const words = countWords(before);
    const isTogether = !blocks[i]?.afterBlank && blocks[i - 1]?.afterBlank;
    const mayBeSentence =
      i - 1 === firstProse && words <= LONGEST_CAPTION_SENTENCE && !INNER_STOP.test(before);
    if (words <= LONGEST_CAPTION && (isTogether || !endsSentence(before) || mayBeSentence))
      kinds[i - 1] = "caption";
  }
}

/** "A soldier helps a resident board a bus. Photograph: I. Kolb/Ledger": text, then a credit without a stop. */
function isCaption(block: string, lexicon: Lexicon): boolean {
  if (countWords(block) > LONGEST_CAPTION) return false;
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
    credit.every(
      (word) => /^[\p{Lu}\d/(]/u.test(word) || lexicon.functionWords.has(word.toLowerCase()),
    )
  );
}

function isPullQuote(block: string): boolean {
  return QUOTED_WHOLE.test(block) && countWords(block) >= FEWEST_PULLED_WORDS;
}

/** A wrapped caption shows its credit only when its lines are put together. */
function isCreditedCaption(block: string): boolean {
  return (
    block.length <= LONGEST_CAPTION_TEXT &&
    countWords(block) <= LONGEST_CAPTION &&
    CAPTIONS.some((pattern) => pattern.test(block))
  );
}

/** Whether a text is set in capitals throughout. */
function isShouted(text: string): boolean {
  const look = text.slice(0, LOOK_AT);
  const capitals = look.match(/\p{Lu}/gu)?.length ?? 0;
  const small = look.match(/\p{Ll}/gu)?.length ?? 0;
  return small < (small + capitals) * LEAST_SMALL_SHARE;
}

/** Words of a block, its white space collapsed. Scripts without spaces have about one word to two characters. */
function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return text.split(" ").length + Math.floor(unspaced / 2);
}
