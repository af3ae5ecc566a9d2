/** What the card of a pair owes the rest of the page: the focus comes and goes back, and the pair is not covered. */
import { type RefObject, useEffect, useLayoutEffect } from "react";
import type { GroupIndex } from "../../present/rows";
import { levelWith } from "../reader/places";

/** Takes the focus while there is a card, and keeps the text of `group` clear of it. */
export function useCardPlace(card: RefObject<HTMLElement | null>, group: GroupIndex): void {
  useLayoutEffect(() => {
    const { current } = card;
    const from = document.activeElement;
    current?.focus({ preventScroll: true });
    return () => {
      // Whoever has gone elsewhere since stays there. This runs while the card is still in the page.
      if (current?.contains(document.activeElement) === true) giveBack(from);
    };
  }, [card]);

  useEffect(() => {
    if (card.current !== null) clear(card.current, group);
  }, [card, group]);
}

/** A click on a sign takes the focus from where it was; the selected sentence is the nearest place to that. */
function giveBack(from: Element | null): void {
  const gone = from === null || from === document.body || !from.isConnected;
  const heir = gone ? document.querySelector(".is-focused")?.closest("[data-row]") : from;
  if (heir instanceof HTMLElement) heir.focus({ preventScroll: true });
}

/** Levels the pair where the card lies over it; a part of the pair that is out of sight stays there. */
function clear(card: HTMLElement, group: GroupIndex): void {
  const { top, bottom } = card.getBoundingClientRect();
  const covered = [...document.querySelectorAll(`[data-group="${group}"]`)]
    .map((text) => text.closest(".level") ?? text)
    .find((level) => {
      const box = level.getBoundingClientRect();
      return box.bottom > top && box.top < bottom;
    });
  if (covered !== undefined) levelWith(covered);
}
