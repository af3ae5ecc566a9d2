/*
 * How far a comparison is, told by counted work: never by the clock, so that the same texts always give the same reports,
 * and never so often that a listener in another thread would be kept busy with them.
 */
import type { Pair } from "../model/pair";
import type { Progress, Stage } from "../model/progress";

/** Says that so much of a piece of work is done, 0 to 1. */
export type Advance = (share: number) => void;

/** For work whose progress nobody follows. */
export const unfollowed: Advance = () => {};

/** Where the stages end, as shares of the time that ten thousand sentences take; the readings part theirs by length. */
const READ = 0.1;
const WORDS_READ = 0.2;
const ALIGNED = 0.9;

/** A bar shows no finer steps. */
const MOST_REPORTS = 100;

/** A story is compared before anyone could look at a bar: it is worth a report for each so many UTF-16 code units. */
const LENGTH_PER_REPORT = 2_000;

/**
 * What follows a comparison of texts of these `lengths` (UTF-16 code units): called as a stage starts, it tells so, and
 * gives what tells how far the stage is. Beyond the start of a stage only what moves the whole by a step is told.
 */
export function followProgress(
  onProgress: ((progress: Progress) => void) | undefined,
  lengths: Pair<number>,
): (stage: Stage) => Advance {
  if (onProgress === undefined) return () => unfollowed;
  const length = lengths.a + lengths.b;
  const reports = Math.max(1, Math.min(MOST_REPORTS, Math.floor(length / LENGTH_PER_REPORT)));
  const leftRead = length === 0 ? 0 : (READ * lengths.a) / length;
  const spans: Readonly<Record<Stage, readonly [from: number, to: number]>> = {
    "reading left": [0, leftRead],
    "reading right": [leftRead, READ],
    words: [READ, WORDS_READ],
    aligning: [WORDS_READ, ALIGNED],
    marking: [ALIGNED, 1],
  };
  let told = 0;

  return (stage) => {
    const [from, to] = spans[stage];
    told = from;
    onProgress({ stage, share: from });
    return partOf(
      (share) => {
        if (Math.floor(share * reports) <= Math.floor(told * reports)) return;
        told = share;
        onProgress({ stage, share });
      },
      from,
      to,
    );
  };
}

/** The part of a piece of work that starts when `from` of it is done, and is done when `to` of it is. */
export function partOf(whole: Advance, from: number, to: number): Advance {
  return (share) => whole(share < 1 ? from + (to - from) * share : to);
}
