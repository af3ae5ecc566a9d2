import { memo } from "react";
import type { Comparison } from "../../model/comparison";
import { type Side, SIDES } from "../../model/pair";
import { rowOpensParagraph } from "../../present/paragraphs";
import type { Alarm, AlarmId } from "../../present/checks";
import type { Cell, GroupIndex, Row } from "../../present/rows";
import { AlarmSigns } from "../checks/AlarmSigns";
import type { CellEvents } from "./cellEvents";
import { GhostCell } from "./GhostCell";
import { nameCell } from "./places";
import { headRow } from "./rowHeading";
import { Sign, type SignKind } from "./Sign";
import { TextCell } from "./TextCell";
import { nameGroup } from "./words";

interface Props {
  readonly comparison: Comparison;
  readonly row: Row;
  readonly index: number;
  /** The number of its pair, from 1, and of how many; null where it holds none. */
  readonly pair: number | null;
  readonly pairs: number;
  /** The side whose cell Tab leads to, where it is in this row. */
  readonly tab: Side | null;
  /** The selected and the lit group, where this row shows them. */
  readonly focus: GroupIndex | null;
  readonly lit: GroupIndex | null;
  /** The alarms of its groups, and the one an editor is at where it is of them. */
  readonly alarms: readonly Alarm[];
  readonly alarm: AlarmId | null;
  readonly events: CellEvents;
  readonly onToggle: (group: GroupIndex) => void;
  readonly onJump: (group: GroupIndex, side: Side) => void;
}

/** One level of the page. Drawn anew only when something in it changes: a story has hundreds of them. */
export const RowView = memo(function RowView(props: Props) {
  const { comparison, row, index, tab, alarms, events } = props;
  const [main] = row.groups;
  const group = main === undefined ? undefined : comparison.groups[main];
  if (group === undefined) return null;
  const opens = rowOpensParagraph(comparison, row) ? "opens-paragraph" : "";
  return (
    <tr aria-rowindex={index + 2} className={`level ${opens}`}>
      <th
        scope="row"
        className="relation"
        aria-label={headRow(comparison, row, alarms, props.pair, props.pairs)}
      >
        <Sign kind={chooseSign(comparison, row)} />
        <span className="relation-name">{nameGroup(group)}</span>
        <AlarmSigns alarms={alarms} />
      </th>
      {SIDES.map((side) => (
        <td
          key={side}
          id={nameCell(index, side)}
          className={`column column-${side} side-${side} holds-${row.cells[side].kind}`}
          data-row={index}
          data-side={side}
          tabIndex={tab === side ? 0 : -1}
          {...events}
        >
          <CellView {...props} cell={row.cells[side]} side={side} />
        </td>
      ))}
    </tr>
  );
}, showsSame);

/** Whether a row would be drawn the same; its list of alarms is made anew whenever one of the page is put away. */
function showsSame(before: Props, after: Props): boolean {
  return (Object.keys(after) as (keyof Props)[]).every((name) => {
    if (name !== "alarms") return Object.is(before[name], after[name]);
    return (
      before.alarms.length === after.alarms.length &&
      after.alarms.every((alarm, index) => alarm === before.alarms[index])
    );
  });
}

interface CellProps extends Props {
  readonly cell: Cell;
  readonly side: Side;
}

function CellView(props: CellProps) {
  const { comparison, row, cell, side, tab, focus, lit, alarms, alarm } = props;
  switch (cell.kind) {
    case "text":
      return (
        <TextCell
          comparison={comparison}
          side={side}
          segments={cell.segments}
          groups={row.groups}
          focus={focus}
          lit={lit}
          alarms={alarms}
          alarm={alarm}
          noticeTab={tab === side ? 0 : -1}
        />
      );
    case "gap":
      return <span className="sr-only">Nothing on this side</span>;
    case "elsewhere":
      return (
        <GhostCell
          comparison={comparison}
          side={side}
          group={cell.group}
          open={focus === cell.group}
          lit={lit === cell.group}
          alarms={alarms}
          alarm={alarm}
          onToggle={props.onToggle}
          onJump={props.onJump}
        />
      );
    default:
      return cell satisfies never;
  }
}

/** A row with several groups is a match with something in between; the match gives the sign. */
function chooseSign(comparison: Comparison, { groups }: Row): SignKind {
  const found = groups.flatMap((index) => comparison.groups[index] ?? []);
  const match = found.find((group) => group.relation !== "only");
  if (match?.moved) return "moved";
  if (match !== undefined) return match.styleOnly ? "style" : match.relation;
  return found.some((group) => group.segments.a.length > 0) ? "only-a" : "only-b";
}
