import { useLayoutEffect, useRef } from "react";
import type { Comparison } from "../../model/comparison";
import { VisibleText } from "../sources/VisibleText";
import { useNoticeTip } from "./useNoticeTip";

/**
 * What is said of damaged text, beside it. It stands outside the rows, which clip what they hold, and moves with the page
 * by itself. For the eye: the text has the same as its description.
 */
export function NoticeTip({ comparison }: { readonly comparison: Comparison }) {
  const { tip, pointed } = useNoticeTip(comparison);
  const element = useRef<HTMLDivElement>(null);
  const anchor = tip?.anchor ?? null;

  useLayoutEffect(() => {
    const own = element.current;
    const sheet = own?.offsetParent;
    if (!own || !sheet || anchor === null) return;
    const place = (): void => placeTip(own, anchor, sheet);
    place();
    // Rows above may take their true height only when they come into view.
    const observer = new ResizeObserver(place);
    observer.observe(sheet);
    // Texts that flow scroll within the sheet, and the tip stands outside them.
    sheet.addEventListener("scroll", place, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      sheet.removeEventListener("scroll", place, { capture: true });
    };
  }, [anchor]);

  if (tip === null) return null;
  return (
    <div ref={element} role="tooltip" className={`tip ${pointed ? "is-pointed" : ""}`}>
      <div className="tip-words">
        {tip.words.map((sentence) => (
          <p key={sentence}>
            <VisibleText text={sentence} />
          </p>
        ))}
      </div>
    </div>
  );
}

/** Kept between the tip and the edges of the sheet, in CSS pixels. Agrees with the tip's greatest width in notices.css. */
const MARGIN = 8;

/** Close under the last line of the text it belongs to, or over the first where the window ends. Within the sheet. */
function placeTip(tip: HTMLElement, anchor: HTMLElement, sheet: Element): void {
  const frame = sheet.getBoundingClientRect();
  const lines = [...anchor.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  const inView = last.bottom <= innerHeight;
  const over = inView && last.bottom + tip.offsetHeight > innerHeight;
  const top = over ? first.top - tip.offsetHeight : last.bottom;
  const most = sheet.clientWidth - tip.offsetWidth - MARGIN;
  const left = Math.max(MARGIN, Math.min((over ? first : last).left - frame.left, most));
  tip.style.insetBlockStart = `${top - frame.top - sheet.clientTop}px`;
  tip.style.insetInlineStart = `${left}px`;
  const pane = anchor.closest("[data-pane]")?.getBoundingClientRect();
  const isAway = pane !== undefined && (last.bottom < pane.top || first.top > pane.bottom);
  tip.style.visibility = isAway ? "hidden" : "";
}
