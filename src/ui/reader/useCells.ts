/** What the cells of the reader answer, and what they show of where the focus and the pointer are. */
import { useState } from "react";
import { flushSync } from "react-dom";
import type { Side } from "../../model/pair";
import type { NoticePlace } from "../../present/noticeStops";
import type { PinPlace } from "../../present/pins";
import type { GroupIndex, Row } from "../../present/rows";
import { findNoticed, readNotice } from "../notices/places";
import { type CellEvents, findGroup, readChosen } from "./cellEvents";
import { moveInGrid } from "./moveInGrid";
import { type Place, readGroup, readPlace, visitCell, walkTo } from "./places";

interface Told {
  readonly onFocus: (group: GroupIndex | null) => void;
  readonly onNotice: (notice: NoticePlace | null) => void;
  /** What is done when a pair is asked about by one of its signs. */
  readonly onAsk: (group: GroupIndex) => void;
  /** Asked before a passage is selected; true where it was chosen for something else. */
  readonly onChoose: (place: PinPlace, add: boolean) => boolean;
}

interface Cells {
  readonly events: CellEvents;
  /** The cell that had the focus last; the first one until then. */
  readonly at: Place;
  /** Told when something else at a place has taken the focus. */
  readonly onArrive: (place: Place) => void;
  /** The group under the pointer or the focus. */
  readonly lit: GroupIndex | null;
  /** Lights a group from elsewhere. */
  readonly light: (group: GroupIndex | null) => void;
  /** The side in which text is being selected, so that the other one stays out of it. */
  readonly selecting: Side | null;
}

/** Answers for all cells of `rows`. */
export function useCells(
  rows: readonly Row[],
  { onFocus, onNotice, onAsk, onChoose }: Told,
): Cells {
  const [at, setAt] = useState<Place>({ row: 0, side: "a" });
  const [lit, setLit] = useState<GroupIndex | null>(null);
  const [selecting, setSelecting] = useState<Side | null>(null);

  const events: CellEvents = {
    onClick(event) {
      const side = readPlace(event.currentTarget)?.side;
      const over = event.target instanceof Element ? readGroup(event.target) : null;
      if (side === undefined || over === null) return;
      // With Shift a click marks text as well, which is not meant here.
      if (event.shiftKey && onChoose({ group: over, side }, true)) {
        getSelection()?.removeAllRanges();
        return;
      }
      const group = readChosen(event);
      if (group === null || onChoose({ group, side }, false)) return;
      const asks = event.target instanceof Element && event.target.closest("[data-ask]") !== null;
      if (asks) onAsk(group);
      else onFocus(group);
    },
    onKeyDown(event) {
      const place = readPlace(event.currentTarget);
      const own = event.target === event.currentTarget;
      // From a notice, too, arrows lead to the next cell; a button in the cell answers for itself.
      if (place === null || !(own || findNoticed(event.target) !== null)) return;
      if (event.key === "Enter" && own) {
        const group = findGroup(rows[place.row], place.side);
        if (group !== null && onChoose({ group, side: place.side }, event.shiftKey)) return;
        if (group !== null) onFocus(group);
        visitCell(place, true);
        return;
      }
      const next = moveInGrid(event.key, event.ctrlKey || event.metaKey, place, rows.length);
      if (next === null) return;
      event.preventDefault();
      walkTo(next);
    },
    onFocus({ target, currentTarget }) {
      const place = readPlace(currentTarget);
      if (place === null) return;
      setAt(place);
      onNotice(readNotice(target));
      setLit(findGroup(rows[place.row], place.side));
    },
    onBlur() {
      setLit(null);
    },
    onPointerOver({ target, currentTarget }) {
      const place = readPlace(currentTarget);
      const over = target instanceof Element ? readGroup(target) : null;
      // In the frame that the pointer comes in: left to React, what follows the pointer is drawn in the next one.
      flushSync(() => setLit(over ?? (place && findGroup(rows[place.row], place.side))));
    },
    onPointerLeave() {
      setLit(null);
    },
    onPointerDown({ currentTarget }) {
      setSelecting(readPlace(currentTarget)?.side ?? null);
    },
  };
  return { events, at, onArrive: setAt, lit, light: setLit, selecting };
}
