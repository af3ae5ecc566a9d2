/** What an editor has paired or parted by hand, and what of it shows in a comparison. */
import type { Comparison, SegmentIndex } from "../model/comparison";
import { carryOffset, type Edit } from "../model/edit";
import { mapPair, otherSide, type Pair, type Side, SIDES, swapPair } from "../model/pair";
import type { Pin } from "../model/pin";
import { slice } from "../model/span";
import type { GroupIndex } from "./rows";

/** So many words tell a sentence from the others. */
const FEW_WORDS = 5;

/** One side of a group: a sentence, or several that stand for one. */
export interface PinPlace {
  readonly group: GroupIndex;
  readonly side: Side;
}

/**
 * The pin that pairs a sentence with another of the other side. With `add`, what either was paired with comes along;
 * without, it is left alone. Null where the two stand on one side or a group has nothing there.
 */
export function pinTogether(
  comparison: Comparison,
  from: PinPlace,
  to: PinPlace,
  add: boolean,
): Pin | null {
  const own = comparison.groups[from.group];
  const other = comparison.groups[to.group];
  if (from.side === to.side || own === undefined || other === undefined) return null;
  const at = mapPair(comparison.versions, (_, side) => {
    const group = side === from.side ? own : other;
    const segments = add ? [...own.segments[side], ...other.segments[side]] : group.segments[side];
    return listOffsets(comparison, side, [...new Set(segments)]);
  });
  return at.a.length === 0 || at.b.length === 0 ? null : { at };
}

/** How a sentence begins, to name it by. */
export function readPlace({ versions, groups }: Comparison, { group, side }: PinPlace): string {
  const [first = -1] = groups[group]?.segments[side] ?? [];
  const words = (versions[side].segments[first]?.pieces ?? [])
    .map((piece) => slice(versions[side].text, piece))
    .join(" ")
    .split(/\s+/u);
  const few = words.slice(0, FEW_WORDS).join(" ");
  return words.length > FEW_WORDS ? `${few}…` : few;
}

/** The pins that say that neither side of a pair has a counterpart; none for what stands alone already. */
export function pinApart(comparison: Comparison, index: GroupIndex): readonly Pin[] {
  const group = comparison.groups[index];
  if (group === undefined || group.relation === "only") return [];
  const offsets = offsetsOf(comparison, index);
  return [{ at: { a: offsets.a, b: [] } }, { at: { a: [], b: offsets.b } }];
}

/** What was said before and what is said now; where both say something of a sentence, the later holds. */
export function addPins(pins: readonly Pin[], more: readonly Pin[]): readonly Pin[] {
  const said = mapPair(EMPTY, (_, side) => new Set(more.flatMap(({ at }) => at[side])));
  const standing = pins.filter(({ at }) =>
    SIDES.some((side) => at[side].some((offset) => !said[side].has(offset))),
  );
  return [...standing, ...more];
}

/** The pins without those that say something of a group. */
export function dropPins(
  pins: readonly Pin[],
  comparison: Comparison,
  index: GroupIndex,
): readonly Pin[] {
  const offsets = offsetsOf(comparison, index);
  return pins.filter(
    ({ at }) => !SIDES.some((side) => at[side].some((offset) => offsets[side].includes(offset))),
  );
}

/** The pins for the texts on the other sides. */
export function swapPins(pins: readonly Pin[]): readonly Pin[] {
  return pins.map(({ at }) => ({ at: swapPair(at) }));
}

/** The groups that are as they are because an editor has said so. */
export function findPinned(comparison: Comparison, pins: readonly Pin[]): ReadonlySet<GroupIndex> {
  const pinned = new Set<GroupIndex>();
  if (pins.length === 0) return pinned;
  const pairs = new Set(pins.map(({ at }) => nameOffsets(at)));
  const alone = mapPair(
    EMPTY,
    (_, side) =>
      new Set(pins.flatMap(({ at }) => (at[otherSide(side)].length === 0 ? at[side] : []))),
  );
  for (const [index, group] of comparison.groups.entries()) {
    const offsets = offsetsOf(comparison, index);
    const holds =
      group.relation === "only"
        ? SIDES.some((side) => offsets[side].some((offset) => alone[side].has(offset)))
        : pairs.has(nameOffsets(offsets));
    if (holds) pinned.add(index);
  }
  return pinned;
}

const EMPTY: Pair<null> = { a: null, b: null };

function offsetsOf(comparison: Comparison, index: GroupIndex): Pair<readonly number[]> {
  return mapPair(comparison.versions, (_, side) =>
    listOffsets(comparison, side, comparison.groups[index]?.segments[side] ?? []),
  );
}

function listOffsets(
  { versions }: Comparison,
  side: Side,
  segments: readonly SegmentIndex[],
): readonly number[] {
  return segments
    .flatMap((segment) => versions[side].segments[segment]?.pieces[0]?.start ?? [])
    .toSorted((one, other) => one - other);
}

function nameOffsets({ a, b }: Pair<readonly number[]>): string {
  return `${a.join(" ")}|${b.join(" ")}`;
}

/** The pins after something was typed into the text of a side. */
export function carryPins(pins: readonly Pin[], side: Side, edit: Edit): readonly Pin[] {
  return pins.map(({ at }) => {
    const carried = new Set(at[side].map((offset) => carryOffset(offset, edit)));
    return { at: { ...at, [side]: [...carried] } };
  });
}
