/*
 * The figures of a segment where they stand, and what is a date without being a figure: weekdays and months that stand
 * alone ("until Saturday"), parts of a day ("last night").
 */
import type { Version } from "../../model/comparison";
import type { Span } from "../../model/span";
import { countOf, type Figure } from "../figures/figure";
import { readLengthAdjective } from "../figures/lengthAdjectives";
import { type Line, lineOf, phraseAt } from "../figures/line";
import { readFigures } from "../figures/readFigures";
import { monthOf, partsOfDay, weekdayOf } from "../lexicon/calendar";
import type { Token } from "../tokens";
import { datelineEnd } from "./datelines";
import { readOtherwise } from "./otherReadings";

/** A figure, or a date in words that stands alone. */
export type CheckedFigure =
  | Figure
  | {
      readonly kind: "calendar";
      readonly value: string;
      readonly unit: "weekday" | "month" | "part of a day";
      readonly amount?: undefined;
    };

/** A figure of a segment with its place in the text. */
export interface PlacedFigure {
  readonly figure: CheckedFigure;
  readonly segment: number;
  readonly span: Span;
  /** Not to be told as changed: another reading of the same words, or the date of a dateline. */
  readonly isQuiet: boolean;
}

const CAPITAL = /^\p{Lu}/u;

/** The figures in the `tokens` of a segment, in text order; other readings of its words follow. */
export function placeFigures(
  version: Version,
  segment: number,
  tokens: readonly Token[],
): PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  const line = lineOf(tokens, version.language);
  const figures = [...readFigures(tokens, version.language)];
  const from = figures.some(({ kind }) => kind === "date") ? datelineEnd(version, segment) : 0;
  let next = 0;
  for (let i = 0; i < tokens.length;) {
    const figure = figures[next];
    if (figure?.start === i) {
      place(figure, figure.start, figure.end);
      i = figure.end;
      next++;
      continue;
    }
    const alone = readLength(line, i) ?? readPartOfDay(line, i) ?? readCalendar(version, line, i);
    if (alone) place(alone.figure, i, alone.end);
    i = alone?.end ?? i + 1;
  }
  for (const reading of readOtherwise(line, figures))
    place(reading, reading.start, reading.end, true);
  return placed;

  function place(figure: CheckedFigure, start: number, end: number, isReading = false): void {
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (!first || !last) return;
    const isQuiet = isReading || (figure.kind === "date" && first.span.start < from);
    const span = { start: first.span.start, end: last.span.end };
    placed.push({ figure, segment, span, isQuiet });
  }
}

interface Alone {
  readonly figure: CheckedFigure;
  readonly end: number;
}

function readLength(line: Line, i: number): Alone | undefined {
  const length = readLengthAdjective(line, line.tokens[i]?.key ?? "");
  const range = { start: i, end: i + 1 };
  return length && { figure: countOf("amount", range, length.amount, length.unit), end: i + 1 };
}

function readPartOfDay(line: Line, i: number): Alone | undefined {
  const parts = partsOfDay(line.language);
  const part = parts && phraseAt(line, parts, i);
  return (
    part && {
      figure: { kind: "calendar", value: part.meaning, unit: "part of a day" },
      end: i + part.words.length,
    }
  );
}

/** "May" is a month where it has a capital that no sentence gave it. */
function readCalendar({ text, language }: Version, line: Line, place: number): Alone | undefined {
  const token = line.tokens[place];
  if (token?.kind !== "word") return undefined;
  const { key, span } = token;
  const end = place + 1;
  const weekday = weekdayOf(key, language);
  if (weekday !== undefined)
    return { figure: { kind: "calendar", value: `weekday ${weekday}`, unit: "weekday" }, end };
  const month = line.numerals.entries.get(key)?.month ?? monthOf(key, language);
  const mayBeVerb =
    language.startsWith("en") &&
    (place === 0 || !CAPITAL.test(text.slice(span.start, span.start + 1)));
  if (month === undefined || mayBeVerb) return undefined;
  return { figure: { kind: "calendar", value: `month ${month}`, unit: "month" }, end };
}
