/**
 * How much of bytes that are not valid UTF-8 is UTF-8 all the same. Its sequences are hardly ever met by chance, so a text
 * full of them with a few bytes that are not is a damaged one: cut in the middle of a character, or put together from two.
 */

/** What stands beyond ASCII. */
export interface Utf8Traces {
  /** Whole sequences of two bytes or more. */
  readonly whole: number;
  /** Sequences that are cut, or written as other programs write UTF-8: surrogates apart (CESU-8), bytes too many. */
  readonly broken: number;
  /** Bytes that are no part of any sequence. */
  readonly stray: number;
}

/** First bytes of sequences, and how many continuation bytes follow; the last range never stands in UTF-8. */
const LEADS: readonly (readonly [from: number, to: number, continuations: number])[] = [
  [0xc2, 0xdf, 1],
  [0xe0, 0xef, 2],
  [0xf0, 0xf4, 3],
];

/** Tells the traces of UTF-8 in `bytes`. */
export function traceUtf8(bytes: Uint8Array): Utf8Traces {
  const traces = { whole: 0, broken: 0, stray: 0 };
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const wanted = LEADS.find(([from, to]) => byte >= from && byte <= to)?.[2] ?? 0;
    let got = 0;
    while (got < wanted && isContinuation(bytes[at + 1 + got])) got++;
    if (wanted > 0 && got === wanted)
      traces[isForbidden(byte, bytes[at + 1] ?? 0) ? "broken" : "whole"]++;
    else if (got > 0) traces.broken++;
    else if (byte > 0x7f) traces.stray++;
    at += 1 + got;
  }
  return traces;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** Surrogates, overlong forms, and numbers beyond Unicode, by their first two bytes. */
function isForbidden(lead: number, next: number): boolean {
  return (
    (lead === 0xed && next >= 0xa0) ||
    (lead === 0xe0 && next < 0xa0) ||
    (lead === 0xf0 && next < 0x90) ||
    (lead === 0xf4 && next > 0x8f)
  );
}
