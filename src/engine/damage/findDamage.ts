/*
 * The damage a text shows by itself, before it has segments or words: wrong characters. Damage that only shows in words
 * and in the other text (a slip of the keyboard, a doubled or cut word) is looked for in words.ts.
 */
import type { Notice } from "../../model/comparison";
import { findBidiControls } from "./bidiControls";
import { findMarkFloods } from "./combiningMarks";
import { findControls } from "./controls";
import { findCyrillicMojibake } from "./cyrillicMojibake";
import { findInvisibles } from "./invisibles";
import { findLayoutStops } from "./layoutStops";
import { findLayoutStretches } from "./layoutStretches";
import { findLigatures } from "./ligatures";
import { findLookalikes } from "./lookalikes";
import { findLostCharacters } from "./lostCharacters";
import { findMojibake } from "./mojibake";
import { findReplacedCharacters } from "./replacedCharacters";
import { dropOverlaps } from "./overlaps";

/** Everything clean copy in western languages is made of. Most texts hold nothing else and are done at once. */
const SUSPECT = /[^\t\n\r\x20-\x7E\u00A0§£°«»¿¡–—‘’‚“”„•…€]/u;

/** What comes first knows more, and keeps the place where two see damage. */
const FINDERS: readonly ((text: string) => readonly Notice[])[] = [
  findMojibake,
  findCyrillicMojibake,
  findLayoutStops,
  findLookalikes,
  findLigatures,
  findInvisibles,
  findBidiControls,
  findMarkFloods,
  findControls,
  findReplacedCharacters,
];

/** The damage `text` shows by itself, in text order, not overlapping. */
export function findDamage(text: string): Notice[] {
  const found: (readonly Notice[])[] = [findLayoutStretches(text), findLostCharacters(text)];
  if (SUSPECT.test(text)) for (const find of FINDERS) found.push(find(text));
  return dropOverlaps(found);
}
