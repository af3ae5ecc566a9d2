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
const ZERO = 0x30;

/** The format's own limits: no word is longer, and no number has more digits. */
const LONGEST_WORD = 32;
const MOST_DIGITS = 10;

/** Codes handed on at a time. */
const MOST_CODES = 4096;

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
        const run = readCodes(bytes, at);
        if (run.codes.length > 0) yield { type: "bytes", bytes: Uint8Array.from(run.codes) };
        at = run.end;
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

/** Characters written as codes, one behind the other: a document in Cyrillic has little else. Broken ones are left out. */
function readCodes(
  bytes: Uint8Array,
  start: number,
): { readonly codes: readonly number[]; readonly end: number } {
  const codes: number[] = [];
  let at = start;
  while (bytes[at] === BACKSLASH && bytes[at + 1] === APOSTROPHE && codes.length < MOST_CODES) {
    const high = hexOf(bytes[at + 2]);
    const low = hexOf(bytes[at + 3]);
    if (high >= 0 && low >= 0) codes.push(high * 16 + low);
    at += 4;
  }
  return { codes, end: at };
}

/** A word's letters and number, and where it ends; one space behind it belongs to it. */
function readWord(
  bytes: Uint8Array,
  start: number,
): { readonly name: string; readonly value: number | null; readonly end: number } {
  let name = "";
  let end = start;
  for (; isLetter(bytes[end] ?? 0) && end - start < LONGEST_WORD; end++)
    name += String.fromCharCode(bytes[end] ?? 0);
  const isNegative = bytes[end] === HYPHEN && isDigit(bytes[end + 1]);
  if (isNegative) end++;
  let value: number | null = null;
  for (let digits = 0; isDigit(bytes[end]) && digits < MOST_DIGITS; digits++, end++)
    value = (value ?? 0) * 10 + (bytes[end] ?? 0) - ZERO;
  if (isNegative && value !== null) value = -value;
  return { name, value, end: bytes[end] === SPACE ? end + 1 : end };
}

function hexOf(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= ZERO && byte <= ZERO + 9) return byte - ZERO;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
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
