/*
 * Segments that are the same word for word. They need no weighing, and where one stands in several places (a refrain, a
 * page header) the first goes with the first, the second with the second, unless their neighbours know better.
 */
import type { Version } from "../../model/comparison";
import type { Pair } from "../../model/pair";
import type { Token } from "../tokens";

/** A wording that stands in more places is proposed place by place only, not each with each. */
const MOST_PLACES = 6;

/** Two segments with one wording, by index. */
export interface IdenticalPair {
  readonly a: number;
  readonly b: number;
}

/** The wording of each segment: its token keys in order, or its bare characters where it has no word ("***"). */
export function readWordings(version: Version, tokens: readonly (readonly Token[])[]): string[] {
  return version.segments.map(({ pieces }, index) => {
    const keys = (tokens[index] ?? []).map(({ key }) => key);
    if (keys.length > 0) return keys.join(" ");
    const bare = pieces.map(({ start, end }) => version.text.slice(start, end).replace(/\s/gu, ""));
    return `\n${bare.join("")}`;
  });
}

/** Pairs of segments with one wording, in the order of a. */
export function pairIdentical(wordings: Pair<readonly string[]>): IdenticalPair[] {
  const placesB = findPlaces(wordings.b);
  const pairs: IdenticalPair[] = [];
  for (const [wording, placesOfA] of findPlaces(wordings.a)) {
    const placesOfB = placesB.get(wording) ?? [];
    const few = Math.max(placesOfA.length, placesOfB.length) <= MOST_PLACES;
    for (const [nth, a] of placesOfA.entries()) {
      const same = placesOfB[nth];
      if (same !== undefined) pairs.push({ a, b: same });
      if (few) for (const b of placesOfB) if (b !== same) pairs.push({ a, b });
    }
  }
  return pairs.sort((one, other) => one.a - other.a);
}

function findPlaces(wordings: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, wording] of wordings.entries()) {
    const list = places.get(wording);
    if (list) list.push(index);
    else places.set(wording, [index]);
  }
  return places;
}
