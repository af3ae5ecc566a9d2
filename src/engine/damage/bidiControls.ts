/*
 * Controls that turn the direction of writing, where they have no business: they make a reader see other figures or
 * another order of words than stand in the text (U+202E before "000,1" shows 1,000), or reach into the next line.
 *
 * False friends: marks and isolates in Arabic, Hebrew and other text from right to left, which are needed where a Latin
 * name or a figure stands in it; there only overrides and controls without their partner count.
 */
import type { Notice } from "../../model/comparison";
import { slice } from "../../model/span";
import { linesHolding } from "./lines";

const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const RIGHT_TO_LEFT =
  /[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const OVERRIDES = "\u202D\u202E";
const EMBEDDINGS = "\u202A\u202B\u202D\u202E";
const END_OF_EMBEDDING = "\u202C";
const ISOLATES = "\u2066\u2067\u2068";
const END_OF_ISOLATE = "\u2069";

/** The controls of writing direction in `text` that are damage, in order, to be left out. Direction ends with the line. */
export function findBidiControls(text: string): Notice[] {
  const notices: Notice[] = [];
  for (const span of linesHolding(text, CONTROLS)) {
    const line = slice(text, span);
    const places = Array.from(line.matchAll(CONTROLS), (match) => match.index);
    const bad = RIGHT_TO_LEFT.test(line) ? findUnpaired(line, places) : places;
    for (const place of bad) {
      const start = span.start + place;
      notices.push({ kind: "bidi", span: { start, end: start + 1 }, reading: "" });
    }
  }
  return notices;
}

/** Overrides with their ends, openers that nothing closes, closers that nothing opened. */
function findUnpaired(line: string, places: readonly number[]): number[] {
  const bad = new Set<number>();
  const embeddings: number[] = [];
  const isolates: number[] = [];
  for (const place of places) {
    const control = line.charAt(place);
    if (EMBEDDINGS.includes(control)) embeddings.push(place);
    else if (ISOLATES.includes(control)) isolates.push(place);
    else if (control === END_OF_EMBEDDING) {
      const opener = embeddings.pop();
      if (opener === undefined) bad.add(place);
      else if (OVERRIDES.includes(line.charAt(opener))) bad.add(opener).add(place);
    } else if (control === END_OF_ISOLATE && isolates.pop() === undefined) bad.add(place);
  }
  for (const place of [...embeddings, ...isolates]) bad.add(place);
  return [...bad].sort((one, other) => one - other);
}
