import { useId, useReducer, useState } from "react";
import { type Alarm, listAlarms } from "../present/checks";
import { forgetPair } from "../load/storage";
import { type Side, SIDES } from "../model/pair";
import { Checks } from "./checks/Checks";
import { CheckSummary } from "./checks/CheckSummary";
import { visitAlarm } from "./checks/places";
import { KeySheet } from "./help/KeySheet";
import { Invitation } from "./masthead/Invitation";
import { Masthead } from "./masthead/Masthead";
import { Messages } from "./messages/Messages";
import { visitNotice } from "./notices/places";
import { Reader } from "./reader/Reader";
import { ColumnHead } from "./sources/ColumnHead";
import { DropHalves } from "./sources/DropHalves";
import { useDropTarget } from "./sources/useDropTarget";
import { asDropped, useIntake } from "./sources/useIntake";
import { usePaste } from "./sources/usePaste";
import { Waiting } from "./sources/Waiting";
import { reduce } from "./state/reduce";
import { EMPTY_STATE } from "./state/state";
import { useCommands } from "./useCommands";
import { useComparison } from "./useComparison";
import { useKeptFocus } from "./useKeptFocus";
import { useOpening } from "./useOpening";

/** So wide a window has room for the list of things to check from the start; a smaller one shows it when asked. */
const WIDE = "(min-width: 90rem)";

/** The whole page. */
export function App() {
  const [state, dispatch] = useReducer(reduce, EMPTY_STATE);
  const [keysShown, setKeysShown] = useState(false);
  const [listed, setListed] = useState(() => matchMedia(WIDE).matches);
  const list = useId();
  const samples = useOpening(dispatch);
  const intake = useIntake(state.texts, dispatch);
  useComparison(state.job, state.shown?.texts ?? null, state.dismissed, dispatch);
  useKeptFocus();
  usePaste(intake);
  const drag = useDropTarget((files, side) => void intake.takeFiles(files, side));
  useCommands((command) => {
    if (command === "swap") dispatch({ type: "swapped" });
    if (command === "keys") setKeysShown(true);
  });

  const texts = state.shown?.texts ?? state.texts;
  const [firstSample] = samples;
  const all = state.shown === null ? [] : listAlarms(state.shown.comparison);
  const alarms = all.filter(({ id }) => !state.dismissed.has(id));
  const dismissed = all.filter(({ id }) => state.dismissed.has(id));

  function restart(): void {
    void forgetPair();
    if (firstSample !== undefined) void intake.takeSample(firstSample);
  }

  function goToAlarm(alarm: Alarm): void {
    dispatch({ type: "alarmed", alarm: alarm.id, group: alarm.group });
    visitAlarm(alarm);
  }

  /** From the last notice of a text back to its first. */
  function visitNext(side: Side): void {
    const count = state.shown?.comparison.versions[side].notices.length ?? 0;
    const next = state.notice?.side === side ? state.notice.notice + 1 : 0;
    visitNotice({ side, notice: next < count ? next : 0 });
  }

  return (
    <div className={`page ${all.length > 0 && listed ? "is-listed" : ""}`}>
      <Masthead
        own={SIDES.some((side) => texts[side]?.from === "editor")}
        onSwap={() => dispatch({ type: "swapped" })}
        onKeys={() => setKeysShown(true)}
        onRestart={restart}
      >
        {state.shown !== null && (
          <CheckSummary
            alarms={alarms}
            dismissed={dismissed.length}
            list={list}
            open={listed}
            onToggle={() => setListed(!listed)}
          />
        )}
      </Masthead>
      <div className="spread">
        {state.shown !== null && all.length > 0 && (
          <Checks
            id={list}
            comparison={state.shown.comparison}
            alarms={alarms}
            dismissed={dismissed}
            current={state.alarm}
            open={listed}
            onVisit={goToAlarm}
            onDismiss={(alarm) => dispatch({ type: "alarm dismissed", alarm })}
            onTakeBack={(alarm) => dispatch({ type: "alarm taken back", alarm })}
          />
        )}
        <main className="desk">
          {SIDES.some((side) => texts[side]?.from === "sample") && (
            <Invitation
              samples={samples}
              texts={texts}
              onFiles={(files) => void intake.takeFiles(asDropped(files), null)}
              onSample={(sample) => void intake.takeSample(sample)}
            />
          )}
          <div className="desk-top">
            <div className="heads">
              {SIDES.map((side) => (
                <ColumnHead
                  key={side}
                  side={side}
                  text={texts[side]}
                  onFiles={(files) => void intake.takeFiles(asDropped(files), side)}
                  onPaste={(text) => intake.takePaste(text, side)}
                  notices={state.shown?.comparison.versions[side].notices.length ?? 0}
                  onNotices={() => visitNext(side)}
                />
              ))}
            </div>
            <Messages state={state} dispatch={dispatch} />
          </div>
          {state.shown === null && state.job.kind !== "comparing" && (
            <Waiting texts={state.texts} onCompare={() => dispatch({ type: "retried" })} />
          )}
          {state.shown !== null && (
            <Reader
              comparison={state.shown.comparison}
              focus={state.focus}
              onFocus={(group) => dispatch({ type: "focused", group })}
              onToggle={(group) => dispatch({ type: "toggled", group })}
              notice={state.notice}
              onNotice={(notice) => dispatch({ type: "noticed", notice })}
              alarms={alarms}
              alarm={state.alarm}
              onAlarm={goToAlarm}
            />
          )}
        </main>
      </div>
      {drag !== null && <DropHalves drag={drag} />}
      {keysShown && <KeySheet onClose={() => setKeysShown(false)} />}
    </div>
  );
}
