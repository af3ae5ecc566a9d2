/* One comparison, timed by the worker that runs it. Bundled: no import of Node here. */
import { compare } from "../src/engine/compare";
import type { Comparison } from "../src/model/comparison";
import { mapPair, type Pair } from "../src/model/pair";

/** How long a comparison took and how thorough it was. */
export interface Once {
  readonly milliseconds: number;
  readonly effort: Comparison["effort"]["level"];
}

/** Compares two texts. */
export function compareOnce(texts: Pair<string>): Once {
  const start = performance.now();
  const { effort } = compare(mapPair(texts, (text, side) => ({ name: `${side}.txt`, text })));
  return { milliseconds: performance.now() - start, effort: effort.level };
}
