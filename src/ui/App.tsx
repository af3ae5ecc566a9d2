import { startTransition, useId, useOptimistic, useReducer, useState } from "react";
import { countChecked } from "../present/checked";
import { sideOf } from "../present/checks";
import type { Settings } from "../load/settings";
import { keepView } from "../load/preferences";
import { forgetPair } from "../load/storage";
import type { Problem } from "../load/problem";
import { type Side, SIDES } from "../model/pair";
import { CheckList } from "./checks/CheckList";
import { CheckSummary } from "./checks/CheckSummary";
import { type Target, visitGroup } from "./checks/places";
import { Editing } from "./editing/Editing";
import { Find } from "./find/Find";
import { Invitation } from "./masthead/Invitation";
import { Masthead } from "./masthead/Masthead";
import { Messages } from "./messages/Messages";
import { visitNotice } from "./notices/places";
import { Commands } from "./palette/Commands";
import { Reader } from "./reader/Reader";
import { useSelecting } from "./reader/useSelecting";
import { useSettings } from "./settings/useSettings";
import { ColumnHead } from "./sources/ColumnHead";
import { DropHalves } from "./sources/DropHalves";
import { useDropTarget } from "./sources/useDropTarget";
import { useIntake } from "./sources/useIntake";
import { usePaste } from "./sources/usePaste";
import { Waiting } from "./sources/Waiting";
import { reduce } from "./state/reduce";
import { EMPTY_STATE, type View } from "./state/state";
import { useChecked } from "./useChecked";
import { useCommands } from "./useCommands";
import { useComparison } from "./useComparison";
import { useHandedOver } from "./useHandedOver";
import { useKeptFocus } from "./useKeptFocus";
import { useKeys } from "./useKeys";
import { useLater } from "./useLater";
import { useOpening } from "./useOpening";

/** So wide a window has room for the list of things to check from the start; a smaller one shows it when asked. */
const WIDE = "(min-width: 90rem)";

function loadSheet(): Promise<typeof import("./help/KeySheet")> {
  return import("./help/KeySheet");
}

/** The whole page, set as it was `kept`. */
export function App({ kept }: { readonly kept: Settings }) {
  const [state, dispatch] = useReducer(reduce, EMPTY_STATE);
  const [keysShown, setKeysShown] = useState(false);
  const [settings, setSettings] = useSettings(kept);
  const [wide] = useState(() => matchMedia(WIDE).matches);
  const [opened, setOpened] = useState<boolean | null>(null);
  const [chosenView, chooseView] = useOptimistic(state.view);
  const list = useId();
  const { samples, opened: begun } = useOpening(dispatch);
  const intake = useIntake(state, dispatch);
  useComparison(state, dispatch);
  useKeptFocus();
  usePaste(intake);
  useHandedOver(intake, begun, tell);
  const drag = useDropTarget(intake);
  useKeys(settings.characterKeys);
  useCommands((command) => {
    if (command === "swap") dispatch({ type: "swapped" });
    if (command === "keys") setKeysShown(true);
    // What is copied, or why nothing is, is said there.
    if (command === "copy list") setOpened(true);
  });

  const sheet = useLater(loadSheet, keysShown, tellMissing);

  const texts = state.shown?.texts ?? state.texts;
  const own = SIDES.some((side) => texts[side]?.from === "editor");
  const [firstSample] = samples;
  const checked = useChecked(state.shown?.comparison ?? null, state.dismissed);
  const { open, dismissed, summary, hasList } = checked;
  const selecting = useSelecting(dispatch);
  // What stands on one side only is no reason to open a list that nobody has asked for.
  const listed = hasList && (opened ?? (wide && checked.doubts));

  function tell(problem: Problem): void {
    dispatch({ type: "troubled", side: null, problem, lasting: false });
  }

  function tellMissing(problem: Problem): void {
    setKeysShown(false);
    tell(problem);
  }

  function restart(): void {
    void forgetPair();
    dispatch({ type: "emptied" });
    if (firstSample !== undefined) void intake.takeSample(firstSample);
  }

  function goTo({ id, group, side }: Target): void {
    dispatch({ type: "alarmed", alarm: id, group });
    visitGroup(group, side);
  }

  /** What is on the page stays until the other view is there; the switch answers at once. */
  function look(view: View): void {
    void keepView(view);
    startTransition(() => {
      chooseView(view);
      dispatch({ type: "viewed", view });
    });
  }

  /** From the last notice of a text back to its first. */
  function visitNext(side: Side): void {
    const count = state.shown?.comparison.versions[side].notices.length ?? 0;
    const next = state.notice?.side === side ? state.notice.notice + 1 : 0;
    visitNotice({ side, notice: next < count ? next : 0 });
  }

  return (
    <div className={`page ${listed ? "is-listed" : ""}`}>
      <Masthead
        own={own}
        restored={state.restored}
        settings={settings}
        onSettings={setSettings}
        onRestart={restart}
        onMissing={tellMissing}
      >
        {state.shown !== null && (
          <CheckSummary
            words={summary}
            dismissed={countChecked(dismissed)}
            list={hasList ? list : null}
            open={listed}
            onToggle={() => setOpened(!listed)}
          />
        )}
      </Masthead>
      <div className="spread">
        {state.shown !== null && hasList && (
          <CheckList
            id={list}
            comparison={state.shown.comparison}
            summary={summary}
            checked={open}
            dismissed={dismissed}
            current={state.alarm}
            open={listed}
            onVisit={goTo}
            onDismiss={(alarm) => dispatch({ type: "alarm dismissed", alarm })}
            onTakeBack={(alarm) => dispatch({ type: "alarm taken back", alarm })}
            onMissing={tellMissing}
          />
        )}
        <main className="desk">
          {SIDES.some((side) => texts[side]?.from === "sample") && (
            <Invitation
              samples={samples}
              texts={texts}
              onFiles={(files) => void intake.takeFiles(files, null)}
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
                  wanted={state.texts[side]}
                  shelf={state.shelf}
                  onGiven={(file, reading) => intake.takeGiven(file, reading, side)}
                  onFiles={(files) => void intake.takeFiles(files, side)}
                  onPaste={(pasted) => void intake.takeCarried(pasted, side)}
                  notices={state.shown?.comparison.versions[side].notices.length ?? 0}
                  onNotices={() => visitNext(side)}
                  onMissing={tellMissing}
                />
              ))}
            </div>
            <Messages state={state} intake={intake} dispatch={dispatch} />
            {state.shown !== null && (
              <Find comparison={state.shown.comparison} found={state.found} dispatch={dispatch} />
            )}
          </div>
          {state.shown === null && state.job.kind !== "comparing" && (
            <Waiting texts={state.texts} onCompare={() => dispatch({ type: "retried" })} />
          )}
          {state.shown !== null && (
            <Reader
              comparison={state.shown.comparison}
              pins={state.shown.pins}
              focus={state.focus}
              notice={state.notice}
              {...selecting}
              view={state.view}
              chosenView={chosenView}
              onView={look}
              alarms={open.alarms}
              alarm={state.alarm}
              onAlarm={(alarm) => goTo({ id: alarm.id, group: alarm.group, side: sideOf(alarm) })}
              found={state.found}
              dismissed={dismissed.alarms}
              onDismiss={(alarm) => dispatch({ type: "alarm dismissed", alarm })}
              onTakeBack={(alarm) => dispatch({ type: "alarm taken back", alarm })}
              onMissing={tellMissing}
              filter={state.filter}
              opened={state.opened}
              onFilter={(filter) => dispatch({ type: "filtered", filter })}
              onUnfold={(rows) => dispatch({ type: "unfolded", rows })}
              onFold={(rows) => dispatch({ type: "folded", rows })}
            />
          )}
        </main>
      </div>
      <Editing state={state} dispatch={dispatch} onMissing={tellMissing} />
      {drag !== null && <DropHalves drag={drag} />}
      {keysShown && sheet !== null && (
        <sheet.KeySheet
          characterKeys={settings.characterKeys}
          onCharacterKeys={(characterKeys) => setSettings({ ...settings, characterKeys })}
          onClose={() => setKeysShown(false)}
        />
      )}
      <Commands
        offers={{
          characterKeys: settings.characterKeys,
          hasList,
          hasChecks: countChecked(open) > 0,
          listed,
          own,
          samples,
          onList: () => setOpened(!listed),
          onRestart: restart,
          onSample: (sample) => void intake.takeSample(sample),
        }}
        dispatch={dispatch}
      />
    </div>
  );
}
