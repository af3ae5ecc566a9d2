/*
 * Letters of another script that look like the word's own: "Bаnk" with a Cyrillic а, "Москвa" with a Latin a. To a
 * reader the word is right; a search, a spell-checker or a comparison does not find it.
 *
 * False friends: names in another script (a whole word, no mixture), quantities and genes (kΩ, TNFα, λmax: Greek letters
 * that are no look-alikes, or stand at the edge of the word), a Latin name with a Russian ending (Facebookа).
 */
import type { Notice } from "../../model/comparison";

const MIXED = /[A-Za-z\u00C0-\u024F][\u0370-\u052F]|[\u0370-\u052F][A-Za-z\u00C0-\u024F]/u;
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
const LATIN_WORD = /[A-Za-z]+/gu;
const CYRILLIC_WORD = /[\u0400-\u052F]+/gu;
/** A Latin name that took a Cyrillic ending. */
const INFLECTED_NAME = /^\p{Lu}\p{Script=Latin}+\p{Script=Cyrillic}{1,3}$/u;

type Script = "latin" | "cyrillic" | "greek";

const CYRILLIC_AS_LATIN = pairUp(
  "аесіјорѕухԁһԛԝӏАВЕКМНОРСТХУІЈЅҮӀ",
  "aecijopsyxdhqwlABEKMHOPCTXYIJSYI",
);
const LATIN_AS_CYRILLIC = pairUp("aeocpxyijsABEKMHOPCTXYIJS", "аеосрхуіјѕАВЕКМНОРСТХУІЈЅ");
const GREEK_AS_LATIN = pairUp("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX");
const LATIN_AS_GREEK = pairUp("oABEZHIKMNOPTYX", "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ");
/** These stand for quantities at the edge of a word; between small Latin letters they are look-alikes. */
const GREEK_BETWEEN_LATIN = pairUp("αινρυχκγ", "aivpuxky");

function pairUp(foreign: string, own: string): ReadonlyMap<string, string> {
  const owns = [...own];
  return new Map([...foreign].map((letter, i) => [letter, owns[i] ?? letter]));
}

/** The look-alikes of `text`, one notice for each run of them inside a word. */
export function findLookalikes(text: string): Notice[] {
  if (!MIXED.test(text)) return [];
  const notices: Notice[] = [];
  let dominant: Script | undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!MIXED.test(word)) continue;
    dominant ??= dominantScript(text);
    const mended = mend(word, dominant);
    if (mended === undefined) continue;
    for (let start = 0; start < word.length; start++) {
      if (word[start] === mended[start]) continue;
      let end = start + 1;
      while (end < word.length && word[end] !== mended[end]) end++;
      const span = { start: index + start, end: index + end };
      notices.push({ kind: "lookalike", span, reading: mended.slice(start, end) });
      start = end;
    }
  }
  return notices;
}

function dominantScript(text: string): Script {
  const length = (pattern: RegExp): number =>
    (text.match(pattern) ?? []).reduce((sum, word) => sum + word.length, 0);
  return length(CYRILLIC_WORD) > length(LATIN_WORD) ? "cyrillic" : "latin";
}

/** The word in one script, or nothing where some letter has no double there. Letters of all maps are one unit long. */
function mend(word: string, dominant: Script): string | undefined {
  if (dominant === "cyrillic" && INFLECTED_NAME.test(word)) return undefined;
  const found: { readonly mended: string; readonly script: Script; readonly changes: number }[] =
    [];
  for (const script of ["latin", "cyrillic", "greek"] as const) {
    const mended = rewrite(word, script);
    if (mended === undefined) continue;
    let changes = 0;
    for (let i = 0; i < word.length; i++) if (word[i] !== mended[i]) changes++;
    if (changes > 0 && changes < word.length) found.push({ mended, script, changes });
  }
  const rank = (one: (typeof found)[number]): number =>
    one.changes - (one.script === dominant ? 0.5 : 0);
  return found.sort((one, other) => rank(one) - rank(other))[0]?.mended;
}

function rewrite(word: string, script: Script): string | undefined {
  let mended = "";
  let own = 0;
  for (const [i, letter] of [...word].entries()) {
    const from = scriptOf(letter);
    if (from === undefined || from === script) {
      if (from === script) own++;
      mended += letter;
      continue;
    }
    const double = doubleOf(letter, from, script, word, i);
    if (double === undefined) return undefined;
    mended += double;
  }
  return own > 0 ? mended : undefined;
}

function doubleOf(
  letter: string,
  from: Script,
  to: Script,
  word: string,
  at: number,
): string | undefined {
  if (from === "cyrillic" && to === "latin") return CYRILLIC_AS_LATIN.get(letter);
  if (from === "latin" && to === "cyrillic") return LATIN_AS_CYRILLIC.get(letter);
  if (from === "latin" && to === "greek") return LATIN_AS_GREEK.get(letter);
  if (from === "greek" && to === "latin") {
    const isInside = /^[a-z]$/u.test(word.charAt(at - 1)) && /^[a-z]$/u.test(word.charAt(at + 1));
    return GREEK_AS_LATIN.get(letter) ?? (isInside ? GREEK_BETWEEN_LATIN.get(letter) : undefined);
  }
  return undefined;
}

function scriptOf(letter: string): Script | undefined {
  if (LATIN.test(letter)) return "latin";
  if (CYRILLIC.test(letter)) return "cyrillic";
  return GREEK.test(letter) ? "greek" : undefined;
}
