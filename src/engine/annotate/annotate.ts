import type { Mark, Match, Reason, SharedReason, Version } from "../../model/comparison";
import { mapPair, type Pair, SIDES } from "../../model/pair";
import { overlaps } from "../../model/span";
import type { AlignedLink, Alignment } from "../align/align";
import type { Matter } from "../align/matter";
import { isVerbatim } from "../label";
import { lexiconOf } from "../lexicon/lexicon";
import { thesauriOf } from "../lexicon/meaning/thesaurus";
import type { SegmentTokens } from "../words";
import { countKept, type KeptRun } from "./kept";
import { readLikeness } from "./likeness";
import { markWords, type WordLore } from "./marks";
import { orderTokens, orderUnits } from "./textOrder";
import { readUnits } from "./units";

/** No paraphrase is the same, however much of each side the other holds. */
const MOST_SIMILAR_PARAPHRASE = 0.99;

/** An editor reads two or three reasons; more are a list. */
const MOST_REASONS = 6;

/** What both versions say, for all links. */
export interface Reading {
  readonly versions: Pair<Version>;
  readonly tokens: Pair<SegmentTokens>;
  readonly matter: Matter;
  readonly lore: WordLore;
}

/** A match, and the runs of words that both sides keep. */
export interface Annotated {
  readonly match: Match;
  readonly runs: readonly KeptRun[];
}

/** Reads what `annotate` needs to know of the versions, and of the alignment that linked them. */
export function readForMarks(
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
  { matter, kin }: Pick<Alignment, "matter" | "kin">,
): Reading {
  const languages = mapPair(versions, ({ language }) => language);
  const likeness = readLikeness(matter, kin, [...thesauriOf([languages.a, languages.b])]);
  const small = lexiconOf(languages.a).functionWords;
  return { versions, tokens, matter, lore: { small, languages, likeness } };
}

/** Judges a link: its relation, similarity and marks. Facts are found by later checks and start out empty. */
export function annotate(
  { segments, coverage, reasons }: AlignedLink,
  moved: boolean,
  { versions, tokens, matter, lore }: Reading,
): Annotated {
  const written = mapPair(segments, (list, side) => {
    const [first, ...others] = list.map((segment) => tokens[side][segment] ?? []);
    // The list itself where there is one: what was read of it is known.
    return others.length === 0 ? (first ?? []) : [...(first ?? []), ...others.flat()];
  });
  const own = mapPair(written, orderTokens);
  if (isVerbatim(own)) {
    const match: Match = {
      relation: "verbatim",
      segments,
      moved,
      similarity: 1,
      marks: { a: [], b: [] },
      reasons: [],
      facts: [],
      styleOnly: false,
      kept: countKept(own, [own]),
    };
    return { match, runs: [own] };
  }
  const units = mapPair(segments, (list, side) =>
    orderUnits(
      readUnits(versions[side], list, tokens[side], matter.mentions[side], matter),
      written[side],
    ),
  );
  const { marks, kept: runs, styleOnly } = markWords({ tokens: own, units }, lore);
  const match: Match = {
    relation: "paraphrase",
    segments,
    moved,
    similarity: meanOf(coverage),
    marks,
    reasons: withPhrase(longestPhrase(marks), reasons),
    facts: [],
    styleOnly,
    kept: countKept(own, runs),
  };
  return { match, runs };
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
