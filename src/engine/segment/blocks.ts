/*
 * Lines into blocks. A block is a paragraph or a stand-alone line (a headline, a page number).
 *
 *   Dalmera and Sorvany will reopen their main      ┐
 *   border crossing next month.                     ┘ one block: the first line was full
 *   By Petra Lindqvist                                its own: the line before had room for "By"
 *
 * The file does not say whether a line break is a wrap or an end. But a text that was wrapped breaks a line only where
 * the next word had no room; the width it was wrapped to is read off the breaks that are wraps beyond doubt (no stop
 * before, a small letter after). A text without such breaks is not wrapped: each line is a block.
 */
import type { Span } from "../../model/span";
import { type Cue, recogniseLine } from "./cues";
import type { Line } from "./lines";
import { findPageHeaders } from "./pageHeaders";
import { endsSentence, startsSmall } from "./stops";

/** Lines that belong together. `start` and `end` cover all of them, the line breaks between included. */
export interface Block extends Span {
  readonly lines: number;
  readonly afterBlank: boolean;
  /** What the block's first line is by its words alone, where that is beyond doubt. */
  readonly cue: Cue | undefined;
}

const PAGE_HEADER: Cue = { kind: "note", oneLine: true };

/** Shorter lines break for other reasons than a full measure: captions set narrow, lists, verse. */
const SHORTEST_WRAPPED_LINE = 12;
const FEWEST_WRAPPED_WORDS = 3;

/**
 * A few breaks are odd (a page break, a narrow caption); the width is the narrowest of the others. Proportional type, as
 * a PDF's text comes from, varies by a sixth.
 */
const LEAST_SHARE_OF_WIDTH = 0.8;

/** In a wrapped text, a deeper indent than the line before by this much starts a paragraph. */
const PARAGRAPH_INDENT = 2;

/** "b) another", "• one more": a line of its own, whatever its first letter. */
export const LIST_ITEM = /^(?:[•⁃▪‣*·]|\(?(?:\d{1,2}|[a-z])(?:\.\)|[.)]))\s/u;
/** A stop that slipped to the start of the next line. */
const LOST_STOP = /^[.,;:!?)]\s/u;
/** A Japanese particle or comma asks for more. */
const OPEN_PARTICLE = /[のをはがにとへ、，]$/u;
const FIRST_WORD = /^\S+/u;

/** Groups the lines of `text` into blocks. */
export function groupLines(text: string, lines: readonly Line[]): Block[] {
  const written = lines.map((line) => text.slice(line.start, line.end));
  const headers = findPageHeaders(written);
  const cues = written.map((line, i) => (headers.has(i) ? PAGE_HEADER : recogniseLine(line)));
  const width = wrapWidth(text, lines, cues);
  const blocks: Block[] = [];
  let first = 0;
  for (let i = 1; i <= lines.length; i++) {
    const line = lines[i];
    if (line && !line.afterBlank && continues(i)) continue;
    const opening = lines[first];
    const closing = lines[i - 1];
    if (opening && closing)
      blocks.push({
        start: opening.start,
        end: closing.end,
        lines: i - first,
        afterBlank: opening.afterBlank,
        cue: cues[first],
      });
    first = i;
  }
  return blocks;

  function continues(index: number): boolean {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || !before) return false;
    if (cues[index] || cues[index - 1]?.oneLine) return false;
    if (line.indent >= before.indent + PARAGRAPH_INDENT) return false;
    if (LOST_STOP.test(text.slice(line.start, line.start + 2))) return true;
    if (LIST_ITEM.test(text.slice(line.start, line.start + 6))) return false;
    if (OPEN_PARTICLE.test(text.slice(before.end - 1, before.end))) return true;
    // Furniture says when it starts, not when it ends: only a full line shows that it goes on.
    if (!cues[first] && isCertainWrap(text, before, line)) return true;
    return width !== undefined && reach(text, before, line) >= width;
  }
}

/** Columns a line would have taken up, had the first word of the next line been put on it. */
function reach(text: string, line: Line, next: Line): number {
  const word = FIRST_WORD.exec(text.slice(next.start, next.end))?.[0] ?? "";
  return line.end - line.start + line.indent + 1 + word.length;
}

function isCertainWrap(text: string, line: Line, next: Line): boolean {
  const written = text.slice(line.start, line.end);
  return (
    written.length >= SHORTEST_WRAPPED_LINE &&
    written.split(" ").length >= FEWEST_WRAPPED_WORDS &&
    !endsSentence(written) &&
    startsSmall(text.slice(next.start, next.start + 2)) &&
    !LIST_ITEM.test(text.slice(next.start, next.start + 6))
  );
}

function wrapWidth(
  text: string,
  lines: readonly Line[],
  cues: readonly (Cue | undefined)[],
): number | undefined {
  const reaches: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1];
    const next = lines[i];
    if (!line || !next || next.afterBlank || cues[i] || cues[i - 1]) continue;
    if (isCertainWrap(text, line, next)) reaches.push(reach(text, line, next));
  }
  reaches.sort((one, other) => one - other);
  const usual = reaches[Math.floor(reaches.length / 2)] ?? 0;
  return reaches.find((reached) => reached >= usual * LEAST_SHARE_OF_WIDTH);
}
