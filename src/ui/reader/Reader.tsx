/**
 * The two versions side by side. A table to assistive technology, so that it is read like any text and each row is headed
 * by what its two cells are to each other; to the keyboard one stop for Tab, and arrows from sentence to sentence.
 */
import { useState } from "react";
import type { Comparison } from "../../model/comparison";
import type { Side } from "../../model/pair";
import { findAlarmStops, placeAlarms, stepAlarm } from "../../present/alarmStops";
import type { Alarm, AlarmId } from "../../present/checks";
import { findNoticeStops, type NoticePlace, stepNotice } from "../../present/noticeStops";
import { findPlace } from "../../present/places";
import { type GroupIndex, layRows, type Row } from "../../present/rows";
import { findStops, stepStop } from "../../present/stops";
import { Legend } from "../legend/Legend";
import { NoticeTip } from "../notices/NoticeTip";
import { NoticeWords } from "../notices/NoticeWords";
import { findNoticed, readNotice, visitNotice } from "../notices/places";
import { useCommands } from "../useCommands";
import { announce, announceAlarm } from "./announce";
import { type CellEvents, findGroup } from "./cellEvents";
import { moveInGrid } from "./moveInGrid";
import { type Place, readGroup, readPlace, visitCell } from "./places";
import { RowView } from "./RowView";
import { Why } from "../why/Why";

interface Props {
  readonly comparison: Comparison;
  readonly focus: GroupIndex | null;
  readonly onFocus: (group: GroupIndex | null) => void;
  /** Selects a group, or clears the selection where it is selected. */
  readonly onToggle: (group: GroupIndex) => void;
  /** The notice that has the focus, and what is told when another place takes it. */
  readonly notice: NoticePlace | null;
  readonly onNotice: (notice: NoticePlace | null) => void;
  /** What may be a problem, the one an editor is at, and what is told when another is gone to. */
  readonly alarms: readonly Alarm[];
  readonly alarm: AlarmId | null;
  readonly onAlarm: (alarm: Alarm) => void;
}

/** Shows a comparison and lets an editor walk through it. */
export function Reader(props: Props) {
  const { comparison, focus, onFocus, onToggle, notice, onNotice, alarms, alarm, onAlarm } = props;
  const [at, setAt] = useState<Place>({ row: 0, side: "a" });
  const [lit, setLit] = useState<GroupIndex | null>(null);
  const [selecting, setSelecting] = useState<Side | null>(null);
  const [why, setWhy] = useState(false);
  const rows = layRows(comparison);
  const rowAlarms = placeAlarms(rows, alarms);
  const stops = findStops(comparison, rows);
  const position = stops.findIndex(({ group }) => group === focus);
  const { a, b } = comparison.versions;
  // A shorter comparison may have come since; Tab must still lead somewhere.
  const tab: Place = at.row < rows.length ? at : { row: 0, side: "a" };

  function step(by: 1 | -1): void {
    const stop = stepStop(stops, at.row, focus, by);
    if (stop === null) return;
    onFocus(stop.group);
    visitCell({ row: stop.row, side: findTextSide(rows[stop.row]) }, true);
  }

  function jump(group: GroupIndex, side: Side): void {
    const row = findPlace(comparison, rows, group, side);
    if (row === null) return;
    onFocus(group);
    visitCell({ row, side }, true);
  }

  /** Without a selection, the question is about the sentence that has the focus. */
  function askWhy(): void {
    if (focus === null) onFocus(findGroup(rows[at.row], at.side));
    setWhy(focus === null || !why);
  }

  function goToNotice(by: 1 | -1): void {
    const found = findNoticeStops(comparison, rows);
    let stop = stepNotice(found, at.row, notice, by);
    while (stop !== null && !visitNotice(stop)) stop = stepNotice(found, at.row, stop, by);
  }

  function goToAlarm(by: 1 | -1): void {
    const found = findAlarmStops(comparison, rows, alarms);
    const stop = stepAlarm(found, at.row, alarm, by);
    if (stop !== null) onAlarm(stop.alarm);
  }

  useCommands((command) => {
    switch (command) {
      case "next":
        return step(1);
      case "previous":
        return step(-1);
      case "next alarm":
        return goToAlarm(1);
      case "previous alarm":
        return goToAlarm(-1);
      case "next notice":
        return goToNotice(1);
      case "previous notice":
        return goToNotice(-1);
      case "counterpart":
        return focus === null ? undefined : jump(focus, at.side === "a" ? "b" : "a");
      case "why":
        return askWhy();
      case "clear":
        return onFocus(null);
      case "swap":
      case "keys":
        return undefined;
      default:
        return command satisfies never;
    }
  });

  const events: CellEvents = {
    onClick({ target }) {
      // A click that ends a selection of text is not meant for the sentence; a button in the cell answers for itself.
      if (!(target instanceof Element) || getSelection()?.type === "Range") return;
      const group = readGroup(target);
      if (group !== null && target.closest("button") === null) onFocus(group);
    },
    onKeyDown(event) {
      const place = readPlace(event.currentTarget);
      const own = event.target === event.currentTarget;
      // From a notice, too, arrows lead to the next cell; a button in the cell answers for itself.
      if (place === null || !(own || findNoticed(event.target) !== null)) return;
      if (event.key === "Enter" && own) {
        const group = findGroup(rows[place.row], place.side);
        if (group !== null) onFocus(group);
        visitCell(place, true);
        return;
      }
      const next = moveInGrid(event.key, event.ctrlKey || event.metaKey, place, rows.length);
      if (next === null) return;
      event.preventDefault();
      visitCell(next, false);
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
      setLit(over ?? (place && findGroup(rows[place.row], place.side)));
    },
    onPointerLeave() {
      setLit(null);
    },
    onPointerDown({ currentTarget }) {
      setSelecting(readPlace(currentTarget)?.side ?? null);
    },
  };

  return (
    <>
      <table
        aria-label="Comparison"
        aria-rowcount={rows.length + 1}
        className={`reader ${selecting === null ? "" : `selects-${selecting}`}`}
      >
        <thead className="sr-only">
          <tr aria-rowindex={1}>
            <th scope="col">Relation</th>
            <th scope="col">Left: {a.name}</th>
            <th scope="col">Right: {b.name}</th>
          </tr>
        </thead>
        <tbody className="levels">
          {rows.map((row, index) => (
            <RowView
              key={nameRow(row)}
              comparison={comparison}
              row={row}
              index={index}
              tab={tab.row === index ? tab.side : null}
              focus={shows(row, focus) ? focus : null}
              lit={shows(row, lit) ? lit : null}
              alarms={rowAlarms[index] ?? []}
              alarm={rowAlarms[index]?.some(({ id }) => id === alarm) === true ? alarm : null}
              events={events}
              onToggle={onToggle}
              onJump={jump}
            />
          ))}
        </tbody>
      </table>
      <NoticeWords comparison={comparison} />
      <NoticeTip comparison={comparison} />
      <Legend
        comparison={comparison}
        position={position < 0 ? null : position}
        total={stops.length}
        alarms={alarms.length}
        onStep={step}
      >
        <Why comparison={comparison} focus={focus} open={why} onToggle={() => setWhy(!why)} />
      </Legend>
      <output className="sr-only">
        {announceAlarm(alarms, alarm) ?? announce(comparison, focus, position, stops.length)}
      </output>
    </>
  );
}

/** A row is the same row as long as it holds the same text. */
function nameRow({ cells }: Row): string {
  const [a, b] = [cells.a, cells.b].map((cell) =>
    cell.kind === "text" ? cell.segments.join(".") : "",
  );
  return `${a}|${b}`;
}

function shows({ groups, cells }: Row, group: GroupIndex | null): boolean {
  if (group === null) return false;
  return (
    groups.includes(group) ||
    [cells.a, cells.b].some((cell) => cell.kind === "elsewhere" && cell.group === group)
  );
}

function findTextSide(row: Row | undefined): Side {
  return row?.cells.a.kind === "text" ? "a" : "b";
}
