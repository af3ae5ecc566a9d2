/*
 * The words of a match in stretches that are the same on both sides, are written another way, or differ. Tokens are diffed
 * by key with jsdiff's diffArrays, never as strings, so that spans stay exact and a figure is one token. A small word that
 * both sides happen to share between two changes ("of", "the") is no agreement: marking it as such would make confetti of
 * a paraphrase.
 */
import { diffArrays } from "diff";
import { mapPair, type Pair } from "../../model/pair";
import type { Token } from "../tokens";
import { findStyled } from "./style";

/** A stretch of both token lists; where it is different, either side may be empty. */
export interface Stretch {
  readonly kind: "same" | "style" | "different";
  readonly tokens: Pair<readonly Token[]>;
}

/**
 * The diff takes time with tokens times edits. A sentence needs a few thousand steps; a text without a single stop could
 * need billions, and then differs from end to end.
 */
const MOST_WORK = 4_000_000;
const LEAST_EDITS = 100;

/** The stretches of two lists of tokens, in order; together they hold all tokens. `small` are function words, by key. */
export function findStretches(
  tokens: Pair<readonly Token[]>,
  small: ReadonlySet<string>,
  languages: Pair<string>,
): Stretch[] {
  return swallowIslands(diffTokens(tokens), small).flatMap((stretch) =>
    stretch.kind === "different" ? splitByStyle(stretch, languages) : [stretch],
  );
}

function diffTokens(tokens: Pair<readonly Token[]>): Stretch[] {
  const keys = mapPair(tokens, (own) => own.map(({ key }) => key));
  const stretches: Stretch[] = [];
  let a = 0;
  let b = 0;
  const maxEditLength = Math.max(
    LEAST_EDITS,
    Math.floor(MOST_WORK / (keys.a.length + keys.b.length)),
  );
  const changes = diffArrays(keys.a, keys.b, { maxEditLength });
  if (!changes) return [{ kind: "different", tokens }];
  for (const { added, removed, value } of changes) {
    const ofA = added ? 0 : value.length;
    const ofB = removed ? 0 : value.length;
    const own = { a: tokens.a.slice(a, a + ofA), b: tokens.b.slice(b, b + ofB) };
    appendStretch(stretches, { kind: added || removed ? "different" : "same", tokens: own });
    a += ofA;
    b += ofB;
  }
  return stretches;
}

function swallowIslands(stretches: readonly Stretch[], small: ReadonlySet<string>): Stretch[] {
  const readable: Stretch[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const isBetween = i > 0 && i < stretches.length - 1;
    const [only] = stretch.tokens.a;
    const isIsland =
      stretch.kind === "same" &&
      isBetween &&
      stretch.tokens.a.length === 1 &&
      only !== undefined &&
      small.has(only.key);
    appendStretch(readable, isIsland ? { ...stretch, kind: "different" } : stretch);
  }
  return readable;
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

/** Adds a stretch to a list, as part of the last one where both differ or both are the same. */
export function appendStretch(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last?.kind !== next.kind) stretches.push(next);
  else
    stretches[stretches.length - 1] = {
      kind: next.kind,
      tokens: { a: [...last.tokens.a, ...next.tokens.a], b: [...last.tokens.b, ...next.tokens.b] },
    };
}
