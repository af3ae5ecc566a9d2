/*
 * A character that the target character set did not have and that became a question mark: EU?s, don?t, l?homme. Between
 * two letters without a space no question ends. Where the letters around it are those of an elision, it was the
 * apostrophe; otherwise nobody can tell from the word alone.
 *
 * False friends: the question mark of a web address (watch?v=…), a question with the space after it forgotten ("Why?He").
 */
import type { Notice } from "../../model/comparison";

const LOST = /\?(?=\p{Ll})/gu;
const ENDS_IN_LETTER = /\p{L}$/u;
const ADDRESS = /[/=&@\\]|\.\p{L}/u;
const ENGLISH_TAIL = /^(?:s|t|d|m|ll|ve|re)(?!\p{L})/u;
const FRENCH_HEAD = /(?<!\p{L})(?:[cdjlmnst]|(?:jus|lors|puis)?qu)$/iu;
const FRENCH_TAIL = /^[aeiouyhàâéèêëîïôœæ]/u;
/** One letter on either side is a formula rather than a word. */
const FORMULA = /^.\?.(?!\p{L})/u;
/** The longest head or tail above is shorter; addresses are longer, but tell themselves early. */
const REACH = 60;

/** The lost characters of `text`, in order. */
export function findLostCharacters(text: string): Notice[] {
  const notices: Notice[] = [];
  for (const { index } of text.matchAll(LOST)) {
    const before = /\S*$/u.exec(text.slice(Math.max(0, index - REACH), index))?.[0] ?? "";
    if (!ENDS_IN_LETTER.test(before)) continue;
    const after = /^\S*/u.exec(text.slice(index + 1, index + REACH))?.[0] ?? "";
    if (ADDRESS.test(before) || ADDRESS.test(after)) continue;
    const span = { start: index, end: index + 1 };
    const wasApostrophe =
      ENGLISH_TAIL.test(after) || (FRENCH_HEAD.test(before) && FRENCH_TAIL.test(after));
    if (!wasApostrophe && FORMULA.test(`${before}?${after}`)) continue;
    notices.push(wasApostrophe ? { kind: "lost", span, reading: "’" } : { kind: "lost", span });
  }
  return notices;
}
