/*   John F. | Kennedy → John F. Kennedy;  C. S. | Lewis → C. S. Lewis;  plan B. | The → stays
 * A single capital with a stop is an initial when a name follows, not an article or pronoun.
 */
import type { Rejects } from "./break";

const INITIAL = /(?:^|[\s(“"'‘])(\p{Lu})\.$/u;

export const endsInInitial: Rejects = ({ before, after }, lexicon) => {
  const initial = INITIAL.exec(before)?.[1];
  if (initial === undefined) return false;
  const next = /^[\p{L}’'-]+/u.exec(after)?.[0];
  return next !== undefined && !(next.length > 1 && lexicon.functionWords.has(next.toLowerCase()));
};
