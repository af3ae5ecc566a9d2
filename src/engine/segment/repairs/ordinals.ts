/*   am 3. | Mai → am 3. Mai;  im 19. | Jahrhundert → im 19. Jahrhundert;  Es waren 26. | Die Stadt → stays
 * German and its neighbours write an ordinal as a figure with a stop. A noun of dates and ranks follows it, or an article
 * or preposition stands before it and a noun, not another article, after it ("wurde 2. | Sieger").
 */
import type { Rejects } from "./break";

const FIGURE = /(?:^|\s)(?:\d{1,2}|[IVX]+)\.$/u;
const INTRODUCED =
  /(?:^|\s)(?:der|die|das|den|dem|des|am|im|vom|zum|zur|beim|ein|eine|einen|einem|einer|als|wurde|wird|und|bis|ab)\s(?:\d{1,2}|[IVX]+)\.$/iu;

export const endsInOrdinal: Rejects = ({ before, after }, lexicon) => {
  if (lexicon.ordinalNouns.size === 0 || !FIGURE.test(before)) return false;
  const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase();
  if (next === undefined) return false;
  return (
    lexicon.ordinalNouns.has(next) || (INTRODUCED.test(before) && !lexicon.functionWords.has(next))
  );
};
