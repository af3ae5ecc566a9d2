/*
 * Sentence breaks of one paragraph. Intl.Segmenter (Unicode UAX #29 with the locale's tailoring) proposes them; it does
 * not know abbreviations, attributions or typing slips, so named repairs take breaks away or add some. A break is an
 * offset: the first character of the next sentence. Breaks are one ascending list, so no repair can make positions drift.
 */
import type { Lexicon } from "../lexicon/lexicon";
import { endsInAbbreviation } from "./repairs/abbreviations";
import { startsAttribution } from "./repairs/attributions";
import { endsInInitial } from "./repairs/initials";
import { endsInOrdinal } from "./repairs/ordinals";
import { wrongLayoutStops } from "./repairs/wrongLayoutStops";
import { startsSmall } from "./stops";

/** What a repair may look at: the paragraph up to a proposed break, and from it on. Both without white space there. */
export interface Break {
  readonly before: string;
  readonly after: string;
}

/** A repair of the first kind: true where the proposed break is none. */
export type Rejects = (at: Break, lexicon: Lexicon) => boolean;

const REJECTIONS: readonly Rejects[] = [
  ({ after }) => startsSmall(after),
  endsInAbbreviation,
  endsInInitial,
  endsInOrdinal,
  startsAttribution,
];

/** A repair looks no further than this to either side: no abbreviation or attribution is longer. UTF-16 code units. */
const REACH = 80;

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
  const breaks = new Set<number>(wrongLayoutStops(paragraph));
  for (const offset of proposedBreaks(paragraph, language)) {
    const at: Break = {
      before: paragraph.slice(Math.max(0, offset - REACH), offset).trimEnd(),
      after: paragraph.slice(offset, offset + REACH).trimStart(),
    };
    if (!REJECTIONS.some((rejects) => rejects(at, lexicon))) breaks.add(offset);
  }
  return [...breaks].sort((one, other) => one - other);
}

function* proposedBreaks(paragraph: string, language: string): Generator<number> {
  const segmenter = segmenterOf(language);
  for (let start = 0; start < paragraph.length;) {
    const end = partEnd(paragraph, start);
    for (const { index } of segmenter.segment(paragraph.slice(start, end)))
      if (start + index > 0 && (index > 0 || endsPart(paragraph, start))) yield start + index;
    start = end;
  }
}

/** Parts end after a stop where there is one, so that the cut falls between sentences. */
function partEnd(paragraph: string, start: number): number {
  if (paragraph.length - start <= LONGEST_AT_ONCE) return paragraph.length;
  const stop = paragraph.lastIndexOf(". ", start + LONGEST_AT_ONCE);
  return stop > start ? stop + 2 : start + LONGEST_AT_ONCE;
}

function endsPart(paragraph: string, start: number): boolean {
  return paragraph.charAt(start - 2) === ".";
}
