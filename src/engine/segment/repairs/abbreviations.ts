/*
 *   the U.S. | Secretary → the U.S. Secretary      in the U.S. | He left → stays
 *   Dr. | Priya Nandan   → Dr. Priya Nandan        at 3 a.m. | Police   → stays
 *   on Jan. | 9          → on Jan. 9
 *   قال د. | سامي          → one sentence
 * A title never ends a sentence, a month none before a figure; any other abbreviation does when what follows is a word
 * that seldom carries a capital for another reason: an article, a pronoun, a preposition. Scripts without capitals have
 * no such sign: there an abbreviation ends nothing. Behind a figure, a letter that may be a title ("г." for town) is a
 * measure or a year ("1998 г.").
 */
import type { Rejects } from "./break";

const ABBREVIATED =
  /^["'“‘„«([]*(?:[ldnsjmtcq]['’])?([\p{L}\d](?:[\p{L}\p{M}\d.’'-]*[\p{L}\p{M}\d])?)\.["'’”»)\]]*$/iu;
const FIRST_WORD = /^["'“‘«([]*([\p{L}\p{M}’'-]+|\d)/u;
/** "U.S.", "z.B.", "e.g.", "J.-P.": letters with a stop each need not be in a list. */
const DOTTED = /^\p{L}\p{M}*(?:\.-?\p{L}\p{M}*)+$/u;
const HAS_NO_CAPITALS = /^\p{Lo}/u;
const BEHIND_FIGURE = /\p{Nd} \S*$/u;
/** "N°. 4", "Nº. 4" */
const NUMBER_SIGN = /^[Nn][°º]s?\.$/u;
/** "3 a.m. GMT" */
const ZONE = /^[A-Z]{2,4}\b/u;
const CLOCK = /^[ap]\.?m$/u;

export const endsInAbbreviation: Rejects = ({ before, after }, lexicon) => {
  const lastWord = before.slice(before.lastIndexOf(" ") + 1);
  if (NUMBER_SIGN.test(lastWord)) return true;
  const word = ABBREVIATED.exec(lastWord)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const isTitle = lexicon.titles.has(word);
  if (isTitle && !BEHIND_FIGURE.test(before)) return true;
  if (isTitle && word.length === 1) return false;
  const isStreet = word.endsWith("str") && lexicon.abbreviations.has("str");
  if (
    !isStreet &&
    !isTitle &&
    !lexicon.abbreviations.has(word) &&
    !lexicon.beforeFigure.has(word) &&
    !DOTTED.test(word)
  )
    return false;
  const next = FIRST_WORD.exec(after)?.[1] ?? "";
  if (lexicon.beforeFigure.has(word) && /^\d/u.test(next)) return true;
  if (HAS_NO_CAPITALS.test(next)) return true;
  if (CLOCK.test(word)) return lexicon.commonWords.has(next.toLowerCase()) || ZONE.test(after);
  return !lexicon.functionWords.has(next.toLowerCase()) && !/^["“„«]/u.test(after);
};
