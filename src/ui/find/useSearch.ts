/** What an editor looks for in both texts, where it is, and the way from one place to the next. */
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Comparison } from "../../model/comparison";
import { mapPair } from "../../model/pair";
import {
  findGroup,
  findHits,
  findNext,
  type FindPlace,
  nearHits,
  partOf,
  placeOf,
  stepHit,
} from "../../present/find";
import { makeFindable } from "../../present/findable";
import { tellHits } from "../../present/findWords";
import { type Found, type Hit, NOTHING_FOUND } from "../../present/found";
import { layRows } from "../../present/rows";
import { findRowInView, showHit } from "./places";

/** A search under way. */
interface Search {
  /** Where one is, and what there is: "3 of 12 · 7 left, 5 right". */
  readonly words: string;
  readonly current: Hit | null;
  readonly step: (by: 1 | -1) => void;
}

/** Searches both texts from where one reads; `onFound` is told what to show of it, and that it is over. */
export function useSearch(
  comparison: Comparison,
  query: string,
  onFound: (found: Found) => void,
): Search {
  const [from, setFrom] = useState<FindPlace>(() => ({
    row: findRowInView(),
    side: "a",
    start: 0,
  }));
  // By hand: what is told below is told again whenever it is another object, and each answer costs a frame.
  const rows = useMemo(() => layRows(comparison), [comparison]);
  const texts = useMemo(() => mapPair(comparison.versions, makeFindable), [comparison]);
  const hits = useMemo(() => findHits(texts, rows, query), [texts, rows, query]);
  const at = findNext(hits, from);
  const current = at === null ? null : (hits[at] ?? null);
  const part = at === null ? 0 : partOf(at);
  const near = useMemo(() => nearHits(hits, part), [hits, part]);
  const found = useMemo(
    () => tellFound(comparison, near, at === null ? undefined : hits[at]),
    [comparison, near, hits, at],
  );
  // The count answers each letter at once; the marks in the text may come a moment later.
  const shown = useDeferredValue(found);
  const tell = useEffectEvent(onFound);

  useEffect(() => tell(shown), [shown]);
  useEffect(() => () => tell(NOTHING_FOUND), []);

  function step(by: 1 | -1): void {
    const next = stepHit(hits.length, at, by);
    const to = next === null ? undefined : hits[next];
    if (to !== undefined) setFrom(placeOf(to));
    // The only one may have been scrolled away.
    if (to === current) showHit();
  }

  return { words: tellHits(query, hits, at), current, step };
}

function tellFound(comparison: Comparison, hits: readonly Hit[], current: Hit | undefined): Found {
  const segment = current?.segments[0];
  if (current === undefined || segment === undefined) return NOTHING_FOUND;
  return { hits, current, group: findGroup(comparison, current.side, segment) };
}
