/*
 * What a wire sends is a transmission: control characters mark where its header, its text and its trailer begin. Several
 * may stand in one file. Where a system has taken the characters out, all of it is text.
 *
 *   SYN SYN SOH header … STX text … ETX trailer … EOT      (ANPA 1312, IPTC 7901)
 *   ZCZC … NNNN                                             (telex)
 */

/** The three parts of one transmission; absent ones are "". */
export interface Transmission {
  readonly header: string;
  readonly text: string;
  readonly trailer: string;
}

const START_OF_HEADER = "\u0001";
const START_OF_TEXT = "\u0002";
const END_OF_TEXT = "\u0003";

/** Nobody looks through more; the last then holds the rest. */
const MOST = 500;

/** Each starts a transmission; what stands before the first belongs to it. */
// oxlint-disable-next-line no-control-regex
const STARTS = /\u0001|^ZCZC\b/gmu;

/** Parts `file` into its transmissions, at least one. Nothing is left out. */
export function partTransmissions(file: string): readonly Transmission[] {
  const starts = Array.from(file.matchAll(STARTS), ({ index }) => index).slice(0, MOST);
  return [0, ...starts.slice(1)].map((start, i) => partOne(file.slice(start, starts[i + 1])));
}

function partOne(sent: string): Transmission {
  const text = sent.indexOf(START_OF_TEXT);
  const end = sent.indexOf(END_OF_TEXT, Math.max(text, 0));
  // With neither mark of a header, a text mark alone has nothing before it to be one.
  const hasHeader =
    text > 0 && (sent.includes(START_OF_HEADER) || sent.slice(0, text).trim() !== "");
  return {
    header: hasHeader ? sent.slice(0, text) : "",
    text: sent.slice(hasHeader ? text : 0, end < 0 ? undefined : end),
    trailer: end < 0 ? "" : sent.slice(end),
  };
}
