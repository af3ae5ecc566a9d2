/*
 * npm run fit
 *
 * Looks for better weights of alignment (src/engine/align/weights.ts) on stories that people judged, and tells what
 * weights found in this way are worth on stories that they were not found on: in cross-validation, each story is
 * judged by weights that were fitted without it. Prints both; takes about an hour. Nothing is written.
 *
 * Coordinate search: one number after the other is tried a step up and down, and kept where the stories agree better,
 * until no step helps. The measure jumps (a link is drawn or not), so there is no gradient to follow.
 */
import { parseArgs } from "node:util";

import type { Weights } from "../src/engine/align/weights";
import { mergeNeighbours, shuffleBlocks } from "./disorder";
import { addUp, f1, precision, recall, type Tally } from "./f1";
import { type Judged, readStories, readTellings, scoreAlignmentOf } from "./judged";
import { drawTable } from "./table";

/**
 * Where each search starts: round numbers that follow from what each weight means, the same for every fold, so that no
 * story speaks for itself through them.
 */
const START: Weights = {
  against: 0.25,
  prior: 0.5,
  joinPrior: 0.5,
  strangers: 5,
  identical: 1.5,
  neighbour: 0.25,
  nextButOne: 0.125,
  leftOver: 0.5,
  leftOverOfFree: 4,
  apart: 1,
  crowd: 0.5,
  speaker: 0.3,
  standout: 0.75,
  close: 0.75,
  loose: 4,
  pairClose: 0.5,
  pairLoose: 4,
  copiedPairClose: 0.6,
  copiedPair: 2,
  copiedJoinClose: 0.75,
  copiedJoin: 2,
  furnitureCoverage: 0.33,
  noteCoverage: 0.5,
  functionWord: 0.03,
  commonWord: 0.3,
  figure: 1,
  smallFigure: 0.5,
  name: 1,
  leadingName: 0.2,
  rarity: 1,
  lookalike: 0.75,
};

const STEPS = [0.8, 1.25, 0.5, 2];
/** A better measure by less than this is one link of chance. */
const LEAST_PROGRESS = 0.0003;
const MOST_ROUNDS = 3;

/** What a set counts for in the measure: stories are what Galley is for, the tellings keep the numbers general. */
const IMPORTANCE: Readonly<Record<string, number>> = { gold: 2, fixtures: 2, disordered: 2 };

const { values } = parseArgs({ options: { folds: { type: "string", default: "5" } } });
const folds = Number(values.folds);

const stories = readStories();
const tellings = readTellings();
const judged: readonly Judged[] = [
  ...stories,
  ...stories.flatMap((story, seed) =>
    [mergeNeighbours(story, seed), shuffleBlocks(story, seed)].map((changed) => ({
      ...changed,
      set: "disordered",
    })),
  ),
  ...tellings,
];
/** What the search looks at: of the tellings, which are many and much alike, every third is enough. */
const searched = judged.filter((one, i) => !tellings.includes(one) || i % 3 === 0);
const foldOf = assignFolds(judged);
const known = new Map<string, Tally>();

const heldOut: (readonly [Judged, Tally])[] = [];
for (let fold = 0; fold < folds; fold++) {
  const training = searched.filter(({ story }) => foldOf.get(story) !== fold);
  const weights = search(training, `fold ${fold + 1} of ${folds}`);
  for (const one of judged)
    if (foldOf.get(one.story) === fold) heldOut.push([one, score(one, weights)]);
}
console.log(`\n## Cross-validated, ${folds} folds by story\n\n${draw(heldOut)}`);

const fitted = search(searched, "all");
const onAll = judged.map((one) => [one, score(one, fitted)] as const);
console.log(`\n## Fitted on all of them\n\n${draw(onAll)}\n\n${JSON.stringify(fitted, null, 2)}`);

/** Stories are dealt out to the folds set by set, so that each fold holds some of each. */
function assignFolds(all: readonly Judged[]): ReadonlyMap<string, number> {
  const assigned = new Map<string, number>();
  for (const { story } of all) if (!assigned.has(story)) assigned.set(story, assigned.size % folds);
  return assigned;
}

function search(training: readonly Judged[], name: string): Weights {
  let best = START;
  let most = measure(training, best);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = most;
    for (const key of Object.keys(START) as (keyof Weights)[])
      for (const step of STEPS) {
        const next = { ...best, [key]: Number((best[key] * step).toPrecision(3)) };
        const value = measure(training, next);
        if (value <= most + LEAST_PROGRESS) continue;
        best = next;
        most = value;
      }
    console.error(`${name}, round ${round + 1}: ${most.toFixed(4)}`);
    if (most === before) break;
  }
  return best;
}

function measure(all: readonly Judged[], weights: Weights): number {
  let sum = 0;
  let parts = 0;
  for (const [set, tally] of tallySets(all.map((one) => [one, score(one, weights)] as const))) {
    const importance = IMPORTANCE[set] ?? 1;
    sum += importance * f1(tally);
    parts += importance;
  }
  return sum / parts;
}

function score(one: Judged, weights: Weights): Tally {
  const key = `${judged.indexOf(one)} ${Object.values(weights).join(" ")}`;
  const before = known.get(key);
  if (before) return before;
  const tally = scoreAlignmentOf(one, weights);
  known.set(key, tally);
  return tally;
}

function tallySets(scored: readonly (readonly [Judged, Tally])[]): Map<string, Tally> {
  const sets = new Map<string, Tally>();
  for (const [{ set }, tally] of scored) {
    const before = sets.get(set);
    sets.set(set, before ? addUp([before, tally]) : tally);
  }
  return sets;
}

function draw(scored: readonly (readonly [Judged, Tally])[]): string {
  return drawTable(
    ["set", "links P", "links R", "links F1"],
    Array.from(tallySets(scored), ([set, tally]) => [
      set,
      ...[precision(tally), recall(tally), f1(tally)].map((figure) => figure.toFixed(3)),
    ]),
  );
}
