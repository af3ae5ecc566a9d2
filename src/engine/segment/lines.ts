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
const TAB = 0x09;
const TAB_COLUMNS = 4;
const IDEOGRAPHIC_SPACE = 0x3000;
const IDEOGRAPHIC_SPACE_COLUMNS = 2;

/** Every character that String.prototype.trim takes off. */
const SPACES: ReadonlySet<number> = new Set(
  Array.from(
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
    (space) => space.charCodeAt(0),
  ),
);

/** The lines of `text` that hold more than white space, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let breaks = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (i < text.length && !BREAKS.has(code)) continue;
    // By the character: a text of a million lines would be a million strings that nobody needs.
    let start = from;
    while (start < i && SPACES.has(text.charCodeAt(start))) start++;
    if (start < i) {
      let end = i;
      while (SPACES.has(text.charCodeAt(end - 1))) end--;
      const afterBlank = lines.length === 0 || breaks > 1;
      lines.push({ start, end, indent: countColumns(text, from, start), afterBlank });
      breaks = 0;
    }
    if (code !== LINE_FEED || text.charCodeAt(i - 1) !== CARRIAGE_RETURN) breaks++;
    from = i + 1;
  }
  return lines;
}

function countColumns(text: string, from: number, to: number): number {
  let columns = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === TAB) columns += TAB_COLUMNS;
    else columns += code === IDEOGRAPHIC_SPACE ? IDEOGRAPHIC_SPACE_COLUMNS : 1;
  }
  return columns;
}
