/*
 * A text into segments: lines → blocks → kinds → sentences, all read through the damage that has a sure reading. Furniture
 * that stands inside a sentence (a page number, an author link) is a segment of its own, and the sentence goes on behind
 * it as one segment of several pieces:
 *
 *   The ferry, which carries four hundred passengers on   ┐ piece 1 ┐
 *   https://…/author/…                                     │ link    │ one sentence
 *   summer weekends, was towed back to port.               ┘ piece 2 ┘
 */
import type { Part, Segment, SegmentKind, Source, Version } from "../../model/comparison";
import type { Span } from "../../model/span";
import { findDamage } from "../damage/findDamage";
import { makeLegible } from "../damage/legible";
import { fitToSegments } from "../damage/withinSegments";
import { recogniseLanguage } from "../language";
import { type Lexicon, lexiconOf } from "../lexicon/lexicon";
import { type Block, groupLines } from "./blocks";
import { readGiven } from "./givenParts";
import { classify } from "./kinds";
import { splitLines } from "./lines";
import { endsInAbbreviation } from "./repairs/abbreviations";
import { sentenceBreaks } from "./sentences";
import { endsSentence, startsSmall } from "./stops";
import { LIST_ITEM } from "./writtenLines";

/** A paragraph of body text: one stretch, or several with furniture between them. */
interface Paragraph {
  readonly number: number;
  readonly pieces: Span[];
}

/** Kinds that a page puts into the middle of a sentence. A headline or byline between two blocks ends the story before. */
const INTERRUPTING: ReadonlySet<SegmentKind> = new Set([
  "link",
  "note",
  "related",
  "caption",
  "credit",
]);

/** A block this short that has no stop is more often a list entry than the first half of a sentence. */
const SHORTEST_CUT_SENTENCE = 20;
/** … but furniture right behind it makes even a few letters half a sentence. */
const SHORTEST_INTERRUPTED = 6;

const OTHER_SPACE = /[^\S ]/gu;

/** The dash after a dateline, which a page break parted from its place. */
const DASH_FIRST = /^[-–—]\s/u;

/**
 * Segments `source`; `language` is a BCP 47 tag where the caller knows it. The notices are those of the damage that the
 * text shows by itself.
 */
export function segment(source: Source, language?: string): Version {
  const { text } = source;
  const damage = findDamage(text);
  const legible = makeLegible(text, damage);
  const own = language ?? recogniseLanguage(legible.text);
  const parts = source.parts?.map((part) => ({ ...part, span: legible.fromSource(part.span) }));
  const read = segmentLegible(legible.text, own, parts ?? []);
  const segments =
    legible.text === text
      ? read
      : read.map((one) => ({
          ...one,
          pieces: one.pieces.map((piece) => trim(text, legible.toSource(piece))),
        }));
  const notices = fitToSegments(text, damage, segments);
  return { ...source, language: own, segments, notices };
}

function trim(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return { start: start + lead, end: start + lead + raw.trim().length };
}

function segmentLegible(text: string, language: string, parts: readonly Part[]): Segment[] {
  const lexicon = lexiconOf(language);
  const lines = splitLines(text);
  const blocks = groupLines(text, lines, readGiven(lines, parts));
  const kinds = classify(text, blocks, lexicon);
  const { furniture: segments, paragraphs } = partBlocks(text, blocks, kinds, lexicon);
  for (const paragraph of paragraphs)
    for (const pieces of splitSentences(text, paragraph, language))
      segments.push({ kind: "body", pieces, paragraph: paragraph.number });
  segments.sort((one, other) => startOf(one) - startOf(other));
  return numberParagraphs(segments);

  function splitSentences(whole: string, paragraph: Paragraph, tag: string): Span[][] {
    const joined = paragraph.pieces
      .map(({ start, end }) => whole.slice(start, end))
      .join(" ")
      .replace(OTHER_SPACE, " ");
    const breaks = sentenceBreaks(joined, tag === "und" ? "en" : tag, lexicon);
    if (breaks.length === 0) return [paragraph.pieces];
    const ends = [...breaks, joined.length];
    return ends
      .map((end, i) => locate(whole, paragraph.pieces, ends[i - 1] ?? 0, end))
      .filter((pieces) => pieces.length > 0);
  }
}

/** Furniture, block by block, and the paragraphs that it may stand in the middle of. */
function partBlocks(
  text: string,
  blocks: readonly Block[],
  kinds: readonly SegmentKind[],
  lexicon: Lexicon,
): { readonly furniture: Segment[]; readonly paragraphs: readonly Paragraph[] } {
  const furniture: Segment[] = [];
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  let interrupted = false;
  for (const [number, { start, end }] of blocks.entries()) {
    const kind = kinds[number] ?? "body";
    const span: Span = { start, end };
    if (kind !== "body") {
      furniture.push({ kind, pieces: [span], paragraph: number });
      if (INTERRUPTING.has(kind)) interrupted = true;
      else open = undefined;
      continue;
    }
    if (open && goesOn(text, open, span, interrupted, lexicon)) open.pieces.push(span);
    else {
      open = { number, pieces: [span] };
      paragraphs.push(open);
    }
    interrupted = false;
  }
  return { furniture, paragraphs };
}

/** Whether the sentence that `open` leaves unfinished goes on in `block`. */
function goesOn(
  text: string,
  open: Paragraph,
  block: Span,
  interrupted: boolean,
  lexicon: Lexicon,
): boolean {
  const last = open.pieces.at(-1);
  if (!last) return false;
  const isShort =
    last.end - last.start < (interrupted ? SHORTEST_INTERRUPTED : SHORTEST_CUT_SENTENCE);
  if (isShort && !interrupted) return false;
  const tail = text.slice(Math.max(last.start, last.end - SHORTEST_CUT_SENTENCE), last.end);
  const head = text.slice(block.start, block.start + 6);
  const isOpen = !endsSentence(tail) && !tail.endsWith(":");
  if (!isOpen)
    return interrupted && endsInAbbreviation({ before: tail, after: head, spaced: true }, lexicon);
  if (isShort) return false;
  return interrupted || ((startsSmall(head) || DASH_FIRST.test(head)) && !LIST_ITEM.test(head));
}

/** The stretch `[start, end)` of the joined pieces, back in the text, without white space at the ends of a piece. */
function locate(text: string, pieces: readonly Span[], start: number, end: number): Span[] {
  const found: Span[] = [];
  let base = 0;
  for (const piece of pieces) {
    const length = piece.end - piece.start;
    const from = piece.start + Math.max(0, start - base);
    const to = piece.start + Math.min(length, end - base);
    if (from < to) {
      const content = trim(text, { start: from, end: to });
      if (content.start < content.end) found.push(content);
    }
    base += length + 1;
  }
  return found;
}

function startOf(segment: Segment): number {
  return segment.pieces[0]?.start ?? 0;
}

/** Paragraphs were numbered by block; an interruption lets a number fall back, so they are counted again in order. */
function numberParagraphs(segments: readonly Segment[]): Segment[] {
  let count = -1;
  let current: number | undefined;
  return segments.map((one) => {
    if (one.paragraph !== current) {
      count++;
      current = one.paragraph;
    }
    return one.paragraph === count ? one : { ...one, paragraph: count };
  });
}
