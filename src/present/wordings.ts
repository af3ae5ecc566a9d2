/**
 * How a fact reads on each side: its words, those that differ told apart, a little of the sentence around where they are
 * few, and without the long stretches that both sides share:
 *
 *     “We shall have bread”  →  “We shall have cake”    bread and cake differ, the rest is shared
 *     was 11 percent less    →  was 17 percent less     11 and 17 differ, "was" and "less" stand around
 */
import type { Fact, Mark, Match, Version } from "../model/comparison";
import { mapPair, type Pair, SIDES } from "../model/pair";
import { overlaps, type Span } from "../model/span";
import { cutRuns, showText } from "./runs";

/** Some words of a wording; `around` stands in the sentence, but outside the fact. */
export interface WordingPart {
  readonly text: string;
  readonly kind: "around" | "shared" | "differing";
}

/** A fact in the words of both sides; a side where it has no place has no parts. `differing` are the places of its words. */
export interface Wordings {
  readonly parts: Pair<readonly WordingPart[]>;
  readonly differing: Pair<readonly Span[]>;
}

/** A wording shorter than this says little by itself: "11 percent" of what? Characters. */
const SHORT = 40;

/** So much of the sentence stands on either side of a short wording. Characters. */
const AROUND = 32;

/** A shared stretch longer than this is cut in its middle: a speech of ten lines in which one word differs. Characters. */
const LONG = 88;

/** So much of a long stretch is left at either end. Characters. */
const LEFT_OF_LONG = 36;

/** What tells words apart, the surest first; words that only stand elsewhere differ where no others do. */
const TELLING: readonly (readonly Mark["kind"][])[] = [
  ["unique", "reworded"],
  ["shifted", "style"],
];

/** Reads a fact of `match`. */
export function readWordings(versions: Pair<Version>, match: Match, fact: Fact): Wordings {
  const at: Pair<Span | undefined> = { a: fact.at.a, b: fact.at.b };
  const marked = mapPair(at, (span, side) =>
    span === undefined ? [] : match.marks[side].filter((mark) => overlaps(mark.span, span)),
  );
  const telling = TELLING.find((kinds) =>
    SIDES.some((side) => marked[side].some(({ kind }) => kinds.includes(kind))),
  );
  const differing = mapPair(at, (span, side): readonly Span[] => {
    if (span === undefined) return [];
    // What has no counterpart differs as a whole.
    if (at.a === undefined || at.b === undefined) return [span];
    return marked[side]
      .filter(({ kind }) => telling?.includes(kind))
      .map((mark) => clip(mark.span, span));
  });
  const parts = mapPair(at, (span, side) =>
    span === undefined
      ? []
      : readParts(versions[side], match.segments[side], span, differing[side]),
  );
  return { parts, differing };
}

function readParts(
  { text, segments }: Version,
  indexes: readonly number[],
  span: Span,
  differing: readonly Span[],
): readonly WordingPart[] {
  const marks = differing.map((place): Mark => ({ kind: "unique", span: place }));
  const own = indexes.flatMap((index) => segments[index] ?? []);
  const touched = own.flatMap(({ pieces }) => pieces.filter((piece) => overlaps(piece, span)));
  const whole = own.map((segment) => ({
    ...segment,
    pieces: segment.pieces
      .filter((piece) => overlaps(piece, span))
      .map((piece) => clip(piece, span)),
  }));
  const parts = whole
    .flatMap((segment) => cutRuns(text, segment, marks, []))
    .flatMap((runs, index) => [
      ...(index > 0 ? [{ text: " ", kind: "shared" } as const] : []),
      ...runs.map((run): WordingPart => ({
        text: showText(text, run.span),
        kind: run.marks.length > 0 ? "differing" : "shared",
      })),
    ]);
  const joined = joinParts(parts);
  const short = span.end - span.start < SHORT;
  const [first, last] = [touched[0], touched.at(-1)];
  return [
    ...(short && first
      ? around(keepEnd(text, { start: first.start, end: span.start }, AROUND))
      : []),
    ...joined.map((part, index) => shorten(part, index, joined.length)),
    ...(short && last ? around(keepStart(text, { start: span.end, end: last.end }, AROUND)) : []),
  ];
}

/** Neighbours of one kind are one part. */
function joinParts(parts: readonly WordingPart[]): readonly WordingPart[] {
  const joined: WordingPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === part.kind)
      joined[joined.length - 1] = { ...part, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

function around(text: string): readonly WordingPart[] {
  return text === "" ? [] : [{ text, kind: "around" }];
}

/** Of a long shared stretch, only what stands next to words that differ is kept. */
function shorten(part: WordingPart, index: number, count: number): WordingPart {
  const { text, kind } = part;
  if (kind !== "shared" || count === 1 || text.length <= LONG) return part;
  const all = { start: 0, end: text.length };
  const start = index === 0 ? "" : keepStart(text, all, LEFT_OF_LONG).slice(0, -1);
  const end = index === count - 1 ? "" : keepEnd(text, all, LEFT_OF_LONG).slice(1);
  return { text: `${start}…${end}`, kind };
}

/** The first words of a stretch, "…" behind them where more follow. */
function keepStart(text: string, { start, end }: Span, most: number): string {
  if (end - start <= most) return showText(text, { start, end });
  const kept = showText(text, { start, end: start + most }).replace(/\s\S*$/u, "");
  return `${kept.replace(/\p{Surrogate}$/u, "")}…`;
}

/** The last words of a stretch, "…" before them where more precede. */
function keepEnd(text: string, { start, end }: Span, most: number): string {
  if (end - start <= most) return showText(text, { start, end });
  const kept = showText(text, { start: end - most, end }).replace(/^\S*\s/u, "");
  return `…${kept.replace(/^\p{Surrogate}/u, "")}`;
}

function clip(span: Span, bounds: Span): Span {
  return { start: Math.max(span.start, bounds.start), end: Math.min(span.end, bounds.end) };
}
