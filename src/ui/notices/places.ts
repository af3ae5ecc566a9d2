/** Where notices are on the page, and the way to one. */
import type { Side } from "../../model/pair";
import type { NoticeIndex } from "../../present/notices";
import type { NoticePlace } from "../../present/noticeStops";
import { levelWith, readPlace, reveal } from "../reader/places";
import { haveDrawn } from "../reader/haveDrawn";

/** Damaged text on the page, in a sentence or in the ghost of one. */
const NOTICED = "[data-notices]";

/** The id of the words about a notice. */
export function nameNotice(side: Side, notice: NoticeIndex): string {
  return `notice-${side}-${notice}`;
}

/** What is said of damaged text, a sentence for each of its notices. */
export function readWords(noticed: HTMLElement): readonly string[] {
  const ids = noticed.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.flatMap((id) => document.getElementById(id)?.textContent ?? []);
}

/** The damaged text an element belongs to, or null. */
export function findNoticed(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(NOTICED) : null;
}

/** The last of the notices an element stands under, so that the next is elsewhere; null where it stands under none. */
export function readNotice(target: EventTarget): NoticePlace | null {
  const noticed = findNoticed(target);
  const place = noticed && readPlace(noticed);
  const last = noticed?.dataset["notices"]?.split(" ").at(-1);
  return place === null || last === undefined ? null : { side: place.side, notice: Number(last) };
}

/**
 * Gives a notice the focus, and brings it to the height at which selected rows are read. False where its text has the
 * focus already, because several stand under one word.
 */
export function visitNotice({ side, notice }: NoticePlace): boolean {
  haveDrawn({ side, notice });
  const noticed = document.querySelector<HTMLElement>(
    `[data-side="${side}"] [data-group] [data-notices~="${notice}"]`,
  );
  if (noticed === document.activeElement) return false;
  if (noticed !== null) reveal(noticed);
  noticed?.focus({ preventScroll: true });
  if (noticed !== null) levelWith(noticed);
  return true;
}
