/** How well the facts told agree with those a person lists, by kind. */
import { compare } from "../src/engine/compare";
import type { Comparison, Fact } from "../src/model/comparison";
import type { Pair } from "../src/model/pair";
import { addUp, f1, precision, recall, type Tally } from "./f1";
import { isPresent, loadScorer, SCORER } from "./places";
import { drawTable } from "./table";

interface JudgedPair extends Pair<string> {
  readonly gold: { readonly facts?: readonly { readonly type: Fact["kind"] }[] };
}

/** What is used of the scoring script; `type` and `kind` are both the kind of a fact. */
interface FactScorer {
  readonly loadPairs: (folder: string) => readonly JudgedPair[];
  readonly scorePair: (
    pair: JudgedPair,
    comparison: Comparison,
  ) => {
    readonly missedFacts: readonly { readonly type: Fact["kind"] }[];
    readonly extraFacts: readonly { readonly kind: Fact["kind"] }[];
  };
}

const KINDS: readonly Fact["kind"][] = ["quote", "number", "name", "negation"];

/** A table with a row for each kind of fact and one for all, or why there is none. */
export async function scoreFacts(folder: string): Promise<string> {
  if (!isPresent(SCORER)) return "Not scored: that needs ../shared/gold/score.mjs.";
  const scorer = (await loadScorer()) as FactScorer;
  const tallies = new Map<Fact["kind"], Tally[]>();
  for (const pair of scorer.loadPairs(folder)) {
    const comparison = compare({
      a: { name: "a.txt", text: pair.a },
      b: { name: "b.txt", text: pair.b },
    });
    const { missedFacts, extraFacts } = scorer.scorePair(pair, comparison);
    for (const kind of KINDS) {
      const wanted = (pair.gold.facts ?? []).filter(({ type }) => type === kind).length;
      const right = wanted - missedFacts.filter(({ type }) => type === kind).length;
      const found = right + extraFacts.filter((fact) => fact.kind === kind).length;
      tallies.set(kind, [...(tallies.get(kind) ?? []), { right, found, wanted }]);
    }
  }
  const rows = KINDS.map((kind) => drawRow(kind, tallies.get(kind) ?? []));
  return drawTable(
    ["kind", "in gold", "told", "P", "R", "F1"],
    [...rows, drawRow("all", [...tallies.values()].flat())],
  );
}

function drawRow(name: string, tallies: readonly Tally[]): string[] {
  const all = addUp(tallies);
  const figures = [precision(all), recall(all), f1(all)].map((figure) => figure.toFixed(3));
  return [name, String(all.wanted), String(all.found), ...figures];
}
