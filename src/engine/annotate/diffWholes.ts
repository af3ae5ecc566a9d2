/*
 * Where two runs of words are the same, where they differ, and where a figure is only written another way.
 */
import { diffArrays } from "diff";
import { mapPair, type Pair } from "../../model/pair";
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
  const keys = mapPair(wholes, (own) => own.map(({ key }) => key));
  const stretches: Stretch[] = [];
  let a = 0;
  let b = 0;
  const maxEditLength = Math.max(
    LEAST_EDITS,
    Math.floor(MOST_WORK / (keys.a.length + keys.b.length)),
  );
  const changes = diffArrays(keys.a, keys.b, { maxEditLength });
  if (!changes) return [{ kind: "different", tokens: mapPair(wholes, tokensOf) }];
  for (const { added, removed, value } of changes) {
    const ofA = added ? 0 : value.length;
    const ofB = removed ? 0 : value.length;
    const own = { a: wholes.a.slice(a, a + ofA), b: wholes.b.slice(b, b + ofB) };
    if (added || removed)
      addStretch(stretches, { kind: "different", tokens: mapPair(own, tokensOf) });
    else addSame(stretches, own);
    a += ofA;
    b += ofB;
  }
  return stretches;
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
