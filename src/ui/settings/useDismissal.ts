import { type RefObject, useEffect, useEffectEvent } from "react";

/**
 * Closes what stands open over the page: Esc gives the focus back (`onEscape`), a press or the focus elsewhere takes it
 * along (`onLeave`).
 */
export function useDismissal(
  whole: RefObject<HTMLElement | null>,
  open: boolean,
  onLeave: () => void,
  onEscape: () => void,
): void {
  const leave = useEffectEvent((event: Event) => {
    if (event.target instanceof Node && whole.current?.contains(event.target) === false) onLeave();
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  });

  useEffect(() => {
    if (!open) return;
    const listening = new AbortController();
    const { signal } = listening;
    const onAway = (event: Event): void => leave(event);
    const onKey = (event: KeyboardEvent): void => press(event);
    document.addEventListener("pointerdown", onAway, { signal });
    document.addEventListener("focusin", onAway, { signal });
    // Before the page's own Esc, which would clear the selection as well.
    document.addEventListener("keydown", onKey, { capture: true, signal });
    return () => listening.abort();
  }, [open]);
}
