import { useEffect, useEffectEvent, useState } from "react";
import type { Problem } from "../load/problem";
import { NOT_LOADED } from "./messages/explain";

/**
 * A part of the page that the first visit does without. It is fetched as soon as the page has nothing else to do, so that it
 * is there when it is wanted, also where the server has gone since; null until then. `onMissing` is told where it was wanted
 * and could not be had.
 */
export function useLater<Part>(
  load: () => Promise<Part>,
  wanted: boolean,
  onMissing: (problem: Problem) => void,
): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  const missing = useEffectEvent(onMissing);

  useEffect(() => {
    let live = true;
    async function fetchPart(): Promise<void> {
      try {
        const loaded = await load();
        if (live) setPart(loaded);
      } catch {
        if (live && wanted) missing(NOT_LOADED);
      }
    }
    // Safari knows no idle moments; there it is a moment later.
    if (wanted || typeof requestIdleCallback === "undefined") {
      void fetchPart();
      return () => {
        live = false;
      };
    }
    const idle = requestIdleCallback(() => void fetchPart());
    return () => {
      live = false;
      cancelIdleCallback(idle);
    };
  }, [load, wanted]);

  return part;
}
