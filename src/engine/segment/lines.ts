import type { Span } from "../../model/span";

/** One line of a text: its span without the white space at either end, and how far it is indented. */
export interface Line extends Span {
  /** Columns of white space before the first character. */
  readonly indent: number;
  /** Whether at least one blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

const LINE = /[^\n\r\f\v\u2028\u2029]+/gu;
const BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/gu;

/** The lines of `text` that hold more than white space, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let last = 0;
  for (const match of text.matchAll(LINE)) {
    const raw = match[0];
    const content = raw.trim();
    if (content === "") continue;
    const indent = raw.length - raw.trimStart().length;
    const start = match.index + indent;
    const breaks = lines.length === 0 ? 2 : (text.slice(last, start).match(BREAK)?.length ?? 0);
    last = start + content.length;
    lines.push({ start, end: last, indent, afterBlank: breaks > 1 });
  }
  return lines;
}
