/*
 * Where a text was wrapped. The file does not say whether a line break is a wrap or an end, but a text that was wrapped
 * breaks a line only where the next word had no room:
 *
 *   The two countries will reopen their main         ← "border" had no room: a wrap
 *   border crossing next month.                      ← "Traders" had room: an end
 *   Traders on either side
 *
 * The width is read off the breaks that are wraps beyond doubt. Where letters have two cases, those are the breaks with
 * no stop before and a small letter after. Arabic, Hindi and Chinese copy, and a wire story in capitals, have no such
 * sign; there, that line after line without a stop had no room for the next word shows the width.
 */
import { readLetterCase } from "./letterCase";
import type { Line } from "./lines";
import { endsSentence, startsSmall } from "./stops";

/** Tells whether the break before line `index` is a wrap, by the two lines beside it. */
export interface Wraps {
  /** Whether the words leave no doubt. */
  isCertain(index: number): boolean;
  /** Whether the line before had no room for the word that line `index` opens with. */
  isFull(index: number): boolean;
  /** Whether the line before is running text that has not come to an end. */
  isOpen(index: number): boolean;
}

/** Shorter lines break for other reasons than a full measure: captions set narrow, lists, verse. */
const SHORTEST_WRAPPED_LINE = 12;
const FEWEST_WRAPPED_WORDS = 3;

/**
 * A few breaks are odd (a page break, a narrow caption); the width is the narrowest of the others. Proportional type, as
 * a PDF's text comes from, varies by a sixth.
 */
const LEAST_SHARE_OF_WIDTH = 0.8;

/** Without small letters, one full line may be a headline above its byline; but not below a first sentence. */
const FEWEST_FULL_LINES = 2;
const SENTENCE_END = /[\p{L}\p{M}]{3}[\p{Pf}\p{Pe}"']*[.!?؟۔।]|[。！？]/u;
/** … and a list or verse has lines of this and that length: of the lines without a stop, so many must be full. */
const LEAST_SHARE_OF_FULL_LINES = 0.75;
/** A Chinese line is a mark or two shorter or longer, so that none opens with a closing mark. */
const LEAST_SHARE_OF_LONGEST = 0.9;

/** Of the letters of running text in two cases nearly all are small; Chinese copy with Latin names has some. */
const LEAST_SMALL_SHARE = 0.5;

/** Mail sets these before each line it quotes. */
const MAIL_QUOTE = /^(?:>\s?)+/u;

/** Chinese and Japanese break anywhere but before a closing mark, Thai between words without a space. */
const FIRST_WORD =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー][。、，．！？）」』”’]*|\p{Script=Thai}{1,12}|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\S)/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Nothing ends with a comma or inside a word. A hyphen behind a figure may belong to a score or a range. */
const ENDS_OPEN = /(?:[,،、，]|\p{L}[-‐\u00ad])$/u;

/**
 * Reads off `text` how its lines were wrapped; `raw` holds them as written. `isApart` knows the breaks that are none of
 * it, whatever the width: blank lines, indents, list items, furniture.
 */
export function findWraps(
  text: string,
  raw: readonly string[],
  lines: readonly Line[],
  isApart: (index: number) => boolean,
): Wraps {
  const written = raw.map((line) => (line.startsWith(">") ? line.replace(MAIL_QUOTE, "") : line));
  const hasSmall = readLetterCase(text).smallShare >= LEAST_SMALL_SHARE;
  const breaks = lines.map((_, index) => index).filter((index) => index > 0 && !isApart(index));
  const width = hasSmall ? widthOfCertain() : widthOfFull();
  return {
    isCertain,
    isFull: (index) => width !== undefined && reach(index) >= width,
    isOpen: (index) => !endsSentence(written[index - 1] ?? ""),
  };

  function isRunning(index: number): boolean {
    const line = written[index - 1] ?? "";
    return (
      line.length >= SHORTEST_WRAPPED_LINE &&
      (UNSPACED.test(line) || line.split(" ").length >= FEWEST_WRAPPED_WORDS) &&
      !endsSentence(line)
    );
  }

  function isCertain(index: number): boolean {
    if (!isRunning(index)) return false;
    return hasSmall ? startsSmall(written[index] ?? "") : ENDS_OPEN.test(written[index - 1] ?? "");
  }

  /** Columns the line before `index` would have taken up, had the first word of the next line been put on it. */
  function reach(index: number): number {
    const word = FIRST_WORD.exec(written[index] ?? "")?.[0] ?? "";
    return columns(index - 1) + (UNSPACED.test(word) ? 0 : 1) + word.length;
  }

  function columns(index: number): number {
    return (written[index]?.length ?? 0) + (lines[index]?.indent ?? 0);
  }

  function isBelowSentence(index: number): boolean {
    return SENTENCE_END.test(text.slice(0, lines[index - 1]?.end));
  }

  /** The measure lies between the longest of the wrapped lines and the shortest that one more word would make. */
  function widthOfCertain(): number | undefined {
    const certain = breaks.filter(isCertain);
    const shortest = narrowest(certain.map(reach));
    const longest = certain.reduce((most, index) => Math.max(most, columns(index - 1)), 0);
    return shortest === undefined ? undefined : Math.min(shortest, longest + 1);
  }

  function widthOfFull(): number | undefined {
    const longest = breaks.reduce(
      (most, index) => Math.max(most, columns(index - 1), columns(index)),
      0,
    );
    const running = breaks.filter(isRunning);
    const full = running.filter((index) => reach(index) >= longest * LEAST_SHARE_OF_LONGEST);
    const isWrapped =
      full.length >= running.length * LEAST_SHARE_OF_FULL_LINES &&
      (full.length >= FEWEST_FULL_LINES || full.some(isBelowSentence));
    const shortest = isWrapped ? narrowest(full.map(reach)) : undefined;
    return shortest === undefined ? undefined : Math.min(shortest, longest + 1);
  }
}

/** The least of `reaches`, those apart that are far below what is usual. */
function narrowest(reaches: readonly number[]): number | undefined {
  const ascending = reaches.toSorted((one, other) => one - other);
  const usual = ascending[Math.floor(ascending.length / 2)] ?? 0;
  return ascending.find((reached) => reached >= usual * LEAST_SHARE_OF_WIDTH);
}
