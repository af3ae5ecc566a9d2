/*
 * Numbers of two characters, for tables that travel with the engine: a digit is any printable sign of ASCII that needs no
 * escape in a string, so that two of them reach as far as three of base 36.
 */

/** The signs from "#" to "~", but for the backslash. */
const FIRST = 35;
const LAST = 126;
const BACKSLASH = 92;
const BASE = LAST - FIRST;

/** Characters of a number. */
export const NUMBER_WIDTH = 2;

/** `number` in two characters. Throws a RangeError where it does not fit. */
export function writeNumber(number: number): string {
  if (number < 0 || number >= BASE ** NUMBER_WIDTH) throw new RangeError(`${number} is too large.`);
  return String.fromCharCode(codeOf(Math.floor(number / BASE)), codeOf(number % BASE));
}

/** The number written at `start` of `table`. */
export function readNumber(table: string, start: number): number {
  return digitAt(table, start) * BASE + digitAt(table, start + 1);
}

function codeOf(digit: number): number {
  const code = FIRST + digit;
  return code < BACKSLASH ? code : code + 1;
}

function digitAt(table: string, index: number): number {
  const code = table.charCodeAt(index);
  return (code < BACKSLASH ? code : code - 1) - FIRST;
}
