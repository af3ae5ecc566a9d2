/*
 * Pairs of words as phrases that an editor can read:
 *
 *   [sought] to begin [mending] [ties] | [aimed] to [restore] [relations]
 *   [sought to begin mending ties]     | [aimed to restore relations]
 *
 * Words that stand for each other in a row make one phrase, and so does a stretch of which most words of weight do. Small
 * words go with what follows them, as articles and prepositions do, but not beyond a comma. No two phrases share a word, on either side.
 */
import { mapPair, type Pair, type Side, SIDES } from "../../model/pair";
import { isWeighty, type LooseUnit } from "./looseUnits";
import type { UnitPair } from "./partners";

/** Places in a list of loose units, `[start, end)`. */
export interface LooseRange {
  readonly start: number;
  readonly end: number;
}

/** Phrases that stand for each other. */
export type PhrasePair = Pair<LooseRange>;

/** A preposition and an article. */
const MOST_SMALL = 2;

interface Phrase {
  ranges: PhrasePair;
  /** How many pairs it is made of. */
  count: number;
}

/** Grows the pairs, given in the order of a, into phrases in that order. */
export function growPhrases(
  pairs: readonly UnitPair[],
  loose: Pair<readonly LooseUnit[]>,
): PhrasePair[] {
  const paired = mapPair(loose, (_, side) => new Set(pairs.map((pair) => pair[side])));
  const phrases = joinPairs();
  /** By loose unit: the phrase it is in. */
  const owner = mapPair(loose, (own) => own.map((): Phrase | undefined => undefined));
  for (const phrase of phrases) own(phrase, phrase.ranges);
  for (const phrase of phrases) {
    for (const step of [-1, 1] as const) takeReplaced(phrase, step);
    own(
      phrase,
      mapPair(phrase.ranges, (range, side) => withSmallWords(range, side)),
    );
  }
  return phrases.map(({ ranges }) => ranges);

  function own(phrase: Phrase, ranges: PhrasePair): void {
    phrase.ranges = ranges;
    for (const side of SIDES) owner[side].fill(phrase, ranges[side].start, ranges[side].end);
  }

  function joinPairs(): Phrase[] {
    const joined: Phrase[] = [];
    for (const pair of pairs) {
      const ranges = mapPair(pair, (place) => ({ start: place, end: place + 1 }));
      const last = joined.at(-1);
      const wider = last && unite(last.ranges, ranges);
      if (last && wider && isPhrase(wider, last.count + 1)) {
        last.ranges = wider;
        last.count++;
      } else joined.push({ ranges, count: 1 });
    }
    return joined;
  }

  /** Whether the ranges are of one block each, hold `count` pairs and no other's words, and fewer words of weight without one. */
  function isPhrase(ranges: PhrasePair, count: number): boolean {
    return SIDES.every((side) => {
      let others = 0;
      let own = 0;
      const { start, end } = ranges[side];
      for (let i = start; i < end; i++) {
        const unit = loose[side][i];
        if (unit?.block !== loose[side][start]?.block) return false;
        if (paired[side].has(i)) own++;
        else if (unit && isWeighty(unit)) others++;
      }
      return own === count && others < count;
    });
  }

  /** Takes along what stands beside a phrase on both sides, where the one replaced the other and most words stay paired. */
  function takeReplaced(phrase: Phrase, step: -1 | 1): void {
    const beside = mapPair(phrase.ranges, (range, side) => freeBeside(range, side, step));
    const isReplaced =
      loose.a[phrase.ranges.a.start]?.place === loose.b[phrase.ranges.b.start]?.place &&
      beyond(beside.a, "a", step) === beyond(beside.b, "b", step) &&
      SIDES.every((side) =>
        loose[side].slice(beside[side].start, beside[side].end).some(isWeighty),
      );
    const wider = unite(phrase.ranges, beside);
    if (isReplaced && isPhrase(wider, phrase.count)) own(phrase, wider);
  }

  /** What stands before or behind a range in its block and is in no phrase. */
  function freeBeside({ start, end }: LooseRange, side: Side, step: -1 | 1): LooseRange {
    let from = start;
    let to = end;
    if (step < 0) while (isFree(from - 1, start, side)) from--;
    else while (isFree(to, start, side)) to++;
    return step < 0 ? { start: from, end: start } : { start: end, end: to };
  }

  function isFree(place: number, beside: number, side: Side): boolean {
    const unit = loose[side][place];
    return (
      unit !== undefined &&
      unit.block === loose[side][beside]?.block &&
      owner[side][place] === undefined
    );
  }

  /** The phrase that ends a free range; none where the block ends. */
  function beyond({ start, end }: LooseRange, side: Side, step: -1 | 1): Phrase | undefined {
    const place = step < 0 ? start - 1 : end;
    const last = step < 0 ? start : end - 1;
    return loose[side][place]?.block === loose[side][last]?.block ? owner[side][place] : undefined;
  }

  function withSmallWords(range: LooseRange, side: Side): LooseRange {
    const before = freeBeside(range, side, -1);
    const behind = freeBeside(range, side, 1);
    let { start, end } = range;
    const isSmall = (place: number): boolean => {
      const unit = loose[side][place];
      return unit !== undefined && !isWeighty(unit);
    };
    while (start > before.start && isSmall(start - 1) && !loose[side][start]?.isApart) start--;
    // Where a word of weight stands before them, it has a share in a long row of small words.
    if (start > before.start) start = Math.max(start, range.start - MOST_SMALL);
    // A sign behind a figure is part of the amount: 15 %.
    while (end < behind.end && loose[side][end]?.unit.kind === "sign") end++;
    let last = end;
    while (last < behind.end && isSmall(last)) last++;
    const endsBlock = last === behind.end && !beyond(behind, side, 1);
    return { start, end: endsBlock ? last : end };
  }
}

function unite(one: PhrasePair, other: PhrasePair): PhrasePair {
  return mapPair(one, ({ start, end }, side) => ({
    start: Math.min(start, other[side].start),
    end: Math.max(end, other[side].end),
  }));
}
