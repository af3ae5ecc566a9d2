/* The links as they are drawn: which segment is in which, each in one at most. */
import { otherSide, type Pair, type Side } from "../../model/pair";

/** A link that may still grow; both lists ascend. */
export interface Draft {
  readonly segments: Pair<number[]>;
}

/** All drafts. Segments are indexes into the versions' segments. */
export interface Drafts {
  readonly list: readonly Draft[];
  readonly isLinked: (side: Side, segment: number) => boolean;
  /** Whether two segments are in one link; neither may be there at all. */
  readonly areLinked: (a: number | undefined, b: number | undefined) => boolean;
  /** Links two segments that are in no link. */
  readonly start: (a: number, b: number) => Draft;
  /** Adds a segment that is in no link to one. */
  readonly join: (side: Side, segment: number, draft: Draft) => void;
}

/** No link yet. */
export function createDrafts(): Drafts {
  const list: Draft[] = [];
  const draftOf: Pair<(Draft | undefined)[]> = { a: [], b: [] };
  return {
    list,
    isLinked: (side, segment) => draftOf[side][segment] !== undefined,
    areLinked(a, b) {
      if (a === undefined || b === undefined) return false;
      const draft = draftOf.a[a];
      return draft !== undefined && draft === draftOf.b[b];
    },
    start(a, b) {
      const draft: Draft = { segments: { a: [a], b: [b] } };
      list.push(draft);
      draftOf.a[a] = draft;
      draftOf.b[b] = draft;
      return draft;
    },
    join(side, segment, draft) {
      const own = draft.segments[side];
      own.push(segment);
      own.sort((one, other) => one - other);
      draftOf[side][segment] = draft;
    },
  };
}

/** A draft grows only, so its number of segments tells whether what was weighed for it still holds. */
export function sizeOf({ segments }: Draft): number {
  return segments.a.length + segments.b.length;
}

/** The segments of a draft across from `side`. */
export function across(draft: Draft, side: Side): readonly number[] {
  return draft.segments[otherSide(side)];
}
