/** Words in = words out: what is read from a file is counted against what stands in it. */

/** What stands between white space. */
const RUN = /\S+/gu;

/** Letters and digits up to white space: enough to tell that something is missing, in any script that parts its words. */
const LETTER = /[\p{L}\p{N}]/u;

/** How many words `text` has. One pattern for both would look through a line of a million dashes a million times. */
export function countWords(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(RUN)) if (LETTER.test(run)) count++;
  return count;
}
