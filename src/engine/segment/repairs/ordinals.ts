/*   am 3. | Mai → am 3. Mai;  im 19. | Jahrhundert → im 19. Jahrhundert;  Es waren 26. | Die Stadt → stays
 * German and its neighbours write an ordinal as a figure with a stop; a noun of dates and ranks follows it.
 */
import type { Rejects } from "../sentences";

const FIGURE = /(?:^|\s)(?:\d{1,2}|[IVX]+)\.$/u;

export const endsInOrdinal: Rejects = ({ before, after }, lexicon) => {
  if (!FIGURE.test(before)) return false;
  const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase();
  return next !== undefined && lexicon.ordinalNouns.has(next);
};
