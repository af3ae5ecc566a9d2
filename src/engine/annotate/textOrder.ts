/*
 * The words of a match in the order of the text. Segments stand one behind the other, but for a sentence that furniture
 * interrupts: where an editor has pinned both to one link, the furniture's words stand between those of the sentence.
 */
import type { Token } from "../tokens";
import type { Unit } from "./units";

/** The tokens of segments, in text order. */
export function orderTokens(tokens: readonly Token[]): readonly Token[] {
  return isOrdered(tokens) ? tokens : tokens.toSorted(byStart);
}

/** The units of `tokens`, as units of the ordered tokens; one that others interrupt is one before and one behind them. */
export function orderUnits(units: readonly Unit[], tokens: readonly Token[]): readonly Unit[] {
  if (isOrdered(tokens)) return units;
  const owners = new Map<Token, Unit>();
  for (const unit of units)
    for (const token of tokens.slice(unit.start, unit.end)) owners.set(token, unit);
  const ordered: Unit[] = [];
  let before: Unit | undefined;
  for (const [place, token] of orderTokens(tokens).entries()) {
    const unit = owners.get(token);
    const last = ordered.at(-1);
    if (last && unit === before) ordered[ordered.length - 1] = { ...last, end: place + 1 };
    else if (unit) ordered.push({ ...unit, start: place, end: place + 1 });
    before = unit;
  }
  return ordered;
}

function isOrdered(tokens: readonly Token[]): boolean {
  return tokens.every(({ span }, i) => span.start >= (tokens[i - 1]?.span.start ?? 0));
}

function byStart(one: Token, other: Token): number {
  return one.span.start - other.span.start;
}
