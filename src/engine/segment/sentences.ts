/*
 * Sentence breaks of one paragraph. Intl.Segmenter (Unicode UAX #29 with the locale's tailoring) proposes them; it does
 * not know abbreviations, attributions, list numbers or typing slips, so named repairs take breaks away or add some. A
 * break is an offset: the first character of the next sentence. Breaks are one ascending list, so no repair can make
 * positions drift.
 */
import { partitionPoint } from "../../model/partitionPoint";
import type { Span } from "../../model/span";
import type { Lexicon } from "../lexicon/lexicon";
import { endsInAbbreviation } from "./repairs/abbreviations";
import { startsAttribution } from "./repairs/attributions";
import type { Break, Holds, Rejects } from "./repairs/break";
import { holdCjkBrackets } from "./repairs/cjkBrackets";
import { holdDateline } from "./repairs/datelines";
import { startsAfterDash } from "./repairs/dashes";
import { holdEllipses, startsAfterEllipsis } from "./repairs/ellipses";
import { startsWithFigure } from "./repairs/figures";
import { holdFootnotes } from "./repairs/footnotes";
import { startsAfterMissingStop } from "./repairs/missingStops";
import { endsInInitial } from "./repairs/initials";
import { holdListNumbers } from "./repairs/listNumbers";
import { endsInOrdinal } from "./repairs/ordinals";
import { isInsideWord } from "./repairs/insideWords";
import { startsSmall } from "./stops";

/** French sets a space before its closing marks: « Pourquoi ? » Where a word follows, the mark opens: »Niemand geht.« */
const CLOSING_FIRST = /^[»”)\]](?![\p{L}\p{N}¿¡]) */u;

/** In one word, only a small letter before a stop and a capital after it break, or a script that sets no spaces. */
const BREAKS_UNSPACED = /[^\0-\u{5ff}\u2000-\u206f]|\p{Ll}[.!?].{0,3}\p{Lu}/u;

const CLOSING = `"'’”»)]」』）`;

/** Unicode's rule takes every quotation mark and bracket behind a stop for a closing one. */
const OPENING = "「『（《“";

/** No sentence starts with a comma or stop: « Pourquoi ? », a-t-elle demandé. */
const STOP_FIRST = /^[,.;:!?)](?!\d)/u;

const REJECTIONS: readonly Rejects[] = [
  ({ after }) => startsSmall(after) || STOP_FIRST.test(after),
  isInsideWord,
  endsInAbbreviation,
  endsInInitial,
  endsInOrdinal,
  startsAttribution,
];

const HOLDS: readonly Holds[] = [
  holdListNumbers,
  holdFootnotes,
  holdEllipses,
  holdCjkBrackets,
  holdDateline,
];

/** A repair looks no further than this to either side: no abbreviation or attribution is longer. UTF-16 code units. */
const REACH = 40;

/** Intl.Segmenter takes time with the square of its input in some engines; longer paragraphs go in by parts. */
const LONGEST_AT_ONCE = 5_000;

/** A paragraph with none of these before its last mark is one sentence, and the segmenter need not be asked. */
const STOP = /[.!?\u0085]|(?![\0-\u{2ff}])\p{Sentence_Terminal}/u;

/** "是。否。" holds two sentences; nothing shorter does. UTF-16 code units. */
const SHORTEST_PAIR = 4;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/**
 * The offsets in `paragraph` at which a sentence starts, the first (0) left out, in ascending order.
 * Every white-space character of `paragraph` must be a plain space.
 */
export function sentenceBreaks(paragraph: string, language: string, lexicon: Lexicon): number[] {
  if (paragraph.length < SHORTEST_PAIR) return [];
  if (!paragraph.includes(" ") && !BREAKS_UNSPACED.test(paragraph)) return [];
  const held = HOLDS.flatMap((hold) => hold(paragraph));
  const isHeld = markHeld(held);
  const breaks = startsAfterMissingStop(paragraph);
  const decided = new Set<number>();
  for (const offset of proposeBreaks(paragraph, language)) take(offset);
  for (const propose of [startsWithFigure, startsAfterDash, startsAfterEllipsis])
    for (const offset of propose(paragraph)) take(offset);
  for (const { breaks: own } of held) breaks.push(...own);
  breaks.sort((one, other) => one - other);
  return breaks.filter(
    (offset, i) => offset !== breaks[i - 1] && offset > 0 && offset < paragraph.length,
  );

  function take(offset: number): void {
    if (decided.has(offset) || isHeld(offset)) return;
    decided.add(offset);
    const at: Break = {
      before: paragraph.slice(Math.max(0, offset - REACH), offset).trimEnd(),
      after: paragraph.slice(offset, offset + REACH).trimStart(),
      spaced: paragraph.charAt(offset - 1) === " ",
    };
    if (!REJECTIONS.some((rejects) => rejects(at, lexicon))) breaks.push(offset);
  }
}

/** Tells whether an offset lies inside or right behind a held stretch; a list may hold a stretch for each of its items. */
function markHeld(held: readonly Span[]): (offset: number) => boolean {
  const merged: Span[] = [];
  for (const { start, end } of held.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return (offset) => {
    const behind = partitionPoint(merged.length, (at) => (merged[at]?.start ?? 0) < offset);
    const nearest = merged[behind - 1];
    return nearest !== undefined && offset <= nearest.end;
  };
}

function proposeBreaks(paragraph: string, language: string): number[] {
  const proposed: number[] = [];
  const firstStop = paragraph.search(STOP);
  if (firstStop < 0 || closesParagraph(paragraph, firstStop + 1)) return proposed;
  const segmenter = segmenterOf(language);
  for (let start = 0; start < paragraph.length;) {
    const end = partEnd(paragraph, start);
    const part = start === 0 && end === paragraph.length ? paragraph : paragraph.slice(start, end);
    for (const { index } of segmenter.segment(part))
      if (index > 0 || (start > 0 && endsPart(paragraph, start)))
        proposed.push(skipMarks(paragraph, start + index));
    start = end;
  }
  return proposed;
}

/** Parts end after a stop where there is one, so that the cut falls between sentences. */
function partEnd(paragraph: string, start: number): number {
  if (paragraph.length - start <= LONGEST_AT_ONCE) return paragraph.length;
  const part = paragraph.slice(start, start + LONGEST_AT_ONCE);
  const stop = Math.max(...[". ", "! ", "? "].map((end) => part.lastIndexOf(end)));
  if (stop > 0) return start + stop + 2;
  const space = part.lastIndexOf(" ");
  return start + (space > 0 ? space + 1 : LONGEST_AT_ONCE);
}

/** Whether nothing but closing marks stands from `offset` on. */
function closesParagraph(paragraph: string, offset: number): boolean {
  for (let i = offset; i < paragraph.length; i++)
    if (!CLOSING.includes(paragraph.charAt(i))) return false;
  return true;
}

/** A break right behind an opening mark, moved before it: “很好！”|“再见！”; one before a closing mark, moved behind it. */
function skipMarks(paragraph: string, offset: number): number {
  const closing = CLOSING_FIRST.exec(paragraph.slice(offset, offset + 3));
  if (closing) return offset + closing[0].length;
  let before = offset;
  while (before > 1 && OPENING.includes(paragraph.charAt(before - 1))) before--;
  return before;
}

function endsPart(paragraph: string, start: number): boolean {
  return /[.!?] $/u.test(paragraph.slice(start - 2, start));
}
