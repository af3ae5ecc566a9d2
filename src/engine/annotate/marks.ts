/*
 * Word-level marks of one match.
 *
 *   The mayor [called/termed] the plan “a gift to the valley”{ on Friday}.
 *
 * called and termed are reworded and stand for each other, on Friday is unique, "a gift to the valley" is kept; mayor and
 * plan stay unmarked. Words that only stand elsewhere, or are written another way, are told from those that changed; and
 * of two sentences that share hardly a word only the phrases in common are shown, for anything else would be confetti.
 */
import type { Mark } from "../../model/comparison";
import { mapPair, otherSide, type Pair, SIDES } from "../../model/pair";
import type { Span } from "../../model/span";
import type { Token } from "../tokens";
import type { Likeness } from "./likeness";
import { keepWhole } from "./keepWhole";
import { findLooseUnits, type LooseUnit } from "./looseUnits";
import { pairUnits } from "./pairs";
import { styleTitles } from "./titles";
import type { UnitPair } from "./partners";
import { growPhrases, type LooseRange, type PhrasePair } from "./phrases";
import { findShifted, type Loose } from "./shifts";
import type { Stretch } from "./diffWholes";
import { findStretches } from "./stretches";
import type { Unit } from "./units";

/** Fewer shared words in a row are chance in a reworded sentence ("the end of the"), not a kept phrase. */
const SHORTEST_KEPT_RUN = 4;

/** In a sentence of which hardly more is left than this share of its weighty words, every word would be marked … */
const LEAST_SHARED = 0.25;
/** … which is confetti in a long sentence, and plain to see in a short one. */
const FEWEST_WORDS = 8;
/** A word that the other side says with another is half a word in common. */
const PAIRED = 0.5;

/** The words of a match. */
export interface MatchWords {
  /** Tokens of its segments in order. */
  readonly tokens: Pair<readonly Token[]>;
  /** The units that these tokens make up, in order. */
  readonly units: Pair<readonly Unit[]>;
}

/** What tells the marks: function words by key, the languages of the two sides, and what words are to each other. */
export interface WordLore {
  readonly small: ReadonlySet<string>;
  readonly languages: Pair<string>;
  readonly likeness: Likeness;
}

/** The marks of a match, and every run of words that it keeps, shown or not. */
export interface MarkedWords {
  readonly marks: Pair<readonly Mark[]>;
  readonly kept: readonly Pair<readonly Token[]>[];
  /** Whether all that differs is marked as style. */
  readonly styleOnly: boolean;
}

/**
 * The marks of a match that is not verbatim. Both lists ascend. A mark may reach across a piece's end: what stands between
 * pieces belongs to other segments.
 */
export function markWords({ tokens, units }: MatchWords, lore: WordLore): MarkedWords {
  const unitOf = mapPair(units, (own, side) => indexByToken(own, tokens[side].length));
  const found = styleTitles(
    findStretches(tokens, lore.small, lore.languages),
    lore.languages,
    (side, token) => units[side][unitOf[side][token] ?? -1]?.kind === "name",
  );
  const differing = listDiffering(found);
  const shifted = findShifted(differing, lore.small);
  const stretches = keepWhole(found, unitOf, shifted);
  const loose = findLooseUnits(stretches, units, unitOf, shifted);
  const pairs = pairUnits(loose, tokens, lore.likeness);
  const same = stretches.filter((stretch) => stretch.kind === "same" && isRun(stretch.tokens.a));
  const styled = stretches.filter(({ kind }) => kind === "style");
  const isBare = sharesLittle(tokens, loose, pairs, lore.small);
  const phrases = isBare ? [] : growPhrases(pairs, loose);
  const replaced = phrases.map((phrase) => ({
    isStyle: isOneAmount(phrase, loose),
    spans: mapPair(phrase, (range, side) => spanOf(range, loose[side], tokens[side])),
  }));
  const marks = mapPair(tokens, (own, side): Mark[] => {
    const alone = isBare
      ? []
      : restOf(
          loose[side],
          phrases.map((phrase) => phrase[side]),
        );
    const elsewhere = isBare ? [] : runsOf(differing[side], shifted[side]);
    const all: readonly Mark[] = [
      ...same.map((stretch) => mark("kept", stretch.tokens[side])),
      ...styled.flatMap((stretch) =>
        stretch.tokens[side].length > 0 ? [mark("style", stretch.tokens[side])] : [],
      ),
      ...elsewhere.map((run) => mark("shifted", run)),
      ...alone.map((range): Mark => ({ kind: "unique", span: spanOf(range, loose[side], own) })),
      ...replaced.map(({ isStyle, spans }): Mark =>
        isStyle
          ? { kind: "style", span: spans[side] }
          : { kind: "reworded", span: spans[side], partner: spans[otherSide(side)] },
      ),
    ];
    return all.toSorted((one, other) => one.span.start - other.span.start);
  });
  const kept = [...same.map((stretch) => stretch.tokens), ...shifted.runs];
  const shown = [...marks.a, ...marks.b];
  const styleOnly =
    !isBare &&
    shown.some(({ kind }) => kind === "style") &&
    shown.every(({ kind }) => kind === "style" || kind === "kept");
  return { marks, kept: kept.filter(({ a }) => isRun(a)), styleOnly };
}

/** Whether both phrases are the same amount: of 1.3 m and 1.3 million only the million is written another way. */
function isOneAmount(phrase: PhrasePair, loose: Pair<readonly LooseUnit[]>): boolean {
  const [a, b] = SIDES.map((side) => {
    const { start, end } = phrase[side];
    const unit = loose[side][start]?.unit;
    return end - start === 1 && unit?.kind === "figure" ? unit.terms[0] : undefined;
  });
  return a !== undefined && a === b;
}

function indexByToken(units: readonly Unit[], tokens: number): Int32Array {
  const unitOf = new Int32Array(tokens);
  for (const [index, { start, end }] of units.entries())
    for (let token = start; token < end; token++) unitOf[token] = index;
  return unitOf;
}

function isRun(run: readonly Token[]): boolean {
  return run.length >= SHORTEST_KEPT_RUN;
}

/** Tokens that differ where they stand. */
function listDiffering(stretches: readonly Stretch[]): Pair<Loose[]> {
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
  loose: Pair<readonly LooseUnit[]>,
  pairs: readonly UnitPair[],
  small: ReadonlySet<string>,
): boolean {
  return SIDES.every((side) => {
    const isWord = (token: Token): boolean => !small.has(token.key);
    const weighty = tokens[side].filter(isWord).length;
    const paired = new Set(pairs.map((pair) => pair[side]));
    const lost = loose[side].reduce((sum, { start, end }, i) => {
      const words = tokens[side].slice(start, end).filter(isWord).length;
      return sum + (paired.has(i) ? words * (1 - PAIRED) : words);
    }, 0);
    return weighty >= FEWEST_WORDS && weighty - lost < weighty * LEAST_SHARED;
  });
}

/** The tokens of a side that have been shifted, run by run. */
function runsOf(differing: readonly Loose[], shifted: ReadonlySet<number>): Token[][] {
  const runs: Token[][] = [];
  let next = -1;
  for (const { token, index } of differing) {
    if (!shifted.has(index)) continue;
    if (index === next) runs.at(-1)?.push(token);
    else runs.push([token]);
    next = index + 1;
  }
  return runs;
}

/** What no phrase holds, as far as it stands together. */
function restOf(loose: readonly LooseUnit[], phrases: readonly LooseRange[]): LooseRange[] {
  const taken = new Uint8Array(loose.length);
  for (const { start, end } of phrases) taken.fill(1, start, end);
  const rest: { start: number; end: number }[] = [];
  for (const [i, { block }] of loose.entries()) {
    if (taken[i] === 1) continue;
    const last = rest.at(-1);
    if (last?.end === i && loose[i - 1]?.block === block) last.end++;
    else rest.push({ start: i, end: i + 1 });
  }
  return rest;
}

function spanOf(
  { start, end }: LooseRange,
  loose: readonly LooseUnit[],
  tokens: readonly Token[],
): Span {
  return spanOfTokens(tokens.slice(loose[start]?.start, loose[end - 1]?.end));
}

function mark(kind: "kept" | "style" | "shifted", run: readonly Token[]): Mark {
  return { kind, span: spanOfTokens(run) };
}

function spanOfTokens(run: readonly Token[]): Span {
  return { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 };
}
