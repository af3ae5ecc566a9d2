/*   John F. | Kennedy → John F. Kennedy;  C. S. | Lewis → C. S. Lewis;  plan B. | The → stays
 * A single capital with a stop is an initial when a name follows, not an article or pronoun. In Devanagari, which ends
 * its sentences with another sign, any syllable with a stop is one: ए. के. | शर्मा.
 */
import type { Rejects } from "./break";

const INITIAL = /(?:^|[\s(“"'‘])(\p{Lu}|\p{Script=Devanagari}\p{M}{0,2})\.$/u;
/** The stop, a capital of up to two code units or a syllable of three, and what stands before it. */
const REACH = 5;

export const endsInInitial: Rejects = ({ before, after }, lexicon) => {
  const initial = INITIAL.exec(before.slice(-REACH))?.[1];
  if (initial === undefined) return false;
  const next = /^[\p{L}\p{M}’'-]+/u.exec(after)?.[0];
  if (next === undefined) return false;
  const isInitial = after.charAt(next.length) === ".";
  return isInitial || next.length === 1 || !lexicon.functionWords.has(next.toLowerCase());
};
