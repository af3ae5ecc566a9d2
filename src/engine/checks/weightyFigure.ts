/*
 * Which figures would be missed: "two" is often but a word.
 */
import { LARGEST_SMALL } from "./elsewhere";
import type { PlacedFigure } from "./placedFigures";

/** "School No. 2": the figure is a name, and goes with what it names. */
const LABEL = /(?:\bN(?:os?|r|úm)\.|№|\bn[°º]) ?$/u;
const LONGEST_LABEL = 6;

/** Whether a figure of `text` is more than a word like others: in digits that are no label, with a unit, or above ten. */
export function isWeighty({ figure, span }: PlacedFigure, text: string): boolean {
  if (figure.kind === "calendar") return figure.unit === "part of a day";
  if (/\p{N}/u.test(text.slice(span.start, span.end)))
    return !LABEL.test(text.slice(Math.max(0, span.start - LONGEST_LABEL), span.start));
  if (figure.kind === "ordinal") return false;
  return figure.unit !== undefined || (figure.amount ?? 0) > LARGEST_SMALL;
}
