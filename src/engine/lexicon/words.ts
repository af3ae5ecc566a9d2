/** A set from a list of words set apart by white space, so that a lexicon reads as a word list. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
