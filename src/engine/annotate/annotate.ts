import type { Mark, Match, Reason, SharedReason, Version } from "../../model/comparison";
import { mapPair, type Pair, SIDES } from "../../model/pair";
import { overlaps } from "../../model/span";
import type { AlignedLink } from "../align/align";
import { isVerbatim } from "../label";
import { lexiconOf } from "../lexicon/lexicon";
import type { SegmentTokens } from "../words";
import { markWords } from "./marks";

/** No paraphrase is the same, however much of each side the other holds. */
const MOST_SIMILAR_PARAPHRASE = 0.99;

/** An editor reads two or three reasons; more are a list. */
const MOST_REASONS = 6;

/** Judges a link: its relation, similarity and marks. Facts are found by later checks and start out empty. */
export function annotate(
  { segments, coverage, reasons }: AlignedLink,
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
      reasons: [],
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
    reasons: withPhrase(longestPhrase(marks), reasons),
    facts: [],
  };
}

/** The phrase first; its words and figures are no reasons of their own. */
function withPhrase(phrase: SharedReason | undefined, reasons: readonly Reason[]): Reason[] {
  const others = reasons.filter(
    (reason) =>
      reason.kind === "neighbours" ||
      !phrase ||
      SIDES.every((side) => !overlaps(reason.at[side], phrase.at[side])),
  );
  const first = others.filter(({ kind }) => kind !== "neighbours").slice(0, MOST_REASONS);
  const last = others.filter(({ kind }) => kind === "neighbours");
  return [...(phrase ? [phrase] : []), ...first, ...last];
}

/** The longest run of words that both sides kept. Runs are kept on both sides in one order. */
function longestPhrase(marks: Pair<readonly Mark[]>): SharedReason | undefined {
  const kept = mapPair(marks, (own) => own.filter(({ kind }) => kind === "kept"));
  const length = (i: number): number => {
    const { start, end } = kept.a[i]?.span ?? { start: 0, end: 0 };
    return end - start;
  };
  const longest = kept.a.reduce((best, _, i) => (length(i) > length(best) ? i : best), 0);
  const [a, b] = [kept.a[longest], kept.b[longest]];
  return a && b ? { kind: "phrase", at: { a: a.span, b: b.span } } : undefined;
}

/** The harmonic mean of how much of each side the other holds, to two places. */
function meanOf({ a, b }: Pair<number>): number {
  const mean = a + b === 0 ? 0 : (2 * a * b) / (a + b);
  return Math.min(MOST_SIMILAR_PARAPHRASE, Math.round(mean * 100) / 100);
}
