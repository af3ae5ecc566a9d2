/*
 * Control characters that came with the transport: NUL, escape sequences, DEL. Tabs and line breaks are text.
 *
 * False friend: the envelope of a wire story (start of header, start of text, end of text), which is made of them.
 */
import type { Notice } from "../../model/comparison";

/** U+0085 is a line break on some hosts; it separates words and is left as it is. */
const CONTROL = /(?:(?![\t\n\v\f\r\u0085])\p{Cc})+/gu;

const START_OF_HEADER = "\u0001";
const START_OF_TEXT = "\u0002";
const END_OF_TEXT = "\u0003";

/** The control characters of `text`, in order, to be left out; none where they are a wire envelope. */
export function findControls(text: string): Notice[] {
  const header = text.indexOf(START_OF_HEADER);
  const start = header < 0 ? -1 : text.indexOf(START_OF_TEXT, header);
  if (start >= 0 && text.includes(END_OF_TEXT, start)) return [];
  return Array.from(text.matchAll(CONTROL), ({ 0: run, index }) => ({
    kind: "control",
    span: { start: index, end: index + run.length },
    reading: "",
  }));
}
