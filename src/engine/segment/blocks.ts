/*
 * Lines into blocks. A block is a paragraph or a stand-alone line (a headline, a page number).
 *
 *   Dalmera and Sorvany will reopen their main      ┐
 *   border crossing next month.                     ┘ one block: the first line was full
 *   By Petra Lindqvist                                its own: the line before had room for "By"
 */
import type { Span } from "../../model/span";
import type { Cue } from "./cues";
import type { Given } from "./givenParts";
import type { Line } from "./lines";
import { findPageHeaders } from "./pageHeaders";
import { findWraps } from "./wraps";
import { plain, readLines } from "./writtenLines";

/** Lines that belong together. `start` and `end` cover all of them, the line breaks between included. */
export interface Block extends Span {
  readonly afterBlank: boolean;
  /** What the block's first line is by its words alone, where that is beyond doubt. */
  readonly cue: Cue | undefined;
  /** Its words alone: white space collapsed, the signs of a transmission off. */
  readonly text: string;
}

const PAGE_HEADER: Cue = { kind: "note", oneLine: true };

/** In a wrapped text, a deeper indent than the line before by this much starts a paragraph. */
const PARAGRAPH_INDENT = 2;

/** "3. May" may open a line of a sentence; a bullet or a bracket does not. */
const NUMBERED = /^\d{1,2}\.\s/u;

/** Groups the lines of `text` into blocks. `given` is what the text's format says of each line. */
export function groupLines(
  text: string,
  lines: readonly Line[],
  given: readonly (Given | undefined)[] = [],
): Block[] {
  const read = readLines(text, lines);
  const written = read.map(({ raw }) => raw);
  const headers = findPageHeaders(written);
  const cues = read.map(({ cue }, i) => nameGiven(i) ?? (headers.has(i) ? PAGE_HEADER : cue));
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
    if (line && (isSamePart(i) || (!line.afterBlank && continues(i)))) continue;
    const opening = lines[first];
    const closing = lines[i - 1];
    if (opening && closing)
      blocks.push({
        start: opening.start,
        end: closing.end,
        afterBlank: opening.afterBlank,
        cue: cues[first],
        text: textOf(first, i),
      });
    first = i;
  }
  return blocks;

  /** The words of the lines `[from, to)`. */
  function textOf(from: number, to: number): string {
    const opening = read[from];
    if (to - from === 1 && opening) return opening.plain;
    return plain(text.slice(lines[from]?.start, lines[to - 1]?.end));
  }

  function nameGiven(index: number): Cue | undefined {
    const kind = given[index]?.kind;
    return kind && { kind, oneLine: false };
  }

  function isSamePart(index: number): boolean {
    return given[index] !== undefined && given[index].part === given[index - 1]?.part;
  }

  /** Whether line `index` starts a block, whatever the width. */
  function isApart(index: number): boolean {
    return isSetApart(index) || isListItem(index);
  }

  function isSetApart(index: number): boolean {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || !before || line.afterBlank) return true;
    if (given[index]?.part !== given[index - 1]?.part) return true;
    if (cues[index] || cues[index - 1]?.oneLine) return true;
    return line.indent >= before.indent + PARAGRAPH_INDENT;
  }

  function isListItem(index: number): boolean {
    return read[index]?.isListItem ?? false;
  }

  function continues(index: number): boolean {
    if (isSetApart(index)) return false;
    if (read[index]?.opensWithStop) return true;
    if (isListItem(index))
      return (
        NUMBERED.test(written[index] ?? "") &&
        !isListItem(index - 1) &&
        wraps.isOpen(index) &&
        wraps.isFull(index)
      );
    if (read[index - 1]?.endsInParticle) return true;
    // Furniture says when it starts, not when it ends: only a full line shows that it goes on.
    return (!cues[first] && wraps.isCertain(index)) || wraps.isFull(index);
  }
}
