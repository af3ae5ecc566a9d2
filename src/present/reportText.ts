/**
 * The text of a story as a report prints it. The signs that stand for marks are escaped wherever a story uses them itself,
 * and so is whatever could move the cursor or turn the line round: no story can forge a mark.
 */
import type { SegmentIndex } from "../model/comparison";
import type { Side } from "../model/pair";
import type { Span } from "../model/span";
import { splitInvisible } from "./invisible";
import { showText } from "./runs";

/** The characters that mean something in a report; in a story they are preceded by a backslash. */
const OWN_SIGNS = /[\\{}<>[\]|^~]/gu;

/** Control characters, lone surrogates and the invisible characters that set the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text of `span`, as it is shown and escaped. */
export function printText(text: string, span: Span): string {
  return escapeSigns(showText(text, span)).replaceAll(UNPRINTABLE, nameSign);
}

/** What shows nothing is often the very damage; here every sign is printed. */
export function printDamage(text: string): string {
  const shown = escapeSigns(showText(text, { start: 0, end: text.length }));
  return splitInvisible(shown)
    .map((part) => (part.code === null ? part.text : nameSign(part.text)))
    .join("");
}

function escapeSigns(text: string): string {
  return text.replaceAll(OWN_SIGNS, (sign) => `\\${sign}`);
}

function nameSign(sign: string): string {
  return `\\u{${sign.codePointAt(0)?.toString(16)}}`;
}

/** A segment as a report calls it: "a4". */
export function nameSegment(side: Side, index: SegmentIndex): string {
  return `${side}${index + 1}`;
}
