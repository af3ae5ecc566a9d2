import { useEffect } from "react";

/** What can take the focus over; a cell of the reader only where Tab leads to it. */
const FOCUSABLE = "button:not(:disabled), [tabindex='0']";

/**
 * Hands the focus on when the element that has it goes away (a dismissed message, a replaced sentence): to a control near
 * where it was, so that nobody who works by keyboard or by ear begins from the top of the page again.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let around: Element[] = [];

    function remember({ target }: FocusEvent): void {
      if (!(target instanceof Element) || target === document.body) return;
      last = target;
      around = listAncestors(target);
    }

    function handOn(): void {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      for (const held of around.filter((element) => element.isConnected)) {
        const heir = held.querySelector(FOCUSABLE);
        if (heir instanceof HTMLElement) return heir.focus({ preventScroll: true });
      }
    }

    const observer = new MutationObserver(handOn);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
}

/** From the nearest on. */
function listAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) ancestors.push(at);
  return ancestors;
}
