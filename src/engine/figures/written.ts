/*
 * Numbers in figures: 4,000 and 4 000, 1.5 and 1,5, with what is written onto them (1.2bn, 21st, 5km).
 */

const NUMBER = /^-?\d+(?:[.,']\d+)*/u;
const SUFFIX = /^\p{L}{0,3}$/u;
const GROUPED = /^-?\d{1,3}(?:[.,']\d{3})+$/u;
const DECIMAL =
  /^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^-?\d+(?:[.,]\d+)?$/u;
/** A code or a telephone number, unless it is nought itself. */
const LEADING_ZERO = /^-?0\d/u;

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

/** A number in figures, and the letters written onto it. */
export interface Written {
  readonly amount: number;
  readonly suffix: string;
  /** The figures alone. */
  readonly figures: string;
}

/** Reads a token's key as one number, or not at all. */
export function readWritten(key: string, language: string): Written | undefined {
  const [figures] = NUMBER.exec(key) ?? [];
  if (figures === undefined) return undefined;
  const suffix = key.slice(figures.length);
  const amount = SUFFIX.test(suffix) ? parse(figures, language) : undefined;
  return amount === undefined ? undefined : { amount, suffix, figures };
}

/** Separators are read by the language, except where only one reading is possible (1.234.567). */
function parse(figures: string, language: string): number | undefined {
  const plain = figures.replaceAll("'", "");
  const marks = plain.match(/[.,]/gu) ?? [];
  const group = POINT_LANGUAGES.has(language) ? "," : ".";
  if (LEADING_ZERO.test(figures)) return undefined;
  if (GROUPED.test(figures) && (marks.length !== 1 || marks[0] === group))
    return new Set(marks).size < 2 ? Number(plain.replace(/[.,]/gu, "")) : undefined;
  if (plain !== figures || !DECIMAL.test(figures)) return undefined;
  const point = marks.at(-1) ?? ".";
  return Number(figures.replaceAll(point === "." ? "," : ".", "").replace(point, "."));
}
