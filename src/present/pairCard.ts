/** What the card of a pair says: what the two are to each other, how near they are, and what is kept word for word. */
import type { Comparison, KeptShare, Match, SegmentKind } from "../model/comparison";
import { mapPair, SIDES } from "../model/pair";
import type { Alarm } from "./checks";
import { tellShare } from "./kept";
import { numberGroup } from "./order";
import { type ReasonGroup, tellReasons } from "./reasons";
import type { GroupIndex } from "./rows";
import { showText } from "./runs";

/** The card of a match; all in words but for the reasons, which are words of the texts. */
export interface PairCard {
  readonly match: Match;
  /** What kind of furniture both sides are; null where they are of the story, or of different kinds. */
  readonly furniture: SegmentKind | null;
  /** "Paraphrase, moved 3 → 9". */
  readonly label: string;
  /** "0.62, most of it is the same". */
  readonly similarity: string;
  /** "6 of 11 words (54 %) on the left, 6 of 8 words (75 %) on the right, in one run". */
  readonly kept: string;
  readonly reasons: readonly ReasonGroup[];
  /** Whether both sides are written alike to the letter, so that one of them says all. */
  readonly alike: boolean;
}

/** A check of a pair, and whether it is no problem. */
export interface PairCheck {
  readonly alarm: Alarm;
  readonly dismissed: boolean;
}

/** From how near a match is so much of it the same; the first that fits. */
const NEARNESS: readonly (readonly [least: number, words: string])[] = [
  [1, "all of it is the same"],
  [0.85, "nearly all of it is the same"],
  [0.6, "most of it is the same"],
  [0.35, "about half of it is the same"],
  [0.15, "a little of it is the same"],
  [0, "hardly anything of it is the same"],
];

/** Reads the card of a group; null where it stands alone. */
export function readPairCard(comparison: Comparison, index: GroupIndex | null): PairCard | null {
  const match = index === null ? undefined : comparison.groups[index];
  if (index === null || match === undefined || match.relation === "only") return null;
  return {
    match,
    furniture: findFurniture(comparison, match),
    label: tellLabel(comparison, index, match),
    similarity: tellSimilarity(match.similarity),
    kept: tellKeptWords(match),
    reasons: tellReasons(comparison.versions, match),
    alike: isAlike(comparison, match),
  };
}

/** What the checks say of a group, in text order: what is no problem stays where it stood. */
export function listPairChecks(
  index: GroupIndex,
  open: readonly Alarm[],
  dismissed: readonly Alarm[],
): readonly PairCheck[] {
  return [
    ...open.map((alarm) => ({ alarm, dismissed: false })),
    ...dismissed.map((alarm) => ({ alarm, dismissed: true })),
  ]
    .filter(({ alarm }) => alarm.group === index)
    .toSorted((one, other) => compareNumbers(orderOf(one), orderOf(other)));
}

/** By the place on the left, then on the right; what a side has not comes behind what it has. */
function orderOf({ alarm: { fact } }: PairCheck): readonly number[] {
  const { a, b } = fact.at;
  return [a, b].flatMap((span) => [span?.start ?? Infinity, span?.end ?? Infinity]);
}

function compareNumbers(some: readonly number[], others: readonly number[]): number {
  const at = some.findIndex((number, index) => number !== others[index]);
  return at < 0 ? 0 : (some[at] ?? 0) < (others[at] ?? 0) ? -1 : 1;
}

function tellLabel(comparison: Comparison, index: GroupIndex, match: Match): string {
  const name = match.relation === "verbatim" ? "Verbatim" : "Paraphrase";
  const parts = [match.styleOnly ? "Style only" : name];
  const { a, b } = mapPair(match.segments, ({ length }) => length);
  if (a === 1 && b > 1) parts.push(`split into ${b}`);
  if (a > 1 && b === 1) parts.push(`${a} joined into one`);
  if (a > 1 && b > 1) parts.push(`${a} recast as ${b}`);
  const place = numberGroup(comparison, index);
  if (match.moved) parts.push(`moved ${place.a} → ${place.b}`);
  return parts.join(", ");
}

function findFurniture({ versions }: Comparison, { segments }: Match): SegmentKind | null {
  const kinds = SIDES.flatMap((side) =>
    segments[side].map((segment) => versions[side].segments[segment]?.kind ?? "body"),
  );
  const [first = "body"] = kinds;
  return first !== "body" && kinds.every((kind) => kind === first) ? first : null;
}

/** Two figures, cut and not rounded: 0.999 is not all, nor is it told as if it were. */
function tellSimilarity(similarity: number): string {
  const words = NEARNESS.find(([least]) => similarity >= least)?.[1] ?? "";
  return `${(Math.floor(similarity * 100) / 100).toFixed(2)}, ${words}`;
}

function tellKeptWords({ kept: { shares, longest } }: Match): string {
  if (longest === 0) return "no run of four words or more";
  const { a, b } = mapPair(shares, tellWords);
  const run = SIDES.every((side) => shares[side].kept === longest)
    ? "in one run"
    : `longest run ${longest}`;
  return `${a} on the left, ${b} on the right, ${run}`;
}

function tellWords(share: KeptShare): string {
  return `${share.kept} of ${share.words} ${share.words === 1 ? "word" : "words"} (${tellShare(share)})`;
}

function isAlike({ versions }: Comparison, { segments }: Match): boolean {
  const { a, b } = mapPair(segments, (own, side) =>
    own.map((segment) =>
      (versions[side].segments[segment]?.pieces ?? []).map((piece) =>
        showText(versions[side].text, piece),
      ),
    ),
  );
  return JSON.stringify(a) === JSON.stringify(b);
}
