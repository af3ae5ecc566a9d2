/** Brings sentences of the Flow view level: what is gone to anywhere on the page, and what is clicked. */
import { type RefObject, useEffectEvent, useLayoutEffect } from "react";
import type { Comparison } from "../../model/comparison";
import { otherSide, type Side } from "../../model/pair";
import type { GroupIndex } from "../../present/rows";
import { findTop, type Height, LEVELLING, readGroup, readPlace } from "../reader/places";
import type { Panes } from "./panes";

/** How far down the window what is gone to stands, always the same: as in rows (reader.css), and a share of the window. */
const STEADY = 0.25;

/** A sentence that begins nearer to the foot of the window than this (pixels) is hardly in view. */
const LEAST_SEEN = 30;

interface Ground {
  readonly root: RefObject<HTMLElement | null>;
  readonly comparison: Comparison;
  readonly panes: Panes;
}

/** Returns how to bring a group level with what of it stands on `side`, which stays where it is. */
export function useLevelling({ root, comparison, panes }: Ground) {
  /** From the top of its text. */
  function findStart(group: GroupIndex | null, side: Side): number | null {
    const segments = group === null ? [] : comparison.groups[group]?.segments[side];
    return panes.read()?.extents[side][segments?.[0] ?? -1]?.top ?? null;
  }

  /** The height in its window, or null where it is out of view. */
  function findHeight(top: number | null, side: Side): number | null {
    const view = panes.read()?.views[side];
    if (view === undefined || top === null) return null;
    const height = top - view.scroll;
    return height >= 0 && height < view.height - LEAST_SEEN ? height : null;
  }

  const answer = useEffectEvent((event: Event): void => {
    if (!(event.target instanceof Element) || !(event instanceof CustomEvent)) return;
    const { target } = event;
    const place = readPlace(target);
    const pane = target.closest("[data-pane]");
    if (place === null || pane === null) return;
    event.preventDefault();
    showPane(pane);
    // Where the page scrolls as well, as on a narrow window, all of the view is brought between heads and legend.
    root.current?.scrollIntoView({ block: "nearest", behavior: "instant" });
    const { side } = place;
    const frame = pane.getBoundingClientRect();
    const top = findTop(target) - frame.top + pane.scrollTop;
    const passage = target.closest("[data-group]") ?? target.querySelector("[data-group]");
    const group = passage === null ? null : readGroup(passage);
    const far = findStart(group, otherSide(side));
    const wanted = event.detail as Height;
    const beside = findHeight(far, otherSide(side)) ?? findHeight(top, side);
    const steady = STEADY * pane.clientHeight;
    const still = typeof wanted === "number";
    const height = still ? wanted - frame.top : wanted === "beside" ? (beside ?? steady) : steady;
    panes.level({ side, top, far, height, still });
  });

  useLayoutEffect(() => {
    const element = root.current;
    const listen = (event: Event): void => answer(event);
    element?.addEventListener(LEVELLING, listen);
    return () => element?.removeEventListener(LEVELLING, listen);
  }, [root]);

  return function bring(group: GroupIndex, side: Side): void {
    const top = findStart(group, side);
    const far = findStart(group, otherSide(side));
    const pane = root.current?.querySelector(`[data-pane="${side}"]`);
    if (top === null || far === null || !pane) return;
    panes.level({ side, top, far, height: top - pane.scrollTop, still: false });
  };
}

/** On a narrow window one text is shown at a time, and what is gone to may be in the other. */
function showPane(pane: Element): void {
  const strip = pane.parentElement;
  if (strip !== null && pane instanceof HTMLElement)
    strip.scrollTo({ left: pane.offsetLeft, behavior: "instant" });
}
