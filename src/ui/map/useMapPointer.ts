/** What the map answers to mouse, pen and finger: a hover lights, a click goes there, a drag takes the page along. */
import { type PointerEvent, useRef } from "react";
import type { Side } from "../../model/pair";
import type { Alarm } from "../../present/checks";
import { tellAlarm } from "../../present/checkWords";
import type { MapDot, OverviewMap } from "../../present/map";
import { endsOf, pointAt, segmentAt } from "../../present/mapScale";
import type { GroupIndex } from "../../present/rows";
import { BAR_WIDTH, BARS, sideAt } from "./frame";
import { bringToTop, readView } from "./pageScroll";

interface Told {
  readonly onLight: (group: GroupIndex | null) => void;
  readonly onVisit: (group: GroupIndex, side: Side) => void;
  readonly onAlarm: (alarm: Alarm) => void;
  /** What is said of the place under the pointer; "" where there is nothing to say. */
  readonly onTell: (words: string) => void;
}

/** A press, from when it goes down: on which text, how far below the upper end of the handle, and whether it has moved. */
interface Press {
  readonly side: Side;
  readonly start: number;
  readonly grip: number;
  moved: boolean;
}

/** A hand that clicks trembles as far as this. Pixels. */
const TREMBLE = 3;

/** A dot is hit from this near. Pixels. */
const DOT_REACH = 6;

/** Answers for the strip on which `map` is drawn. */
export function useMapPointer(map: OverviewMap, { onLight, onVisit, onAlarm, onTell }: Told) {
  const press = useRef<Press | null>(null);

  /** A handle is held where it was taken; from anywhere else it comes to the pointer with its middle. */
  function findGrip(side: Side, y: number): number {
    const stretch = readView()?.[side];
    if (stretch === undefined) return 0;
    const { top, bottom } = endsOf(map.edges[side], stretch);
    return y >= top && y <= bottom ? y - top : (bottom - top) / 2;
  }

  function findGroup(side: Side, y: number): GroupIndex | null {
    const segment = segmentAt(map.edges[side], y);
    return segment === null ? null : (map.owners[side][segment] ?? null);
  }

  function findAlarms(x: number, y: number): readonly Alarm[] {
    return isOutside(x) ? (nearest(map.dots[sideAt(x)], y)?.alarms ?? []) : [];
  }

  function visit(x: number, y: number): void {
    const side = sideAt(x);
    const [alarm] = findAlarms(x, y);
    if (alarm !== undefined) return onAlarm(alarm);
    const group = findGroup(side, y);
    if (group !== null) onVisit(group, side);
  }

  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>): void {
      if (event.button !== 0) return;
      // The focus stays in the text, and none of it is selected.
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const { x, y } = locate(event);
      const side = sideAt(x);
      press.current = { side, start: y, grip: findGrip(side, y), moved: false };
    },
    onMouseDown: keepFocus,
    onPointerMove(event: PointerEvent<SVGSVGElement>): void {
      const { x, y } = locate(event);
      const held = press.current;
      if (held === null) {
        onTell(findAlarms(x, y).map(tellAlarm).join(", "));
        onLight(findGroup(sideAt(x), y));
        return;
      }
      held.moved ||= Math.abs(y - held.start) > TREMBLE;
      if (held.moved)
        bringToTop(
          held.side,
          map.owners[held.side].length,
          pointAt(map.edges[held.side], y - held.grip),
        );
    },
    onPointerUp(event: PointerEvent<SVGSVGElement>): void {
      const { x, y } = locate(event);
      if (press.current?.moved === false) visit(x, y);
      press.current = null;
    },
    onPointerCancel(): void {
      press.current = null;
    },
    onPointerLeave(): void {
      onLight(null);
    },
  };
}

/** Browsers move the focus when the mouse, not when the pointer goes down. */
function keepFocus(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
}

function locate(event: PointerEvent<SVGSVGElement>): { readonly x: number; readonly y: number } {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function isOutside(x: number): boolean {
  return x < BARS.a || x > BARS.b + BAR_WIDTH;
}

function nearest(dots: readonly MapDot[], y: number): MapDot | undefined {
  return dots
    .filter(({ height }) => Math.abs(height - y) <= DOT_REACH)
    .toSorted((one, other) => Math.abs(one.height - y) - Math.abs(other.height - y))[0];
}
