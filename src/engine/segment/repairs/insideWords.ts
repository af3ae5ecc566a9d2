/*   Y!|J → Y!J;  1.|Helado → 1.Helado;  Yahoo! | Finance → Yahoo! Finance;  Really?|Yes → stays
 * A stop that belongs to a name, or has no space after it, ends nothing – unless a sentence plainly follows. Chinese and
 * Japanese set no spaces and have stops of their own; there a stop behind a Latin letter or figure ends nothing.
 */
import type { Rejects } from "./break";

const ENDS_PLAINLY = /\p{Ll}[.!?]["'’”»)\]]*$/u;
const STARTS_PLAINLY = /^["“‘«(]?\p{Lu}\p{Ll}/u;
const NAMES_WITH_MARK = /(?:^|\s)(?:Yahoo|Jeopardy|Oklahoma|Mamma Mia|Joomla|Yum)!$/u;
const ASCII_STOP = /[.!?]["'’”»)\]]*$/u;
const CJK_FIRST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN_BEFORE_STOP = /[\p{Script=Latin}\d]\.$/u;
const WORD_FIRST = /^["“‘«(]?[\p{L}\p{N}]/u;
const ELISION = /\[(?:\.{3}|…)\]["'’”»]*$/u;

export const isInsideWord: Rejects = ({ before, after, spaced }, lexicon) => {
  if (before.includes("]") && ELISION.test(before)) return true;
  if (before.endsWith("!") && NAMES_WITH_MARK.test(before)) {
    const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? "";
    return !lexicon.functionWords.has(next);
  }
  if (spaced || !ASCII_STOP.test(before)) return false;
  if (CJK_FIRST.test(after)) return LATIN_BEFORE_STOP.test(before);
  if (!WORD_FIRST.test(after)) return false;
  return !(ENDS_PLAINLY.test(before) && STARTS_PLAINLY.test(after));
};
