/**
 * Characters that show nothing or turn the letters around them. In a file name they can make `exe.txt` out of something
 * else, in a story they split words and hide text. Where they matter they are shown by number or by name, while the text
 * itself stays what it is.
 */
import { slice, type Span } from "../model/span";
import { showText } from "./runs";

/** A stretch of a text; `code` is set for one invisible character, such as `U+202E`. `at` is its offset. */
export interface VisiblePart {
  readonly at: number;
  readonly text: string;
  readonly code: string | null;
}

/** A stretch of a text as it is shown; `badge` is set for invisible characters, such as `RLO` or `ZWSP ×3`. */
export interface BadgedPart {
  readonly at: number;
  readonly text: string;
  readonly badge: string | null;
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164]|[\u{e0100}-\u{e01ef}]/u;

/** Control characters that only lay out a text; in a story they are white space like any other. */
const LAYOUT = /^[\t\n\f\r]$/u;

/** What standards and editors' tools call them, short and long; the others are told by number. */
const NAMES: ReadonlyMap<number, readonly [short: string, long: string]> = new Map([
  [0x00, ["NUL", "null"]],
  [0x01, ["SOH", "start of heading"]],
  [0x02, ["STX", "start of text"]],
  [0x03, ["ETX", "end of text"]],
  [0x04, ["EOT", "end of transmission"]],
  [0x07, ["BEL", "bell"]],
  [0x08, ["BS", "backspace"]],
  [0x0b, ["VT", "vertical tab"]],
  [0x1a, ["SUB", "substitute"]],
  [0x1b, ["ESC", "escape"]],
  [0x7f, ["DEL", "delete"]],
  [0xad, ["SHY", "soft hyphen"]],
  [0x61c, ["ALM", "Arabic letter mark"]],
  [0x200b, ["ZWSP", "zero-width space"]],
  [0x200c, ["ZWNJ", "zero-width non-joiner"]],
  [0x200d, ["ZWJ", "zero-width joiner"]],
  [0x200e, ["LRM", "left-to-right mark"]],
  [0x200f, ["RLM", "right-to-left mark"]],
  [0x202a, ["LRE", "left-to-right embedding"]],
  [0x202b, ["RLE", "right-to-left embedding"]],
  [0x202c, ["PDF", "pop directional formatting"]],
  [0x202d, ["LRO", "left-to-right override"]],
  [0x202e, ["RLO", "right-to-left override"]],
  [0x2060, ["WJ", "word joiner"]],
  [0x2066, ["LRI", "left-to-right isolate"]],
  [0x2067, ["RLI", "right-to-left isolate"]],
  [0x2068, ["FSI", "first strong isolate"]],
  [0x2069, ["PDI", "pop directional isolate"]],
  [0xfeff, ["BOM", "byte order mark"]],
]);

/** Letters of an alphabet that is never drawn; whole sentences can hide in them. */
const TAGS: Span = { start: 0xe0000, end: 0xe0080 };

/** Cuts a text at its invisible characters, line breaks and tabs among them; the parts joined are the text. */
export function splitInvisible(text: string): readonly VisiblePart[] {
  const parts: VisiblePart[] = [];
  let at = 0;
  for (const character of text) {
    const last = parts.at(-1);
    if (INVISIBLE.test(character)) parts.push({ at, text: character, code: codeOf(character) });
    else if (last?.code === null)
      parts[parts.length - 1] = { ...last, text: last.text + character };
    else parts.push({ at, text: character, code: null });
    at += character.length;
  }
  return parts;
}

/**
 * Cuts a stretch of a story at its invisible characters; `at` counts from the beginning of the story. Neighbours of one
 * name share a badge. What is visible is shown as everywhere on the page.
 */
export function badgeInvisible(text: string, span: Span): readonly BadgedPart[] {
  const parts: { start: number; end: number; name: string | null }[] = [];
  for (const { at, text: part, code } of splitInvisible(slice(text, span))) {
    const name = code === null || LAYOUT.test(part) ? null : shortNameOf(part);
    const start = span.start + at;
    const last = parts.at(-1);
    if (last?.name === name) last.end = start + part.length;
    else parts.push({ start, end: start + part.length, name });
  }
  return parts.map(({ start, end, name }) => {
    if (name === null) return { at: start, text: showText(text, { start, end }), badge: null };
    const times = Array.from(text.slice(start, end)).length;
    return {
      at: start,
      text: text.slice(start, end),
      badge: times === 1 ? name : `${name} ×${times}`,
    };
  });
}

/** The invisible characters of a text, each once, in words: "zero-width space (U+200B)". */
export function nameInvisible(text: string): readonly string[] {
  const names = splitInvisible(text).flatMap(({ text: part, code }) =>
    code === null || LAYOUT.test(part) ? [] : [nameOne(part, code)],
  );
  return [...new Set(names)];
}

function nameOne(character: string, code: string): string {
  const point = character.codePointAt(0) ?? 0;
  const name = NAMES.get(point)?.[1] ?? (isTag(point) ? "tag character" : null);
  return name === null ? code : `${name} (${code})`;
}

function shortNameOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return NAMES.get(point)?.[0] ?? (isTag(point) ? "TAG" : codeOf(character));
}

function isTag(point: number): boolean {
  return TAGS.start <= point && point < TAGS.end;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
