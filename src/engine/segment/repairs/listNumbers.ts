/*   1. | The first item 2. | The second item → 1. The first item | 2. The second item
 *   a) here it is b) another                → a) here it is | b) another
 * A number or letter with a stop or bracket opens a list item where it opens the paragraph, or where it counts on from
 * one that does. Anywhere else ("finished 2. in the race") it is what it looks like.
 */
import type { Held } from "./break";

const MARKER = /(?<=^|\s)([•⁃▪‣*·]\s?|[-–]\s)?(\(?)(\d{1,2}|[a-z])(\.\)|[.)])(?=\s+(\S))/gu;
/** A look that costs less than the pattern, most paragraphs having no list. */
const MAY_LIST = /[•⁃▪‣*·]|\) |(?:^| )(?:\d{1,2}|[a-z])\. /u;
const BULLET = /(?<=\s)[•⁃▪‣]\s/gu;

/** Stop, closing marks and white space before a marker. UTF-16 code units. */
const LONGEST_BEFORE = 8;

const NINE = "9".charCodeAt(0);
const OPENS_ITEM = /[\p{Lu}\p{N}"“„«_(]/u;

interface Marker {
  readonly start: number;
  readonly end: number;
  readonly family: "figure" | "letter";
  readonly value: number;
}

/** The list markers of a paragraph: no break inside them, one before each but the first. */
export function holdListNumbers(paragraph: string): Held[] {
  const held: Held[] = [];
  if (!MAY_LIST.test(paragraph)) return held;
  let last: Marker | undefined;
  const markers = findMarkers(paragraph);
  for (const [i, marker] of markers.entries()) {
    const next = markers[i + 1];
    const goesOn = last !== undefined && follows(last, marker);
    const starts =
      marker.start === 0 ||
      (next !== undefined && follows(marker, next) && mayOpen(paragraph, marker.start));
    last = goesOn || starts ? marker : undefined;
    if (last)
      held.push({
        start: marker.start,
        end: marker.end,
        breaks: marker.start > 0 ? [marker.start] : [],
      });
  }
  for (const { index } of paragraph.matchAll(BULLET))
    held.push({ start: index, end: index + 1, breaks: [index] });
  return held;
}

function follows(one: Marker, other: Marker): boolean {
  return one.family === other.family && other.value === one.value + 1;
}

/** Whether a list may open at `start`: at the paragraph's start, or after a stop or colon. */
function mayOpen(paragraph: string, start: number): boolean {
  const before = paragraph.slice(Math.max(0, start - LONGEST_BEFORE), start).trimEnd();
  return start === 0 || /[.!?:;]["'”’)]*$/u.test(before.slice(-4));
}

function findMarkers(paragraph: string): Marker[] {
  const markers: Marker[] = [];
  for (const found of paragraph.matchAll(MARKER)) {
    const [whole, , bracket, name = "", closing, next = ""] = found;
    const start = found.index;
    const isFigure = name.charCodeAt(0) <= NINE;
    // "(a)" inside a sentence numbers its clauses, and "3." before a small letter is an ordinal.
    if (bracket === "(" && !mayOpen(paragraph, start)) continue;
    if (closing === "." && !OPENS_ITEM.test(next)) continue;
    const end = start + whole.length + 1;
    const value = isFigure ? Number(name) : name.charCodeAt(0);
    markers.push({ start, end, family: isFigure ? "figure" : "letter", value });
  }
  return markers;
}
