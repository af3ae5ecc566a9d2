/** A half-open stretch `[start, end)` of a text, in UTF-16 code units. `start < end` wherever a span stands for text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` that `span` covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
