import type { Span } from "../../model/span";

/** One line of a text: its span without the white space at either end, and how far it is indented. */
export interface Line extends Span {
  /** Columns of white space before the first character. */
  readonly indent: number;
  /** Whether at least one blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** Line feed, vertical tab, form feed, carriage return, line and paragraph separator. */
const BREAKS: ReadonlySet<number> = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x2028, 0x2029]);
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A tab moves a line in by more than a space; so does the space of Chinese and Japanese, as wide as a character. */
const WIDE_SPACES: ReadonlyMap<string, number> = new Map([
  ["\t", 4],
  ["\u3000", 2],
]);

/** The lines of `text` that hold more than white space, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let breaks = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (i < text.length && !BREAKS.has(code)) continue;
    const raw = text.slice(from, i);
    const content = raw.trim();
    if (content !== "") {
      const space = raw.slice(0, raw.length - raw.trimStart().length);
      const start = from + space.length;
      const afterBlank = lines.length === 0 || breaks > 1;
      lines.push({ start, end: start + content.length, indent: countColumns(space), afterBlank });
      breaks = 0;
    }
    if (code !== LINE_FEED || text.charCodeAt(i - 1) !== CARRIAGE_RETURN) breaks++;
    from = i + 1;
  }
  return lines;
}

function countColumns(space: string): number {
  let columns = 0;
  for (const one of space) columns += WIDE_SPACES.get(one) ?? 1;
  return columns;
}
