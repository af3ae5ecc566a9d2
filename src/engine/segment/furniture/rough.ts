/*
 * A pattern made rough: it matches whatever the pattern matches, and hardly more. For each `\p{L}` of a pattern engines
 * write out all letters of Unicode, and with hundreds of them in the wordings of furniture a first comparison would wait
 * for that longer than for anything else. A few ranges say nearly the same.
 */

/** What a property holds, as ranges of a class: those that hold more than it, and those that hold less. */
interface Ranges {
  readonly wide: string;
  readonly narrow: string;
}

/** Wide ranges leave out the signs of general punctuation: they stand in any line. */
const RANGES: ReadonlyMap<string, Ranges> = new Map([
  [
    "L",
    {
      wide: String.raw`A-Za-z\u00aa-\u200f\u2071-\u{10ffff}`,
      narrow: "A-Za-zÀ-ÖØ-öø-ʯЀ-ҁҊ-ӿ",
    },
  ],
  [
    "Lu",
    {
      wide: String.raw`A-ZÀ-ÞĀ-Я\u0460-\u1fff\u2102-\u{10ffff}`,
      narrow: "A-ZÀ-ÖØ-ÞА-Я",
    },
  ],
  [
    "Ll",
    {
      wide: String.raw`a-z\u00b5ß-\u040fа-\u1fff\u2071-\u{10ffff}`,
      narrow: "a-zß-öø-ÿа-я",
    },
  ],
  ["M", { wide: String.raw`\u0300-\u1fff\u20d0-\u{10ffff}`, narrow: String.raw`\u0300-\u036f` }],
  ["N", { wide: String.raw`\d\u00b2-\u{10ffff}`, narrow: String.raw`\d` }],
]);

/** What names a property, escapes a character, or opens or closes a class or a group. */
const PART = /\\p\{(\w+)\}|\\.|\(\?<?!|\[\^|[()[\]]/gu;

/** The source of a pattern that matches wherever `source` does: what `source` denies is denied of less. */
export function roughen(source: string): string {
  const around: boolean[] = [];
  let isDenied = false;
  let opened: string | undefined;
  return source.replaceAll(PART, (part: string, property: string | undefined) => {
    if (property !== undefined) {
      const ranges = RANGES.get(property)?.[isDenied === (opened === "[^") ? "wide" : "narrow"];
      if (ranges === undefined) return part;
      return opened ? ranges : `[${ranges}]`;
    }
    if (opened) {
      if (part === "]") opened = undefined;
    } else if (part.startsWith("[")) opened = part;
    else if (part === ")") isDenied = around.pop() ?? false;
    else if (part.startsWith("(")) {
      around.push(isDenied);
      if (part !== "(") isDenied = !isDenied;
    }
    return part;
  });
}
