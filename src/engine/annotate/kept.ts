/*
 * How much of each version stands word for word in the other. An editor who looks for plagiarism, or for a faithful
 * rewrite, needs it as a share of either text, since a short text may be taken whole from a long one; and without what
 * should be kept (quotations) or is nobody's wording (furniture).
 */
import type { Kept, KeptInMatch, KeptShare, Version } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import type { Span } from "../../model/span";
import { orderLanes } from "../align/lanes";
import { findQuotations } from "../quotations/findQuotations";
import type { Token } from "../tokens";
import type { SegmentTokens } from "../words";

/** The same words in a row on both sides of a match. */
export type KeptRun = Pair<readonly Token[]>;

/** What a match of these tokens keeps. */
export function countKept(tokens: Pair<readonly Token[]>, runs: readonly KeptRun[]): KeptInMatch {
  const lengths = runs.map(({ a }) => a.length);
  const kept = lengths.reduce((sum, length) => sum + length, 0);
  return {
    shares: mapPair(tokens, ({ length }) => ({ words: length, kept })),
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
  };
}

/** What two versions keep, from the runs of all their matches. */
export function measureKept(
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
  runs: readonly KeptRun[],
): Kept {
  const shares = mapPair(versions, (version, side) =>
    measureSide(
      version,
      tokens[side],
      runs.map((run) => run[side]),
    ),
  );
  const longest = findLongest(versions, tokens, runs);
  const take = (share: keyof Shares): Pair<KeptShare> => mapPair(shares, (own) => own[share]);
  return {
    all: take("all"),
    withoutQuotations: take("withoutQuotations"),
    withoutFurniture: take("withoutFurniture"),
    withoutBoth: take("withoutBoth"),
    ...(longest && { longest }),
  };
}

type Shares = Readonly<Record<Exclude<keyof Kept, "longest">, KeptShare>>;

function measureSide(
  version: Version,
  tokens: SegmentTokens,
  runs: readonly (readonly Token[])[],
): Shares {
  // By offset: whether a word that starts there is kept, and whether it is quoted.
  const kept = new Uint8Array(version.text.length);
  for (const run of runs) for (const { span } of run) kept[span.start] = 1;
  const quoted = new Uint8Array(version.text.length);
  for (const { pieces } of findQuotations(version))
    for (const { start, end } of pieces) quoted.fill(1, start, end);
  /** In body text and in furniture; in words of the writer's own and quoted. */
  const body = [countNone(), countNone()] as const;
  const furniture = [countNone(), countNone()] as const;
  for (const [index, own] of tokens.entries()) {
    const shares = version.segments[index]?.kind === "body" ? body : furniture;
    for (const { span } of own) {
      const share = shares[quoted[span.start] === 1 ? 1 : 0];
      share.words++;
      share.kept += kept[span.start] ?? 0;
    }
  }
  return {
    all: add(...body, ...furniture),
    withoutQuotations: add(body[0], furniture[0]),
    withoutFurniture: add(...body),
    withoutBoth: body[0],
  };
}

function countNone(): { words: number; kept: number } {
  return { words: 0, kept: 0 };
}

function add(...shares: readonly KeptShare[]): KeptShare {
  const sum = countNone();
  for (const { words, kept } of shares) {
    sum.words += words;
    sum.kept += kept;
  }
  return sum;
}

/** The longest run, put together from those that follow on each other on both sides, furniture between them aside. */
function findLongest(
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
  runs: readonly KeptRun[],
): Kept["longest"] {
  const following = mapPair(versions, (version, side) => followSentences(version, tokens[side]));
  const byStart = new Map(runs.map((run) => [run.a[0], run]));
  const next = (run: KeptRun): KeptRun | undefined => {
    const starts = mapPair(run, (own, side) => following[side].get(own.at(-1)));
    const found = starts.a && byStart.get(starts.a);
    return found && found.b[0] === starts.b ? found : undefined;
  };
  const continued = new Set(runs.map(next));
  let longest: Kept["longest"];
  for (const first of runs) {
    if (first.a.length === 0 || continued.has(first)) continue;
    let last = first;
    let words = first.a.length;
    for (let run = next(first); run; run = next(run)) {
      last = run;
      words += run.a.length;
    }
    if (words > (longest?.words ?? 0))
      longest = { words, at: mapPair(first, (own, side) => spanFrom(own, last[side])) };
  }
  return longest;
}

function spanFrom(first: readonly Token[], last: readonly Token[]): Span {
  return { start: first[0]?.span.start ?? 0, end: last.at(-1)?.span.end ?? 0 };
}

/** By the last token of each sentence or element: the first of the next of its kind. */
function followSentences(
  version: Version,
  tokens: SegmentTokens,
): ReadonlyMap<Token | undefined, Token> {
  const { next } = orderLanes(version);
  const following = new Map<Token | undefined, Token>();
  for (const [index, own] of tokens.entries()) {
    const first = tokens[next[index] ?? -1]?.[0];
    const last = own.at(-1);
    if (first && last) following.set(last, first);
  }
  return following;
}
