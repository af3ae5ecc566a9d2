/** What the page opens with: the texts its address names, else the pair the editor left here, else the first sample. */
import { type Dispatch, useEffect, useState } from "react";
import type { Outcome } from "../load/problem";
import { listSamples, loadPair, readAddress, type Sample } from "../load/remote";
import { restorePair, restoreView } from "../load/storage";
import type { Source } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";
import { explainInterrupted } from "./messages/explain";
import type { Action } from "./state/action";
import type { Loaded } from "./state/state";

/** Opens the first pair once, and returns the samples there are. */
export function useOpening(dispatch: Dispatch<Action>): readonly Sample[] {
  const [samples, setSamples] = useState<readonly Sample[]>([]);

  useEffect(() => {
    let live = true;
    async function open(): Promise<void> {
      const [found, actions, view] = await Promise.all([
        listSamples(),
        chooseFirst(),
        restoreView(),
      ]);
      const opened = actions.some(({ type }) => type !== "troubled");
      const all = opened ? actions : [...actions, ...(await openSample(found))];
      if (!live) return;
      setSamples(found);
      if (view === "flow") dispatch({ type: "viewed", view });
      for (const action of all) dispatch(action);
    }
    void open();
    return () => {
      live = false;
    };
  }, [dispatch]);

  return samples;
}

/** A bad address is said, and the page opens as it would have without it. */
async function chooseFirst(): Promise<readonly Action[]> {
  const address = readAddress(location.search);
  if (address === null) return openKept();
  const named = receive(await loadPair(address), "address");
  return named.type === "opened" ? [named] : [named, ...(await openKept())];
}

async function openKept(): Promise<readonly Action[]> {
  const kept = await restorePair();
  if (kept === null) return [];
  const { sources, dismissed, pins } = kept;
  const texts = mark(sources, "editor");
  return kept.finished
    ? [{ type: "opened", texts, dismissed, pins }]
    : [{ type: "interrupted", texts, dismissed, pins, problem: explainInterrupted(sources) }];
}

async function openSample([first]: readonly Sample[]): Promise<readonly Action[]> {
  return first === undefined ? [] : [receive(await loadPair(first), "sample")];
}

function receive(outcome: Outcome<Pair<Source>>, from: Loaded["from"]): Action {
  return outcome.ok
    ? { type: "opened", texts: mark(outcome.value, from) }
    : { type: "troubled", side: null, problem: outcome.problem, lasting: true };
}

function mark(sources: Pair<Source>, from: Loaded["from"]): Pair<Loaded> {
  return mapPair(sources, (source) => ({ source, from }));
}
