import { memo } from "react";
import type { Comparison } from "../../model/comparison";
import type { Side } from "../../model/pair";
import type { Batch } from "../../present/batches";
import type { Alarm, AlarmId } from "../../present/checks";
import { findFold, type Fold, type RowIndex } from "../../present/folds";
import type { Hit } from "../../present/found";
import type { PairNumbers } from "../../present/order";
import { type GroupIndex, listShown, type Row } from "../../present/rows";
import type { CellEvents } from "./cellEvents";
import { guessHeight } from "./guessHeight";
import type { Place } from "./places";
import { RowView } from "./RowView";
import type { FoldEvents } from "./useFolds";

/** The batch by its parts, and what is the same for all rows of the page. */
interface Props extends Batch {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly pairs: PairNumbers;
  /** The cell Tab leads to, where it is in this batch; likewise what follows. */
  readonly tab: Place | null;
  readonly focus: GroupIndex | null;
  readonly lit: GroupIndex | null;
  readonly alarm: AlarmId | null;
  readonly hit: Hit | null;
  readonly alarms: readonly Alarm[];
  /** The alarms of every row, and what was found in it. */
  readonly rowAlarms: readonly (readonly Alarm[])[];
  readonly rowHits: readonly (readonly Hit[])[];
  readonly pinned: ReadonlySet<GroupIndex>;
  /** Folds by their first row, and the rows that they stand for. */
  readonly lines: ReadonlyMap<RowIndex, Fold>;
  readonly hidden: ReadonlySet<RowIndex>;
  /** Null until it was fetched, and then there are no folds. */
  readonly line: typeof import("./FoldLine") | null;
  readonly events: CellEvents;
  readonly foldEvents: FoldEvents;
  readonly onAsk: (group: GroupIndex) => void;
  readonly onToggle: (group: GroupIndex) => void;
  readonly onJump: (group: GroupIndex, side: Side) => void;
}

/** Neighbouring rows: drawn anew only when something in one of them changes, and laid out only when they come into view. */
export const RowBatch = memo(function RowBatch(props: Props) {
  // What the compiler would keep of each is what memo keeps, and weighs more at the first load than it saves later.
  "use no memo";
  const { comparison, rows, first, end, tab, focus, lit, alarms, rowAlarms, alarm, hit, line } =
    props;
  return (
    <tbody
      className="levels"
      data-first={first}
      style={{ containIntrinsicBlockSize: tellHeight(props) }}
    >
      {rows.slice(first, end).flatMap((row, at) => {
        const index = first + at;
        const shown = listShown(row);
        const own = rowAlarms[index] ?? [];
        const fold = props.lines.get(index);
        const view = (
          <RowView
            key={nameRow(row)}
            comparison={comparison}
            row={row}
            index={index}
            pairs={props.pairs}
            tab={tab?.row === index ? tab.side : null}
            focus={focus !== null && shown.includes(focus) ? focus : null}
            lit={lit !== null && shown.includes(lit) ? lit : null}
            alarms={own}
            alarm={own.some(({ id }) => id === alarm) ? alarm : null}
            hits={props.rowHits[index] ?? []}
            hit={hit?.rows.includes(index) === true ? hit : null}
            byHand={row.groups.some((group) => props.pinned.has(group))}
            folded={props.hidden.has(index)}
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
            tab={tab !== null && findFold([fold], tab.row) !== undefined}
            events={props.foldEvents}
          />,
          view,
        ];
      })}
    </tbody>
  );
});

/** How high a batch was is better known than guessed, but tells nothing once some of its rows are folded. */
function tellHeight(props: Props): string {
  const { height, folded } = guessHeight(props, props.lines, props.hidden);
  return `${folded ? "" : "auto "}${height}rem`;
}

/** A row is the same row as long as it holds the same text. */
function nameRow({ cells }: Row): string {
  const [a, b] = [cells.a, cells.b].map((cell) =>
    cell.kind === "text" ? cell.segments.join(".") : "",
  );
  return `${a}|${b}`;
}
