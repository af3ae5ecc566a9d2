/** How well the engine's answers agree with a person's, story by story. The scoring itself is kept beside the gold. */
import { compare } from "../src/engine/compare";
import type { Comparison } from "../src/model/comparison";
import type { Pair } from "../src/model/pair";
import { isPresent, loadScorer, SCORER } from "./places";
import { drawTable } from "./table";

interface GoldPair extends Pair<string> {
  readonly id: string;
}

interface Summary {
  readonly links: { readonly P: number; readonly R: number; readonly F1: number };
  readonly facts: { readonly P: number; readonly R: number; readonly F1: number };
  readonly labels: number;
  readonly kinds: number;
  readonly furniture: number;
  readonly bounds: number;
  readonly moved: number;
}

/** What is used of the scoring script. `Score` is known to it alone. */
interface Scorer<Score> {
  readonly loadPairs: (folder: string) => readonly GoldPair[];
  readonly scorePair: (pair: GoldPair, comparison: Comparison) => Score;
  readonly summary: (scores: readonly Score[]) => Summary;
}

const HEAD = [
  "story",
  "links P",
  "links R",
  "links F1",
  "labels",
  "kinds",
  "furniture",
  "bounds",
  "moved",
  "facts F1",
];

/** A table of scores for the stories in `folder` and for all of them together, or why there is none. */
export async function scoreStories(folder: string): Promise<string> {
  if (!isPresent(SCORER))
    return "Not scored: that needs ../shared/gold/score.mjs, which is not here.";
  const scorer = (await loadScorer()) as Scorer<unknown>;
  const scored = scorer.loadPairs(folder).map((pair) => {
    const sources = { a: { name: "a.txt", text: pair.a }, b: { name: "b.txt", text: pair.b } };
    return { id: pair.id, score: scorer.scorePair(pair, compare(sources)) };
  });
  const rows = scored.map(({ id, score }) => drawRow(id, scorer.summary([score])));
  const all = scorer.summary(scored.map(({ score }) => score));
  return drawTable(HEAD, [...rows, drawRow("ALL", all)]);
}

function drawRow(name: string, { links, facts, ...shares }: Summary): string[] {
  const { labels, kinds, furniture, bounds, moved } = shares;
  const figures = [links.P, links.R, links.F1, labels, kinds, furniture, bounds, moved, facts.F1];
  return [name, ...figures.map((figure) => figure.toFixed(3))];
}
