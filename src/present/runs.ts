/**
 * A segment's text, cut where its marks and notices begin and end:
 *
 *     "killing two people"  with "two" reworded   →   "killing " · "two" (reworded) · " people"
 *
 * Runs cover each piece exactly, so that nothing of the text can be lost or shown twice.
 */
import type { Mark, Segment } from "../model/comparison";
import { overlaps, slice, type Span } from "../model/span";
import type { IndexedNotice } from "./notices";

/**
 * The place of a fact in the text: what differs, or all of the fact an editor is at. Or of what was looked for and found, and
 * the one of these an editor is at.
 */
export interface Highlight {
  readonly kind: "alarm" | "current" | "hit" | "hit-current";
  readonly span: Span;
}

/** A stretch of text under one set of marks, highlights and notices; all are empty for plain text. */
export interface Run {
  readonly span: Span;
  readonly marks: readonly Mark["kind"][];
  readonly highlights: readonly Highlight["kind"][];
  readonly notices: readonly IndexedNotice[];
}

/**
 * Browsers lay out only the beginning of a text node of more than some four million characters, and say nothing. Longer
 * runs are cut so that a text without a single sentence end is still shown to its last letter.
 */
export const LONGEST_RUN = 100_000;

/** The runs of each piece, in text order: one list for each of `segment.pieces`. `notices` and `highlights` are those to cut at. */
export function cutRuns(
  text: string,
  segment: Segment,
  marks: readonly Mark[],
  notices: readonly IndexedNotice[],
  highlights: readonly Highlight[] = [],
): readonly (readonly Run[])[] {
  return segment.pieces.map((piece) => {
    const inside = marks.filter((mark) => overlaps(mark.span, piece));
    const noticed = notices.filter(({ place }) => overlaps(place, piece));
    const lit = highlights.filter((highlight) => overlaps(highlight.span, piece));
    const breaks = new Set([piece.start, piece.end]);
    const places = [...inside, ...lit].map(({ span }) => span);
    for (const span of [...places, ...noticed.map(({ place }) => place)]) {
      breaks.add(Math.max(piece.start, span.start));
      breaks.add(Math.min(piece.end, span.end));
    }
    for (let at = piece.start + LONGEST_RUN; at < piece.end; at += LONGEST_RUN) {
      breaks.add(isLowSurrogate(text, at) ? at - 1 : at);
    }
    const cuts = [...breaks].toSorted((one, other) => one - other);
    return cuts.slice(1).map((end, index) => {
      const span = { start: cuts[index] ?? piece.start, end };
      return {
        span,
        marks: kindsOver(inside, span),
        highlights: kindsOver(lit, span),
        notices: noticed.filter(({ place }) => overlaps(place, span)),
      };
    });
  });
}

/** Each kind once of what lies over a span. */
function kindsOver<Kind>(
  placed: readonly { readonly kind: Kind; readonly span: Span }[],
  span: Span,
): readonly Kind[] {
  const over = placed.filter((one) => overlaps(one.span, span));
  return [...new Set(over.map(({ kind }) => kind))];
}

/** Neighbouring runs under the same notices. */
export interface RunGroup {
  readonly notices: readonly IndexedNotice[];
  readonly runs: readonly Run[];
}

/** The runs of a piece, those under the same notices together, whatever marks divide them. */
export function groupRuns(runs: readonly Run[]): readonly RunGroup[] {
  const groups: { notices: readonly IndexedNotice[]; runs: Run[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last !== undefined && sameNotices(last.notices, run.notices)) last.runs.push(run);
    else groups.push({ notices: run.notices, runs: [run] });
  }
  return groups;
}

function sameNotices(some: readonly IndexedNotice[], others: readonly IndexedNotice[]): boolean {
  return (
    some.length === others.length && some.every(({ index }, at) => index === others[at]?.index)
  );
}

/**
 * A stretch of text as it is shown: line breaks, tabs and repeated spaces become one space, because a hard-wrapped line
 * says nothing. Other kinds of space, such as the no-break space, are the writer's and stay.
 */
export function showText(text: string, span: Span): string {
  return slice(text, span).replaceAll(/[\t\n\v\f\r \u0085\u2028\u2029]+/gu, " ");
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
