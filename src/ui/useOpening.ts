/** What the page opens with: the texts its address names, else the pair the editor left here, else the first sample. */
import { type Dispatch, useEffect, useState } from "react";
import { type Reply, replyTo } from "../load/origin";
import type { Outcome } from "../load/problem";
import { listSamples, loadFile, loadSample, readAddress, type Sample } from "../load/remote";
import { restoreView } from "../load/preferences";
import { restorePair } from "../load/storage";
import { mapPair, type Side, SIDES } from "../model/pair";
import { readAway } from "../worker/readClient";
import { explainInterrupted, KEPT_BY_NEWER } from "./messages/explain";
import type { Action } from "./state/action";

/** Opens the first pair once; tells whether that is done, and returns the samples there are. */
export function useOpening(dispatch: Dispatch<Action>): {
  readonly samples: readonly Sample[];
  readonly opened: boolean;
} {
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  const [done, setDone] = useState(false);

  useEffect(() => {
    let live = true;
    async function open(): Promise<void> {
      const [found, actions, view] = await Promise.all([
        listSamples(),
        chooseFirst(),
        restoreView(),
      ]);
      const opened = actions.some(({ type }) => type === "opened" || type === "interrupted");
      const all = opened ? actions : [...actions, ...(await openSample(found))];
      if (!live) return;
      setSamples(found);
      if (view === "flow") dispatch({ type: "viewed", view });
      for (const action of all) dispatch(action);
      setDone(true);
    }
    void open();
    return () => {
      live = false;
    };
  }, [dispatch]);

  return { samples, opened: done };
}

/** A bad address is said, and the page opens as it would have without it. */
async function chooseFirst(): Promise<readonly Action[]> {
  const address = readAddress(location.search);
  if (address === null) return openKept();
  const replies = await Promise.all(SIDES.map(async (side) => readNamed(address[side].url)));
  const [a, b] = replies;
  if (a?.ok && a.value.kind === "text" && b?.ok && b.value.kind === "text") {
    const received = { a: a.value.received, b: b.value.received };
    return [{ type: "opened", texts: mapPair(received, (text) => ({ ...text, from: "address" })) }];
  }
  return [...replies.flatMap((reply, i) => explain(reply, SIDES[i] ?? "a")), ...(await openKept())];
}

async function readNamed(address: string): Promise<Outcome<Reply>> {
  const file = await loadFile(address);
  return file.ok ? replyTo(file.value, {}, await readAway(file.value, {})) : file;
}

function explain(reply: Outcome<Reply>, side: Side): readonly Action[] {
  if (!reply.ok) return [{ type: "troubled", side: null, problem: reply.problem, lasting: true }];
  return reply.value.kind === "question"
    ? [{ type: "asked", side, question: reply.value.question }]
    : [];
}

async function openKept(): Promise<readonly Action[]> {
  const restored = await restorePair();
  if (restored.kind === "none") return [];
  if (restored.kind === "newer")
    return [{ type: "troubled", side: null, problem: KEPT_BY_NEWER, lasting: true }];
  const { dismissed, pins, shelf } = restored;
  const texts = mapPair(restored.texts, (text) => ({ ...text, from: "editor" as const }));
  const shelved: Action = { type: "shelved", files: shelf };
  if (restored.finished)
    return [{ type: "opened", texts, dismissed, pins, restored: true }, shelved];
  const problem = explainInterrupted(mapPair(texts, ({ source }) => source));
  return [{ type: "interrupted", texts, dismissed, pins, problem }, shelved];
}

async function openSample([first]: readonly Sample[]): Promise<readonly Action[]> {
  if (first === undefined) return [];
  const outcome = await loadSample(first);
  if (!outcome.ok)
    return [{ type: "troubled", side: null, problem: outcome.problem, lasting: true }];
  const texts = mapPair(outcome.value, (source) => ({ source, from: "sample" as const }));
  return [{ type: "opened", texts }];
}
