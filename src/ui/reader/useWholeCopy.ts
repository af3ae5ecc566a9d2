import { useEffect } from "react";

/**
 * Copied text is whole, though rows in the middle of it are folded: browsers leave out what is not drawn. While the
 * clipboard is filled the rows are drawn, and gone again before the next picture of the page.
 */
export function useWholeCopy(): void {
  useEffect(() => {
    function unfold(): void {
      document.documentElement.classList.add("draws-folded");
      requestAnimationFrame(() => document.documentElement.classList.remove("draws-folded"));
    }
    document.addEventListener("copy", unfold);
    return () => document.removeEventListener("copy", unfold);
  }, []);
}
