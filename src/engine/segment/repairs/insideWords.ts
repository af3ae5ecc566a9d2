/*   Y!|J → Y!J;  1.|Helado → 1.Helado;  Yahoo! | Finance → Yahoo! Finance;  Really?|Yes → stays
 * A stop that belongs to a name, or has no space after it, ends nothing – unless a sentence plainly follows.
 */
import type { Rejects } from "./break";

const ENDS_PLAINLY = /\p{Ll}[.!?]["'’”»)\]]*$/u;
const STARTS_PLAINLY = /^["“‘«(]?\p{Lu}\p{Ll}/u;
const NAMES_WITH_MARK = /(?:^|\s)(?:Yahoo|Jeopardy|Oklahoma|Mamma Mia|Joomla|Yum)!$/u;
const ASCII_STOP = /[.!?]["'’”»)\]]*$/u;
const ELISION = /\[(?:\.{3}|…)\]["'’”»]*$/u;

export const isInsideWord: Rejects = ({ before, after, spaced }, lexicon) => {
  if (ELISION.test(before)) return true;
  if (NAMES_WITH_MARK.test(before)) {
    const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? "";
    return !lexicon.functionWords.has(next);
  }
  if (
    spaced ||
    !ASCII_STOP.test(before) ||
    !/^["“‘«(]?[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(after)
  )
    return false;
  return !(ENDS_PLAINLY.test(before) && STARTS_PLAINLY.test(after));
};
