/*
 * What each token of a figure is worth to the aligner, which reads token by token: "May" stays a word and 3 a figure,
 * both words of "thirty-three" are 33, and kilometres are kilometres.
 */
import type { Token } from "../tokens";
import type { Figure } from "./figure";
import { type Line, lineOf, numeralAt } from "./line";
import { readFigures } from "./readFigures";
import { readWritten } from "./written";

/** Up to tenth, ordinals are words of any story. */
const LAST_PLAIN_ORDINAL = 10;

/**
 * The value of each token as a string fit for comparison, or nothing for a token that is no figure. A number word counts
 * here where it is no sure figure, too: agreement on "nine" is a sign, whatever it is nine of.
 */
export function figureValues(tokens: readonly Token[], language: string): (string | undefined)[] {
  const line = lineOf(tokens, language);
  const values = tokens.map((_, i) => ownValue(line, i));
  for (const figure of readFigures(tokens, language)) {
    const carriers = findCarriers(line, figure);
    values.fill(undefined, figure.start, figure.end);
    for (const i of carriers) values[i] = valueOf(line, figure, i);
  }
  return values;
}

/** The tokens that stand for the figure: its numbers, else its scale or share ("a million", "half"). */
function findCarriers(line: Line, { start, end }: Figure): number[] {
  const own = Array.from({ length: end - start }, (_, n) => start + n);
  const isNumber = (i: number): boolean =>
    line.tokens[i]?.kind === "number" || numeralAt(line, i)?.amount !== undefined;
  const rest = (i: number): boolean => {
    const numeral = numeralAt(line, i);
    return (
      numeral?.scale !== undefined || numeral?.part !== undefined || numeral?.ordinal !== undefined
    );
  };
  const shares = own.filter((i) => numeralAt(line, i)?.part !== undefined);
  const numbers = own.filter(isNumber);
  return shares.length > 0 ? shares : numbers.length > 0 ? numbers : own.filter(rest);
}

function valueOf(line: Line, figure: Figure, i: number): string | undefined {
  const { kind, amount, value } = figure;
  const token = line.tokens[i];
  const isWord = token?.kind === "word";
  switch (kind) {
    case "amount":
    case "percent":
      return amount === undefined ? value : String(amount);
    case "ordinal":
      return isWord && (amount ?? 0) <= LAST_PLAIN_ORDINAL ? undefined : value;
    case "date":
    case "range":
      return ownValue(line, i);
    case "time":
    case "other":
      return isWord ? ownValue(line, i) : value;
    default:
      return kind satisfies never;
  }
}

function ownValue(line: Line, i: number): string | undefined {
  const token = line.tokens[i];
  if (token?.kind !== "number") {
    const amount = numeralAt(line, i)?.amount;
    return amount === undefined ? undefined : String(amount);
  }
  const written = readWritten(token.key, line.language);
  return written?.suffix === "" ? String(written.amount) : token.key;
}
