/**
 * The word that damage stands in. A notice is as short as the damage, which alone says little:
 *
 *     EU?s, a notice of the "?", reading "’"   →   written "EU?s", meant "EU’s"
 */
import type { Notice, Segment, Version } from "../model/comparison";
import { overlaps, slice, type Span } from "../model/span";
import { showText } from "./runs";

/** A damaged word as it stands and as it was meant; `meant` is null where nobody can tell. */
export interface NoticedWord {
  readonly written: string;
  readonly meant: string | null;
}

/** In some texts no word ends for pages. UTF-16 code units, to either side. */
const LONGEST_REACH = 40;

/** Stands for what interrupts a sentence. */
const INTERRUPTION = " … ";

/** What words are made of, in scripts that put spaces between them. */
const INSIDE = String.raw`(?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar})[\p{L}\p{M}\p{N}])+`;
const WHITE = /\s/u;
const HEAD = new RegExp(`${INSIDE}$`, "u");
const TAIL = new RegExp(`^${INSIDE}`, "u");

/**
 * The word around a notice of this segment, both of two words that are the same, with other damage of its kind in it; it ends where a piece ends. `index` is
 * that of the notice in `version.notices`.
 */
export function findWord(version: Version, { pieces }: Segment, index: number): Span {
  const { text } = version;
  const { kind, span } = noticeAt(version, index);
  if (kind === "doubled") return { start: findDouble(text, pieces, span), end: span.end };
  const first = pieces.find((piece) => overlaps(piece, span)) ?? span;
  const last = pieces.findLast((piece) => overlaps(piece, span)) ?? span;
  const bounds = {
    start: Math.max(first.start, span.start - LONGEST_REACH),
    end: Math.min(last.end, span.end + LONGEST_REACH),
  };
  const alike = listAlike(version, index, bounds).map((notice) => notice.span);
  let word = span;
  for (;;) {
    const { start, end } = word;
    const head = HEAD.exec(text.slice(bounds.start, start))?.[0].length ?? 0;
    const tail = TAIL.exec(text.slice(end, bounds.end))?.[0].length ?? 0;
    // Damage seldom consists of letters, but belongs to the word it is in.
    const touching = alike.filter((other) => other.start <= end && start <= other.end);
    const wider = {
      start: Math.min(start - head, ...touching.map((other) => other.start)),
      end: Math.max(end + tail, ...touching.map((other) => other.end)),
    };
    if (wider.start === start && wider.end === end) return word;
    word = wider;
  }
}

/** The word around a notice of this segment, as it is shown. `index` is that of the notice in `version.notices`. */
export function readWord(version: Version, segment: Segment, index: number): NoticedWord {
  const word = findWord(version, segment, index);
  return {
    written: readPieces(version.text, segment, word),
    meant:
      noticeAt(version, index).reading === undefined ? null : mend(version, segment, word, index),
  };
}

/** A stretch of a segment as it is shown; by default with "…" where furniture stands in the middle of it. */
export function readPieces(
  text: string,
  { pieces }: Segment,
  span: Span,
  joint = INTERRUPTION,
): string {
  return pieces
    .filter((piece) => overlaps(piece, span))
    .map(({ start, end }) =>
      showText(text, { start: Math.max(start, span.start), end: Math.min(end, span.end) }),
    )
    .join(joint);
}

/** Where the word begins that stands right before `span` a first time, though furniture may stand between the two. */
function findDouble(text: string, pieces: readonly Span[], span: Span): number {
  const second = slice(text, span);
  const piece = pieces.findLast(({ start }) => start < span.start);
  if (piece === undefined || WHITE.test(second)) return span.start;
  const before = slice(text, {
    start: piece.start,
    end: Math.min(piece.end, span.start),
  }).trimEnd();
  const doubled = before.toLowerCase().endsWith(second.toLowerCase());
  return doubled ? piece.start + before.length - second.length : span.start;
}

/** The word with a reading in the place of each notice of this kind, and without what interrupts it. */
function mend(version: Version, segment: Segment, word: Span, index: number): string {
  const read = (span: Span): string => readPieces(version.text, segment, span, " ");
  let mended = "";
  let at = word.start;
  for (const { span, reading } of listAlike(version, index, word)) {
    if (span.start < at) continue;
    mended += read({ start: at, end: span.start }) + (reading ?? read(span));
    at = span.end;
  }
  const whole = mended + read({ start: at, end: word.end });
  return showText(whole, { start: 0, end: whole.length }).trim();
}

/** The notices of the kind of this one, itself included, that stand wholly within `bounds`, in text order. */
function listAlike(version: Version, index: number, bounds: Span): readonly Notice[] {
  const { kind } = noticeAt(version, index);
  let from = index;
  while ((version.notices[from - 1]?.span.start ?? -1) >= bounds.start) from -= 1;
  const alike: Notice[] = [];
  for (let at = from; ; at += 1) {
    const notice = version.notices[at];
    if (notice === undefined || notice.span.start >= bounds.end) return alike;
    if (notice.kind === kind && notice.span.end <= bounds.end) alike.push(notice);
  }
}

function noticeAt({ notices }: Version, index: number): Notice {
  const notice = notices[index];
  if (notice === undefined) throw new Error(`There is no notice ${index}.`);
  return notice;
}
