/*
 * The lines of a column into paragraphs. A PDF says nothing of them; a reader sees them by the space above, by an indent, by
 * a last line that leaves room for the word that follows, by another size of letters.
 */
import type { Line } from "./lines";

/** Lines that are read as one. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly size: number;
}

/** More than so many times the usual distance is a gap. */
const GAP = 1.22;

/** The distance of lines, in sizes of their letters, where a document has too few to tell. */
const USUAL_LEADING = 1.3;

/** Distances above so many sizes are gaps in any document. */
const LARGEST_LEADING = 2.2;

/** Letters differ in size from here on. */
const OTHER_SIZE = 1.08;

/** An indent is this wide, in sizes of letters. */
const INDENT = 0.8;

/** A line ends early if it leaves room for the next word and this much more, in sizes of letters. */
const ROOM = 0.6;

/** A line that ends with no stop and this share of the width free ends a paragraph all the same. */
const MUCH_ROOM = 0.4;

const BULLET = /^(?:[•◦▪‣●■–—]|\d{1,2}[.)])\s/u;
const SENTENCE_END = /[.!?…:][)\]"'”’»“]*$/u;
const CUT_WORD = /\p{L}[-\u00AD\u2010]$/u;

/** The usual distance of lines of each size of letters, to be asked by `toParagraphs`. */
export function measureLeading(columns: readonly (readonly Line[])[]): ReadonlyMap<number, number> {
  const distances = new Map<number, number[]>();
  for (const lines of columns)
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      if (before === undefined || before.size !== line.size) continue;
      const distance = line.baseline - before.baseline;
      if (distance <= 0 || distance > line.size * LARGEST_LEADING) continue;
      const found = distances.get(line.size) ?? [];
      found.push(distance);
      distances.set(line.size, found);
    }
  const leading = new Map<number, number>();
  for (const [size, found] of distances) {
    found.sort((one, other) => one - other);
    // Below the middle: short paragraphs have nearly as many gaps as lines.
    leading.set(size, found[Math.floor(found.length * 0.4)] ?? size * USUAL_LEADING);
  }
  return leading;
}

/** Groups the lines of a column. */
export function toParagraphs(
  lines: readonly Line[],
  leading: ReadonlyMap<number, number>,
): readonly Paragraph[] {
  const margin = marginOf(lines);
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: { lines: Line[]; size: number }[] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const before = current?.lines.at(-1);
    if (
      current === undefined ||
      before === undefined ||
      begins(line, before, current.lines, { margin, right, leading })
    )
      paragraphs.push({ lines: [line], size: line.size });
    else current.lines.push(line);
  }
  return paragraphs;
}

/** Joins lines with a space; behind a word that was cut the break stays, for only there can be told that it was one. */
export function textOf({ lines }: Paragraph): string {
  return lines.reduce(
    (text, line) =>
      text === "" ? line.text : `${text}${CUT_WORD.test(text) ? "\n" : " "}${line.text}`,
    "",
  );
}

interface Measures {
  readonly margin: number;
  readonly right: number;
  readonly leading: ReadonlyMap<number, number>;
}

function begins(
  line: Line,
  before: Line,
  paragraph: readonly Line[],
  { margin, right, leading }: Measures,
): boolean {
  const size = Math.max(line.size, before.size);
  if (size > Math.min(line.size, before.size) * OTHER_SIZE) return true;
  const distance = line.baseline - before.baseline;
  const usual = leading.get(line.size) ?? line.size * USUAL_LEADING;
  if (distance > usual * GAP || distance <= 0) return true;
  if (BULLET.test(line.text) && before.right < right - size * ROOM) return true;
  const isList = BULLET.test(paragraph[0]?.text ?? "");
  const isIndented = line.left > margin + size * INDENT && before.left <= margin + size * INDENT;
  if (isIndented && !isList) return true;
  const room = right - before.right;
  const leavesRoom = room > line.firstWord + size * ROOM;
  if (leavesRoom && SENTENCE_END.test(before.text)) return true;
  if (leavesRoom && isDisjoint(line.fonts, before.fonts)) return true;
  return (
    room > (right - margin) * MUCH_ROOM &&
    !CUT_WORD.test(before.text) &&
    /^[\p{Lu}\p{N}“"«„]/u.test(line.text)
  );
}

/** Where most lines begin. */
function marginOf(lines: readonly Line[]): number {
  const lefts = lines.map(({ left }) => left).sort((one, other) => one - other);
  return lefts[Math.floor(lefts.length * 0.25)] ?? 0;
}

function isDisjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return Array.from(one).every((font) => !other.has(font));
}
