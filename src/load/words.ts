/** Words in = words out: what is read from a file is counted against what stands in it. */

/** Beyond ASCII. */
const WHITE = /\s/u;

const LETTER = /[\p{L}\p{N}]/u;

/**
 * How many words `text` has: what stands between white space and holds a letter or digit. That is enough to tell that
 * something is missing, in any script that parts its words. Character by character, since files have millions of words and
 * a match for each of them fills the memory.
 */
export function countWords(text: string): number {
  let count = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWhite(code)) isCounted = false;
    else if (!isCounted && isLetter(code, text, at)) {
      isCounted = true;
      count++;
    }
  }
  return count;
}

function isWhite(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return WHITE.test(String.fromCharCode(code));
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code >= 0x80) return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
