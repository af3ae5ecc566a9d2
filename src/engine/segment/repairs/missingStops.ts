/*   Ann Chiang of DAB In the west of the city, two … → Ann Chiang of DAB | In the west of the city, two …
 * Pasting glues a caption, or a head, to the paragraph behind it. A preposition with a capital after a word without any stop,
 * and before a small article, opens a sentence; in titles ("In The Heat") the article has a capital too. A credit
 * ("Image: …") opens one as well.
 */
const OPENER = /(?:In|At|On) +(?:the|a|an|this|his|her|their|its) /gu;
const CREDIT = /(?:Image|Photo|Picture|Photograph|Foto|Bild|Фото) ?: /gu;

/** A word without a stop, and the space after it. */
const UNSTOPPED = /[\p{L}\p{N}%)] +$/u;

/** Offsets of sentences that follow one without a stop, ascending within each kind. */
export function startsAfterMissingStop(paragraph: string): number[] {
  return (paragraph.includes(": ") ? [CREDIT, OPENER] : [OPENER]).flatMap((pattern) =>
    Array.from(paragraph.matchAll(pattern), ({ index }) => index).filter((index) =>
      UNSTOPPED.test(paragraph.slice(Math.max(0, index - 3), index)),
    ),
  );
}
