/*
 * The words of both versions, segment by segment, read with the help of each other: whether "bombard-⏎ment" is one word,
 * "ерфе" a slip of the keyboard or the second "to" one too many is seen by what else the two texts say.
 */
import type { Notice, Version } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";
import { joinCutWords, rememberCompounds } from "./damage/cutWords";
import { fillHoles, findFillings } from "./damage/damagedWords";
import { findDoubledWords } from "./damage/doubledWords";
import { repairLayoutSlips } from "./damage/layoutSlips";
import { makeLegible } from "./damage/legible";
import { dropOverlaps } from "./damage/overlaps";
import { fitToSegments } from "./damage/withinSegments";
import { lexiconOf } from "./lexicon/lexicon";
import { type Advance, unfollowed } from "./progress";
import { type Token, tokenise } from "./tokens";

const CYRILLIC = /[\u0400-\u04FF]/u;

/** The share of the work that is done when both texts are cut into tokens. */
const TOKENISED = 0.9;

/** The tokens of each segment of a version, by segment index. */
export type SegmentTokens = readonly (readonly Token[])[];

/** Both versions as they read: their words, and all damage, that which only the words show included. */
export interface Reading {
  readonly versions: Pair<Version>;
  readonly tokens: Pair<SegmentTokens>;
}

/** Tokenises both versions and reads them through their damage. */
export function readVersions(versions: Pair<Version>, advance: Advance = unfollowed): Reading {
  const raw = mapPair(versions, (version, side) => {
    const own = tokeniseVersion(version);
    advance(side === "a" ? TOKENISED / 2 : TOKENISED);
    return own;
  });
  const words = new Set<string>();
  for (const tokens of [...raw.a, ...raw.b]) for (const { key } of tokens) words.add(key);
  const texts = [versions.a.text, versions.b.text];
  const elsewhere = { words, isCompound: rememberCompounds(texts) };
  const fillings = findFillings(texts, words);
  const lexicons = [versions.a, versions.b].map(({ language }) => lexiconOf(language));
  const known = {
    keys: words,
    inCyrillic: texts.some((text) => CYRILLIC.test(text)),
    latin: [...lexicons, lexiconOf("en")],
    cyrillic: [...lexicons, lexiconOf("ru")],
  };
  const seen: Pair<Notice[]> = { a: [], b: [] };
  const tokens = mapPair(raw, (segments, side) => {
    const { text, segments: own } = versions[side];
    return segments.map((rawTokens, i) => {
      const pieces = own[i]?.pieces ?? [];
      const around = { before: segments[i - 1] ?? [], after: segments[i + 1] ?? [] };
      const whole = joinCutWords(text, pieces, rawTokens, elsewhere);
      const filled = fillHoles(text, pieces, whole.tokens, fillings);
      const repaired = repairLayoutSlips(text, filled.tokens, known, around);
      seen[side].push(...filled.notices, ...repaired.notices, ...whole.notices);
      return repaired.tokens;
    });
  });
  const doubled = findDoubledWords(versions, tokens);
  return {
    versions: mapPair(versions, (version, side) =>
      withNotices(version, [...seen[side], ...doubled[side]]),
    ),
    tokens,
  };
}

/** The words alone. */
export function readWords(versions: Pair<Version>): Pair<SegmentTokens> {
  return readVersions(versions).tokens;
}

function tokeniseVersion({ text, segments, notices }: Version): Token[][] {
  if (notices.length === 0)
    return segments.map(({ pieces }) => pieces.flatMap((piece) => tokenise(text, piece)));
  const legible = makeLegible(text, notices);
  return segments.map(({ pieces }) =>
    pieces.flatMap((piece) =>
      tokenise(legible.text, legible.fromSource(piece)).map((token) => ({
        ...token,
        span: legible.toSource(token.span),
      })),
    ),
  );
}

/** What the words told comes first: it has a reading where the character alone had none. */
function withNotices(version: Version, seen: readonly Notice[]): Version {
  if (seen.length === 0) return version;
  const fitted = fitToSegments(version.text, dropOverlaps([seen]), version.segments);
  return { ...version, notices: dropOverlaps([fitted, version.notices]) };
}
