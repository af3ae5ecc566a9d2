/** RTF as it is written: braces, words with a backslash, and everything else. */

/** One sign of the format's grammar, or text between them. */
export type Token =
  | { readonly type: "open" }
  | { readonly type: "close" }
  /** A control word, or a control symbol such as "~"; the number behind it, where there is one. */
  | { readonly type: "word"; readonly name: string; readonly value: number | null }
  /** Characters in a code page that only the context tells. */
  | { readonly type: "bytes"; readonly bytes: Uint8Array };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** The format's own limits: no word is longer, and no number has more digits. */
const LONGEST_WORD = 32;
const MOST_DIGITS = 10;

/** Reads `bytes` token by token. Line breaks of the file are none of the text. Pictures as bytes ("\bin") are passed over. */
export function* readTokens(bytes: Uint8Array): Generator<Token> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === OPEN || byte === CLOSE) {
      yield { type: byte === OPEN ? "open" : "close" };
      at++;
    } else if (byte === BACKSLASH) {
      const next = bytes[at + 1] ?? 0;
      if (next === APOSTROPHE) {
        const code = Number.parseInt(String.fromCharCode(...bytes.subarray(at + 2, at + 4)), 16);
        if (!Number.isNaN(code)) yield { type: "bytes", bytes: Uint8Array.of(code) };
        at += 4;
      } else if (isLetter(next)) {
        const { name, value, end } = readWord(bytes, at + 1);
        at = end;
        if (name === "bin") at += Math.max(0, value ?? 0);
        else yield { type: "word", name, value };
      } else {
        yield { type: "word", name: String.fromCharCode(next), value: null };
        at += 2;
      }
    } else if (isIgnored(byte)) at++;
    else {
      let end = at + 1;
      while (end < bytes.length && isText(bytes[end])) end++;
      yield { type: "bytes", bytes: bytes.subarray(at, end) };
      at = end;
    }
  }
}

/** A word's letters and number, and where it ends; one space behind it belongs to it. */
function readWord(
  bytes: Uint8Array,
  start: number,
): { readonly name: string; readonly value: number | null; readonly end: number } {
  let end = start;
  while (isLetter(bytes[end] ?? 0) && end - start < LONGEST_WORD) end++;
  const name = String.fromCharCode(...bytes.subarray(start, end));
  const digits = end;
  if (bytes[end] === HYPHEN && isDigit(bytes[end + 1])) end++;
  while (isDigit(bytes[end]) && end - digits < MOST_DIGITS) end++;
  const value =
    end > digits ? Number.parseInt(String.fromCharCode(...bytes.subarray(digits, end)), 10) : null;
  return { name, value, end: bytes[end] === SPACE ? end + 1 : end };
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Line breaks of the file, and the NULs some programs fill it up with. */
function isIgnored(byte: number | undefined): boolean {
  return byte === 0x0d || byte === 0x0a || byte === 0;
}

function isText(byte: number | undefined): boolean {
  return byte !== BACKSLASH && byte !== OPEN && byte !== CLOSE && !isIgnored(byte);
}
