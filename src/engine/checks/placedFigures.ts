/* The figures of a segment where they stand, and weekdays and months that stand alone: "until Saturday" is a date, too. */
import type { Version } from "../../model/comparison";
import type { Span } from "../../model/span";
import type { Figure } from "../figures/figure";
import { readFigures } from "../figures/readFigures";
import { monthOf, weekdayOf } from "../lexicon/calendar";
import { numeralsOf } from "../lexicon/numerals/numerals";
import type { Token } from "../tokens";

/** A figure, or a weekday or month that stands alone. */
export type CheckedFigure =
  | Figure
  | {
      readonly kind: "calendar";
      readonly value: string;
      readonly unit: "weekday" | "month";
      readonly amount?: undefined;
    };

/** A figure of a segment with its place in the text. */
export interface PlacedFigure {
  readonly figure: CheckedFigure;
  readonly segment: number;
  readonly span: Span;
}

const CAPITAL = /^\p{Lu}/u;

/** The figures in the `tokens` of a segment, in text order. */
export function placeFigures(
  version: Version,
  segment: number,
  tokens: readonly Token[],
): PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  const figures = readFigures(tokens, version.language);
  let next = 0;
  for (let i = 0; i < tokens.length;) {
    const figure = figures[next];
    const [first, last] = [tokens[i], tokens[(figure?.end ?? 0) - 1]];
    if (figure?.start === i && first && last) {
      placed.push({ figure, segment, span: { start: first.span.start, end: last.span.end } });
      i = figure.end;
      next++;
      continue;
    }
    const alone = first && readCalendar(version, first, i);
    if (alone) placed.push({ figure: alone, segment, span: first.span });
    i++;
  }
  return placed;
}

/** "May" is a month where it has a capital that no sentence gave it. */
function readCalendar(
  { text, language }: Version,
  { kind, key, span }: Token,
  place: number,
): CheckedFigure | undefined {
  if (kind !== "word") return undefined;
  const weekday = weekdayOf(key, language);
  if (weekday !== undefined)
    return { kind: "calendar", value: `weekday ${weekday}`, unit: "weekday" };
  const month = numeralsOf(language).entries.get(key)?.month ?? monthOf(key, language);
  const mayBeVerb =
    language.startsWith("en") &&
    (place === 0 || !CAPITAL.test(text.slice(span.start, span.start + 1)));
  if (month === undefined || mayBeVerb) return undefined;
  return { kind: "calendar", value: `month ${month}`, unit: "month" };
}
