import type { Notice } from "../../model/comparison";

/** All notices of the lists in text order; where two overlap, the one of the earlier list stays. */
export function dropOverlaps(lists: readonly (readonly Notice[])[]): Notice[] {
  let kept: readonly Notice[] = [];
  for (const list of lists) if (list.length > 0) kept = addBetween(kept, list.toSorted(byStart));
  return [...kept];
}

function byStart(one: Notice, other: Notice): number {
  return one.span.start - other.span.start;
}

/** Both lists in text order, the first without overlaps; of the second goes in what overlaps nothing that is in. */
function addBetween(kept: readonly Notice[], added: readonly Notice[]): Notice[] {
  const merged: Notice[] = [];
  let next = 0;
  for (const notice of added) {
    while (next < kept.length && startOf(kept[next]) < notice.span.start) take(kept[next++]);
    const isFree =
      (merged.at(-1)?.span.end ?? 0) <= notice.span.start &&
      (next >= kept.length || startOf(kept[next]) >= notice.span.end);
    if (isFree) merged.push(notice);
  }
  while (next < kept.length) take(kept[next++]);
  return merged;

  function take(notice: Notice | undefined): void {
    if (notice) merged.push(notice);
  }
}

function startOf(notice: Notice | undefined): number {
  return notice?.span.start ?? Infinity;
}
