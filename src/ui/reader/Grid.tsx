import { useMemo } from "react";
import type { Comparison } from "../../model/comparison";
import type { Side } from "../../model/pair";
import { placeAlarms } from "../../present/alarmStops";
import type { Alarm, AlarmId } from "../../present/checks";
import type { GroupIndex, Row } from "../../present/rows";
import type { CellEvents } from "./cellEvents";
import type { Place } from "./places";
import { numberPairs } from "./rowHeading";
import { RowView } from "./RowView";

interface Props {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  /** The cell Tab leads to. */
  readonly tab: Place;
  /** The selected group, and the one under the pointer or the focus. */
  readonly focus: GroupIndex | null;
  readonly lit: GroupIndex | null;
  /** The side in which text is being selected. */
  readonly selecting: Side | null;
  readonly alarms: readonly Alarm[];
  readonly alarm: AlarmId | null;
  readonly events: CellEvents;
  readonly onToggle: (group: GroupIndex) => void;
  readonly onJump: (group: GroupIndex, side: Side) => void;
}

/** The rows of a comparison under the names of the two versions. */
export function Grid(props: Props) {
  const { comparison, rows, tab, focus, lit, selecting, alarms, alarm } = props;
  const { a, b } = comparison.versions;
  const rowAlarms = useMemo(() => placeAlarms(rows, alarms), [rows, alarms]);
  const pairs = useMemo(() => numberPairs(comparison, rows), [comparison, rows]);
  return (
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
            pair={pairs.rows[index] ?? null}
            pairs={pairs.total}
            tab={tab.row === index ? tab.side : null}
            focus={shows(row, focus) ? focus : null}
            lit={shows(row, lit) ? lit : null}
            alarms={rowAlarms[index] ?? []}
            alarm={rowAlarms[index]?.some(({ id }) => id === alarm) === true ? alarm : null}
            events={props.events}
            onToggle={props.onToggle}
            onJump={props.onJump}
          />
        ))}
      </tbody>
    </table>
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
