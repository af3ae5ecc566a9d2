/*
 * What stands in quotation marks. A mark opens a quotation by its sort and place, and only what closes its own sort ends
 * it; what is quoted inside a quotation is part of it.
 *
 * A quotation goes on over the sentences of its paragraph and over furniture that interrupts them. One that is not closed
 * ends with its paragraph: in a long speech each paragraph opens again and only the last one closes. A single mark that
 * nothing closes is an apostrophe, unless the next paragraph opens with it again. Where a dash opens speech (dialogue.ts),
 * marks inside it are part of it.
 */
import type { Version } from "../../model/comparison";
import type { Span } from "../../model/span";
import { findDialogue } from "./dialogue";
import {
  isDoubtful,
  isSingle,
  listMarks,
  mayClose,
  mayOpen,
  type QuotationMark,
} from "./quotationMarks";

/** A quotation with its marks; several pieces where furniture interrupts it. */
export interface Quotation {
  readonly pieces: readonly Span[];
}

/** A false opening is told by a mark that should close it within this many marks. */
const FARTHEST = 60;

/** What was found lately: what is kept and what is checked ask about the same versions. */
const known = new WeakMap<Version, readonly Quotation[]>();

/** The quotations of a version, outermost only, in text order within each paragraph. */
export function findQuotations(version: Version): readonly Quotation[] {
  const before = known.get(version);
  if (before) return before;
  const found = find(version);
  known.set(version, found);
  return found;
}

function find(version: Version): Quotation[] {
  const paragraphs = readParagraphs(version);
  return paragraphs.flatMap((pieces, i) => {
    const spoken = findDialogue(version.text, spanOf(pieces), version.language);
    if (spoken.length > 0) return spoken.map(({ start, end }) => cut(pieces, start, end));
    const opensNext = version.text.charAt(paragraphs[i + 1]?.[0]?.start ?? Infinity);
    return quotedIn(version.text, pieces, opensNext);
  });
}

function spanOf(pieces: readonly Span[]): Span {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
}

/** The quotation from `from` to `to` of a paragraph. */
function cut(pieces: readonly Span[], from: number, to: number): Quotation {
  return {
    pieces: pieces
      .filter((piece) => piece.start < to && from < piece.end)
      .map((piece) => ({ start: Math.max(piece.start, from), end: Math.min(piece.end, to) })),
  };
}

/** The stretches of text that belong to each paragraph or element of furniture. */
function readParagraphs({ text, segments }: Version): Span[][] {
  const paragraphs: Span[][] = [];
  let body: Span[] | undefined;
  let last = -1;
  for (const { kind, pieces, paragraph } of segments) {
    if (kind !== "body") {
      paragraphs.push([...pieces]);
      continue;
    }
    const start = pieces[0]?.start ?? 0;
    // Behind furniture, the rest of an interrupted paragraph has a number of its own.
    const between = text.slice(body?.at(-1)?.end ?? 0, start);
    const goesOn = body !== undefined && (paragraph === last || /^[^\S\r\n]*$/u.test(between));
    if (!body || !goesOn) paragraphs.push((body = []));
    body.push(...pieces);
    last = paragraph;
  }
  return paragraphs;
}

function quotedIn(text: string, pieces: readonly Span[], opensNext: string): Quotation[] {
  const marks = pieces.flatMap(({ start, end }) => listMarks(text, start, end));
  const end = pieces.at(-1)?.end ?? 0;
  const found: Quotation[] = [];
  for (let i = 0; i < marks.length; i++) {
    const opening = marks[i];
    if (!opening || !mayOpen(opening)) continue;
    const closer = findCloser(marks, i);
    const closing = marks[closer ?? -1];
    if (closing) found.push(cut(pieces, opening.at, closing.at + closing.sign.length));
    else if (!isSingle(opening) || opening.sign === opensNext)
      found.push(cut(pieces, opening.at, end));
    else continue;
    i = closer ?? marks.length;
  }
  return found;
}

/** Place of the mark that closes the one at `first`; where it leaves some open, of the last that closes any. */
function findCloser(marks: readonly QuotationMark[], first: number): number | undefined {
  const opening = marks[first];
  if (!opening) return undefined;
  const farthest = isSingle(opening) ? Math.min(marks.length, first + FARTHEST) : marks.length;
  let depth = 0;
  let last: number | undefined;
  for (let i = first + 1; i < farthest; i++) {
    const mark = marks[i];
    if (!mark) break;
    if (mayClose(opening, mark)) {
      if (isDoubtful(mark) && isClosedLater(marks, opening, i)) continue;
      if (depth === 0) return i;
      depth--;
      last = i;
    } else if (mark.sign === opening.sign && mayOpen(mark)) depth++;
  }
  return last;
}

/** Whether the next mark that may close it cannot open a quotation of its own. */
function isClosedLater(
  marks: readonly QuotationMark[],
  opening: QuotationMark,
  from: number,
): boolean {
  for (const mark of marks.slice(from + 1, from + FARTHEST)) {
    if (mayOpen(mark)) return false;
    if (mayClose(opening, mark)) return true;
  }
  return false;
}
