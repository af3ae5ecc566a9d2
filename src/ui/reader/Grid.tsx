import { useMemo } from "react";
import type { Problem } from "../../load/problem";
import type { Comparison } from "../../model/comparison";
import type { Side } from "../../model/pair";
import { placeAlarms } from "../../present/alarmStops";
import { numberPairs } from "../../present/order";
import type { Alarm, AlarmId } from "../../present/checks";
import { type Found, placeHits } from "../../present/found";
import { findFold, type Fold, listHidden } from "../../present/folds";
import type { GroupIndex, Row } from "../../present/rows";
import { useLater } from "../useLater";
import type { CellEvents } from "./cellEvents";
import type { Place } from "./places";
import { RowView } from "./RowView";
import type { FoldEvents } from "./useFolds";

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
  /** The groups that were paired or parted by hand. */
  readonly pinned: ReadonlySet<GroupIndex>;
  readonly folds: readonly Fold[];
  readonly events: CellEvents;
  readonly foldEvents: FoldEvents;
  readonly onAsk: (group: GroupIndex) => void;
  /** Told when the lines of folds cannot be had. */
  readonly onMissing: (problem: Problem) => void;
  readonly onToggle: (group: GroupIndex) => void;
  readonly onJump: (group: GroupIndex, side: Side) => void;
}

const NO_FOLDS: readonly Fold[] = [];

function loadLine(): Promise<typeof import("./FoldLine")> {
  return import("./FoldLine");
}

/** The rows of a comparison under the names of the two versions. */
export function Grid(props: Props) {
  const { comparison, rows, tab, focus, lit, selecting, alarms, alarm, found } = props;
  const { a, b } = comparison.versions;
  const rowAlarms = useMemo(() => placeAlarms(rows, alarms), [rows, alarms]);
  const pairs = useMemo(() => numberPairs(comparison, rows), [comparison, rows]);
  const rowHits = useMemo(() => placeHits(rows.length, found.hits), [rows, found]);
  const line = useLater(loadLine, props.folds.length > 0, props.onMissing);
  // Nothing is hidden before there is a line to stand for it.
  const folds = line === null ? NO_FOLDS : props.folds;
  const hidden = useMemo(() => listHidden(folds), [folds]);
  const lines = new Map(folds.map((fold) => [fold.first, fold]));
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
        {rows.flatMap((row, index) => {
          const fold = lines.get(index);
          const view = (
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
              byHand={row.groups.some((group) => props.pinned.has(group))}
              folded={hidden.has(index)}
              events={props.events}
              onAsk={props.onAsk}
              onToggle={props.onToggle}
              onJump={props.onJump}
            />
          );
          if (fold === undefined || line === null) return [view];
          return [
            <line.FoldLine
              key={fold.id}
              {...fold}
              comparison={comparison}
              rows={rows}
              alarms={alarms}
              tab={findFold([fold], tab.row) !== undefined}
              events={props.foldEvents}
            />,
            view,
          ];
        })}
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
