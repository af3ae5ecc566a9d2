import { useEffect, useEffectEvent, useState } from "react";
import type { Comparison } from "../../model/comparison";
import { findNoticed, readWords } from "./places";

/** What is said, of which damaged text, and in which comparison. */
export interface Tip {
  readonly anchor: HTMLElement;
  /** A sentence for each notice; never empty. */
  readonly words: readonly string[];
  readonly of: Comparison;
}

function tipAt(anchor: HTMLElement | null, of: Comparison): Tip | null {
  const words = anchor === null ? [] : readWords(anchor);
  return anchor === null || words.length === 0 ? null : { anchor, words, of };
}

/** What the tip's own element is found by. */
const TIP = "[role=tooltip]";

/**
 * The tip of the damaged text under the pointer, else of the one that has the focus or was tapped. It stays as long as
 * the pointer is on either text or tip, and goes with Esc before Esc does anything else.
 */
export function useNoticeTip(comparison: Comparison): { tip: Tip | null; pointed: boolean } {
  const [pointed, setPointed] = useState<Tip | null>(null);
  const [focused, setFocused] = useState<Tip | null>(null);
  // What was on the page before the last comparison may no longer be.
  const live = (tip: Tip | null): Tip | null => (tip?.of === comparison ? tip : null);
  const tip = live(pointed) ?? live(focused);

  const hold = useEffectEvent((anchor: HTMLElement | null) => tipAt(anchor, comparison));
  const dismiss = useEffectEvent((event: KeyboardEvent) => {
    if (tip === null) return;
    event.stopPropagation();
    setPointed(null);
    setFocused(null);
  });

  useEffect(() => {
    // Moving on within a text whose tip was dismissed does not bring it back.
    let under: HTMLElement | null = null;

    function point(target: EventTarget | null): void {
      if (target instanceof Element && target.closest(TIP) !== null) return;
      const noticed = findNoticed(target);
      if (noticed === under) return;
      under = noticed;
      setPointed(hold(noticed));
    }
    function over({ target }: PointerEvent): void {
      point(target);
    }
    function leave(): void {
      point(null);
    }
    function focus({ target }: FocusEvent): void {
      setFocused(hold(findNoticed(target)));
    }
    function blur(): void {
      setFocused(null);
    }
    function press(event: KeyboardEvent): void {
      if (event.key === "Escape") dismiss(event);
      const noticed = findNoticed(event.target);
      if (noticed === null || (event.key !== "Enter" && event.key !== " ")) return;
      event.preventDefault();
      setFocused(hold(noticed));
    }
    function click({ target }: MouseEvent): void {
      const noticed = findNoticed(target);
      if (noticed === document.activeElement) setFocused(hold(noticed));
    }

    // The words come a moment after the page; who was quicker is at a notice already.
    const frame = requestAnimationFrame(() => {
      point([...document.querySelectorAll(":hover")].at(-1) ?? null);
      setFocused(hold(findNoticed(document.activeElement)));
    });
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("pointerover", over, { signal });
    document.documentElement.addEventListener("pointerleave", leave, { signal });
    document.addEventListener("focusin", focus, { signal });
    document.addEventListener("focusout", blur, { signal });
    document.addEventListener("click", click, { signal });
    // Before the page's own keys, which are listened to at the document.
    window.addEventListener("keydown", press, { capture: true, signal });
    return () => {
      cancelAnimationFrame(frame);
      listening.abort();
    };
  }, []);

  return { tip, pointed: live(pointed) !== null };
}
