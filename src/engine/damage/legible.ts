/*
 * A text as it was meant, as far as its damage has a sure reading, with the way back to every offset of the text itself.
 *
 *   donâ€™t  →  don’t        oﬃcial  →  official        Z\u0008ürich  →  Zürich
 *
 * Segmentation, language and tokens read this; all that is shown, and every span, stays with the text. Padding each
 * reading to the length of the damage would save the map, but padding is in the way of every pattern that looks at
 * letters, and a ligature has no room for its letters.
 */
import type { Notice, NoticeKind } from "../../model/comparison";
import { partitionPoint } from "../../model/partitionPoint";
import type { Span } from "../../model/span";

/** What was meant, and how its offsets and those of the text go over into each other. */
export interface Legible {
  readonly text: string;
  readonly toSource: (span: Span) => Span;
  readonly fromSource: (span: Span) => Span;
}

/** Kinds that are read before there are segments. The others (a doubled word, a cut one) are a matter of tokens. */
const READ_THROUGH: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  "layout",
  "lookalike",
  "mojibake",
  "lost",
  "ligature",
  "invisible",
  "bidi",
  "marks",
  "control",
]);

const WHITE = /\s/u;

interface Edit extends Span {
  readonly reading: string;
}

/** Reads `text` through those of its `notices` (in order, not overlapping) that say what was meant. */
export function makeLegible(text: string, notices: readonly Notice[]): Legible {
  const edits = planEdits(text, notices);
  if (edits.length === 0) return { text, toSource: same, fromSource: same };
  const sourceAt: number[] = [0];
  const legibleAt: number[] = [0];
  const parts: string[] = [];
  let source = 0;
  let legible = 0;
  for (const { start, end, reading } of edits) {
    parts.push(text.slice(source, start), reading);
    legible += start - source;
    sourceAt.push(start, end);
    legibleAt.push(legible, legible + reading.length);
    legible += reading.length;
    source = end;
  }
  parts.push(text.slice(source));
  return {
    text: parts.join(""),
    toSource: (span) => carry(span, legibleAt, sourceAt),
    fromSource: (span) => carry(span, sourceAt, legibleAt),
  };
}

function same(span: Span): Span {
  return span;
}

/**
 * Nothing is left out alone: what goes is taken along by the character before it, or the one behind. So each character of
 * the text belongs to one of the legible text, and what has nothing but white space around it stays.
 */
function planEdits(text: string, notices: readonly Notice[]): Edit[] {
  const edits: Edit[] = [];
  const damage = notices.filter(
    ({ kind, reading }) => reading !== undefined && READ_THROUGH.has(kind),
  );
  let pending: number | undefined;
  for (const [i, { span, reading = "" }] of damage.entries()) {
    const start = pending ?? span.start;
    const isPending = pending !== undefined;
    pending = undefined;
    const last = edits.at(-1);
    const before = text.charAt(span.start - 1);
    const after = text.charAt(span.end);
    if (reading !== "") edits.push({ start, end: span.end, reading });
    else if (!isPending && last?.end === start) edits.splice(-1, 1, { ...last, end: span.end });
    else if (!isPending && before !== "" && !WHITE.test(before))
      edits.push({ start: start - 1, end: span.end, reading: before });
    else if (damage[i + 1]?.span.start === span.end) pending = start;
    else if (after !== "" && !WHITE.test(after))
      edits.push({ start, end: span.end + 1, reading: after });
  }
  return edits;
}

/** Both lists alternate between the start and the end of an edit, after a leading 0; between edits lengths agree. */
function carry({ start, end }: Span, from: readonly number[], to: readonly number[]): Span {
  return { start: carryOffset(start, from, to), end: carryOffset(end, from, to) };
}

function carryOffset(offset: number, from: readonly number[], to: readonly number[]): number {
  const low = Math.max(0, partitionPoint(from.length, (at) => (from[at] ?? 0) <= offset) - 1);
  const carried = (to[low] ?? 0) + offset - (from[low] ?? 0);
  const limit = to[low + 1];
  return limit === undefined ? carried : Math.min(carried, limit);
}
