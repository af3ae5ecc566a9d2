const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** A look that costs less: the ranges in which all of these letters lie. */
const MAY_BE_UNSPACED =
  /[\u0e00-\u0e7f\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\u{16fe0}-\u{3ffff}]/u;

/** Whether a block has more words than `limit`, from 1 up. Few characters cannot be many words, and need no count. */
export function hasMoreWords(text: string, limit: number): boolean {
  return text.length > limit && countWords(text) > limit;
}

/** Words of a block, its white space collapsed. Scripts without spaces have about one word to two characters. */
export function countWords(text: string): number {
  let count = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) count++;
  if (!MAY_BE_UNSPACED.test(text)) return count;
  return count + Math.floor((text.match(UNSPACED)?.length ?? 0) / 2);
}
