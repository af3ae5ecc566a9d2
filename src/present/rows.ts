/**
 * Two aligned versions become the rows of a two-column page. Read downwards, each column is its version, complete and in
 * order; matches that keep order stand level in one row:
 *
 *     a1 = b1          a1 | b1
 *     a2   only   →    a2 |
 *     a3 ~ b4 moved    a3 | (elsewhere)
 *     a4 = b2          a4 | b2
 *          b3 only        | b3
 *                   (elsewhere) | b4
 *
 * Matches on the spine divide both columns into the same number of stretches; whatever stands between two of them is laid
 * one after the other, right before left, which is the order `Comparison.groups` has. A group whose segments are no
 * neighbours takes what stands between them into its row, because a column that jumped back would no longer be the text.
 */
import type { Comparison, Group, SegmentIndex } from "../model/comparison";
import { mapPair, type Pair, type Side, SIDES } from "../model/pair";

/** Index into `Comparison.groups`. */
export type GroupIndex = number;

/** What stands in one column of a row: text, nothing, or a hint at text that stands elsewhere in this column. */
export type Cell =
  | { readonly kind: "text"; readonly segments: readonly SegmentIndex[] }
  | { readonly kind: "gap" }
  | { readonly kind: "elsewhere"; readonly group: GroupIndex };

/** One level of the page. `groups` are those with text in the row, ascending; never empty, and rarely more than one. */
export interface Row {
  readonly groups: readonly GroupIndex[];
  readonly cells: Pair<Cell>;
}

/** The groups that are seen in a row: those of its text, and of text that it hints at. */
export function listShown({ groups, cells }: Row): readonly GroupIndex[] {
  const hints = SIDES.map((side) => cells[side]).flatMap((cell) =>
    cell.kind === "elsewhere" ? [cell.group] : [],
  );
  return [...groups, ...hints];
}

/** Neighbouring segments `[first, last]` of each side that must stand level, both ends included. */
type Block = Pair<{ readonly first: SegmentIndex; readonly last: SegmentIndex }>;

/** Lays out a comparison, top to bottom. */
export function layRows(comparison: Comparison): readonly Row[] {
  const { groups, versions } = comparison;
  const owner = mapPair(versions, (_, side) => findOwners(groups, side));
  const rows: Row[] = [];
  let next: Pair<SegmentIndex> = { a: 0, b: 0 };
  for (const block of findBlocks(groups)) {
    const until = mapPair(block, ({ first }) => first);
    for (const row of layBetween(groups, owner, next, until)) rows.push(row);
    const segments = mapPair(block, ({ first, last }) => range(first, last + 1));
    rows.push({
      groups: listOwners(owner, segments),
      cells: mapPair(segments, (list) => ({ kind: "text", segments: list })),
    });
    next = { a: block.a.last + 1, b: block.b.last + 1 };
  }
  const ends = mapPair(versions, (version) => version.segments.length);
  // One by one: a book has more rows than a call has room for arguments.
  for (const row of layBetween(groups, owner, next, ends)) rows.push(row);
  return rows;
}

/** The matches of the spine as blocks; those that overlap or cross on either side are one. */
function findBlocks(groups: readonly Group[]): readonly Block[] {
  const spine = groups.flatMap((group) =>
    group.relation === "only" || group.moved ? [] : [mapPair(group.segments, findHull)],
  );
  const blocks: Block[] = [];
  for (let block of spine.toSorted((one, other) => one.a.first - other.a.first)) {
    for (
      let last = blocks.at(-1);
      last !== undefined && !precedes(last, block);
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = join(last, block);
    }
    blocks.push(block);
  }
  return blocks;
}

function findHull(segments: readonly SegmentIndex[]): Block["a"] {
  return { first: Math.min(...segments), last: Math.max(...segments) };
}

function precedes(one: Block, other: Block): boolean {
  return SIDES.every((side) => one[side].last < other[side].first);
}

function join(one: Block, other: Block): Block {
  return mapPair(one, (hull, side) => ({
    first: Math.min(hull.first, other[side].first),
    last: Math.max(hull.last, other[side].last),
  }));
}

/** For each segment of `side`, the group it is in. */
export function findOwners(groups: readonly Group[], side: Side): readonly GroupIndex[] {
  const owners: GroupIndex[] = [];
  for (const [index, group] of groups.entries()) {
    for (const segment of group.segments[side]) owners[segment] = index;
  }
  return owners;
}

function listOwners(
  owner: Pair<readonly GroupIndex[]>,
  segments: Pair<readonly SegmentIndex[]>,
): readonly GroupIndex[] {
  const found = SIDES.flatMap((side) =>
    segments[side].map((segment) => ownerOf(owner[side], segment)),
  );
  return [...new Set(found)].toSorted((one, other) => one - other);
}

function ownerOf(owners: readonly GroupIndex[], segment: SegmentIndex): GroupIndex {
  const group = owners[segment];
  if (group === undefined) throw new Error(`Segment ${segment} is in no group.`);
  return group;
}

/** The rows of what has no level counterpart between two blocks, `from` up to but without `to`. */
function layBetween(
  groups: readonly Group[],
  owner: Pair<readonly GroupIndex[]>,
  from: Pair<SegmentIndex>,
  to: Pair<SegmentIndex>,
): readonly Row[] {
  return (["b", "a"] as const).flatMap((side) =>
    cutStretches(owner[side], from[side], to[side]).map((stretch) =>
      layAlone(groups, stretch.group, side, stretch.segments),
    ),
  );
}

/** Neighbours of one group stand in one row together; a moved pair of sentences is one move. */
function cutStretches(
  owners: readonly GroupIndex[],
  from: SegmentIndex,
  to: SegmentIndex,
): readonly { readonly group: GroupIndex; readonly segments: readonly SegmentIndex[] }[] {
  const stretches: { group: GroupIndex; segments: SegmentIndex[] }[] = [];
  for (const segment of range(from, to)) {
    const group = ownerOf(owners, segment);
    const last = stretches.at(-1);
    if (last?.group === group) last.segments.push(segment);
    else stretches.push({ group, segments: [segment] });
  }
  return stretches;
}

function layAlone(
  groups: readonly Group[],
  group: GroupIndex,
  side: Side,
  segments: readonly SegmentIndex[],
): Row {
  const text: Cell = { kind: "text", segments };
  const opposite: Cell =
    groups[group]?.relation === "only" ? { kind: "gap" } : { kind: "elsewhere", group };
  return {
    groups: [group],
    cells: side === "a" ? { a: text, b: opposite } : { a: opposite, b: text },
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
