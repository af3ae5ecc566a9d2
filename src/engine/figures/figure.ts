/**
 * A figure where it stands in a run of tokens, with its scale, currency or measure, and nothing else.
 *
 * Two figures of one kind are worth the same where their values are the same. Where their amounts are and only one has a
 * unit ("4" and "4 km", "May 3" and "May 3, 2031", "14:35" and "14:35 GMT"), they are perhaps the same: the weaker equality.
 */
export interface Figure {
  /** Tokens, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /**
   * A share in words is a percentage, rounded to the whole: a third is 33 %. A range is also a score; other figures are those
   * that only their writing tells.
   */
  readonly kind: "amount" | "percent" | "time" | "date" | "ordinal" | "range" | "other";
  readonly value: string;
  /**
   * The bare number; of a time the minutes of its day, of a date month and day as 503. Absent where there is no single
   * number, and where a time may be of the morning or the evening.
   */
  readonly amount?: number;
  /** What is counted, named alike in all languages: "km", "$", "%"; of a time its zone, of a date its year. */
  readonly unit?: string;
}

/** What was read: a figure, or tokens that are no figure that is sure, to be passed over. */
export interface Stretch {
  readonly end: number;
  readonly figure?: Figure;
}

/** A figure that counts: amounts are rounded to what a number holds exactly. */
export function countOf(
  kind: "amount" | "percent" | "ordinal",
  range: { readonly start: number; readonly end: number },
  amount: number,
  unit?: string,
): Figure {
  const exact = Number(amount.toPrecision(12));
  const value =
    kind === "ordinal" ? `${exact}.` : unit === undefined ? `${exact}` : `${exact} ${unit}`;
  return {
    start: range.start,
    end: range.end,
    kind,
    value,
    amount: exact,
    ...(unit !== undefined && { unit }),
  };
}
