/**
 * Letters that someone who looks for a word takes for the same: É, é and e, ’ and ', – and -, ﬁ and fi. What has no form
 * without its accent in Unicode (ø, ł) is named; what shows nothing is left out.
 */

/** Signs and letters by what is found for them, and by what they are found with. */
const ALIKE: readonly (readonly [string, string])[] = [
  ["'", "‘’‚‛′´`ʼʹ‹›＇"],
  ['"', "“”„‟″«»＂"],
  ["-", "‐‑‒–—―−﹘﹣－"],
  ["a", "ª"],
  ["ae", "æ"],
  ["d", "đð"],
  ["h", "ħ"],
  ["i", "ı"],
  ["l", "ł"],
  ["o", "øº"],
  ["oe", "œ"],
  ["ss", "ßẞ"],
  ["t", "ŧ"],
  ["th", "þ"],
  ["σ", "ς"],
];

const FOUND_WITH: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

/**
 * Accents of Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowel signs and the bar that lengthens a word. Not
 * the marks of scripts in which they are vowels of their own, such as Devanagari and Thai.
 */
const ACCENTS =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/gu;

/** Controls of joining and direction, hidden spaces, the soft hyphen. */
const UNSEEN = /^[\p{Cf}\u034f\ufe00-\ufe0f]$/u;

/** A copy of few: a story has some hundred different characters. */
const folded = new Map<string, string>();

/** What a character is found by; "" where it shows nothing. White space and dashes stay what they are, one for each. */
export function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = foldAnew(character);
  folded.set(character, plain);
  return plain;
}

function foldAnew(character: string): string {
  if (/^[\s\u0085]$/u.test(character)) return " ";
  if (UNSEEN.test(character)) return "";
  const named = FOUND_WITH.get(character);
  if (named !== undefined) return named;
  const small = character.normalize("NFKD").toLowerCase().replaceAll(ACCENTS, "");
  return [...small].map((letter) => FOUND_WITH.get(letter) ?? letter).join("");
}
