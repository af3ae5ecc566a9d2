/*
 * What two versions write in different ways and mean alike: per cent and pct, Oct. and October, colour and color. An
 * editor need not check these. Figures of the same worth (33 and thirty-three) are told before, by `wholes.ts`.
 */
import { type Pair, SIDES } from "../../model/pair";
import { shortFormsOf } from "../lexicon/shortForms/shortForms";
import { spellerOf } from "../lexicon/spelling";
import type { Token } from "../tokens";

/** Tokens, `[start, end)`. */
interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** Tokens of both sides that differ in style only. */
export type StyledStretch = Pair<TokenRange>;

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
  const readings = readAll(tokens.a, languages.a);
  const places = listPlaces(readAll(tokens.b, languages.b));
  const found: StyledStretch[] = [];
  let a = 0;
  let nextB = 0;
  while (a < tokens.a.length) {
    const match = nearest(a);
    if (match) {
      found.push(match);
      a = match.a.end;
      nextB = match.b.end;
    } else a++;
  }
  return found;

  /** What first means the same as the words from `start` on, and is written another way. */
  function nearest(start: number): StyledStretch | undefined {
    let best: StyledStretch | undefined;
    for (const { meaning, length } of readings[start] ?? []) {
      const ahead = places.get(meaning);
      while (ahead?.[0] && ahead[0].start < nextB) ahead.shift();
      const stretch = ahead?.[0] && { a: { start, end: start + length }, b: ahead[0] };
      if (stretch && stretch.b.start < (best?.b.start ?? Infinity) && !areSameWords(stretch))
        best = stretch;
    }
    return best;
  }

  function areSameWords(stretch: StyledStretch): boolean {
    const [own, other] = SIDES.map((side) =>
      tokens[side].slice(stretch[side].start, stretch[side].end).map(({ key }) => key),
    );
    return own?.join(" ") === other?.join(" ");
  }
}

/** Where each meaning stands, in order. */
function listPlaces(readings: readonly (readonly Reading[])[]): Map<string, TokenRange[]> {
  const places = new Map<string, TokenRange[]>();
  for (const [start, own] of readings.entries())
    for (const { meaning, length } of own) {
      const range = { start, end: start + length };
      const others = places.get(meaning);
      if (others) others.push(range);
      else places.set(meaning, [range]);
    }
  return places;
}

/** For each token, what the words from there on mean, the longest reading first. */
function readAll(tokens: readonly Token[], language: string): Reading[][] {
  const forms = shortFormsOf(language);
  const spell = spellerOf(language);
  return tokens.map(({ key, kind }, i) => {
    const readings: Reading[] = [];
    for (const { words, thing } of forms.get(key) ?? [])
      if (words.every((word, n) => word === tokens[i + n]?.key))
        readings.push({ meaning: `thing ${thing}`, length: words.length });
    if (spell && kind === "word") readings.push({ meaning: `word ${spell(key)}`, length: 1 });
    return readings;
  });
}
