import { useEffect, useState } from "react";
import type { SegmentIndex } from "../../model/comparison";
import type { Pair, Side } from "../../model/pair";

/** What shows the damaged sentences of a side. */
const NOTICED = "[data-segment] [data-notices]";

const NONE: Pair<readonly SegmentIndex[]> = { a: [], b: [] };

/** The damaged sentences of each side that are on the page, once a frame; none while nobody `asks`. */
export function useDrawnSegments(asks: boolean): Pair<readonly SegmentIndex[]> {
  const [drawn, setDrawn] = useState(NONE);

  useEffect(() => {
    if (!asks) return undefined;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      setDrawn(readDrawn());
    };
    const changes = new MutationObserver(() => {
      frame ||= requestAnimationFrame(look);
    });
    const desk = document.querySelector(".desk");
    if (desk !== null) changes.observe(desk, { childList: true, subtree: true });
    frame = requestAnimationFrame(look);
    return () => {
      changes.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [asks]);

  return drawn;
}

function readDrawn(): Pair<readonly SegmentIndex[]> {
  const read = (side: Side): readonly SegmentIndex[] => {
    const noticed = document.querySelectorAll(`[data-side="${side}"] ${NOTICED}`);
    const segments = [...noticed].map((element) =>
      Number(element.closest("[data-segment]")?.getAttribute("data-segment")),
    );
    return [...new Set(segments)];
  };
  return { a: read("a"), b: read("b") };
}
