/** What the page shows of a search, and in which rows. The search itself (find.ts) is fetched when it is asked for. */
import type { SegmentIndex } from "../model/comparison";
import type { Side } from "../model/pair";
import type { Span } from "../model/span";
import type { GroupIndex } from "./rows";

/** One place where it stands. Several spans where furniture interrupts it or where it goes on in the next sentence. */
export interface Hit {
  readonly side: Side;
  /** In the order of the spans; never empty, like those. */
  readonly segments: readonly SegmentIndex[];
  readonly spans: readonly Span[];
  /** The rows it is seen in, as indexes; ascending, never empty. */
  readonly rows: readonly number[];
}

/** Hits, the one an editor is at, and the group this one is in or begins in. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly current: Hit | null;
  readonly group: GroupIndex | null;
}

/** What is shown while nothing is looked for. */
export const NOTHING_FOUND: Found = { hits: [], current: null, group: null };

/** One list for all rows that have none, so that they stay as they are drawn. */
export const NO_HITS: readonly Hit[] = [];

/** For each of `count` rows, the hits to be seen in it. */
export function placeHits(count: number, hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const placed = Array.from({ length: count }, (): Hit[] | null => null);
  for (const hit of hits) {
    for (const row of hit.rows) {
      const own = placed[row];
      if (own === null) placed[row] = [hit];
      else own?.push(hit);
    }
  }
  return placed.map((own) => own ?? NO_HITS);
}
