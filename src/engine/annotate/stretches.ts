/*
 * The words of a match in stretches that are the same on both sides, are written another way, or differ. A small word that
 * both sides happen to share between two changes ("of", "the") is no agreement: marking it as such would make confetti of
 * a paraphrase.
 */
import { mapPair, type Pair } from "../../model/pair";
import type { Token } from "../tokens";
import { addStretch, diffWholes, type Stretch } from "./diffWholes";
import { findStyled } from "./style";
import { findWholes } from "./wholes";

/** The stretches of two lists of tokens, in order; together they hold all tokens. `small` are function words, by key. */
export function findStretches(
  tokens: Pair<readonly Token[]>,
  small: ReadonlySet<string>,
  languages: Pair<string>,
): Stretch[] {
  return swallowIslands(diffWholes(findWholes(tokens, languages)), small).flatMap((stretch) =>
    stretch.kind === "different" ? splitByStyle(stretch, languages) : [stretch],
  );
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
