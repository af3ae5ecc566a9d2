/**
 * The two versions side by side. A table to assistive technology, so that it is read like any text and each row is headed
 * by what its two cells are to each other; to the keyboard one stop for Tab, and arrows from sentence to sentence.
 */
import { useState } from "react";
import { flushSync } from "react-dom";
import type { Comparison } from "../../model/comparison";
import type { Alarm, AlarmId } from "../../present/checks";
import type { Filter } from "../../present/filters";
import type { RowIndex } from "../../present/folds";
import type { NoticePlace } from "../../present/noticeStops";
import type { GroupIndex } from "../../present/rows";
import { Legend } from "../legend/Legend";
import { NoticeTip } from "../notices/NoticeTip";
import { NoticeWords } from "../notices/NoticeWords";
import { Why } from "../why/Why";
import { announce, announceAlarm, announceFilter } from "./announce";
import { findGroup } from "./cellEvents";
import { Grid } from "./Grid";
import { holdView } from "./holdView";
import type { Place } from "./places";
import { useCells } from "./useCells";
import { useFolds } from "./useFolds";
import { useLayout } from "./useLayout";
import { useWalk } from "./useWalk";
import { useWholeCopy } from "./useWholeCopy";

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
  /** What is folded away, what of it has been opened again, and what is told when that is to change. */
  readonly filter: Filter;
  readonly opened: ReadonlySet<RowIndex>;
  readonly onFilter: (filter: Filter) => void;
  readonly onUnfold: (rows: readonly RowIndex[]) => void;
  readonly onFold: (rows: readonly RowIndex[]) => void;
}

/** Shows a comparison and lets an editor walk through it. */
export function Reader(props: Props) {
  const { comparison, focus, onFocus, onToggle, notice, onNotice, alarms, alarm, onAlarm } = props;
  const { filter, opened, onUnfold, onFold } = props;
  const [why, setWhy] = useState(false);
  const { rows, stops, filtered, folds } = useLayout(comparison, alarms, filter, opened);
  const position = stops.findIndex(({ group }) => group === focus);
  const { events, at, onArrive, lit, selecting } = useCells(rows, { onFocus, onNotice });
  // A shorter comparison may have come since; Tab must still lead somewhere.
  const tab: Place = at.row < rows.length ? at : { row: 0, side: "a" };

  /** Without a selection, the question is about the sentence that has the focus. */
  function askWhy(): void {
    if (focus === null) onFocus(findGroup(rows[at.row], at.side));
    setWhy(focus === null || !why);
  }

  const folding = useFolds({ filtered, folds, onUnfold, onFold, at: tab, onArrive });
  useWholeCopy();

  const { step, jump } = useWalk({
    comparison,
    rows,
    stops,
    alarms,
    at,
    focus,
    notice,
    alarm,
    onFocus,
    onAlarm,
    onWhy: askWhy,
    onFold: folding.toggle,
  });

  return (
    <>
      <Grid
        comparison={comparison}
        rows={rows}
        tab={tab}
        focus={focus}
        lit={lit}
        selecting={selecting}
        alarms={alarms}
        alarm={alarm}
        folds={folds}
        events={events}
        foldEvents={folding.events}
        onToggle={onToggle}
        onJump={jump}
      />
      <NoticeWords comparison={comparison} />
      <NoticeTip comparison={comparison} />
      <Legend
        comparison={comparison}
        position={position < 0 ? null : position}
        total={stops.length}
        alarms={alarms.length}
        filter={filter}
        filtered={filtered}
        onFilter={(next) => holdView(() => flushSync(() => props.onFilter(next)))}
        onStep={step}
      >
        <Why comparison={comparison} focus={focus} open={why} onToggle={() => setWhy(!why)} />
      </Legend>
      <output className="sr-only">
        {announceAlarm(alarms, alarm) ?? announce(comparison, focus, position, stops.length)}
      </output>
      <output className="sr-only">{announceFilter(filter, filtered)}</output>
    </>
  );
}
