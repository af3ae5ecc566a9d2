/*   21st = twenty-first · 3e = troisième · 21-й = двадцать первый · einundzwanzigste
 * Ordinals. A figure with a stop (3.) is one in dates only, where `dates.ts` reads it.
 */
import { type Figure, countOf } from "./figure";
import { isBeside, isContent, keyAt, type Line, numeralAt, phraseAt } from "./line";

const NUMBER = /^(\d+)(\p{L}{1,3})$/u;
const INTEGER = /^\d+$/u;

/** Reads an ordinal that starts at `start`. */
export function readOrdinal(line: Line, start: number): Figure | undefined {
  const { numerals } = line;
  const token = line.tokens[start];
  const [, figures, suffix] = (token?.kind === "number" && NUMBER.exec(token.key)) || [];
  if (figures !== undefined)
    return numerals.has("suffixes", suffix) && isEnglishEnding(line, Number(figures), suffix)
      ? countOf("ordinal", { start, end: start + 1 }, Number(figures))
      : undefined;
  if (token?.kind === "number") {
    const isEnded = line.language === "ru" && INTEGER.test(token.key) && isBeside(line, start + 1);
    return isEnded && numerals.has("suffixes", keyAt(line, start + 1))
      ? countOf("ordinal", { start, end: start + 2 }, Number(token.key))
      : undefined;
  }
  return readWords(line, start);
}

function readWords(line: Line, start: number): Figure | undefined {
  const { numerals } = line;
  const first = numeralAt(line, start);
  const tens =
    first?.amount !== undefined && first.amount >= 20 && first.amount % 10 === 0 ? first.amount : 0;
  // "vingt et unième"
  const isJoined =
    tens > 0 && isBeside(line, start + 1) && numerals.has("joiner", keyAt(line, start + 1));
  const at = start + (tens > 0 ? 1 : 0) + (isJoined ? 1 : 0);
  const ordinal = numeralAt(line, at)?.ordinal;
  if (ordinal === undefined || (tens > 0 && (!isBeside(line, at) || ordinal >= 10)))
    return undefined;
  if (tens === 0 && !isSure(line, start)) return undefined;
  if (isBeside(line, at + 1) && numerals.has("notRank", keyAt(line, at + 1))) return undefined;
  return countOf("ordinal", { start, end: at + 1 }, tens + ordinal);
}

/** "A second later", "rose a third", "le premier ministre" are no ordinals, and those of which it is not sure are none either. */
function isSure(line: Line, i: number): boolean {
  const { numerals, language } = line;
  const before = isBeside(line, i) ? keyAt(line, i - 1) : undefined;
  const isDoubtful = numerals.has("doubtful", keyAt(line, i));
  if (isDoubtful && language === "en") return numerals.has("the", before);
  const isShare = numeralAt(line, i)?.part !== undefined;
  // An English share is counted: "third in the table" is none.
  if (isShare && language === "en" && !isCounted(line, i)) return true;
  if (isShare || isDoubtful)
    return isContent(line, i + 1) || (isShare && numerals.has("the", before));
  return phraseAt(line, numerals.measures, i) === undefined;
}

/** "a third", "one third" */
function isCounted(line: Line, i: number): boolean {
  if (!isBeside(line, i)) return false;
  const isNumber = line.tokens[i - 1]?.kind === "number" || numeralAt(line, i - 1) !== undefined;
  return isNumber || line.numerals.has("articles", keyAt(line, i - 1));
}

function isEnglishEnding(line: Line, number: number, suffix: string | undefined): boolean {
  if (line.language !== "en") return true;
  const isTeen = Math.floor((number % 100) / 10) === 1;
  const wanted = isTeen ? undefined : ["th", "st", "nd", "rd"][number % 10];
  return suffix === (wanted ?? "th");
}
