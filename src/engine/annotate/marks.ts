/*
 * Word-level marks of one match.
 *
 *   The mayor [called/termed] the plan “a gift to the valley”{ on Friday}.
 *
 * called and termed are reworded, on Friday is unique, "a gift to the valley" is kept; mayor and plan stay unmarked.
 *
 * Tokens are diffed by key with jsdiff's diffArrays, never as strings, so that spans stay exact and a figure is one
 * token; one that has the same worth on both sides (33, thirty-three) is one, too, however it is written. The diff is then
 * made readable: a small word that both texts happen to share between two changes ("of", "the") is no agreement, and
 * marking it as such would make confetti of a paraphrase; words that only stand elsewhere, or are written another way, are
 * told from those that changed; and of two sentences that share hardly a word only the phrases in common are shown.
 */
import type { Mark } from "../../model/comparison";
import { mapPair, type Pair, SIDES } from "../../model/pair";
import type { Token } from "../tokens";
import { addStretch, diffWholes, type Stretch } from "./diffWholes";
import { findShifted, type Loose } from "./shifts";
import { findStyled } from "./style";
import { findWholes } from "./wholes";

/** Fewer shared words in a row are chance in a reworded sentence ("the end of the"), not a kept phrase. */
const SHORTEST_KEPT_RUN = 4;

/** In a sentence of which hardly more is left than this share of its weighty words, every word would be marked … */
const LEAST_SHARED = 0.25;
/** … which is confetti in a long sentence, and plain to see in a short one. */
const FEWEST_WORDS = 8;

/** What tells the marks: function words by key, and the languages of the two sides. */
export interface WordLore {
  readonly small: ReadonlySet<string>;
  readonly languages: Pair<string>;
}

/**
 * The marks of a match that is not verbatim, from the tokens of its segments in order. Both lists ascend. A mark may reach
 * across a piece's end: what stands between pieces belongs to other segments.
 */
export function markWords(tokens: Pair<readonly Token[]>, lore: WordLore): Pair<Mark[]> {
  const wholes = findWholes(tokens, lore.languages);
  const stretches = swallowIslands(diffWholes(wholes), lore.small).flatMap((stretch) =>
    stretch.kind === "different" ? splitByStyle(stretch, lore.languages) : [stretch],
  );
  const loose = looseTokens(stretches);
  const shifted = findShifted(loose, lore.small);
  const isBare = sharesLittle(tokens, loose, shifted, lore.small);
  const marks: Pair<Mark[]> = { a: [], b: [] };
  const place = { a: 0, b: 0 };
  for (const { kind, tokens: runs } of stretches) {
    const parts = mapPair(runs, (run, side) => partByShift(run, place[side], shifted[side]));
    const isReworded = SIDES.every((side) => parts[side].some(({ isShifted }) => !isShifted));
    for (const side of SIDES) {
      const run = runs[side];
      place[side] += run.length;
      if (kind === "style") mark(marks[side], "style", run);
      else if (kind === "different" && !isBare)
        for (const { isShifted, part } of parts[side])
          mark(marks[side], isShifted ? "shifted" : isReworded ? "reworded" : "unique", part);
      else if (kind === "same" && run.length >= SHORTEST_KEPT_RUN) mark(marks[side], "kept", run);
    }
  }
  return marks;
}

/** Tokens that differ where they stand. */
function looseTokens(stretches: readonly Stretch[]): Pair<Loose[]> {
  const loose: Pair<Loose[]> = { a: [], b: [] };
  const place = { a: 0, b: 0 };
  for (const { kind, tokens } of stretches)
    for (const side of SIDES)
      for (const token of tokens[side]) {
        const index = place[side]++;
        if (kind === "different") loose[side].push({ token, index });
      }
  return loose;
}

function sharesLittle(
  tokens: Pair<readonly Token[]>,
  loose: Pair<readonly Loose[]>,
  shifted: Pair<ReadonlySet<number>>,
  small: ReadonlySet<string>,
): boolean {
  return SIDES.every((side) => {
    const weighty = tokens[side].filter(({ key }) => !small.has(key)).length;
    const lost = loose[side].filter(
      ({ token, index }) => !small.has(token.key) && !shifted[side].has(index),
    ).length;
    return weighty >= FEWEST_WORDS && weighty - lost < weighty * LEAST_SHARED;
  });
}

/** A run in parts that have all been shifted, and parts that have not. `first` is the place of the run's first token. */
function partByShift(
  run: readonly Token[],
  first: number,
  shifted: ReadonlySet<number>,
): { readonly isShifted: boolean; readonly part: Token[] }[] {
  const parts: { readonly isShifted: boolean; readonly part: Token[] }[] = [];
  for (const [i, token] of run.entries()) {
    const isShifted = shifted.has(first + i);
    const last = parts.at(-1);
    if (last?.isShifted === isShifted) last.part.push(token);
    else parts.push({ isShifted, part: [token] });
  }
  return parts;
}

/** A stretch that differs, in parts: what differs in style only, and what lies between. */
function splitByStyle({ tokens }: Stretch, languages: Pair<string>): Stretch[] {
  const parts: Stretch[] = [];
  let from = { a: 0, b: 0 };
  const take = (kind: Stretch["kind"], to: Pair<number>): void => {
    const part = mapPair(tokens, (own, side) => own.slice(from[side], to[side]));
    if (part.a.length + part.b.length > 0) parts.push({ kind, tokens: part });
    from = to;
  };
  for (const { a, b } of findStyled(tokens, languages)) {
    take("different", { a: a.start, b: b.start });
    take("style", { a: a.end, b: b.end });
  }
  take("different", { a: tokens.a.length, b: tokens.b.length });
  return parts;
}

function swallowIslands(stretches: readonly Stretch[], small: ReadonlySet<string>): Stretch[] {
  const readable: Stretch[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const isBetween = [stretches[i - 1], stretches[i + 1]].every(
      (one) => one?.kind === "different",
    );
    const [only] = stretch.tokens.a;
    const isIsland =
      stretch.kind === "same" &&
      isBetween &&
      stretch.tokens.a.length === 1 &&
      only !== undefined &&
      small.has(only.key);
    addStretch(readable, isIsland ? { ...stretch, kind: "different" } : stretch);
  }
  return readable;
}

function mark(marks: Mark[], kind: Mark["kind"], run: readonly Token[]): void {
  const first = run[0];
  const last = run.at(-1);
  if (first && last) marks.push({ kind, span: { start: first.span.start, end: last.span.end } });
}
