/*
 * A stop or comma typed after the layout was switched: "two peopleю" (ю is on the key of the full stop, б on that of the
 * comma), or "Да/ Нет" (the Russian full stop is on the key of the slash).
 *
 * False friends: the Russian sign-off between slashes (/Корр. ТАСС …/), alternatives (и/или), fractions of a verse quoted
 * with spaced slashes.
 */
import type { Notice } from "../../model/comparison";

const AFTER_LATIN = /(?<=\p{Script=Latin}{2})[юбжЖ](?=["'’”»)\]]*(?:\s|$))/gu;
const AFTER_CYRILLIC = /(?<=\p{Script=Cyrillic}{2})\/(?=[ \t]+["«“]?\p{Lu}|[ \t]*(?:[\r\n]|$))/gu;

/** UTF-16 code units between the slashes of a sign-off. */
const LONGEST_SIGN_OFF = 120;
const OPENING_SLASH = /(?:^|[\s(])\//u;

const MEANT: ReadonlyMap<string, string> = new Map([
  ["ю", "."],
  ["б", ","],
  ["ж", ";"],
  ["Ж", ":"],
  ["/", "."],
]);

/** The mistyped stops of `text`, each with the stop that was meant; Latin words' first. */
export function findLayoutStops(text: string): Notice[] {
  if (!/[\u0400-\u04FF]/u.test(text)) return [];
  const slips = Array.from(text.matchAll(AFTER_LATIN), describe);
  for (const slash of text.matchAll(AFTER_CYRILLIC)) {
    const before = text.slice(Math.max(0, slash.index - LONGEST_SIGN_OFF), slash.index);
    if (!OPENING_SLASH.test(before.slice(before.lastIndexOf("\n") + 1)))
      slips.push(describe(slash));
  }
  return slips;
}

function describe({ 0: typed, index }: RegExpExecArray): Notice {
  const reading = MEANT.get(typed) ?? typed;
  return { kind: "layout", span: { start: index, end: index + typed.length }, reading };
}
