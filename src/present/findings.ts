/**
 * What was found of the whole story rather than of one match: names in several spellings, and what one side says alone. An
 * editor need not act on each; it stands at the end of the list, and is put away like an alarm.
 */
import type { Comparison, LeftOut, Spelling } from "../model/comparison";
import { mapPair, type Pair, type Side, SIDES } from "../model/pair";
import { overlaps, slice } from "../model/span";
import type { AlarmId } from "./checks";
import { findOwners, type GroupIndex } from "./rows";
import { showText } from "./runs";
import { shorten } from "./shorten";

/** One finding, with the place it is gone to. */
export interface Finding {
  /** Told from alarms by its first word; the same after a reload and with the sides swapped. */
  readonly id: AlarmId;
  readonly kind: "spelling" | "left out" | "added";
  readonly group: GroupIndex;
  readonly side: Side;
  /** The spellings with their counts, or the beginning of the sentence. */
  readonly words: string;
  readonly holds: LeftOut["holds"];
}

/** The findings of one kind. */
export interface FindingGroup {
  readonly kind: Finding["kind"];
  readonly findings: readonly Finding[];
}

/** So much of a sentence tells which it is. Characters. */
const LONGEST_SHOWN = 90;

const ORDER = ["spelling", "left out", "added"] as const;

/** Everything found: spellings, then what was left out, then what was added, each in its order. */
export function listFindings(comparison: Comparison): readonly Finding[] {
  const { leftOut, spellings } = comparison;
  const owner = mapPair(comparison.versions, (_, side) => findOwners(comparison.groups, side));
  return [
    ...spellings.flatMap((spelling) => readSpelling(comparison, spelling, owner)),
    ...SIDES.flatMap((side) =>
      leftOut[side].map((one) => readAlone(comparison, side, one, owner[side])),
    ),
  ];
}

/** By kind, in the order of the list; kinds of which there is none are absent. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return ORDER.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    return own.length === 0 ? [] : [{ kind, findings: own }];
  });
}

/** The way leads to the rarest spelling, which is the likelier slip; on the left where it stands there. */
function readSpelling(
  { versions }: Comparison,
  { writings }: Spelling,
  owner: Pair<readonly GroupIndex[]>,
): readonly Finding[] {
  const rarest = writings.at(-1);
  const side: Side = rarest?.at.a.length === 0 ? "b" : "a";
  const place = rarest?.at[side][0];
  const segment = versions[side].segments.findIndex(({ pieces }) =>
    pieces.some((piece) => place !== undefined && overlaps(piece, place)),
  );
  const group = owner[side][segment];
  if (group === undefined) return [];
  const words = writings.map(({ text, at }) => `${text}\u00A0${at.a.length + at.b.length}×`);
  const texts = writings.map(({ text }) => text).toSorted();
  const id = ["spelling", ...texts].join("\n");
  return [{ id, kind: "spelling", group, side, words: words.join(" · "), holds: [] }];
}

function readAlone(
  { versions }: Comparison,
  side: Side,
  { segment, holds }: LeftOut,
  owner: readonly GroupIndex[],
): Finding {
  const { text, segments } = versions[side];
  const [piece] = segments[segment]?.pieces ?? [];
  const group = owner[segment];
  if (!piece || group === undefined)
    throw new Error(`segment ${segment} of ${side}, told as left out, is not there`);
  return {
    id: `alone\n${piece.start}-${piece.end} ${slice(text, piece)}`,
    kind: side === "a" ? "left out" : "added",
    group,
    side,
    words: shorten(showText(text, piece), LONGEST_SHOWN),
    holds,
  };
}
