import type { Pair } from "../model/pair";
import type { Token } from "./tokens";

/**
 * Whether two runs of tokens are the same words in the same order. Letter case, white space and punctuation outside
 * figures do not count; a word repaired from damage counts as the word that was meant.
 */
export function isVerbatim({ a, b }: Pair<readonly Token[]>): boolean {
  return a.length === b.length && a.every(({ key }, i) => key === b[i]?.key);
}
