/** Runs the comparison the state asks for, and ends it as soon as the state asks for another or for none. */
import { type Dispatch, useEffect, useEffectEvent, useState } from "react";
import { keepPair } from "../load/storage";
import type { Source } from "../model/comparison";
import { mapPair, type Pair, SIDES } from "../model/pair";
import type { AlarmId } from "../present/checks";
import { startComparison } from "../worker/client";
import { explainFailed, NOT_KEPT } from "./messages/explain";
import type { Action } from "./state/action";
import type { Job, Loaded } from "./state/state";

/** Keeps the editor's own texts before the work begins, so that even a crash of the page loses nothing. */
export function useComparison(
  job: Job,
  shown: Pair<Loaded> | null,
  dismissed: ReadonlySet<AlarmId>,
  dispatch: Dispatch<Action>,
): void {
  const [warned, setWarned] = useState(false);

  const keep = useEffectEvent(async (sources: Pair<Source>, finished: boolean): Promise<void> => {
    const kept = await keepPair({ sources, finished, dismissed: [...dismissed] });
    if (kept || warned) return;
    setWarned(true);
    dispatch({ type: "troubled", side: null, problem: NOT_KEPT, lasting: true });
  });

  // Each wish for a comparison brings a pair of its own, and keeps it while the job tells how far it is.
  const texts = job.kind === "comparing" ? job.texts : null;

  useEffect(() => {
    if (texts === null) return;
    const wanted = texts;
    const sources = mapPair(wanted, getSource);
    const own = isOwn(wanted);
    let live = true;
    let end = (): void => {};

    async function run(): Promise<void> {
      if (own) await keep(sources, false);
      if (!live) return;
      end = startComparison(sources, {
        onProgress(progress) {
          dispatch({ type: "progressed", texts: wanted, progress });
        },
        onDone(comparison) {
          dispatch({ type: "compared", texts: wanted, comparison });
        },
        onFailed(reason) {
          dispatch({ type: "failed", texts: wanted, problem: explainFailed(sources, reason) });
        },
      });
    }

    void run();
    return () => {
      live = false;
      end();
    };
  }, [texts, dispatch]);

  useEffect(() => {
    if (job.kind === "ready" && shown !== null && isOwn(shown))
      void keepPair({
        sources: mapPair(shown, getSource),
        finished: true,
        dismissed: [...dismissed],
      });
  }, [job, shown, dismissed]);
}

function isOwn(texts: Pair<Loaded>): boolean {
  return SIDES.some((side) => texts[side].from === "editor");
}

function getSource({ source }: Loaded): Source {
  return source;
}
