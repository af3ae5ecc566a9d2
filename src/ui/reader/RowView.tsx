import { memo } from "react";
import type { Comparison } from "../../model/comparison";
import { type Side, SIDES } from "../../model/pair";
import type { PairNumbers } from "../../present/order";
import { rowOpensParagraph } from "../../present/paragraphs";
import type { Alarm, AlarmId } from "../../present/checks";
import type { Hit } from "../../present/found";
import type { Cell, GroupIndex, Row } from "../../present/rows";
import { AlarmSigns } from "../checks/AlarmSigns";
import type { CellEvents } from "./cellEvents";
import { GhostCell } from "./GhostCell";
import { nameCell } from "./places";
import { headRow } from "./rowHeading";
import { Sign, type SignKind } from "./Sign";
import { signOfGroup } from "./signOfGroup";
import { TextCell } from "./TextCell";
import { nameGroup } from "./words";

interface Props {
  readonly comparison: Comparison;
  readonly row: Row;
  readonly index: number;
  readonly pairs: PairNumbers;
  /** The side whose cell Tab leads to, where it is in this row. */
  readonly tab: Side | null;
  /** The selected and the lit group, where this row shows them. */
  readonly focus: GroupIndex | null;
  readonly lit: GroupIndex | null;
  /** The alarms of its groups, and the one an editor is at where it is of them. */
  readonly alarms: readonly Alarm[];
  readonly alarm: AlarmId | null;
  /** What was found in it, and the place an editor is at where it is one of these. */
  readonly hits: readonly Hit[];
  readonly hit: Hit | null;
  /** Whether it is as it is because an editor has said so. */
  readonly byHand: boolean;
  /** Whether a line stands for it. */
  readonly folded: boolean;
  readonly events: CellEvents;
  readonly onAsk: (group: GroupIndex) => void;
  readonly onToggle: (group: GroupIndex) => void;
  readonly onJump: (group: GroupIndex, side: Side) => void;
}

/** What its heading adds for those who hear it. */
const BY_HAND = ", by hand";

/** One level of the page. Drawn anew only when something in it changes: a story has hundreds of them. */
export const RowView = memo(function RowView(props: Props) {
  const { comparison, row, index, tab, alarms, folded, events } = props;
  const [main] = row.groups;
  const group = main === undefined ? undefined : comparison.groups[main];
  if (group === undefined) return null;
  const opens = rowOpensParagraph(comparison, row) ? "opens-paragraph" : "";
  return (
    <tr ref={folded ? hideUntilFound : null} aria-rowindex={index + 2} className={`level ${opens}`}>
      <th
        scope="row"
        className="relation"
        aria-label={headRow(comparison, row, alarms, props.pairs) + (props.byHand ? BY_HAND : "")}
      >
        <AskingSign {...props} />
        <span className="relation-name">{nameGroup(group)}</span>
        {props.byHand && <span className="by-hand" title="By hand" />}
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

/** The sign of a pair also opens its card; for mouse and finger only, since `w` and the foot of the page do the same. */
function AskingSign({ comparison, row, onAsk }: Props) {
  const sign = <Sign kind={chooseSign(comparison, row)} />;
  const pair = row.groups.find((index) => comparison.groups[index]?.relation !== "only");
  if (pair === undefined) return sign;
  return (
    <span
      className="relation-ask"
      title="Why these two?"
      aria-hidden="true"
      onClick={() => onAsk(pair)}
    >
      {sign}
    </span>
  );
}

/** Out of sight and out of the way, but the browser's own find opens it. React knows no other `hidden` than true. */
function hideUntilFound(row: HTMLTableRowElement | null): () => void {
  row?.setAttribute("hidden", "until-found");
  return () => row?.removeAttribute("hidden");
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
          hits={props.hits}
          hit={props.hit}
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
  return signOfGroup(match ?? found.find((group) => group.segments.a.length > 0) ?? found[0]);
}
