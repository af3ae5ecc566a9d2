/*
 * Characters that show nothing and part a word for every machine: zero-width spaces and joiners, a byte order mark inside
 * a text, tag characters (with which text is hidden), variation selectors piled up.
 *
 * False friends: joiners in Persian, in Indic scripts and in emoji, zero-width spaces in Khmer, Lao, Burmese and Thai,
 * flags of regions (tags behind a black flag), variant forms of Han characters, soft hyphens. So the joiners count only
 * between letters of scripts that never need them.
 */
import type { Notice } from "../../model/comparison";

const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}`;
const ZERO_WIDTH = String.raw`[\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F]`;

const INVISIBLE = new RegExp(
  [
    `(?<=[${LETTER}])${ZERO_WIDTH}+(?=[${LETTER}])`,
    String.raw`(?<!^)\uFEFF+`,
    String.raw`(?<!\u180E)\u180E+(?=[${LETTER}])`,
    String.raw`(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0001}\u{E0020}-\u{E007F}]+`,
    String.raw`(?<=[${LETTER}])[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+`,
    String.raw`(?<![\p{Script=Han}\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\u{E0100}-\u{E01EF}]+`,
  ].join("|"),
  "gu",
);

/** A look that costs a fraction of the pattern: hardly a text holds any of them. */
const MAY_HIDE = /[\u180E\u200B-\u200D\u2060-\u206F\uFEFF]|[\uFE00-\uFE0F]|[\u{E0001}-\u{E01EF}]/u;

/** The invisible characters of `text` that have no business where they stand, in order, to be left out. */
export function findInvisibles(text: string): Notice[] {
  if (!MAY_HIDE.test(text)) return [];
  return Array.from(text.matchAll(INVISIBLE), ({ 0: run, index }) => ({
    kind: "invisible",
    span: { start: index, end: index + run.length },
    reading: "",
  }));
}
