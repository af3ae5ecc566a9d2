/*
 * The engine's one door, and the whole way through it. Read this first.
 *
 *   two sources → segment → read → align → label and mark → groups
 *
 * Damage (a slip of the keyboard, a wrong character set) is seen while segmenting and reading, told in each version's
 * notices and seen through from then on; the texts stay as they came.
 */
import type { Comparison, Fact, Kept, Match, Source, Spelling, Version } from "../model/comparison";
import { mapPair, type Pair, swapPair } from "../model/pair";
import type { Pin } from "../model/pin";
import type { Progress, Stage } from "../model/progress";
import { align } from "./align/align";
import { areMirrored, mirrorPin } from "./align/pins";
import { findTranspositions } from "./align/transpositions";
import { annotate, readForMarks } from "./annotate/annotate";
import { measureKept } from "./annotate/kept";
import { checkMatch } from "./checks/checkMatch";
import { findLeftOut } from "./checks/leftOut";
import { gatherMaterials } from "./checks/material";
import { tellOnce } from "./checks/repeats";
import { checkMarks } from "./checks/marksGone";
import { findSpellings } from "./checks/spellings";
import { countUnchanged } from "./checks/unchanged";
import { orderGroups } from "./groups";
import { type Advance, followProgress } from "./progress";
import { segment } from "./segment/segment";
import { readVersions, type SegmentTokens } from "./words";

/** What a caller may know beforehand and wants to hear meanwhile; nothing of it changes what is true of every result. */
export interface CompareOptions {
  /** BCP 47 tags; a side left out is recognised from its text. */
  readonly language?: Partial<Pair<string>>;
  /**
   * What an editor has said by hand, the later over the earlier: pinned segments are one match or unmatched, and the engine
   * links the others. Offsets that no segment holds are passed over.
   */
  readonly pins?: readonly Pin[];
  /** Hears how far the work is, a hundred times or so at most. What it throws ends the comparison. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Compares two versions of a story. Synchronous, pure and deterministic: the same sources always give the same result,
 * and swapped sources the mirrored one. For that the work is done in an order of the two texts that does not depend on
 * which is left, and mirrored back.
 */
export function compare(sources: Pair<Source>, options: CompareOptions = {}): Comparison {
  const { language, pins = [], onProgress } = options;
  const enter = followProgress(
    onProgress,
    mapPair(sources, ({ text }) => text.length),
  );
  const segmented = mapPair(sources, (source, side) => {
    enter(side === "a" ? "reading left" : "reading right");
    return segment(source, language?.[side]);
  });
  const mirrored = areSwapped(sources, pins);
  const { versions, tokens } = readVersions(
    mirrored ? swapPair(segmented) : segmented,
    enter("words"),
  );
  const { matches, kept, unchanged, leftOut, spellings, complete } = findMatches(
    versions,
    tokens,
    mirrored ? pins.map(mirrorPin) : pins,
    enter,
  );
  return {
    versions: mirrored ? swapPair(versions) : versions,
    groups: mirrored
      ? orderGroups(swapPair(versions), matches.map(mirrorMatch))
      : orderGroups(versions, matches),
    kept: mirrored ? mirrorKept(kept) : kept,
    unchanged,
    leftOut: mirrored ? swapPair(leftOut) : leftOut,
    spellings: mirrored ? spellings.map(mirrorSpelling) : spellings,
    effort: complete ? { level: "full" } : { level: "reduced", because: "length" },
  };
}

function findMatches(
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
  pins: readonly Pin[],
  enter: (stage: Stage) => Advance,
): Pick<Comparison, "kept" | "unchanged" | "leftOut" | "spellings"> & {
  readonly matches: readonly Match[];
  readonly complete: boolean;
} {
  const alignment = align(versions, tokens, { pins, advance: enter("aligning") });
  const { links, complete } = alignment;
  const moved = new Set(findTranspositions(links));
  const advance = enter("marking");
  const reading = readForMarks(versions, tokens, alignment);
  const materials = gatherMaterials(versions, tokens, alignment);
  const annotated = links.map((link, i) => {
    advance(i / links.length);
    return annotate(link, moved.has(i), reading);
  });
  advance(1);
  const checked = annotated.map(({ match }): Match => {
    if (match.relation === "verbatim")
      return { ...match, facts: checkMarks(materials, match.segments) };
    const facts = checkMatch(materials, match.segments);
    return { ...match, facts, styleOnly: match.styleOnly && facts.length === 0 };
  });
  return {
    matches: tellOnce(checked, versions),
    unchanged: countUnchanged(materials, checked),
    leftOut: findLeftOut(materials, checked),
    spellings: findSpellings(materials),
    kept: measureKept(
      versions,
      tokens,
      annotated.flatMap(({ runs }) => runs),
    ),
    complete,
  };
}

/** Whether the canonical order of `sources`, which does not depend on their sides, has b first. */
function areSwapped({ a, b }: Pair<Source>, pins: readonly Pin[]): boolean {
  if (a.text !== b.text) return b.text < a.text;
  const [ofA, ofB] = [JSON.stringify(a.parts ?? []), JSON.stringify(b.parts ?? [])];
  return ofA === ofB ? areMirrored(pins) : ofB < ofA;
}

function mirrorMatch(match: Match): Match {
  const reasons = match.reasons.map((reason) =>
    reason.kind === "neighbours" ? reason : { ...reason, at: swapPair(reason.at) },
  );
  return {
    ...match,
    segments: swapPair(match.segments),
    marks: swapPair(match.marks),
    reasons,
    facts: match.facts.map(mirrorFact),
    kept: { ...match.kept, shares: swapPair(match.kept.shares) },
  };
}

/** What a change is called from the other side; the others are called the same. */
const MIRRORED: Partial<Record<Fact["change"], Fact["change"]>> = {
  unquoted: "quoted",
  quoted: "unquoted",
  dropped: "added",
  added: "dropped",
};

function mirrorFact({ kind, change, at: { a, b } }: Fact): Fact {
  return {
    kind,
    change: MIRRORED[change] ?? change,
    at: { ...(b && { a: b }), ...(a && { b: a }) },
  };
}

function mirrorSpelling({ writings }: Spelling): Spelling {
  return { writings: writings.map(({ text, at }) => ({ text, at: swapPair(at) })) };
}

function mirrorKept({ longest, ...shares }: Kept): Kept {
  return {
    all: swapPair(shares.all),
    withoutQuotations: swapPair(shares.withoutQuotations),
    withoutFurniture: swapPair(shares.withoutFurniture),
    withoutBoth: swapPair(shares.withoutBoth),
    ...(longest && { longest: { ...longest, at: swapPair(longest.at) } }),
  };
}
