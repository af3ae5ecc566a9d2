/*   a decade · an hour and a half · two hours and 15 minutes · seven voters in ten · 12 million of the 85 ·
 *   the 12th minute · twelve minutes from time
 * Words that may also be read as a figure, or as another one. They are too doubtful to be told as changed, but where the
 * other side says the same in figures, nothing was.
 */
import { countOf, type Figure } from "../figures/figure";
import { isBeside, isBesideStop, keyAt, type Line, numeralAt, phraseAt } from "../figures/line";
import { numberAt, readClockWords } from "./clockWords";
import { isTimeUnit, sumOf } from "./measures";

/** What stands between a part and ten of all. */
const OUT_OF: Readonly<Record<string, RegExp>> = {
  en: /^(?:in|(?:out )?of)(?: every)? /u,
  de: /^von /u,
  fr: /^sur /u,
  es: /^de cada /u,
  ru: /^из /u,
};
const JOINERS: ReadonlySet<string> = new Set(["and", "und", "et", "y", "и"]);
/** Minutes of a match that are counted back from its end, or from the end of its first half. */
const FROM_END: readonly (readonly [minutes: number, words: RegExp])[] = [
  [
    90,
    /^(?:(?:from|before) (?:time|the end|full time)|vor (?:schluss|dem ende|abpfiff)|de la fin|del final|до конца) /u,
  ],
  [
    45,
    /^(?:(?:from|before) (?:half time|the break|the interval)|vor der pause|avant la (?:pause|mi temps)|antes del descanso|до перерыва) /u,
  ],
];

/** Shares are said of ten, of four, of a hundred. */
const MOST_OUT_OF = 100;
const LONGEST_PHRASE = 3;
/** "One long-distance train in seven". */
const MOST_BETWEEN = 3;
/** "An hour and a half" is no share. */
const HALF = 2;
/** "12 million of the 85": the scale is left out behind the second. */
const LEAST_SCALED = 1e6;
const THOUSAND = 1000;

/** The other readings in a segment, given the figures that are sure. */
export function readOtherwise(line: Line, figures: readonly Figure[]): Figure[] {
  const readings: Figure[] = [];
  for (const [i, { kind, key }] of line.tokens.entries()) {
    const mayCount = kind === "number" || line.numerals.entries.has(key);
    const counted = mayCount
      ? (readPart(line, i) ?? readShareOf(line, i) ?? readClockWords(line, i))
      : undefined;
    const reading = counted ?? readOneLength(line, i);
    if (reading) readings.push(reading);
  }
  const lengths = [...figures, ...readings]
    .filter(({ unit }) => isTimeUnit(unit))
    .toSorted((one, other) => one.start - other.start);
  lengths.forEach((length, i) => {
    const next = lengths[i + 1];
    const sum = next && isJoined(line, length.end, next.start) ? sumOf(length, next) : undefined;
    if (next && sum !== undefined)
      readings.push(countOf("amount", { start: length.start, end: next.end }, sum, next.unit));
  });
  let scaled: Figure | undefined;
  for (const figure of figures) {
    const own = readMinute(line, figure) ?? (scaled && readScaled(figure, scaled));
    if (own) readings.push(own);
    if (figure.kind === "amount" && (figure.amount ?? 0) >= LEAST_SCALED) scaled = figure;
  }
  return readings;
}

/** "a decade", "an hour and a half", "mes y medio"; "a second" is mostly none. */
function readOneLength(line: Line, i: number): Figure | undefined {
  const { numerals } = line;
  const measure = phraseAt(line, numerals.measures, i);
  if (!measure || !isTimeUnit(measure.meaning) || measure.meaning === "second") return undefined;
  const isOne = isBeside(line, i) && numerals.has("articles", keyAt(line, i - 1));
  const end = i + measure.words.length;
  const half = isBeside(line, end) ? phraseAt(line, numerals.phrases("andHalf"), end) : undefined;
  if (!isOne && (!half || numeralAt(line, i - 1) || line.tokens[i - 1]?.kind === "number"))
    return undefined;
  const range = { start: isOne ? i - 1 : i, end: end + (half?.words.length ?? 0) };
  return countOf("amount", range, half ? 1.5 : 1, measure.meaning);
}

function isJoined(line: Line, end: number, start: number): boolean {
  if (end === start) return isBesideStop(line, start);
  return end + 1 === start && JOINERS.has(keyAt(line, end) ?? "");
}

/** "Um ein Drittel gesunken": a share that does not say of what it is. */
function readPart(line: Line, i: number): Figure | undefined {
  const part = numeralAt(line, i)?.part ?? HALF;
  const isCounted = line.numerals.has("articles", keyAt(line, i - 1));
  const count = numeralAt(line, i - 1)?.amount ?? (isCounted ? 1 : undefined);
  if (part === HALF || count === undefined || !isBeside(line, i)) return undefined;
  return countOf("percent", { start: i - 1, end: i + 1 }, Math.round((count / part) * 100), "%");
}

/** "seven in ten", "seven voters in ten" */
function readShareOf(line: Line, start: number): Figure | undefined {
  const part = numberAt(line, start);
  if (part === undefined) return undefined;
  for (let from = start + 1; from <= start + 1 + MOST_BETWEEN; from++) {
    const found = OUT_OF[line.language]?.exec(wordsFrom(line, from))?.[0];
    const at = from + (found?.trim().split(" ").length ?? 0);
    const whole = found === undefined ? undefined : numberAt(line, at);
    if (whole !== undefined && whole > part && whole <= MOST_OUT_OF)
      return countOf("percent", { start, end: at + 1 }, Math.round((part / whole) * 100), "%");
  }
  return undefined;
}

/** "In the 12th minute" is after twelve minutes, "twelve minutes from time" is in the 78th. */
function readMinute(line: Line, { start, end, kind, amount, unit }: Figure): Figure | undefined {
  if (amount === undefined) return undefined;
  if (kind === "ordinal") {
    const measure = isBeside(line, end) ? phraseAt(line, line.numerals.measures, end) : undefined;
    return measure && isTimeUnit(measure.meaning)
      ? countOf("amount", { start, end: end + measure.words.length }, amount, measure.meaning)
      : undefined;
  }
  if (unit !== "minute") return undefined;
  const words = wordsFrom(line, end);
  const last = FROM_END.find(([, before]) => before.test(words))?.[0];
  return last === undefined
    ? undefined
    : countOf("amount", { start, end }, last - amount, "minute");
}

function readScaled(figure: Figure, scaled: Figure): Figure | undefined {
  const { kind, amount, unit } = figure;
  if (kind !== "amount" || amount === undefined || amount >= THOUSAND || unit !== undefined)
    return undefined;
  return countOf("amount", figure, amount * scaleOf(scaled.amount ?? 0), scaled.unit);
}

/** A million for 85 million, a billion for 1.2 billion. */
function scaleOf(amount: number): number {
  let scale = 1;
  while (amount >= scale * THOUSAND) scale *= THOUSAND;
  return scale;
}

function wordsFrom(line: Line, i: number): string {
  const words = line.tokens.slice(i, i + LONGEST_PHRASE).map(({ key }) => key);
  return `${words.join(" ")} `.replaceAll("-", " ");
}
