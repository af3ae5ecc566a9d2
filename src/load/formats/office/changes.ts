/** Tracked changes: how many there are, and what an editor is told of them. */
import type { Reading } from "../../reading";
import type { Remark } from "../story";

/** What a change does to the text. What is moved departs from one place and arrives at another. */
export type Change = "insertion" | "deletion" | "departure" | "arrival";

/** The change by what it does and whether it is half of a move. */
export function nameChange(removed: boolean, moved: boolean): Change {
  if (moved) return removed ? "departure" : "arrival";
  return removed ? "deletion" : "insertion";
}

/** Counts changes. */
export interface Changes {
  /** A change; one that follows another of its sort, with nothing unchanged between, is part of it. */
  meet(change: Change): void;
  /** Text that was not changed. */
  pass(): void;
  /** One remark, or none where nothing was changed. */
  remark(reading: Reading): readonly Remark[];
}

/** Starts to count. */
export function countChanges(): Changes {
  const counts: Record<Change, number> = {
    insertion: 0,
    deletion: 0,
    departure: 0,
    arrival: 0,
  };
  let last: Change | null = null;
  return {
    meet(change) {
      if (change !== last) counts[change]++;
      last = change;
    },
    pass() {
      last = null;
    },
    remark(reading) {
      const sums = [
        ["insertion", counts.insertion],
        ["deletion", counts.deletion],
        ["move", Math.max(counts.departure, counts.arrival)],
      ] as const;
      const told = sums.filter(([, sum]) => sum > 0).map(([noun, sum]) => count(sum, noun));
      if (told.length === 0) return [];
      const shown =
        reading.changes === "original"
          ? "it is shown as it was before them"
          : "it is shown as if all were accepted";
      const words = `This document has tracked changes (${told.join(", ")}); ${shown}.`;
      return [{ weight: "warning", words }];
    },
  };
}

/** "1 comment", "2 comments". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
