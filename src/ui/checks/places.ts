/** Where alarms are on the page, in the list and in the text. */
import type { Side } from "../../model/pair";
import type { AlarmId } from "../../present/checks";
import type { GroupIndex } from "../../present/rows";
import { readPlace, visitCell } from "../reader/places";
import { haveDrawn } from "../reader/haveDrawn";

/** Where a line of the list leads to. */
export interface Target {
  readonly id: AlarmId;
  readonly group: GroupIndex;
  readonly side: Side;
}

/** Brings the text of a group level, and gives it the focus. */
export function visitGroup(group: GroupIndex, side: Side): void {
  haveDrawn({ side, group });
  const text = document.querySelector(`[data-side="${side}"] [data-group="${group}"]`);
  const place = text && readPlace(text);
  if (place !== null) visitCell(place, true);
}

/** The list is worked through from top to bottom: the line behind an alarm's gets the focus, behind the last the one before. */
export function focusNextEntry(list: Element, alarm: AlarmId): void {
  const entries = list.querySelectorAll<HTMLElement>(
    ".checks-group:not(.is-dismissed) [data-alarm]",
  );
  const at = [...entries].findIndex(({ dataset }) => dataset["alarm"] === alarm);
  (entries[at + 1] ?? entries[at - 1])?.focus();
}

/** Brings an alarm's line into view where the list scrolls by itself; the page stays at the text. */
export function showEntry(list: Element, alarm: AlarmId): void {
  const entry = findEntry(list, alarm)?.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (entry === undefined || list.scrollHeight <= list.clientHeight) return;
  const above = Math.min(0, entry.top - frame.top);
  const below = Math.max(0, entry.bottom - frame.bottom);
  list.scrollBy({ top: above || below, behavior: "instant" });
}

function findEntry(list: Element, alarm: AlarmId): HTMLElement | undefined {
  const entries = list.querySelectorAll<HTMLElement>("[data-alarm]");
  return [...entries].find(({ dataset }) => dataset["alarm"] === alarm);
}
