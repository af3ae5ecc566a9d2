/** Which notices stand in which segment, and where each is drawn. */
import type { Notice, NoticeKind, Segment, Version } from "../model/comparison";
import { partitionPoint } from "../model/partitionPoint";
import { overlaps, type Span } from "../model/span";
import { findWord } from "./noticedWord";

/** Index into `Version.notices`. */
export type NoticeIndex = number;

/** A notice, and where in `Version.notices` it stands. */
export interface IndexedNotice {
  readonly index: NoticeIndex;
  readonly notice: Notice;
  /** What is drawn under it: often the word it stands in, because one letter is too little to be seen or pointed at. */
  readonly place: Span;
}

/** Kinds of damage that show nothing by themselves, so that something must be shown for them. */
const UNSEEN: ReadonlySet<NoticeKind> = new Set(["invisible", "bidi", "control"]);

/** Whether a notice is of characters that show nothing. */
export function isUnseen(notice: Notice | undefined): boolean {
  return notice !== undefined && UNSEEN.has(notice.kind);
}

/** The notices of a segment of this version, in text order. */
export function findNotices(version: Version, segment: Segment): readonly IndexedNotice[] {
  const { notices } = version;
  const from = findFirst(notices, segment.pieces[0]?.start ?? 0);
  const end = segment.pieces.at(-1)?.end ?? 0;
  const found: IndexedNotice[] = [];
  for (let index = from; ; index += 1) {
    const notice = notices[index];
    if (notice === undefined || notice.span.start >= end) return found;
    // What interrupts the segment is a segment with notices of its own.
    if (!segment.pieces.some((piece) => overlaps(piece, startOf(notice)))) continue;
    found.push({
      index,
      notice,
      place: isUnseen(notice) ? notice.span : findWord(version, segment, index),
    });
  }
}

/** By halving: a damaged text has thousands of notices, and every segment on the page asks. */
function findFirst(notices: readonly Notice[], offset: number): NoticeIndex {
  return partitionPoint(notices.length, (at) => (notices[at]?.span.start ?? offset) < offset);
}

function startOf({ span }: Notice): Span {
  return { start: span.start, end: span.start + 1 };
}
