/** Runs the comparison the state asks for, and ends it as soon as the state asks for another or for none. */
import { type Dispatch, useEffect, useEffectEvent, useState } from "react";
import { keepPair } from "../load/storage";
import type { Source } from "../model/comparison";
import { mapPair, type Pair, SIDES } from "../model/pair";
import type { Pin } from "../model/pin";
import { type Listeners, startComparison } from "../worker/client";
import { explainFailed, NOT_KEPT } from "./messages/explain";
import type { Action } from "./state/action";
import type { Loaded, State } from "./state/state";

const NO_PINS: readonly Pin[] = [];

/** Keeps the editor's own texts before the work begins, so that even a crash of the page loses nothing. */
export function useComparison(
  { job, shown, dismissed }: Pick<State, "job" | "shown" | "dismissed">,
  dispatch: Dispatch<Action>,
): void {
  const [warned, setWarned] = useState(false);

  const keep = useEffectEvent(async (texts: Pair<Loaded>, pins: readonly Pin[]): Promise<void> => {
    const keeping = keepPair({ texts, finished: false, dismissed: [...dismissed], pins });
    // Where nothing is kept anyway, nobody waits for it a second time.
    if (warned) return;
    if (await keeping) return;
    setWarned(true);
    dispatch({ type: "troubled", side: null, problem: NOT_KEPT, lasting: true });
  });

  // Each wish for a comparison brings a pair of its own, and keeps it while the job tells how far it is.
  const texts = job.kind === "comparing" ? job.texts : null;
  const pins = job.kind === "comparing" ? job.pins : NO_PINS;

  useEffect(() => {
    if (texts === null) return;
    const wanted = texts;
    const sources = mapPair(wanted, getSource);
    const own = isOwn(wanted);
    let live = true;
    let end = (): void => {};
    const listeners: Listeners = {
      onProgress(progress) {
        dispatch({ type: "progressed", texts: wanted, progress });
      },
      onDone(comparison) {
        dispatch({ type: "compared", texts: wanted, comparison });
      },
      onFailed(reason) {
        dispatch({ type: "failed", texts: wanted, problem: explainFailed(sources, reason) });
      },
    };

    async function run(): Promise<void> {
      if (own) await keep(wanted, pins);
      if (!live) return;
      end = startComparison(sources, listeners, pins);
    }

    void run();
    return () => {
      live = false;
      end();
    };
  }, [texts, pins, dispatch]);

  useEffect(() => {
    if (job.kind === "ready" && shown !== null && isOwn(shown.texts))
      void keepPair({
        texts: shown.texts,
        finished: true,
        dismissed: [...dismissed],
        pins: shown.pins,
      });
  }, [job, shown, dismissed]);
}

function isOwn(texts: Pair<Loaded>): boolean {
  return SIDES.some((side) => texts[side].from === "editor");
}

function getSource({ source }: Loaded): Source {
  return source;
}
