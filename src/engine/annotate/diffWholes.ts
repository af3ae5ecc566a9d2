/*
 * Where two runs of words are the same, where they differ, and where a figure is only written another way.
 */
import { diffArrays } from "diff";
import { mapPair, otherSide, type Pair } from "../../model/pair";
import { isVerbatim } from "../label";
import type { Token } from "../tokens";
import type { Whole } from "./wholes";

/**
 * The diff takes time with tokens times edits. A sentence needs a few thousand steps; a text without a single stop could
 * need billions, and is then marked as reworded from end to end.
 */
const MOST_WORK = 4_000_000;
const LEAST_EDITS = 100;

/** A stretch of both token lists; where it is different, either side may be empty. */
export interface Stretch {
  readonly kind: "same" | "style" | "different";
  readonly tokens: Pair<readonly Token[]>;
}

/** The stretches of two runs of wholes, in order. */
export function diffWholes(wholes: Pair<readonly Whole[]>): Stretch[] {
  const same = matchCommon(findCommon(wholes));
  if (!same) return [{ kind: "different", tokens: mapPair(wholes, tokensOf) }];
  const stretches: Stretch[] = [];
  let from = { a: 0, b: 0 };
  const addUntil = (until: Pair<number>): void =>
    addStretch(stretches, {
      kind: "different",
      tokens: mapPair(wholes, (own, side) => tokensOf(own.slice(from[side], until[side]))),
    });
  for (const run of joinNeighbours(same)) {
    addUntil(run.start);
    from = { a: run.start.a + run.length, b: run.start.b + run.length };
    addSame(
      stretches,
      mapPair(wholes, (own, side) => own.slice(run.start[side], from[side])),
    );
  }
  addUntil(mapPair(wholes, (own) => own.length));
  return stretches;
}

/** A whole that stands on both sides somewhere, and at which place. */
interface Common {
  readonly key: string;
  readonly at: number;
}

/** In a paraphrase most words stand on one side only; without them the diff is done in a tenth of the time. */
function findCommon(wholes: Pair<readonly Whole[]>): Pair<Common[]> {
  const keys = mapPair(wholes, (own) => new Set(own.map(({ key }) => key)));
  return mapPair(wholes, (own, side) => {
    const far = keys[otherSide(side)];
    return own.flatMap(({ key }, at) => (far.has(key) ? [{ key, at }] : []));
  });
}

/** The places that go together, in order; nothing where it would be too much work to find them. */
function matchCommon({ a, b }: Pair<readonly Common[]>): Pair<number>[] | undefined {
  const maxEditLength = Math.max(LEAST_EDITS, Math.floor(MOST_WORK / (a.length + b.length)));
  const changes = diffArrays(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
    { maxEditLength },
  );
  if (!changes) return undefined;
  const same: Pair<number>[] = [];
  let inA = 0;
  let inB = 0;
  for (const { added, removed, count } of changes) {
    if (!added && !removed)
      for (let i = 0; i < count; i++) same.push({ a: a[inA + i]?.at ?? 0, b: b[inB + i]?.at ?? 0 });
    if (!added) inA += count;
    if (!removed) inB += count;
  }
  return same;
}

/** Places next to each other on both sides, as runs. */
function joinNeighbours(same: readonly Pair<number>[]): { start: Pair<number>; length: number }[] {
  const runs: { start: Pair<number>; length: number }[] = [];
  for (const place of same) {
    const last = runs.at(-1);
    if (last && last.start.a + last.length === place.a && last.start.b + last.length === place.b)
      last.length++;
    else runs.push({ start: place, length: 1 });
  }
  return runs;
}

function tokensOf(wholes: readonly Whole[]): Token[] {
  return wholes.flatMap(({ tokens }) => tokens);
}

/** Adds what is the same on both sides, in runs of what is written alike, and figures that are not. */
function addSame(stretches: Stretch[], own: Pair<readonly Whole[]>): void {
  let from = 0;
  const addRun = (until: number): void =>
    addStretch(stretches, {
      kind: "same",
      tokens: mapPair(own, (side) => tokensOf(side.slice(from, until))),
    });
  for (const [i, a] of own.a.entries()) {
    const b = own.b[i] ?? a;
    if (isVerbatim({ a: a.tokens, b: b.tokens })) continue;
    addRun(i);
    addFigure(stretches, { a: a.tokens, b: b.tokens });
    from = i + 1;
  }
  addRun(own.a.length);
}

/** Adds a figure that is written in two ways; what is written alike at either end is the same. */
function addFigure(stretches: Stretch[], { a, b }: Pair<readonly Token[]>): void {
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && a[first]?.key === b[first]?.key) first++;
  let last = 0;
  while (last < shorter - first && a.at(-1 - last)?.key === b.at(-1 - last)?.key) last++;
  const parts = (part: (own: readonly Token[]) => readonly Token[]): Pair<readonly Token[]> =>
    mapPair({ a, b }, part);
  addStretch(stretches, { kind: "same", tokens: parts((own) => own.slice(0, first)) });
  addStretch(stretches, {
    kind: "style",
    tokens: parts((own) => own.slice(first, own.length - last)),
  });
  addStretch(stretches, {
    kind: "same",
    tokens: parts((own) => own.slice(own.length - last)),
  });
}

/** Adds a stretch to the list, as part of the last one where both differ or both are the same. */
export function addStretch(stretches: Stretch[], next: Stretch): void {
  if (next.tokens.a.length + next.tokens.b.length === 0) return;
  const last = stretches.at(-1);
  if (last?.kind !== next.kind) stretches.push(next);
  else
    stretches[stretches.length - 1] = {
      kind: next.kind,
      tokens: { a: [...last.tokens.a, ...next.tokens.a], b: [...last.tokens.b, ...next.tokens.b] },
    };
}
