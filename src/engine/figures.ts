/*
 * What a figure is worth, whatever way it is written: 4,000 = 4 000 = four thousand; 1,3 Mio. = 1.3 million = 1.3m.
 * Figures that are no single amount (a score, a date, a time) keep their writing: their value is their key.
 */
import { scaleOf, valueOfNumeral } from "./lexicon/numerals";
import type { Token } from "./tokens";

const AMOUNT = /^-?\d+(?:[.,']\d+)*$/u;
const WITH_SUFFIX = /^(-?\d+(?:[.,']\d+)*)(\p{L}{1,3})$/u;
const GROUPED = /^-?\d{1,3}(?:[.,']\d{3})+$/u;

const TENS: ReadonlySet<number> = new Set([20, 30, 40, 50, 60, 70, 80, 90]);

/** Languages that write the decimal point as a point and group thousands by commas. */
const POINT_LANGUAGES: ReadonlySet<string> = new Set([
  "en",
  "zh",
  "ja",
  "ko",
  "he",
  "th",
  "hi",
  "und",
]);

/**
 * The value of each token of a sentence as a string fit for comparison, or nothing for a token that is no figure. Both
 * words of "thirty-three" have the value of the whole.
 */
export function figureValues(tokens: readonly Token[], language: string): (string | undefined)[] {
  return tokens.map((token, i) => {
    const asTens = sumUp(token, tokens[i + 1], language);
    const amount = asTens ?? sumUp(tokens[i - 1], token, language) ?? amountOf(token, language);
    if (amount === undefined) return token.kind === "number" ? token.key : undefined;
    const next = tokens[asTens === undefined ? i + 1 : i + 2];
    const scale = next === undefined ? undefined : scaleOf(next.key, language);
    return String(Number((amount * (scale ?? 1)).toPrecision(12)));
  });
}

/** The tens and units of one number in words. */
function sumUp(
  tens: Token | undefined,
  units: Token | undefined,
  language: string,
): number | undefined {
  if (tens?.kind !== "word" || units?.kind !== "word") return undefined;
  const many = amountOf(tens, language);
  const few = amountOf(units, language);
  const isNumber =
    many !== undefined &&
    few !== undefined &&
    TENS.has(many) &&
    few >= 1 &&
    few < 10 &&
    Number.isInteger(few);
  return isNumber ? many + few : undefined;
}

function amountOf(token: Token, language: string): number | undefined {
  if (token.kind === "word") return valueOfNumeral(token.key, language);
  if (token.kind !== "number") return undefined;
  if (AMOUNT.test(token.key)) return parseAmount(token.key, language);
  const [, figure, suffix] = WITH_SUFFIX.exec(token.key) ?? [];
  if (figure === undefined || suffix === undefined) return undefined;
  const scale = scaleOf(suffix, language);
  return scale === undefined ? undefined : parseAmount(figure, language) * scale;
}

/** Reads separators by the language, except where only one reading is possible (1.234.567). */
function parseAmount(written: string, language: string): number {
  const point = POINT_LANGUAGES.has(language) ? "." : ",";
  const group = point === "." ? "," : ".";
  const marks = written.match(/[.,]/gu) ?? [];
  const groupsOnly = GROUPED.test(written) && (marks.length > 1 || marks[0] === group);
  const plain = written.replaceAll("'", "");
  if (groupsOnly) return Number(plain.replace(/[.,]/gu, ""));
  if (marks.length === 1) return Number(plain.replace(",", "."));
  return Number(plain.replaceAll(group, "").replace(point, "."));
}
