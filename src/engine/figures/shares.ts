/*   a third of · two-thirds · half the town · drei Viertel der · la moitié des · треть
 * Shares in words, as percentages. "A third man", "the first half", "a quarter of an hour" are none: a single share must
 * say of what it is, or stand behind "nearly" or "by".
 */
import { type Figure, type Stretch, countOf } from "./figure";
import { isBeside, keyAt, type Line, numeralAt, phraseAt } from "./line";

const HALF = 2;
/** Quarters are also three months, or a part of a town. */
const QUARTER = 4;

/** Reads a share that starts at `start`, with the number before it; none that is sure is passed over whole. */
export function readShare(line: Line, start: number): Stretch | undefined {
  const { numerals } = line;
  const isCounted = isBeside(line, start + 1) && numeralAt(line, start + 1)?.part !== undefined;
  const count = numeralAt(line, start)?.amount;
  const isArticle = numerals.has("articles", keyAt(line, start));
  const at = isCounted && (count !== undefined || isArticle) ? start + 1 : start;
  const part = numeralAt(line, at)?.part;
  if (part === undefined) return undefined;
  if (part === HALF) return asStretch(readHalf(line, start, at));
  if (at === start && !numerals.has("shareOf", "*")) return undefined;
  const share = (count ?? 1) / part;
  const scaled = readScaled(line, start, at + 1, share);
  if (scaled) return asStretch(scaled);
  if (share < 1 && isWanted()) return asStretch(shareOf(start, at + 1, share));
  // "One third of a mile" is neither a share nor a figure 1; "a third man" is an ordinal.
  return count === undefined || (isArticle && count === 1) ? undefined : { end: at + 1 };

  function isWanted(): boolean {
    const next = keyAt(line, at + 1) ?? "";
    if (isOfThing(line, at + 1)) return false;
    if (isShareOf(line, at + 1) && !isOrdinalBefore(line, start)) return true;
    if (isNearly(line, start, at + 1)) return true;
    if (part === QUARTER || count === undefined || isArticle) return false;
    return count > 1 || isEnd(line, at + 1) || line.smallWords.has(next);
  }
}

/** "a quarter of a million" */
function readScaled(line: Line, start: number, i: number, share: number): Figure | undefined {
  const scale = numeralAt(line, i + 2)?.scale;
  const isScaled = isShareOf(line, i) && isBeside(line, i + 1) && isBeside(line, i + 2);
  if (!isScaled || scale === undefined || !line.numerals.has("articles", keyAt(line, i + 1)))
    return undefined;
  return countOf("amount", { start, end: i + 3 }, share * scale);
}

function readHalf(line: Line, start: number, at: number): Figure | undefined {
  const { numerals, language } = line;
  if (phraseAt(line, numerals.phrases("halves"), at)) return undefined;
  const the =
    isBeside(line, start) && numerals.has("halfThe", keyAt(line, start - 1)) ? start - 1 : start;
  const needsArticle = language === "fr" || language === "es" || language === "de";
  if (needsArticle && the === start && !isNearly(line, start, at + 1)) return undefined;
  const before = isBeside(line, the) ? keyAt(line, the - 1) : undefined;
  if (numerals.has("notHalf", before) || isOrdinalBefore(line, the)) return undefined;
  const isWanted =
    isShareOf(line, at + 1) || isNearly(line, the, at + 1) || (needsArticle && isEnd(line, at + 1));
  if (!isWanted || isOfThing(line, at + 1)) return undefined;
  return shareOf(the, at + 1, 1 / HALF);
}

/** Whether what follows says of what it is a share. */
function isShareOf(line: Line, i: number): boolean {
  const { numerals } = line;
  return (
    isBeside(line, i) && (numerals.has("shareOf", keyAt(line, i)) || numerals.has("shareOf", "*"))
  );
}

/** "by a third", "nearly half" at the end, or before a function word. */
function isNearly(line: Line, start: number, end: number): boolean {
  const { numerals } = line;
  if (!isBeside(line, start) || !numerals.has("nearly", keyAt(line, start - 1))) return false;
  const next = keyAt(line, end) ?? "";
  return (
    isEnd(line, end) ||
    numerals.has("behindShare", next) ||
    (line.smallWords.has(next) && !numerals.has("articles", next) && next !== "past")
  );
}

function isEnd(line: Line, i: number): boolean {
  return !isBeside(line, i);
}

/** "a quarter of an hour", "un quart de siècle", "половина дня" */
function isOfThing(line: Line, i: number): boolean {
  const { numerals } = line;
  if (!isBeside(line, i)) return false;
  return (
    numerals.has("notShare", keyAt(line, i)) ||
    (isBeside(line, i + 1) && numerals.has("notShare", keyAt(line, i + 1)))
  );
}

/** "the first half", "последняя треть" */
function isOrdinalBefore(line: Line, start: number): boolean {
  if (!isBeside(line, start)) return false;
  if (numeralAt(line, start - 1)?.ordinal !== undefined) return true;
  const before = keyAt(line, start - 1) ?? "";
  return (
    line.language === "ru" && !line.smallWords.has(before) && !line.numerals.has("nearly", before)
  );
}

function asStretch(figure: Figure | undefined): Stretch | undefined {
  return figure && { end: figure.end, figure };
}

function shareOf(start: number, end: number, share: number): Figure {
  return countOf("percent", { start, end }, Math.round(share * 100), "%");
}
