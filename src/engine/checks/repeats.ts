import type { Fact, Match, Version } from "../../model/comparison";
import { type Pair, type Side } from "../../model/pair";
import { slice } from "../../model/span";

/**
 * The matches, each thing that was dropped or added told once, where it first stands: "Sept. 30" in every paragraph of a
 * table is one alarm, not twelve.
 */
export function tellOnce(matches: readonly Match[], versions: Pair<Version>): Match[] {
  const first = new Map<string, Fact>();
  for (const { facts } of matches)
    for (const fact of facts) {
      const key = keyOf(fact, versions);
      const before = key === undefined ? undefined : first.get(key);
      if (key !== undefined && (!before || startOf(fact) < startOf(before))) first.set(key, fact);
    }
  return matches.map((match) => {
    const facts = match.facts.filter((fact) => {
      const key = keyOf(fact, versions);
      return key === undefined || first.get(key) === fact;
    });
    return facts.length === match.facts.length ? match : { ...match, facts };
  });
}

function keyOf(fact: Fact, versions: Pair<Version>): string | undefined {
  const side: Side | undefined =
    fact.change === "dropped" ? "a" : fact.change === "added" ? "b" : undefined;
  const span = side && fact.at[side];
  // Two "may" are two doubts, and two "police said" two statements.
  if (!side || !span || fact.kind === "hedge" || fact.kind === "attribution") return undefined;
  const words = slice(versions[side].text, span).toLowerCase().replaceAll(/\s+/gu, " ");
  return `${fact.kind} ${side} ${words}`;
}

function startOf({ at }: Fact): number {
  return (at.a ?? at.b)?.start ?? 0;
}
