/*
 * Lines into blocks. A block is a paragraph or a stand-alone line (a headline, a page number).
 *
 *   Dalmera and Sorvany will reopen their main      ┐
 *   border crossing next month.                     ┘ one block: the first line was full
 *   By Petra Lindqvist                                its own: the line before had room for "By"
 */
import type { Span } from "../../model/span";
import { type Cue, recogniseLine } from "./cues";
import type { Line } from "./lines";
import { findPageHeaders } from "./pageHeaders";
import { findWraps } from "./wraps";

/** Lines that belong together. `start` and `end` cover all of them, the line breaks between included. */
export interface Block extends Span {
  readonly lines: number;
  readonly afterBlank: boolean;
  /** What the block's first line is by its words alone, where that is beyond doubt. */
  readonly cue: Cue | undefined;
}

const PAGE_HEADER: Cue = { kind: "note", oneLine: true };

/** In a wrapped text, a deeper indent than the line before by this much starts a paragraph. */
const PARAGRAPH_INDENT = 2;

/** "b) another", "• one more": a line of its own, whatever its first letter. */
export const LIST_ITEM = /^(?:[•⁃▪‣*·]|\(?(?:\d{1,2}|[a-z])(?:\.\)|[.)]))\s/u;
/** A stop that slipped to the start of the next line. */
const LOST_STOP = /^[.,;:!?)]\s/u;
/** A Japanese particle or comma asks for more. */
const OPEN_PARTICLE = /[のをはがにとへ、，]$/u;
/** "3. May" may open a line of a sentence; a bullet or a bracket does not. */
const NUMBERED = /^\d{1,2}\.\s/u;

/** The cue of each line. A line that comes back is looked at once: a log or a list may hold the same one without end. */
function recogniseLines(
  written: readonly string[],
  headers: ReadonlySet<number>,
): (Cue | undefined)[] {
  const known = new Map<string, Cue | undefined>();
  return written.map((line, i) => {
    if (headers.has(i)) return PAGE_HEADER;
    if (known.has(line)) return known.get(line);
    const cue = recogniseLine(line);
    known.set(line, cue);
    return cue;
  });
}

/** Groups the lines of `text` into blocks. */
export function groupLines(text: string, lines: readonly Line[]): Block[] {
  const written = lines.map((line) => text.slice(line.start, line.end));
  const headers = findPageHeaders(written);
  const cues = recogniseLines(written, headers);
  // Behind furniture, what was interrupted may go on: that break says nothing of the width.
  const wraps = findWraps(
    text,
    written,
    lines,
    (index) => isApart(index) || cues[index - 1] !== undefined,
  );
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

  /** Whether line `index` starts a block, whatever the width. */
  function isApart(index: number): boolean {
    return isSetApart(index) || isListItem(index);
  }

  function isSetApart(index: number): boolean {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || !before || line.afterBlank) return true;
    if (cues[index] || cues[index - 1]?.oneLine) return true;
    return line.indent >= before.indent + PARAGRAPH_INDENT;
  }

  function isListItem(index: number): boolean {
    return LIST_ITEM.test((written[index] ?? "").slice(0, 6));
  }

  function continues(index: number): boolean {
    if (isSetApart(index)) return false;
    const line = written[index] ?? "";
    if (LOST_STOP.test(line)) return true;
    if (isListItem(index))
      return (
        NUMBERED.test(line) && !isListItem(index - 1) && wraps.isOpen(index) && wraps.isFull(index)
      );
    if (OPEN_PARTICLE.test(written[index - 1] ?? "")) return true;
    // Furniture says when it starts, not when it ends: only a full line shows that it goes on.
    return (!cues[first] && wraps.isCertain(index)) || wraps.isFull(index);
  }
}
