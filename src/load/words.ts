/** Words in = words out: what is read from a file is counted against what stands in it. */

/** Letters and digits up to white space: enough to tell that something is missing, in any script that parts its words. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/** How many words `text` has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
