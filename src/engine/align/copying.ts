/*
 * What speaks against a link in a version that was copied sentence by sentence. There nearly every pair shares nearly all, so
 * what two sentences do not share tells: two drafts of an essay hold long sentences on one subject that have half their words in
 * common and were each written on their own. The more text is missing, the surer; that both neighbours are linked in the same
 * place takes it back, for a sentence in its old place may have been rewritten past recognition.
 */
import type { Pair, Side } from "../../model/pair";
import type { Weights } from "./weights";

/**
 * Excess of faithfulness (faithfulness.ts) at which a version starts to count as copied, and from which on it does wholly. In
 * most drafts of one essay it is 0.3 and more; in desks' rewrites, where halves of sentences with few words in common are
 * linked rightly, up to 0.26.
 */
const COPIED_FROM = 0.15;
const COPIED_WHOLLY = 0.25;

/** What is copied from, read once for a pair of versions. */
export interface CopyingGround {
  /** Sum of the weights of each segment's terms. */
  readonly masses: Pair<ArrayLike<number>>;
  readonly excess: number;
  readonly by: Weights;
}

/** What speaks against links, in units of one rare word; never less than 0, and 0 where nothing was copied. */
export interface Copying {
  /** Against two segments, each held by the other to the share in `coverage`, which links around them support. */
  readonly againstPair: (segments: Pair<number>, coverage: Pair<number>, support: number) => number;
  /** Against a segment that joins a link, of which the other side holds the share `coverage`. */
  readonly againstJoin: (side: Side, segment: number, coverage: number) => number;
}

/** Reads how much is to be said against links. */
export function readCopying({ masses, excess, by }: CopyingGround): Copying {
  const copied = Math.min(1, Math.max(0, (excess - COPIED_FROM) / (COPIED_WHOLLY - COPIED_FROM)));
  return {
    againstPair({ a, b }, coverage, support) {
      const missing = Math.max(0, by.copiedPairClose - (coverage.a + coverage.b) / 2);
      const mass = ((masses.a[a] ?? 0) + (masses.b[b] ?? 0)) / 2;
      const unsupported = Math.max(0, 1 - support / (2 * by.neighbour));
      return copied * by.copiedPair * missing * mass * unsupported;
    },
    againstJoin(side, segment, coverage) {
      const missing = Math.max(0, by.copiedJoinClose - coverage);
      return copied * by.copiedJoin * missing * (masses[side][segment] ?? 0);
    },
  };
}
