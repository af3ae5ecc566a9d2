import type { Span } from "../model/span";

/** Throws an Error that names `promise` where it does not hold. */
export function insist(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`broken promise: ${promise}`);
}

/** Insists that `name` is a span of `text`. */
export function checkSpan({ start, end }: Span, text: string, name: string): void {
  insist(
    Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= 0 &&
      start < end &&
      end <= text.length,
    `${name} is a span of its text`,
  );
}
