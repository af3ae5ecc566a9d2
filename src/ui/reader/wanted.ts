/** How whoever goes to a place of the page asks for it to be there: of a very long comparison only a part is drawn. */
import type { Wanted } from "../../present/wanted";

const WANTED = "wanted";

/**
 * Has something drawn before this returns; without effect where all is drawn anyway. Not for effects of React, in which
 * nothing can be drawn at once.
 */
export function want(wanted: Wanted): void {
  document.dispatchEvent(new CustomEvent<Wanted>(WANTED, { detail: wanted }));
}

/** Tells `draw` what is wanted. Returns how to end that. */
export function onWanted(draw: (wanted: Wanted) => void): () => void {
  const listen = (event: Event): void => {
    if (event instanceof CustomEvent) draw(event.detail as Wanted);
  };
  document.addEventListener(WANTED, listen);
  return () => document.removeEventListener(WANTED, listen);
}
