/*
 * What two versions write in different ways and mean alike: 33 and thirty-three, 1.2bn and 1.2 billion, % and per cent,
 * Oct. and October, colour and color. An editor need not check these.
 */
import type { Pair } from "../../model/pair";
import { figureValues } from "../figures";
import { scaleOf } from "../lexicon/numerals";
import { shortFormsOf } from "../lexicon/shortForms/shortForms";
import { spellAlike } from "../lexicon/spelling";
import type { Token } from "../tokens";

/** Tokens of both sides, `[start, end)`, that differ in style only. */
export type StyledStretch = Pair<{ readonly start: number; readonly end: number }>;

interface Reading {
  /** Equal for what means the same. */
  readonly meaning: string;
  /** Tokens. */
  readonly length: number;
}

/** The stretches of two runs of tokens that differ in style only, in order and apart. */
export function findStyled(
  tokens: Pair<readonly Token[]>,
  languages: Pair<string>,
): StyledStretch[] {
  const readings = {
    a: readAll(tokens.a, languages.a),
    b: readAll(tokens.b, languages.b),
  };
  const found: StyledStretch[] = [];
  let a = 0;
  let nextB = 0;
  while (a < tokens.a.length) {
    const match = findMatch(readings.a[a] ?? []);
    if (match) {
      found.push(match);
      a = match.a.end;
      nextB = match.b.end;
    } else a++;
  }
  return found;

  function findMatch(own: readonly Reading[]): StyledStretch | undefined {
    for (let b = nextB; b < tokens.b.length; b++)
      for (const { meaning, length } of own) {
        const other = readings.b[b]?.find((one) => one.meaning === meaning);
        if (!other) continue;
        const stretch = {
          a: { start: a, end: a + length },
          b: { start: b, end: b + other.length },
        };
        if (!areSameWords(stretch)) return stretch;
      }
    return undefined;
  }

  function areSameWords(stretch: StyledStretch): boolean {
    const [own, other] = (["a", "b"] as const).map((side) =>
      tokens[side].slice(stretch[side].start, stretch[side].end).map(({ key }) => key),
    );
    return own?.join(" ") === other?.join(" ");
  }
}

/** For each token, what the words from there on mean, the longest reading first. */
function readAll(tokens: readonly Token[], language: string): Reading[][] {
  const values = figureValues(tokens, language);
  const forms = shortFormsOf(language);
  const isEnglish = language.split("-")[0] === "en";
  return tokens.map(({ key, kind }, i) => {
    const readings: Reading[] = [];
    for (const { words, thing } of forms.get(key) ?? [])
      if (words.every((word, n) => word === tokens[i + n]?.key))
        readings.push({ meaning: `thing ${thing}`, length: words.length });
    const value = values[i];
    if (value !== undefined) {
      const next = tokens[i + 1];
      const goesOn =
        next !== undefined &&
        (scaleOf(next.key, language) !== undefined ||
          (kind === "word" && next.kind === "word" && values[i + 1] === value));
      readings.push({ meaning: `value ${value}`, length: goesOn ? 2 : 1 });
    } else if (isEnglish && kind === "word")
      readings.push({ meaning: `word ${spellAlike(key)}`, length: 1 });
    return readings;
  });
}
