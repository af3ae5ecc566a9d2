/** What an editor has typed into a text: one stretch of it is now another, and what pointed into the text moves along. */
import type { Part, Source } from "./comparison";
import type { Span } from "./span";

/** `replaced` in the text before is `length` characters of the text now; both may be empty. UTF-16 code units. */
export interface Edit {
  readonly replaced: Span;
  readonly length: number;
}

/** The least stretch that explains how `before` became `after`; null where nothing did. */
export function findEdit(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let kept = 0;
  while (
    kept < shorter - start &&
    before[before.length - 1 - kept] === after[after.length - 1 - kept]
  )
    kept++;
  return { replaced: { start, end: before.length - kept }, length: after.length - kept - start };
}

/** Where what stood at `offset` stands after `edit`; what stood in the replaced stretch goes to its start. */
export function carryOffset(offset: number, { replaced, length }: Edit): number {
  if (offset < replaced.end) return Math.min(offset, replaced.start);
  return offset - (replaced.end - replaced.start) + length;
}

/** `source` with another text. Its parts keep their stretches, and grow or shrink with what is typed into them. */
export function editSource(source: Source, text: string): Source {
  const edit = findEdit(source.text, text);
  if (edit === null) return source;
  if (source.parts === undefined) return { ...source, text };
  return { ...source, text, parts: source.parts.flatMap((part) => carryPart(part, edit)) };
}

/** What is typed at the end of a part belongs to it, so that a headline may be added to; what is typed before it does not. */
function carryPart({ kind, span }: Part, edit: Edit): readonly Part[] {
  const { replaced, length } = edit;
  const grown = length - (replaced.end - replaced.start);
  const isWithin = replaced.start > span.start && replaced.end <= span.end;
  const start = isWithin ? span.start : carryOffset(span.start, edit);
  const end = isWithin ? span.end + grown : carryOffset(span.end, edit);
  return start < end ? [{ kind, span: { start, end } }] : [];
}
