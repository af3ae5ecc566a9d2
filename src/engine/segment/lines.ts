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

/** A tab moves a line in by more than a space; so does the space of Chinese and Japanese, as wide as a character. */
const WIDE_SPACES: ReadonlyMap<string, number> = new Map([
  ["\t", 4],
  ["\u3000", 2],
]);

/** The lines of `text` that hold more than white space, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let last = 0;
  for (const match of text.matchAll(LINE)) {
    const raw = match[0];
    const content = raw.trim();
    if (content === "") continue;
    const space = raw.slice(0, raw.length - raw.trimStart().length);
    const start = match.index + space.length;
    const breaks = lines.length === 0 ? 2 : (text.slice(last, start).match(BREAK)?.length ?? 0);
    last = start + content.length;
    lines.push({ start, end: last, indent: countColumns(space), afterBlank: breaks > 1 });
  }
  return lines;
}

function countColumns(space: string): number {
  let columns = 0;
  for (const one of space) columns += WIDE_SPACES.get(one) ?? 1;
  return columns;
}
