/** `"a"` is the left text, `"b"` the right one. */
export type Side = "a" | "b";

/** Both sides, left first. */
export const SIDES: readonly Side[] = ["a", "b"];

/** Whatever comes in twos, one for each text. */
export interface Pair<T> {
  readonly a: T;
  readonly b: T;
}

/** The side across the gutter. */
export function otherSide(side: Side): Side {
  return side === "a" ? "b" : "a";
}

/** Applies `make` to each side, left first. */
export function mapPair<T, U>(pair: Pair<T>, make: (value: T, side: Side) => U): Pair<U> {
  return { a: make(pair.a, "a"), b: make(pair.b, "b") };
}

/** The same pair with its sides exchanged. */
export function swapPair<T>(pair: Pair<T>): Pair<T> {
  return { a: pair.b, b: pair.a };
}

/** The pair whose `side` is `own`; the other is `far`. */
export function pairFrom<T>(side: Side, own: T, far: T): Pair<T> {
  return side === "a" ? { a: own, b: far } : { a: far, b: own };
}
