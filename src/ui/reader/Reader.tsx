/**
 * The two versions side by side. A table to assistive technology, so that it is read like any text and each row is headed
 * by what its two cells are to each other; to the keyboard one stop for Tab, and arrows from sentence to sentence.
 */
import {
  lazy,
  Suspense,
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";
import { flushSync } from "react-dom";
import type { Problem } from "../../load/problem";
import type { Comparison } from "../../model/comparison";
import type { Alarm, AlarmId } from "../../present/checks";
import { type Filter, NO_FILTER } from "../../present/filters";
import type { RowIndex } from "../../present/folds";
import type { Found } from "../../present/found";
import type { Pin } from "../../model/pin";
import type { NoticePlace } from "../../present/noticeStops";
import { findPinned } from "../../present/pins";
import { type GroupIndex, layRows } from "../../present/rows";
import type { View } from "../state/state";
import { Legend } from "../legend/Legend";
import { OverviewMap } from "../map/OverviewMap";
import { NoticesTold } from "../notices/NoticesTold";
import { PairingNote } from "../pairing/PairingNote";
import { type PairingGround, usePairing } from "../pairing/usePairing";
import { Why } from "../why/Why";
import { announce, announceAlarm, announceFilter } from "./announce";
import { findGroup } from "./cellEvents";
import { Grid } from "./Grid";
import { holdView } from "./holdView";
import type { Place } from "./places";
import { useCells } from "./useCells";
import { useCopy } from "./useCopy";
import { useFolds } from "./useFolds";
import { useLayout } from "./useLayout";
import { usePrinting } from "./usePrinting";
import { useViews } from "./useViews";
import { useWalk } from "./useWalk";
import { ViewSwitch } from "./ViewSwitch";

/** Not among what a first visit loads: most visits begin, and many end, with rows. */
const Flow = lazy(async () => ({ default: (await import("../flow/Flow")).Flow }));

interface Props {
  readonly comparison: Comparison;
  /** What was paired and parted by hand, and what is told when that is to be otherwise. */
  readonly pins: readonly Pin[];
  readonly onPin: PairingGround["onPin"];
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
  /** What was looked for; the sentence an editor is at is lit with its counterpart. */
  readonly found: Found;
  /** What is no problem, and what is told when something becomes none or is taken back. */
  readonly dismissed: readonly Alarm[];
  readonly onDismiss: (alarm: AlarmId) => void;
  readonly onTakeBack: (alarm: AlarmId) => void;
  /** Told when a part of the page that is fetched later cannot be had. */
  readonly onMissing: (problem: Problem) => void;
  readonly view: View;
  /** The view that was asked for last: another one while it is being drawn. */
  readonly chosenView: View;
  readonly onView: (view: View) => void;
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
  const { found, opened, onUnfold, onFold } = props;
  const rows = useMemo(() => layRows(comparison), [comparison]);
  const printing = usePrinting();
  const [why, setWhy] = useState(false);
  // By hand, like all that every row is handed: with another way to ask, all of them would be drawn anew.
  const ask = useCallback(
    (group: GroupIndex): void => {
      onFocus(group);
      setWhy(true);
    },
    [onFocus],
  );
  const pairing = usePairing(props);
  const { events, at, onArrive, lit, light, selecting } = useCells(rows, {
    onFocus,
    onNotice,
    onAsk: ask,
    onChoose: pairing.choose,
  });
  const { view, chosenView, switchView, goBack } = useViews({
    view: props.view,
    chosenView: props.chosenView,
    count: rows.length,
    at,
    onView: props.onView,
    onRefused: props.onMissing,
  });
  // Where texts run on, nothing is folded; what was folded in rows is there again when these are.
  const filter = view === "rows" ? props.filter : NO_FILTER;
  const { stops, filtered, folds } = useLayout(comparison, rows, alarms, filter, opened);
  const position = stops.findIndex(({ group }) => group === focus);
  const pinned = useMemo(() => findPinned(comparison, props.pins), [comparison, props.pins]);
  useCopy(comparison, rows, selecting);
  // A shorter comparison may have come since; Tab must still lead somewhere.
  const tab: Place = at.row < rows.length ? at : { row: 0, side: "a" };

  /** Without a selection, the question is about the sentence that has the focus. */
  function askWhy(): void {
    if (focus === null) onFocus(findGroup(rows[at.row], at.side));
    setWhy(focus === null || !why);
  }

  /** Without a selection, the sentence that has the focus is meant. */
  function findMeant(): GroupIndex | null {
    return focus ?? findGroup(rows[at.row], at.side);
  }

  function clear(): void {
    if (pairing.from !== null) pairing.cancel();
    else if (why && isPair(comparison, focus)) setWhy(false);
    else onFocus(null);
  }

  /** Only rows fold: whoever folds in the other view is led there. */
  function foldAway(next: Filter): void {
    if (view !== "rows") switchView();
    holdView(() => flushSync(() => props.onFilter(next)));
  }

  const folding = useFolds({ filtered, folds, onUnfold, onFold, at: tab, onArrive });

  const { step, jump } = useWalk({
    comparison,
    rows,
    stops,
    alarms,
    at,
    focus,
    lit,
    view,
    notice,
    alarm,
    onFocus,
    onAlarm,
    onWhy: askWhy,
    onPair() {
      const group = findMeant();
      if (group !== null) pairing.begin(group, at.side);
    },
    onPart() {
      const group = findMeant();
      if (group !== null) pairing.part(group);
    },
    onClear: clear,
    onView: switchView,
    onFold: folding.toggle,
  });

  /** What both views show. */
  const shown = {
    comparison,
    rows,
    focus,
    lit: lit ?? found.group,
    selecting,
    alarms,
    alarm,
    found,
    pinned,
    events,
    onJump: jump,
  };

  return (
    <>
      <Suspense>
        {view === "flow" && <Flow {...shown} at={tab} onAsk={ask} onLight={light} />}
        {(view === "rows" || printing) && (
          <Grid
            {...shown}
            tab={tab}
            folds={folds}
            foldEvents={folding.events}
            onMissing={props.onMissing}
            onAsk={ask}
            onToggle={onToggle}
          />
        )}
        <Return key={view} onReady={goBack} />
      </Suspense>
      <NoticesTold comparison={comparison} />
      <Legend
        comparison={comparison}
        position={position < 0 ? null : position}
        total={stops.length}
        alarms={alarms.length}
        filter={filter}
        filtered={filtered}
        onFilter={foldAway}
        views={<ViewSwitch view={chosenView} onSwitch={switchView} />}
        onStep={step}
      >
        {pairing.from !== null && (
          <PairingNote comparison={comparison} from={pairing.from} onCancel={pairing.cancel} />
        )}
        <Why
          comparison={comparison}
          focus={focus}
          open={why}
          onToggle={() => setWhy(!why)}
          alarms={alarms}
          alarm={alarm}
          dismissed={props.dismissed}
          onAlarm={onAlarm}
          onDismiss={props.onDismiss}
          onTakeBack={props.onTakeBack}
          onMissing={props.onMissing}
          pinned={focus !== null && pinned.has(focus)}
          onRelease={pairing.release}
        />
      </Legend>
      <OverviewMap
        comparison={comparison}
        alarms={alarms}
        focus={focus}
        lit={lit}
        onLight={light}
        onVisit={jump}
        onAlarm={onAlarm}
      />
      <output className="sr-only">
        {announceAlarm(alarms, alarm) ?? announce(comparison, focus, position, stops.length)}
      </output>
      <output className="sr-only">{announceFilter(filter, filtered)}</output>
    </>
  );
}

function isPair({ groups }: Comparison, focus: GroupIndex | null): boolean {
  return focus !== null && groups[focus]?.relation !== "only";
}

/** Tells when the view it stands beside is on the page. */
function Return({ onReady }: { readonly onReady: () => void }) {
  const tell = useEffectEvent(onReady);
  useLayoutEffect(() => tell(), []);
  return null;
}
