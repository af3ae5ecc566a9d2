/*
 * What each block of a story is. A block that does not name itself (cues.ts) is told by position and shape together:
 * a story opens with short blocks without a final stop (headline, byline, dateline, caption) and goes on with
 * paragraphs that have one. One sign alone never makes furniture; in doubt a block is body.
 */
import type { SegmentKind } from "../../model/comparison";
import type { Lexicon } from "../lexicon/lexicon";
import { words } from "../lexicon/words";
import type { Block } from "./blocks";
import { isCaption, isCreditedCaption, isDatedCaption, labelCaptionsByCredit } from "./captions";
import { countWords, hasMoreWords } from "./countWords";
import {
  isBareByline,
  isDateline,
  isDesk,
  isHouseByline,
  isKeywordLine,
  isNamedWithRole,
  isPlaceInCapitals,
  isSignedByline,
} from "./furniture/openings";
import { tellsSides } from "./furniture/pictures";
import { isAgency, isSignOff } from "./furniture/signOffs";
import { readLetterCase } from "./letterCase";
import { labelLists, labelRepeats } from "./listings";
import { endsSentence, INNER_STOP, startsSmall } from "./stops";

/** Headlines run to some fifteen words; page titles and tabloid heads a little longer. */
const LONGEST_HEADLINE = 26;
/** Heads inside a story are shorter, and longer lines without a stop are more often cut sentences. */
const LONGEST_SUBHEAD = 12;
/** "Ana Ruiz Kolb." with a stop is a name; a sentence of no more words is rare. */
const LONGEST_NAME = 3;
/** Right above a page number or an ad, so many words without a stop are a sentence cut in two, not a head. */
const FEWEST_CUT_WORDS = 3;
/** A quotation of fewer words on its own line is a head. */
const FEWEST_PULLED_WORDS = 6;
/** Above these many words of a headline, a line may be its keywords. */
const FEWEST_HEADLINE_WORDS = 3;
/** Slugs, keywords and embargoes on top of a headline are hardly more lines. */
const MOST_TOP_LINES = 8;
/** No story opens with more blocks before its first paragraph; a list or a poem that goes on and on is no opening. */
const MOST_OPENING_BLOCKS = 60;
/** A page pulls few quotes; each is looked for in all of the text. */
const MOST_PULLED_QUOTES = 20;
/** "… contributed to this report.": longer closing lines are paragraphs. */
const LONGEST_SIGN_OFF = 20;
/** A text in which small letters are rarer than this shouts: its capitals say nothing. */
const LEAST_SMALL_SHARE = 0.1;

/** Function words that a headline may well end with: "Fähre fährt wieder". */
const LAST_WORDS = words(`
  again too not now here there never more no plus encore aussi jamais non wieder nicht mehr nie schon jetzt hier da auch
  noch más también ya nunca нет уже снова опять тоже теперь
`);
const QUOTED_WHOLE = /^["“„«‹'‘].{8,200}["”“»›'’]$/u;

/** The kind of each block, in the order of `blocks`. `lexicon` is that of the text's language. */
export function classify(text: string, blocks: readonly Block[], lexicon: Lexicon): SegmentKind[] {
  const written = blocks.map((block) => block.text);
  const kinds: (SegmentKind | undefined)[] = blocks.map((block) => block.cue?.kind);
  if (blocks.length === 1) return [kinds[0] ?? "body"];
  const shouts = readLetterCase(text).smallShareOfCased < LEAST_SMALL_SHARE;
  labelRepeats(blocks, kinds);
  labelLists(blocks, kinds);
  labelCaptionsByCredit(blocks, kinds, findFirstProse());
  const firstProse = findFirstProse();
  const firstOpen = kinds.indexOf(undefined);
  labelOpening(Math.min(firstProse < 0 ? blocks.length : firstProse, MOST_OPENING_BLOCKS));
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
    let headline = kinds.includes("headline");
    for (let i = 0; i < end; i++) {
      const block = written[i] ?? "";
      if (kinds[i] !== undefined) continue;
      const mayHead =
        !hasMoreWords(block, LONGEST_HEADLINE) && !isCut(block, i) && !INNER_STOP.test(block);
      const isAboveHeadline = !headline && hasHeadline(i + 1, end);
      if (shouts ? isCreditedCaption(block) : isCaption(block, lexicon)) kinds[i] = "caption";
      else if ((headline || !isAboveHeadline) && isByline(i, headline)) kinds[i] = "byline";
      else if (isDateline(block) && (headline || i === end - 1) && !isCut(block, i))
        kinds[i] = "dateline";
      else if (headline && i === end - 1 && !shouts && isPlaceInCapitals(block))
        kinds[i] = "dateline";
      else if (isAboveHeadline && isKeywordLine(block)) kinds[i] = "note";
      else if (mayHead && headline && (tellsSides(block) || isDatedCaption(block)))
        kinds[i] = "caption";
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
          !hasMoreWords(block, LONGEST_HEADLINE) &&
          !isSignedByline(block) &&
          !isDateline(block) &&
          !isKeywordLine(block),
      );
  }

  function isByline(index: number, afterHeadline: boolean): boolean {
    const block = written[index] ?? "";
    if (endsSentence(block)) return false;
    if (isSignedByline(block)) return true;
    if (!afterHeadline) return false;
    if (isHouseByline(block)) return true;
    if (shouts) return false;
    if (isNamedWithRole(block)) return true;
    return kinds[index - 1] === "byline"
      ? isDesk(block, lexicon) && !isDateline(block)
      : isBareByline(block, lexicon) && !isDateline(block);
  }

  /** Below the last paragraph stand the names of those who made the story; heads have nothing to stand over there. */
  function labelClosing(): void {
    for (let i = written.length - 1; i > Math.max(firstProse, 0); i--) {
      const block = written[i] ?? "";
      if (kinds[i] !== undefined || block === "") continue;
      if (!hasMoreWords(block, LONGEST_SIGN_OFF) && isSignOff(block)) kinds[i] = "note";
      else if (!endsSentence(block) && (isSignedByline(block) || isNamedWithRole(block)))
        kinds[i] = "byline";
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
      else if (isDatedCaption(block) && !isCut(block, i)) kinds[i] = "caption";
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
      !hasMoreWords(block, LONGEST_SUBHEAD) &&
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
    if (next !== undefined && (goesOnSmall(next) || /^[-–—]\s/u.test(next))) return true;
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

/** Whether `block` goes on with the sentence before it. "dpa" and "epd" are bylines, small as they are. */
function goesOnSmall(block: string): boolean {
  return startsSmall(block) && !isAgency(block);
}

/** A block that a story's text is made of: it ends as a sentence does, or is too long for a head. */
function isProse(block: string): boolean {
  return (
    hasMoreWords(block, LONGEST_HEADLINE) ||
    (endsSentence(block) && hasMoreWords(block, LONGEST_NAME))
  );
}

/** "Who will pay for the bridge?" on top of a story is its headline, stop or not. */
function isQuestion(block: string): boolean {
  return block.endsWith("?") && !hasMoreWords(block, LONGEST_SUBHEAD);
}

function isPullQuote(block: string): boolean {
  return QUOTED_WHOLE.test(block) && countWords(block) >= FEWEST_PULLED_WORDS;
}
