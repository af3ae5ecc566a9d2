/*   “Why?” | Smith asked.  → one sentence;   “Go!” | said Ana Ruiz. → one sentence;   “Why?” | Nobody knew. → stays
 * A quotation that ends in its own stop keeps the attribution after it: a speech verb, behind a name of one to four
 * words.
 */
import type { Rejects } from "./break";

const QUOTE_END = /[?!…]["'’”»“]$/u;
const LONGEST_NAME = 4;
const NAME_WORD = "(?:\\p{Lu}[\\p{L}.’'-]*|van|von|der|den|de|da|di|del|della|du|la|le|al|bin|ibn)";
const NAMES_AND_VERBS = Array.from(
  { length: LONGEST_NAME },
  (_, words) => new RegExp(`^(?:${NAME_WORD}\\s+){${words + 1}}(\\p{Ll}+)`, "u"),
);

export const startsAttribution: Rejects = ({ before, after }, lexicon) => {
  if (!QUOTE_END.test(before)) return false;
  return NAMES_AND_VERBS.some((pattern) => lexicon.speechVerbs.has(pattern.exec(after)?.[1] ?? ""));
};
