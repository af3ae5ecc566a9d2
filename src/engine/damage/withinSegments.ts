/*
 * A notice belongs to one segment. Damage that reaches beyond one (a phrase in the wrong layout over two sentences) is
 * cut at the segments' ends where its reading can be cut along with it, and left out where not. A word that a page break
 * cut in two stays whole: what stands between its halves is furniture inside its own sentence.
 */
import type { Notice, Segment } from "../../model/comparison";
import type { Span } from "../../model/span";

interface OwnedPiece extends Span {
  readonly owner: number;
}

/** The `notices` (in order, not overlapping) of `text` as the segments hold them, each within one segment. */
export function fitToSegments(
  text: string,
  notices: readonly Notice[],
  segments: readonly Segment[],
): Notice[] {
  if (notices.length === 0) return [];
  const pieces: OwnedPiece[] = segments
    .flatMap((segment, owner) => segment.pieces.map((piece) => ({ ...piece, owner })))
    .sort((one, other) => one.start - other.start);
  const fitted: Notice[] = [];
  let next = 0;
  for (const notice of notices) {
    while ((pieces[next]?.end ?? Infinity) <= notice.span.start) next++;
    for (const part of joinHalves(notice, partsOf(notice.span, pieces, next))) {
      const own = cut(notice, part);
      if (own && own.reading !== text.slice(part.start, part.end)) fitted.push(own);
    }
  }
  return fitted;
}

/** Both ends and all between as one part, where they are ends of one segment and the reading cannot be cut. */
function joinHalves(notice: Notice, parts: readonly OwnedPiece[]): readonly Span[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first.owner !== last.owner || canBeCut(notice)) return parts;
  return [{ start: first.start, end: last.end }];
}

/** What of `span` lies in the pieces from `from` on, joined where one segment holds several of them in a row. */
function partsOf(span: Span, pieces: readonly OwnedPiece[], from: number): OwnedPiece[] {
  const parts: OwnedPiece[] = [];
  for (let i = from; ; i++) {
    const piece = pieces[i];
    if (!piece || piece.start >= span.end) return parts;
    const start = Math.max(piece.start, span.start);
    const end = Math.min(piece.end, span.end);
    const last = parts.at(-1);
    if (last?.owner === piece.owner) parts.splice(-1, 1, { ...last, end });
    else parts.push({ start, end, owner: piece.owner });
  }
}

function cut(notice: Notice, { start, end }: Span): Notice | undefined {
  const { kind, span, reading } = notice;
  if (start === span.start && end === span.end) return notice;
  if (reading === undefined || reading === "") return { ...notice, span: { start, end } };
  if (!canBeCut(notice)) return undefined;
  return {
    kind,
    span: { start, end },
    reading: reading.slice(start - span.start, end - span.start),
  };
}

/** A reading can be cut where each of its characters stands for one of the text; so can none, and an empty one. */
function canBeCut({ span, reading = "" }: Notice): boolean {
  return reading === "" || reading.length === span.end - span.start;
}
