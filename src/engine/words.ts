/*
 * The words of both versions, segment by segment, repaired with the help of each other: whether "bombard-⏎ment" is one
 * word or "ерфе" a slip of the keyboard is seen by what else the two texts say.
 */
import type { Version } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";
import { repairLayoutSlips } from "./layoutSlips";
import { lexiconOf } from "./lexicon/lexicon";
import { joinCutWords, type Token, tokenise } from "./tokens";

/** The tokens of each segment of a version, by segment index. */
export type SegmentTokens = readonly (readonly Token[])[];

/** Tokenises both versions. */
export function readWords(versions: Pair<Version>): Pair<SegmentTokens> {
  const raw = mapPair(versions, (version) =>
    version.segments.map(({ pieces }) => pieces.flatMap((piece) => tokenise(version.text, piece))),
  );
  const known = new Set<string>();
  for (const tokens of [...raw.a, ...raw.b]) for (const { key } of tokens) known.add(key);
  return mapPair(raw, (segments, side) => {
    const { text, language } = versions[side];
    const lexicon = lexiconOf(language);
    const whole = segments.map((tokens) => joinCutWords(text, tokens, known));
    const repaired = repairLayoutSlips(whole.flat(), known, lexicon);
    let next = 0;
    return whole.map((tokens) => {
      const from = next;
      next += tokens.length;
      return repaired.slice(from, next);
    });
  });
}
