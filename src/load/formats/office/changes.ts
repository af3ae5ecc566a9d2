/** Tracked changes: how many there are, and what an editor is told of them. */
import type { Reading } from "../../reading";
import type { Remark } from "../story";

/** What a change does to the text. Both halves of a move count as one. */
export type Change = "insertion" | "deletion" | "move";

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
  const counts: Record<Change, number> = { insertion: 0, deletion: 0, move: 0 };
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
      const told = (["insertion", "deletion", "move"] as const)
        .filter((change) => counts[change] > 0)
        .map((change) => count(counts[change], change));
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
