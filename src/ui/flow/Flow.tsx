/**
 * Each text as it was written, beside the other: paragraphs instead of rows. The texts scroll together (panes.ts) and links
 * in the gutter join what belongs together. On a narrow window the two lie side by side in a strip that shows one of them: to
 * read a version as a whole is what this view is for, and a swipe, or Left and Right, shows what stands there in the other,
 * which has been kept level all the while. Rows, left above right, are one key away.
 */
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Comparison } from "../../model/comparison";
import { type Side, SIDES } from "../../model/pair";
import { placeAlarms } from "../../present/alarmStops";
import type { Alarm, AlarmId } from "../../present/checks";
import { layFlow } from "../../present/flow";
import { type Found, placeHits } from "../../present/found";
import { numberPairs } from "../../present/order";
import { findPlace } from "../../present/places";
import type { GroupIndex, Row } from "../../present/rows";
import { findNoticed } from "../notices/places";
import { type CellEvents, readChosen } from "../reader/cellEvents";
import { type Place, readPlace, visitCell } from "../reader/places";
import { SIDE_NAMES } from "../reader/words";
import "./flow.css";
import { FlowText } from "./FlowText";
import { Gutter } from "./Gutter";
import { findTextRow, moveInFlow } from "./moveInFlow";
import { createPanes } from "./panes";
import { useLevelling } from "./useLevelling";

interface Props {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  /** The place that had the focus last. */
  readonly at: Place;
  /** The selected group, and the one under the pointer or the focus. */
  readonly focus: GroupIndex | null;
  readonly lit: GroupIndex | null;
  /** The side in which text is being selected. */
  readonly selecting: Side | null;
  readonly alarms: readonly Alarm[];
  readonly alarm: AlarmId | null;
  readonly found: Found;
  /** The groups that were paired or parted by hand. */
  readonly pinned: ReadonlySet<GroupIndex>;
  readonly events: CellEvents;
  readonly onJump: (group: GroupIndex, side: Side) => void;
  readonly onAsk: (group: GroupIndex) => void;
  readonly onLight: (group: GroupIndex | null) => void;
}

/** The Flow view. */
export function Flow(props: Props) {
  const { comparison, rows, at, focus, lit, alarms, alarm, events } = props;
  const root = useRef<HTMLElement>(null);
  const [panes] = useState(createPanes);
  const [shown, setShown] = useState<Side>(at.side);
  const bring = useLevelling({ root, comparison, panes });
  const texts = layFlow(comparison, rows);
  const pairs = useMemo(() => numberPairs(comparison, rows), [comparison, rows]);
  const rowAlarms = placeAlarms(rows, alarms);
  const rowHits = placeHits(rows.length, props.found.hits);

  useLayoutEffect(() => {
    return root.current === null ? undefined : panes.attach(root.current, rows);
  }, [panes, rows]);

  function press(event: KeyboardEvent<HTMLElement>): void {
    const place = readPlace(event.currentTarget);
    const own = event.target === event.currentTarget || findNoticed(event.target) !== null;
    const control = event.ctrlKey || event.metaKey;
    const next = place && own ? moveInFlow(comparison, rows, event.key, control, place) : null;
    if (next === null) {
      if (event.key === "Enter") events.onKeyDown(event);
      return;
    }
    event.preventDefault();
    visitCell(next, false);
  }

  const own: CellEvents = {
    ...events,
    onClick(event) {
      events.onClick(event);
      const group = readChosen(event);
      const place = readPlace(event.currentTarget);
      if (group !== null && place !== null) bring(group, place.side);
    },
    onKeyDown: press,
  };

  /** The text of a side, at the height it has been kept at. */
  function show(side: Side): void {
    const strip = root.current?.querySelector(".flow-strip");
    const pane = strip?.querySelector<HTMLElement>(`[data-pane="${side}"]`);
    strip?.scrollTo({ left: pane?.offsetLeft ?? 0, behavior: "instant" });
  }

  return (
    <section
      ref={root}
      className={`flow ${props.selecting === null ? "" : `selects-${props.selecting}`}`}
      aria-label="Comparison"
    >
      <div className="flow-sides">
        {SIDES.map((side) => (
          <button
            key={side}
            type="button"
            className="quiet"
            aria-pressed={shown === side}
            onClick={() => show(side)}
          >
            {SIDE_NAMES[side]}
          </button>
        ))}
      </div>
      <div
        className="flow-strip"
        onScroll={({ target, currentTarget }) => {
          const { scrollLeft, clientWidth } = currentTarget;
          if (target === currentTarget) setShown(scrollLeft * 2 > clientWidth ? "b" : "a");
        }}
      >
        {(["a", "gutter", "b"] as const).map((column) =>
          column === "gutter" ? (
            <Gutter
              key={column}
              comparison={comparison}
              panes={panes}
              focus={focus}
              lit={lit}
              onBring={props.onJump}
              onAsk={props.onAsk}
              onLight={props.onLight}
            />
          ) : (
            <FlowText
              key={column}
              comparison={comparison}
              side={column}
              blocks={texts[column]}
              pairs={pairs}
              tab={findTab(comparison, rows, at, column)}
              focus={focus}
              lit={lit}
              rowAlarms={rowAlarms}
              alarm={alarm}
              found={props.found}
              rowHits={rowHits}
              pinned={props.pinned}
              events={own}
            />
          ),
        )}
      </div>
    </section>
  );
}

/** Each text has one stop for Tab: where the focus was, and in the other text what stands there. */
function findTab(
  comparison: Comparison,
  rows: readonly Row[],
  at: Place,
  side: Side,
): number | null {
  const group = rows[at.row]?.groups[0];
  const counterpart =
    at.side === side || group === undefined ? null : findPlace(comparison, rows, group, side);
  return counterpart ?? findTextRow(rows, side, at.row);
}
