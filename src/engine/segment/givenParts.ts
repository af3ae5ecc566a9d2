/*
 * Where a text's format says what a stretch is (the headline element of a NITF file), nothing is judged by its looks. A part
 * is a block of its own whatever its shape, and breaks the blocks around it open.
 */
import type { Part, SegmentKind } from "../../model/comparison";
import type { Span } from "../../model/span";

/** What the format says of a line: the kind, and which part it is, so that neighbours of one kind stay apart. */
export interface Given {
  readonly kind: SegmentKind;
  readonly part: number;
}

/**
 * What is given of each of `lines`; absent where nothing is. A line belongs to the part that its first character lies in.
 * Lines and parts both stand in text order, and their offsets point into the same text.
 */
export function readGiven(
  lines: readonly Span[],
  parts: readonly Part[],
): readonly (Given | undefined)[] {
  let part = 0;
  return lines.map(({ start }) => {
    while ((parts[part]?.span.end ?? Infinity) <= start) part++;
    const found = parts[part];
    return found !== undefined && found.span.start <= start
      ? { kind: found.kind, part }
      : undefined;
  });
}
