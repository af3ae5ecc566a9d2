/*
 * The figures of a text, by what they are worth: 4,000 = 4 000 = four thousand; 1,3 Mio. Euro = €1.3m; 2.35pm = 14:35;
 * a third = 33 %; May 3 = 3. Mai. Read are those that are sure. A false figure is worse than one not read: a check would
 * say that it had been changed.
 *
 * One pass from left to right. Nearly all words are passed over after one look at the words that figures may start with.
 */
import type { Token } from "../tokens";
import { isName, readAmount } from "./amounts";
import { readDate } from "./dates";
import type { Figure, Stretch } from "./figure";
import { isGlued, keyAt, type Line, lineOf, numeralAt } from "./line";
import { readOrdinal } from "./ordinals";
import { readShare } from "./shares";
import { readTime } from "./times";

/** What was read lately: the aligner, the marks and the checks ask about the same segments. */
const known = new WeakMap<
  readonly Token[],
  { readonly language: string; readonly figures: readonly Figure[] }
>();

/** The figures in a run of tokens of `language` (BCP 47), in order and apart. */
export function readFigures(tokens: readonly Token[], language: string): readonly Figure[] {
  const before = known.get(tokens);
  if (before?.language === language) return before.figures;
  const figures = read(tokens, language);
  known.set(tokens, { language, figures });
  return figures;
}

function read(tokens: readonly Token[], language: string): readonly Figure[] {
  const line = lineOf(tokens, language);
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length;) {
    const stretch = mayStart(line, i) ? readStretch(line, i) : undefined;
    if (stretch?.figure) figures.push(stretch.figure);
    i = Math.max(i + 1, stretch?.end ?? 0);
  }
  return figures;
}

function mayStart(line: Line, i: number): boolean {
  if (line.tokens[i]?.kind === "number") return true;
  if (numeralAt(line, i) === undefined) return false;
  return (
    !line.numerals.has("articles", keyAt(line, i)) ||
    numeralAt(line, i + 1) !== undefined ||
    isMeasuredOne(line, i)
  );
}

/** "ein Prozent" */
function isMeasuredOne(line: Line, i: number): boolean {
  return line.numerals.measures.has(keyAt(line, i + 1) ?? "");
}

function readStretch(line: Line, i: number): Stretch | undefined {
  const time = readTime(line, i) ?? readDate(line, i);
  if (time) return { end: time.end, figure: time };
  const share = readShare(line, i);
  if (share) return share;
  const ordinal = readOrdinal(line, i);
  if (ordinal) return { end: ordinal.end, figure: ordinal };
  const amount = readAmount(line, i);
  if (amount) return amount;
  const token = line.tokens[i];
  if (token?.kind !== "number" || isName(line, i) || isGlued(line, i + 1)) return undefined;
  return { end: i + 1, figure: { start: i, end: i + 1, kind: "other", value: token.key } };
}
