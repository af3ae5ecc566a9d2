/*
 * Sentence breaks of one paragraph. Intl.Segmenter (Unicode UAX #29 with the locale's tailoring) proposes them; it does
 * not know abbreviations, attributions, list numbers or typing slips, so named repairs take breaks away or add some. A
 * break is an offset: the first character of the next sentence. Breaks are one ascending list, so no repair can make
 * positions drift.
 */
import type { Lexicon } from "../lexicon/lexicon";
import { endsInAbbreviation } from "./repairs/abbreviations";
import { startsAttribution } from "./repairs/attributions";
import type { Break, Holds, Rejects } from "./repairs/break";
import { holdCjkBrackets } from "./repairs/cjkBrackets";
import { holdDateline } from "./repairs/datelines";
import { startsAfterDash } from "./repairs/dashes";
import { holdEllipses } from "./repairs/ellipses";
import { startsWithFigure } from "./repairs/figures";
import { holdFootnotes } from "./repairs/footnotes";
import { startsAfterMissingStop } from "./repairs/missingStops";
import { endsInInitial } from "./repairs/initials";
import { holdListNumbers } from "./repairs/listNumbers";
import { endsInOrdinal } from "./repairs/ordinals";
import { isInsideWord } from "./repairs/insideWords";
import { wrongLayoutStops } from "./repairs/wrongLayoutStops";
import { startsSmall } from "./stops";

/** French sets a space before its closing marks: « Pourquoi ? » */
const CLOSING_FIRST = /^[»”)\]]/u;

const REJECTIONS: readonly Rejects[] = [
  ({ after }) => startsSmall(after) || CLOSING_FIRST.test(after),
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
  const held = HOLDS.flatMap((hold) => hold(paragraph));
  const isHeld = (offset: number): boolean =>
    held.some(({ start, end }) => start < offset && offset <= end);
  const breaks = new Set<number>([
    ...wrongLayoutStops(paragraph),
    ...startsAfterDash(paragraph),
    ...startsAfterMissingStop(paragraph),
  ]);
  for (const offset of [...proposeBreaks(paragraph, language), ...startsWithFigure(paragraph)]) {
    const at: Break = {
      before: paragraph.slice(Math.max(0, offset - REACH), offset).trimEnd(),
      after: paragraph.slice(offset, offset + REACH).trimStart(),
      spaced: paragraph.charAt(offset - 1) === " ",
    };
    if (!isHeld(offset) && !REJECTIONS.some((rejects) => rejects(at, lexicon))) breaks.add(offset);
  }
  for (const { breaks: own } of held) for (const offset of own) breaks.add(offset);
  return [...breaks]
    .filter((offset) => offset > 0 && offset < paragraph.length)
    .sort((one, other) => one - other);
}

function proposeBreaks(paragraph: string, language: string): number[] {
  const segmenter = segmenterOf(language);
  const proposed: number[] = [];
  for (let start = 0; start < paragraph.length;) {
    const end = partEnd(paragraph, start);
    const part = start === 0 && end === paragraph.length ? paragraph : paragraph.slice(start, end);
    for (const { index } of segmenter.segment(part))
      if (index > 0 || (start > 0 && endsPart(paragraph, start))) proposed.push(start + index);
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

function endsPart(paragraph: string, start: number): boolean {
  return /[.!?] $/u.test(paragraph.slice(start - 2, start));
}
