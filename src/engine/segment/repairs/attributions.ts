/*   “Why?” | Smith asked.  → one sentence;   “Go!” | said Ana Ruiz. → one sentence;   “Why?” | Nobody knew. → stays
 * A quotation that ends in its own stop keeps the attribution after it: a speech verb, alone or behind one to three
 * capitalised words.
 */
import type { Rejects } from "../sentences";

const QUOTE_END = /[?!…]["'’”»“]$/u;
const NAME_AND_VERB = /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}?(\p{Ll}+)/u;

export const startsAttribution: Rejects = ({ before, after }, lexicon) => {
  if (!QUOTE_END.test(before)) return false;
  const verb = NAME_AND_VERB.exec(after)?.[1];
  return verb !== undefined && lexicon.speechVerbs.has(verb);
};
