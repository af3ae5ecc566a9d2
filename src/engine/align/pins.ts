/*
 * What an editor has said by hand, as segments. Pinned segments are taken out before links are drawn (drafts.ts), not cut
 * out of the links afterwards: the segment that lost its partner to a pin may so find another.
 *
 *   the engine's 0-0 1-1, pinned 0-1 → 0-1, and 1-0 if that is worth a link by itself
 */
import type { Version } from "../../model/comparison";
import { mapPair, type Pair, type Side, SIDES, swapPair } from "../../model/pair";
import type { Pin } from "../../model/pin";

/** Segments that pins speak of, each in one pair or alone. */
export interface Pinned {
  /** Neither list of a pair is empty; both ascend. */
  readonly pairs: readonly Pair<readonly number[]>[];
  /** Segments without a counterpart. */
  readonly alone: Pair<ReadonlySet<number>>;
}

/**
 * Tells which segments `pins` speak of. Offsets that no piece holds are passed over; a pair of which a side is thereby
 * empty says nothing, for that its other segments have no counterpart was never said. Of several pins that name a segment
 * the last one holds, and an earlier pair that loses all of a side says nothing any more.
 */
export function resolvePins(pins: readonly Pin[], versions: Pair<Version>): Pinned {
  const named = pins
    .map(({ at }) => ({
      isPair: at.a.length > 0 && at.b.length > 0,
      segments: mapPair(at, (offsets, side) => findSegments(offsets, versions[side])),
    }))
    .filter(({ isPair, segments }) => !isPair || isWhole(segments));
  const last: Pair<Map<number, number>> = { a: new Map(), b: new Map() };
  for (const [index, { segments }] of named.entries())
    for (const side of SIDES) for (const segment of segments[side]) last[side].set(segment, index);

  const pairs: Pair<readonly number[]>[] = [];
  const alone: Pair<Set<number>> = { a: new Set(), b: new Set() };
  for (const [index, { isPair, segments }] of named.entries()) {
    const held = mapPair(segments, (own, side: Side) =>
      own.filter((segment) => last[side].get(segment) === index),
    );
    if (!isPair)
      for (const side of SIDES) for (const segment of held[side]) alone[side].add(segment);
    else if (isWhole(held)) pairs.push(held);
  }
  return { pairs, alone };
}

/** The pin as it is with the texts exchanged. */
export function mirrorPin({ at }: Pin): Pin {
  return { at: swapPair(at) };
}

/** Whether the pins of two equal texts are told from the other side: which text is which, they alone tell then. */
export function areMirrored(pins: readonly Pin[]): boolean {
  return write(pins.map(mirrorPin)) < write(pins);
}

function write(pins: readonly Pin[]): string {
  return JSON.stringify(pins.map(({ at: { a, b } }) => [a, b]));
}

function isWhole({ a, b }: Pair<readonly number[]>): boolean {
  return a.length > 0 && b.length > 0;
}

/** The segments whose pieces hold the offsets, each once, ascending. */
function findSegments(offsets: readonly number[], { segments }: Version): number[] {
  const found = offsets.map((offset) =>
    segments.findIndex(({ pieces }) =>
      pieces.some(({ start, end }) => start <= offset && offset < end),
    ),
  );
  return [...new Set(found)].filter((segment) => segment >= 0).sort((one, other) => one - other);
}
