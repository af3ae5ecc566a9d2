import { tokenise } from "../tokens";
import type { Figure } from "./figure";
import { readFigures } from "./readFigures";

/** "It cost {$5|5 $}.": the figure in braces, and its value behind the stroke. */
const DRAWN = /\{([^|}]*)\|[^}]*\}/gu;

/** The text that a drawing is of. */
export function textOf(drawn: string): string {
  return drawn.replaceAll(DRAWN, "$1");
}

/** The text with its figures drawn in. */
export function drawFigures(text: string, language: string): string {
  const tokens = tokenise(text, { start: 0, end: text.length });
  let drawn = text;
  for (const { start, end, value } of readFigures(tokens, language).toReversed()) {
    const from = tokens[start]?.span.start ?? 0;
    const to = tokens[end - 1]?.span.end ?? from;
    drawn = `${drawn.slice(0, from)}{${drawn.slice(from, to)}|${value}}${drawn.slice(to)}`;
  }
  return drawn;
}

/** The figures of a text. */
export function figuresIn(text: string, language: string): readonly Figure[] {
  return readFigures(tokenise(text, { start: 0, end: text.length }), language);
}
