/*   killing two peopleю The | mayor → killing two peopleю | The mayor
 * The full stop and the letter ю share a key. At the end of a Latin word, before a capital, ю is the stop.
 */
const SLIP = /\p{Script=Latin}ю["'’”)]*\s+(?=["“‘(]?\p{Lu})/gu;

/** Offsets of the sentences that follow a stop typed in the wrong keyboard layout, ascending. */
export function wrongLayoutStops(paragraph: string): number[] {
  if (!paragraph.includes("ю")) return [];
  return Array.from(paragraph.matchAll(SLIP), (slip) => slip.index + slip[0].length);
}
