/** How whoever goes to a place of the page asks for it to be there: of a very long comparison only a part is drawn. */
import type { Goal } from "../../present/goal";

const ASKED = "draw";

/**
 * Has something drawn before this returns; without effect where all is drawn anyway. Not for effects of React, in which
 * nothing can be drawn at once.
 */
export function haveDrawn(goal: Goal): void {
  document.dispatchEvent(new CustomEvent<Goal>(ASKED, { detail: goal }));
}

/** Has `draw` called with what is to be drawn. Returns how to end that. */
export function answerDrawing(draw: (goal: Goal) => void): () => void {
  const listen = (event: Event): void => {
    if (event instanceof CustomEvent) draw(event.detail as Goal);
  };
  document.addEventListener(ASKED, listen);
  return () => document.removeEventListener(ASKED, listen);
}
