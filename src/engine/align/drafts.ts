/* The links as they are drawn: which segment is in which, each in one at most. */
import { mapPair, otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import type { Pinned } from "./pins";

/** A link; both lists ascend. One that an editor has pinned holds what he said and grows no more. */
export interface Draft {
  readonly segments: Pair<number[]>;
  readonly isPinned: boolean;
}

/** All drafts. Segments are indexes into the versions' segments. */
export interface Drafts {
  readonly list: readonly Draft[];
  readonly isLinked: (side: Side, segment: number) => boolean;
  /** Whether a segment is in no link yet and may be in one. */
  readonly isFree: (side: Side, segment: number) => boolean;
  /** Whether two segments are in one link; neither may be there at all. */
  readonly areLinked: (a: number | undefined, b: number | undefined) => boolean;
  /** Links two segments that are free. */
  readonly start: (a: number, b: number) => Draft;
  /** Adds a free segment to a link that is not pinned. */
  readonly join: (side: Side, segment: number, draft: Draft) => void;
}

/** No link yet but the pinned ones. */
export function createDrafts(pinned: Pinned): Drafts {
  const list: Draft[] = [];
  const draftOf: Pair<(Draft | undefined)[]> = { a: [], b: [] };
  for (const pair of pinned.pairs)
    add({ segments: mapPair(pair, (own) => [...own]), isPinned: true });
  return {
    list,
    isLinked,
    isFree: (side, segment) => !isLinked(side, segment) && !pinned.alone[side].has(segment),
    areLinked(a, b) {
      if (a === undefined || b === undefined) return false;
      const draft = draftOf.a[a];
      return draft !== undefined && draft === draftOf.b[b];
    },
    start(a, b) {
      return add({ segments: { a: [a], b: [b] }, isPinned: false });
    },
    join(side, segment, draft) {
      const own = draft.segments[side];
      own.push(segment);
      own.sort((one, other) => one - other);
      draftOf[side][segment] = draft;
    },
  };

  function isLinked(side: Side, segment: number): boolean {
    return draftOf[side][segment] !== undefined;
  }

  function add(draft: Draft): Draft {
    list.push(draft);
    for (const side of SIDES)
      for (const segment of draft.segments[side]) draftOf[side][segment] = draft;
    return draft;
  }
}

/** A draft never shrinks, so its number of segments tells whether what was weighed for it still holds. */
export function sizeOf({ segments }: Draft): number {
  return segments.a.length + segments.b.length;
}

/** The segments of a draft across from `side`. */
export function across(draft: Draft, side: Side): readonly number[] {
  return draft.segments[otherSide(side)];
}
