/** Two texts as one match, for tests of what is told about it. */
import type { Fact } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import { slice } from "../../model/span";
import { layOut, readTwoVersions } from "../twoVersions.fixture";
import { gatherMaterials, type Materials } from "./material";

/** A check, as `checkMatch` calls it. */
type Check = (materials: Materials, segments: Pair<readonly number[]>) => readonly Fact[];

/** What a check must tell of two texts. */
export type Case = readonly [
  what: string,
  language: string,
  a: string,
  b: string,
  facts: readonly string[],
];

/**
 * What a check says of two texts, as "altered: 4,000 → 4,500". The sentences of the match stand between bars on the first
 * line; the other lines stand elsewhere in their version.
 */
export function tell(check: Check, a: string, b: string, language = "en"): string[] {
  const drawn = { a, b };
  const read = readTwoVersions(mapPair(drawn, (text) => layOut(text, language)));
  const materials = gatherMaterials(read.versions, read.tokens, read);
  const segments = mapPair(read.versions, (version) =>
    [...version.segments.keys()].filter((index) => version.segments[index]?.paragraph === 0),
  );
  return check(materials, segments).map(({ change, at }) => {
    const written = mapPair({ a: at.a, b: at.b }, (span, side) =>
      span ? slice(read.versions[side].text, span) : "–",
    );
    return `${change}: ${written.a} → ${written.b}`;
  });
}

/** What it says of them as they stand and, turned round, the other way round; a check that treats them alike says the same. */
export function tellBothWays(
  check: Check,
  a: string,
  b: string,
  language: string,
): readonly [there: readonly string[], back: readonly string[]] {
  const there = tell(check, a, b, language);
  const back = tell(check, b, a, language).map(turnRound);
  return [there, back.toSorted((one, other) => there.indexOf(one) - there.indexOf(other))];
}

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ["dropped", "added"],
  ["added", "dropped"],
]);

function turnRound(fact: string): string {
  const [change = "", a = "", b = ""] = fact.split(/: | → /u);
  return `${OPPOSITES.get(change) ?? change}: ${b} → ${a}`;
}
