/** File names where there is little room. */

/** Versions differ at the end of their names more often than at the beginning: a date, a time, "v2", and the ending. */
const TAIL = 12;

/** A name with no more characters than this is never cut. */
const SHORT = 20;

/** The part of a name that may be cut, and the end that is always shown; "" where the name is short. */
export function partName(name: string): { readonly head: string; readonly tail: string } {
  const characters = Array.from(name);
  if (characters.length <= SHORT) return { head: name, tail: "" };
  return {
    head: characters.slice(0, -TAIL).join(""),
    tail: characters.slice(-TAIL).join(""),
  };
}
