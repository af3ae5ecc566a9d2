import { useMemo } from "react";
import type { Comparison } from "../../model/comparison";
import type { Side } from "../../model/pair";
import { placeAlarms } from "../../present/alarmStops";
import { numberPairs } from "../../present/order";
import type { Alarm, AlarmId } from "../../present/checks";
import { type Found, placeHits } from "../../present/found";
import type { GroupIndex, Row } from "../../present/rows";
import type { CellEvents } from "./cellEvents";
import type { Place } from "./places";
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
  readonly found: Found;
  readonly events: CellEvents;
  readonly onAsk: (group: GroupIndex) => void;
  readonly onToggle: (group: GroupIndex) => void;
  readonly onJump: (group: GroupIndex, side: Side) => void;
}

/** The rows of a comparison under the names of the two versions. */
export function Grid(props: Props) {
  const { comparison, rows, tab, focus, lit, selecting, alarms, alarm, found } = props;
  const { a, b } = comparison.versions;
  const rowAlarms = useMemo(() => placeAlarms(rows, alarms), [rows, alarms]);
  const pairs = useMemo(() => numberPairs(comparison, rows), [comparison, rows]);
  const rowHits = useMemo(() => placeHits(rows.length, found.hits), [rows, found]);
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
            pairs={pairs}
            tab={tab.row === index ? tab.side : null}
            focus={shows(row, focus) ? focus : null}
            lit={shows(row, lit) ? lit : null}
            alarms={rowAlarms[index] ?? []}
            alarm={rowAlarms[index]?.some(({ id }) => id === alarm) === true ? alarm : null}
            hits={rowHits[index] ?? []}
            hit={found.current?.rows.includes(index) === true ? found.current : null}
            events={props.events}
            onAsk={props.onAsk}
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
