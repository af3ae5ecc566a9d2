import type { Match, Version } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import type { AlignedLink } from "../align/align";
import { isVerbatim } from "../label";
import { lexiconOf } from "../lexicon/lexicon";
import type { SegmentTokens } from "../words";
import { markWords } from "./marks";

/** No paraphrase is the same, however much of each side the other holds. */
const MOST_SIMILAR_PARAPHRASE = 0.99;

/** Judges a link: its relation, similarity and marks. Facts are found by later checks and start out empty. */
export function annotate(
  { segments, coverage }: AlignedLink,
  moved: boolean,
  tokens: Pair<SegmentTokens>,
  versions: Pair<Version>,
): Match {
  const own = mapPair(segments, (list, side) =>
    list.flatMap((segment) => tokens[side][segment] ?? []),
  );
  if (isVerbatim(own))
    return {
      relation: "verbatim",
      segments,
      moved,
      similarity: 1,
      marks: { a: [], b: [] },
      facts: [],
    };
  const marks = markWords(own, {
    small: lexiconOf(versions.a.language).functionWords,
    languages: mapPair(versions, ({ language }) => language),
  });
  return {
    relation: "paraphrase",
    segments,
    moved,
    similarity: meanOf(coverage),
    marks,
    facts: [],
  };
}

/** The harmonic mean of how much of each side the other holds, to two places. */
function meanOf({ a, b }: Pair<number>): number {
  const mean = a + b === 0 ? 0 : (2 * a * b) / (a + b);
  return Math.min(MOST_SIMILAR_PARAPHRASE, Math.round(mean * 100) / 100);
}
