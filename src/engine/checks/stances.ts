/*
 * Stances: words that affirm or deny ("confirmed", "allowed"), each turned round by a "not". It is told where one side
 * affirms what the other denies, of the same matter.
 */
import type { Version } from "../../model/comparison";
import { mapPair, type Pair, type Side } from "../../model/pair";
import type { Span } from "../../model/span";
import type { Polarity } from "../lexicon/polarity";
import { type Clause, spanOfTurned } from "./turnedWords";
import type { WordLikeness } from "./wordLikeness";

/** A stance taken in a match: for or against. */
interface Stance {
  readonly span: Span;
  readonly affirms: boolean;
}

/** The places where one side affirms what the other denies. */
export function findStance(
  clauses: Pair<readonly Clause[]>,
  polarities: Pair<Polarity | undefined>,
  versions: Pair<Version>,
  { isAmong }: WordLikeness,
): Pair<Span> | undefined {
  for (let i = 0; i < (polarities.a?.stances.length ?? 0); i++) {
    const [a, b] = [stanceOf("a", i), stanceOf("b", i)];
    if (!a || !b || a.affirms === b.affirms) continue;
    const places = { a: a.span, b: b.span };
    if (sharesMatter(places)) return places;
  }
  return undefined;

  /** The stance of a side on a line; none where it takes both or neither. */
  function stanceOf(side: Side, line: number): Stance | undefined {
    const [affirms, denies] = polarities[side]?.stances[line] ?? [];
    if (!affirms || !denies) return undefined;
    const found: Stance[] = [];
    for (const { words, negations } of clauses[side])
      for (const { word, key, negation } of words) {
        const [isFor, isAgainst] = [affirms.test(key), denies.test(key)];
        if (!isFor && !isAgainst) continue;
        const turn = negation ?? (turnsWhole(versions[side]) ? negations[0] : undefined);
        found.push({
          span: turn ? spanOfTurned(turn, word.span) : word.span,
          affirms: isFor !== (turn !== undefined),
        });
      }
    const [first] = found;
    return first && found.every((one) => one.affirms === first.affirms) ? first : undefined;
  }

  /** Whether the sides share a weighty word besides those of the two places. */
  function sharesMatter(places: Pair<Span>): boolean {
    const terms = mapPair(clauses, (list, side) => {
      const { start, end } = places[side];
      return list.flatMap(({ words }) =>
        words.flatMap(({ word: { span, term, isSmall } }) =>
          isSmall || (start <= span.start && span.start < end) ? [] : [term],
        ),
      );
    });
    const far = new Set(terms.b);
    return terms.a.some((term) => isAmong(term, far));
  }
}

/** A German "nicht" stands behind the verb, wherever that is. */
function turnsWhole({ language }: Version): boolean {
  return language.startsWith("de");
}
