/*   two hundred and fifty-six · quatre-vingt-dix-sept · treinta y uno · двадцать пять тысяч
 * Numbers in words, summed up from left to right: a word is taken in while it is smaller than what the word before it
 * left open. Words that stand side by side and do not add up ("nineteen ninety-nine") are no number that is sure.
 */
import { isBeside, keyAt, type Line, numeralAt } from "./line";

/** Number words from some token on. Without an amount they are no sure figure, and should be passed over. */
export interface Count {
  readonly end: number;
  readonly amount?: number;
}

/** Below the first scale, below a hundred, below ten. */
const ANY = 999;
const BELOW_HUNDRED = 99;
const BELOW_TEN = 9;
const BELOW_TWENTY = 19;
const DOZEN = 12;

/** Reads number words, the first at `start`; nothing where there is none. */
export function readNumberWords(line: Line, start: number): Count | undefined {
  const { numerals, language } = line;
  let finished = 0;
  let group = 0;
  let open = ANY;
  let last = 0;
  let end = start;
  if (isArticleOfScale()) {
    group = 1;
    open = 0;
    end++;
  }
  for (;;) {
    const own = end === start || isBeside(line, end) ? numeralAt(line, end) : undefined;
    const isJoined = end > start && own === undefined && joins(end);
    const at = isJoined ? end + 1 : end;
    const numeral = isJoined ? numeralAt(line, at) : own;
    const isTaken = numeral !== undefined && (addAmount(at, isJoined) || addScale(at, isJoined));
    if (!isTaken) break;
    end = at + 1;
  }
  if (end === start) return undefined;
  return goesOn() ? passOver() : { end, amount: finished + group };

  /** "a hundred", "a million" */
  function isArticleOfScale(): boolean {
    const isArticle = numerals.has("articles", keyAt(line, start));
    if (!isArticle || numeralAt(line, start)?.amount !== undefined) return false;
    return isBeside(line, start + 1) && numeralAt(line, start + 1)?.scale !== undefined;
  }

  /** Whether "and" stands at `i` where it may join what follows. */
  function joins(i: number): boolean {
    if (!isBeside(line, i) || !isBeside(line, i + 1) || !numerals.has("joiner", keyAt(line, i)))
      return false;
    const next = numeralAt(line, i + 1);
    // "Between one hundred and two hundred": what follows is a number of its own.
    const isScaled =
      open >= BELOW_HUNDRED && isBeside(line, i + 2) && numeralAt(line, i + 2)?.scale !== undefined;
    return (
      next?.amount !== undefined && !isScaled && !numerals.has("between", keyAt(line, start - 1))
    );
  }

  function addAmount(i: number, isJoined: boolean): boolean {
    const amount = numeralAt(line, i)?.amount;
    if (amount === undefined) return false;
    if (amount === 20 && last === 4 && !isJoined && language === "fr") {
      group += 76;
      open = BELOW_TWENTY;
    } else {
      if (i > start && !(fits(amount) && isRightlyJoined(amount, isJoined))) return false;
      group += amount;
      open = roomBehind(amount);
    }
    last = amount;
    return true;
  }

  function fits(amount: number): boolean {
    return amount > 0 && amount <= open && Number.isInteger(amount);
  }

  /** Behind tens, Spanish and French join by "and"; behind hundreds, English does where it likes. */
  function isRightlyJoined(amount: number, isJoined: boolean): boolean {
    const isBehindTens = open === BELOW_TEN || open === BELOW_TWENTY;
    if (!isBehindTens) return !isJoined || language === "en";
    if (language === "es") return isJoined;
    if (language !== "fr") return !isJoined;
    if (last === 10) return !isJoined && amount >= 7;
    return isJoined === ((amount === 1 || amount === 11) && group % 100 !== 80);
  }

  function roomBehind(amount: number): number {
    if (language === "de" || amount > ANY || !Number.isInteger(amount)) return 0;
    if (amount >= 100) return BELOW_HUNDRED;
    if (amount >= 20 && amount % 10 === 0)
      return language === "fr" && amount === 60 ? BELOW_TWENTY : BELOW_TEN;
    return language === "fr" && amount === 10 ? BELOW_TEN : 0;
  }

  function addScale(i: number, isJoined: boolean): boolean {
    const scale = numeralAt(line, i)?.scale;
    if (scale === undefined || isJoined) return false;
    const key = keyAt(line, i);
    const isCounted = group > 0 || (finished > 0 && finished < scale);
    if (!isCounted && !(numerals.has("bare", key) && (finished === 0 || finished > scale)))
      return false;
    if (scale < 1000) {
      if (group > BELOW_HUNDRED || (scale === DOZEN && finished > 0)) return false;
      group = Math.max(group, 1) * scale;
      open = scale === DOZEN ? 0 : BELOW_HUNDRED;
    } else {
      if (finished > 0 && finished >= scale && finished % (scale * 1000) !== 0) return false;
      const isWhole = finished < scale;
      finished = isWhole
        ? Math.max(finished + group, 1) * scale
        : finished + Math.max(group, 1) * scale;
      group = 0;
      open = language === "de" ? scale - 1 : ANY;
    }
    last = scale;
    return true;
  }

  function goesOn(): boolean {
    if (!isBeside(line, end)) return false;
    const next = numeralAt(line, end);
    const isArticle = numerals.has("articles", keyAt(line, end));
    return (
      next !== undefined && !isArticle && (next.amount !== undefined || next.scale !== undefined)
    );
  }

  function passOver(): Count {
    while (goesOn()) end++;
    return { end };
  }
}
