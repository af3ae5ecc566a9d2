/**
 * Opens any fixture in the real reader, with a person's judgement beside it, and takes any other text apart. For
 * developers only.
 */
import { useEffect, useState } from "react";
import { loadFile, loadSample } from "../load/remote";
import type { Comparison } from "../model/comparison";
import { SIDES } from "../model/pair";
import { type Alarm, type AlarmId, listAlarms, sideOf } from "../present/checks";
import { NOTHING_FOUND } from "../present/found";
import { NO_FILTER } from "../present/filters";
import { foldRows, NO_ROWS, openRows } from "../present/folds";
import type { NoticePlace } from "../present/noticeStops";
import type { GroupIndex } from "../present/rows";
import { visitGroup } from "../ui/checks/places";
import { Reader } from "../ui/reader/Reader";
import { useKeys } from "../ui/useKeys";
import type { View } from "../ui/state/state";
import { startComparison } from "../worker/client";
import { AnyText } from "./AnyText";
import { type Gold, judgeKinds, judgeLinks, type Verdict } from "./gold";
import { SegmentTable } from "./SegmentTable";

/** Where fixtures are served from; the second only where that folder stands beside the project. */
const SHELVES = ["fixtures", "gold"];

/** What the address says where a text of one's own is looked at. */
const ANY_TEXT = "text";

interface Opened {
  readonly comparison: Comparison;
  readonly gold: Gold | null;
}

/** The whole page. The fixture is in the address, so that a reload after a change shows the same one. */
export function Lab() {
  const [folders, setFolders] = useState<readonly string[]>([]);
  const [folder, setFolder] = useState(location.hash.slice(1));
  const [opened, setOpened] = useState<Opened | null>(null);
  const alarms = opened === null ? [] : listAlarms(opened.comparison);
  const [trouble, setTrouble] = useState("");
  const [focus, setFocus] = useState<GroupIndex | null>(null);
  const [notice, setNotice] = useState<NoticePlace | null>(null);
  const [alarm, setAlarm] = useState<AlarmId | null>(null);
  const [view, setView] = useState<View>("rows");
  const [filter, setFilter] = useState(NO_FILTER);
  const [unfolded, setUnfolded] = useState(NO_ROWS);

  useKeys(true);

  useEffect(() => {
    void listFolders().then(setFolders);
  }, []);

  useEffect(() => {
    if (folder === "" || folder === ANY_TEXT) return;
    let live = true;
    let cancel = (): void => {};
    async function open(): Promise<void> {
      const pair = await loadSample({
        id: folder,
        title: folder,
        a: { name: "a.txt", url: `/${folder}/a.txt` },
        b: { name: "b.txt", url: `/${folder}/b.txt` },
      });
      const gold = await loadJson<Gold>(`/${folder}/gold.json`);
      if (!live) return;
      if (!pair.ok) {
        setTrouble(pair.problem.what);
        return;
      }
      cancel = startComparison(pair.value, {
        onDone: (comparison) => setOpened({ comparison, gold }),
        onFailed: setTrouble,
      });
    }
    void open();
    return () => {
      live = false;
      cancel();
    };
  }, [folder]);

  function choose(next: string): void {
    history.replaceState(null, "", `#${next}`);
    setTrouble("");
    setFocus(null);
    setNotice(null);
    setAlarm(null);
    setUnfolded(NO_ROWS);
    setOpened(null);
    setFolder(next);
  }

  function goToAlarm(next: Alarm): void {
    setFocus(next.group);
    setAlarm(next.id);
    visitGroup(next.group, sideOf(next));
  }

  return (
    <div className="lab">
      <nav className="lab-list" aria-label="Fixtures">
        {[ANY_TEXT, ...folders].map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === folder}
            onClick={() => choose(name)}
          >
            {name === ANY_TEXT ? "Any text…" : name}
          </button>
        ))}
      </nav>
      <main className="desk">
        {trouble !== "" && <p role="alert">{trouble}</p>}
        {folder === ANY_TEXT && <AnyText />}
        {opened !== null && (
          <>
            {SIDES.map((side) => (
              <details key={side} className="lab-segments">
                <summary>Segments of {side}</summary>
                <SegmentTable version={opened.comparison.versions[side]} />
              </details>
            ))}
            <Reader
              comparison={opened.comparison}
              pins={[]}
              onPin={() => {}}
              focus={focus}
              onFocus={setFocus}
              onToggle={(group) => setFocus(group === focus ? null : group)}
              notice={notice}
              onNotice={setNotice}
              alarms={alarms}
              alarm={alarm}
              onAlarm={goToAlarm}
              found={NOTHING_FOUND}
              dismissed={[]}
              onDismiss={() => {}}
              onTakeBack={() => {}}
              onMissing={() => {}}
              view={view}
              chosenView={view}
              onView={setView}
              filter={filter}
              opened={unfolded}
              onFilter={(next) => {
                setFilter(next);
                setUnfolded(NO_ROWS);
              }}
              onUnfold={(rows) => setUnfolded((before) => openRows(before, rows))}
              onFold={(rows) => setUnfolded((before) => foldRows(before, rows))}
            />
          </>
        )}
      </main>
      {opened !== null && opened.gold !== null && (
        <aside className="lab-gold" aria-label="Gold">
          <p>{opened.gold.about}</p>
          <Verdicts title="Links" verdicts={judgeLinks(opened.comparison, opened.gold)} />
          <Verdicts title="Kinds" verdicts={judgeKinds(opened.comparison, opened.gold)} />
        </aside>
      )}
    </div>
  );
}

interface VerdictsProps {
  readonly title: string;
  readonly verdicts: readonly Verdict[];
}

function Verdicts({ title, verdicts }: VerdictsProps) {
  const agreed = verdicts.filter(({ state }) => state === "agreed").length;
  return (
    <section>
      <h2>
        {title}: {agreed} of {verdicts.length} agreed
      </h2>
      <ul>
        {verdicts.map(({ text, state }) => (
          <li key={`${state} ${text}`} className={`lab-${state}`}>
            {state === "agreed" ? "" : `${state}: `}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function listFolders(): Promise<readonly string[]> {
  const lists = await Promise.all(
    SHELVES.map(async (shelf) => {
      const ids = (await loadJson<readonly string[]>(`/${shelf}/index.json`)) ?? [];
      return ids.map((id) => `${shelf}/${id}`);
    }),
  );
  return lists.flat();
}

async function loadJson<T>(address: string): Promise<T | null> {
  const file = await loadFile(address);
  return file.ok ? (JSON.parse(new TextDecoder().decode(file.value.bytes)) as T) : null;
}
