/** The ways of an editor through the comparison: from difference to difference, from alarm to alarm, to the counterpart. */
import type { Comparison } from "../../model/comparison";
import { otherSide, type Side } from "../../model/pair";
import { findAlarmStops, stepAlarm } from "../../present/alarmStops";
import type { Alarm, AlarmId } from "../../present/checks";
import { findNoticeStops, type NoticePlace, stepNotice } from "../../present/noticeStops";
import { findPlace } from "../../present/places";
import type { GroupIndex, Row } from "../../present/rows";
import { type Stop, stepStop } from "../../present/stops";
import { visitNotice } from "../notices/places";
import type { View } from "../state/state";
import { useCommands } from "../useCommands";
import { findGroup } from "./cellEvents";
import { type Place, visitCell } from "./places";

/** What is walked through, and where one is. */
interface Ground {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly stops: readonly Stop[];
  readonly alarms: readonly Alarm[];
  /** The cell that had the focus last. */
  readonly at: Place;
  readonly focus: GroupIndex | null;
  /** The group under the pointer or the focus. */
  readonly lit: GroupIndex | null;
  readonly view: View;
  readonly notice: NoticePlace | null;
  readonly alarm: AlarmId | null;
  readonly onFocus: (group: GroupIndex | null) => void;
  readonly onAlarm: (alarm: Alarm) => void;
  /** What is done when the reasons of a pair are asked for, and when it is to be another pair or none. */
  readonly onWhy: () => void;
  readonly onPair: () => void;
  readonly onPart: () => void;
  /** What Esc does. */
  readonly onClear: () => void;
  readonly onView: () => void;
  /** What is done when what is folded at the place is asked for, or is to be folded again. */
  readonly onFold: () => void;
}

/** The ways that places on the page offer, too. */
interface Walk {
  /** To the next difference or the one before. */
  readonly step: (by: 1 | -1) => void;
  /** To the text of a group on a side. */
  readonly jump: (group: GroupIndex, side: Side) => void;
}

/** Answers the keys that lead through a comparison. */
export function useWalk(ground: Ground): Walk {
  // Taken apart, so that a way changes only with what it needs: every row is handed the way to a counterpart.
  const { comparison, rows, stops, alarms, at, focus, lit, view, notice, alarm } = ground;
  const { onFocus, onAlarm, onWhy, onPair, onPart, onClear, onView, onFold } = ground;

  function step(by: 1 | -1): void {
    const stop = stepStop(stops, at.row, focus, by);
    if (stop === null) return;
    onFocus(stop.group);
    // In a row both sides are seen; in a text that flows, who reads the right one stays there.
    const side = findTextSide(rows[stop.row], view === "flow" ? at.side : "a");
    visitCell({ row: stop.row, side }, true);
  }

  function jump(group: GroupIndex, side: Side): void {
    const row = findPlace(comparison, rows, group, side);
    if (row === null) return;
    onFocus(group);
    visitCell({ row, side }, true, "beside");
  }

  /** Without a selection, what is under the pointer or has the focus is meant. */
  function goToCounterpart(): void {
    const group = focus ?? lit ?? findGroup(rows[at.row], at.side);
    if (group !== null) jump(group, otherSide(at.side));
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
        return goToCounterpart();
      case "why":
        return onWhy();
      case "pair":
        return onPair();
      case "part":
        return onPart();
      case "view":
        return onView();
      case "fold":
        return onFold();
      case "clear":
        return onClear();
      case "swap":
      case "find":
      case "keys":
      case "palette":
      case "settings":
      case "open a":
      case "open b":
      case "paste a":
      case "paste b":
      case "reading a":
      case "reading b":
      case "edit":
      case "edit a":
      case "edit b":
      case "copy list":
        return undefined;
      default:
        return command satisfies never;
    }
  });

  return { step, jump };
}

function findTextSide(row: Row | undefined, preferred: Side): Side {
  return row?.cells[preferred].kind === "text" ? preferred : otherSide(preferred);
}
