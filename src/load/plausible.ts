/**
 * How well the characters beyond ASCII stand where they stand. Bytes read in the wrong single-byte encoding still are
 * characters, but capitals stand inside words, signs between letters, and scripts are mixed: Ïðåñ, prÈfËte, ÎÒÅÔËÔ.
 * What statistics of letters cannot tell from a headline, one such place often does.
 */

/** Scripts whose letters do not stand next to each other in a word. */
const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
];

/** Written without spaces, and hardly ever one character alone: two bytes that are no word are one such by chance. */
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef・ー]/u;

const LETTER = /[\p{L}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const OPENING_QUOTE = /[\p{Pi}„]/u;
const CLOSING_QUOTE = /[\p{Pf}“‘]/u;
const DASH_OR_DOTS = /[–—…·•]/u;
const MONEY_OR_MEASURE = /[€£¥§°©®№²³½¼¾±×%‰]/u;
const ODD_SPACE = /[\u00a0\u202f\u2009]/u;

/** No printed letters, though Unicode counts the florin sign among them; what other encodings' letters turn into. */
const NEVER = /[\p{C}\uFFFD¤ƒˆ˜¨¸¬¦¯´ª]/u;
/** Marks of right-to-left writing are invisible and in place. */
const DIRECTION = /[\u200c-\u200f\u00ad]/u;

/** A letter alone is a word in many languages (à, и, É), but not often. */
const ALONE = 0.6;
/** A sign that stands between letters as if it were one. */
const MISPLACED = 0;
const IN_PLACE = 1;
const UNKNOWN = 0.5;

/** How much text is looked at. */
const ENOUGH = 20_000;

/** The share, from 0 to 1, of characters beyond ASCII that stand where such characters do; 1 where there are none. */
export function weighPlaces(text: string): number {
  let sum = 0;
  let count = 0;
  const signs = Array.from(text.slice(0, ENOUGH));
  for (const [at, sign] of signs.entries()) {
    if (sign <= "\u007f") continue;
    count++;
    sum += weigh(sign, signs[at - 1] ?? " ", signs[at + 1] ?? " ");
  }
  return count === 0 ? 1 : sum / count;
}

function weigh(sign: string, before: string, after: string): number {
  if (EAST_ASIAN.test(sign))
    return EAST_ASIAN.test(before) || EAST_ASIAN.test(after) ? IN_PLACE : UNKNOWN;
  if (DIRECTION.test(sign)) return IN_PLACE;
  if (NEVER.test(sign)) return MISPLACED;
  if (LETTER.test(sign)) return weighLetter(sign, before, after);
  const opens = !LETTER.test(before) && !/[\s]/u.test(after);
  const closes = !/\s/u.test(before);
  if (OPENING_QUOTE.test(sign) && opens) return IN_PLACE;
  if (CLOSING_QUOTE.test(sign) && closes) return IN_PLACE;
  const isBetween = LETTER.test(before) && LETTER.test(after);
  // French sets its guillemets apart, Danish and German turn them round.
  if (OPENING_QUOTE.test(sign) || CLOSING_QUOTE.test(sign)) return isBetween ? MISPLACED : IN_PLACE;
  if (isBetween && !DASH_OR_DOTS.test(sign)) return MISPLACED;
  if (DASH_OR_DOTS.test(sign) || ODD_SPACE.test(sign)) return IN_PLACE;
  if (MONEY_OR_MEASURE.test(sign)) return LETTER.test(before) ? UNKNOWN : IN_PLACE;
  if (/[¿¡،؛؟]/u.test(sign)) return IN_PLACE;
  // Half a pair of single quotes, in some languages; in the wrong encoding, the В of many a Russian word.
  if (sign === "‚") return UNKNOWN;
  return LETTER.test(before) || LETTER.test(after) ? MISPLACED : UNKNOWN;
}

function weighLetter(sign: string, before: string, after: string): number {
  const script = SCRIPTS.find((one) => one.test(sign));
  const neighbours = [before, after].filter((one) => LETTER.test(one));
  if (neighbours.length === 0) return ALONE;
  if (script !== undefined && neighbours.some((one) => !script.test(one) && !/\p{M}/u.test(one)))
    return MISPLACED;
  const risesInWord = CAPITAL.test(sign) && SMALL.test(before);
  const risesBehind = SMALL.test(sign) && CAPITAL.test(after);
  return risesInWord || risesBehind ? MISPLACED : IN_PLACE;
}
