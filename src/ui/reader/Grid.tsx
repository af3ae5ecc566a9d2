import { useMemo, useRef } from "react";
import type { Problem } from "../../load/problem";
import type { Comparison } from "../../model/comparison";
import { type Side, SIDES } from "../../model/pair";
import { placeAlarms } from "../../present/alarmStops";
import { numberPairs } from "../../present/order";
import type { Alarm, AlarmId } from "../../present/checks";
import { type Found, placeHits } from "../../present/found";
import { type Batch, cutBatches, MOST_DRAWN } from "../../present/batches";
import { findFold, type Fold, holds, listHidden, type RowIndex } from "../../present/folds";
import { findPlace } from "../../present/places";
import type { GroupIndex, Row } from "../../present/rows";
import { useLater } from "../useLater";
import type { CellEvents } from "./cellEvents";
import type { Place } from "./places";
import { RowBatch } from "./RowBatch";
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

function loadLong(): Promise<typeof import("./long/LongRows")> {
  return import("./long/LongRows");
}

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
  const lines = useMemo(() => new Map(folds.map((fold) => [fold.first, fold])), [folds]);
  const batches = useMemo(() => cutBatches(rows), [rows]);
  // Where the row is folded, Tab leads to the line that stands for it, which may be in a batch before.
  const tabLine = findFold(folds, tab.row)?.first ?? tab.row;
  const current = alarms.find(({ id }) => id === alarm);
  const { current: hit } = found;
  const table = useRef<HTMLTableElement>(null);
  const isLong = rows.length > MOST_DRAWN;
  const long = useLater(loadLong, isLong, props.onMissing);
  const kept = useMemo(
    () => [tab.row, ...(hit?.rows ?? []), ...listPlaces(comparison, rows, focus)],
    [comparison, rows, tab.row, hit, focus],
  );
  const draw = (batch: Batch) => (
    <RowBatch
      key={batch.first}
      {...batch}
      comparison={comparison}
      rows={rows}
      pairs={pairs}
      tab={holds(batch, tab.row) || holds(batch, tabLine) ? tab : null}
      focus={shows(batch, focus)}
      lit={shows(batch, lit)}
      alarms={alarms}
      rowAlarms={rowAlarms}
      alarm={current === undefined || shows(batch, current.group) === null ? null : current.id}
      rowHits={rowHits}
      hit={hit?.rows.some((row) => holds(batch, row)) === true ? hit : null}
      pinned={props.pinned}
      lines={lines}
      hidden={hidden}
      line={line}
      events={props.events}
      foldEvents={props.foldEvents}
      onAsk={props.onAsk}
      onToggle={props.onToggle}
      onJump={props.onJump}
    />
  );
  return (
    <table
      ref={table}
      aria-label="Comparison"
      aria-rowcount={rows.length + 1}
      className={`reader ${isLong ? "is-long" : ""} ${selecting === null ? "" : `selects-${selecting}`}`}
    >
      {isLong && (
        <caption className="only-printed">
          Only what was in view is printed here: this comparison has {rows.length} rows.
        </caption>
      )}
      <thead className="sr-only">
        <tr aria-rowindex={1}>
          <th scope="col">Relation</th>
          <th scope="col">Left: {a.name}</th>
          <th scope="col">Right: {b.name}</th>
        </tr>
      </thead>
      {isLong
        ? long && (
            <long.LongRows
              table={table}
              comparison={comparison}
              rows={rows}
              batches={batches}
              folds={folds}
              lines={lines}
              hidden={hidden}
              kept={kept}
              draw={draw}
            />
          )
        : batches.map(draw)}
    </table>
  );
}

/** The rows in which a group is read. */
function listPlaces(
  comparison: Comparison,
  rows: readonly Row[],
  group: GroupIndex | null,
): readonly RowIndex[] {
  if (group === null) return [];
  return SIDES.flatMap((side) => findPlace(comparison, rows, group, side) ?? []);
}

/** Only what a batch shows is told to it, so that it stays as it is drawn. */
function shows({ groups }: Batch, group: GroupIndex | null): GroupIndex | null {
  return group !== null && groups.has(group) ? group : null;
}
