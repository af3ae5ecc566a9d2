/*   $1.2bn = 1.2 billion dollars · a third = 33 % · 2.35pm = 14:35 · May 3 = 3 May
 * What the diff compares: word by word, and as one a figure that the versions write in different ways. So a figure of the
 * same worth is found and marked whole, and never half of one that is another.
 */
import { mapPair, type Pair } from "../../model/pair";
import type { Figure } from "../figures/figure";
import { readFigures } from "../figures/readFigures";
import type { Token } from "../tokens";

/** A word, or the words of a figure. `key` is equal for what means the same. */
export interface Whole {
  readonly key: string;
  readonly tokens: readonly Token[];
}

/** No key of a token has a space. */
const FIGURE = "figure ";

/** The tokens of both sides, in wholes. */
export function findWholes(tokens: Pair<readonly Token[]>, languages: Pair<string>): Pair<Whole[]> {
  const figures = mapPair(tokens, (own, side) => readFigures(own, languages[side]));
  const writings = mapPair(figures, (own, side) => listWritings(own, tokens[side]));
  return mapPair(tokens, (own, side) => {
    const wholes: Whole[] = [];
    let next = 0;
    const takeWords = (end: number): void => {
      for (const token of own.slice(next, end)) wholes.push({ key: token.key, tokens: [token] });
      next = end;
    };
    for (const figure of figures[side]) {
      const key = worthOf(figure);
      if (areSame(writings.a.get(key), writings.b.get(key))) continue;
      takeWords(figure.start);
      wholes.push({ key, tokens: own.slice(figure.start, figure.end) });
      next = figure.end;
    }
    takeWords(own.length);
    return wholes;
  });
}

/** How a side writes each worth. */
function listWritings(
  figures: readonly Figure[],
  tokens: readonly Token[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const writings = new Map<string, Set<string>>();
  for (const figure of figures) {
    const own = tokens.slice(figure.start, figure.end).map(({ key }) => key);
    const others = writings.get(worthOf(figure));
    if (others) others.add(own.join(" "));
    else writings.set(worthOf(figure), new Set([own.join(" ")]));
  }
  return writings;
}

/** Whether a worth is written alike on both sides, or stands on one side only: there, words are compared. */
function areSame(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return !a || !b || (a.size === b.size && [...a].every((written) => b.has(written)));
}

function worthOf({ kind, value }: Figure): string {
  return `${FIGURE}${kind} ${value}`;
}
