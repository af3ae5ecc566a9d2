/** Every way a text comes in ends here: each becomes a text of its side or a sentence that says why not. */
import { type Dispatch, useRef, useState } from "react";
import { placeFiles } from "../../load/drop";
import { explainFailure, takeFile } from "../../load/file";
import { type Dropped, findFiles } from "../../load/folders";
import { type GivenFile, replyTo } from "../../load/origin";
import { PASTED_NAME } from "../../load/paste";
import { type Outcome, type Problem, refuse, succeed } from "../../load/problem";
import type { Reading } from "../../load/reading";
import { loadSample, type Sample } from "../../load/remote";
import { mapPair, type Pair, type Side, SIDES } from "../../model/pair";
import { readAway } from "../../worker/readClient";
import type { Action } from "../state/action";
import { findFreeSide, type Loaded, type State } from "../state/state";
import { type Carried, readPasted } from "./readPasted";

/** What is being read, and how to call that off. */
export interface Busy {
  readonly names: readonly string[];
  readonly onCancel: () => void;
}

/** What the page does with what it is given. */
export interface Intake {
  /** Null while nothing is being read. */
  readonly busy: Busy | null;
  /** `side` is null where nothing tells which side is meant. */
  takeFiles(files: readonly Dropped[], side: Side | null): Promise<void>;
  takeCarried(carried: Carried, side: Side | null): Promise<void>;
  takeSample(sample: Sample): Promise<void>;
  /** Reads a file that is at hand onto a side, in the way that was chosen. */
  takeGiven(file: GivenFile, reading: Reading, side: Side): Promise<void>;
}

/** Said where both sides hold a text of the editor's: neither is replaced by a guess. */
const NO_SIDE: Problem = {
  what: "Nothing tells which side that text is for.",
  advice: "Click into the column it is for, then paste it again.",
};

/** The intake for the current texts. */
export function useIntake(
  { texts, shelf }: Pick<State, "texts" | "shelf">,
  dispatch: Dispatch<Action>,
): Intake {
  const [busy, setBusy] = useState<Busy | null>(null);
  const running = useRef<AbortController | null>(null);
  const free = findFreeSide(texts);

  function tell(side: Side | null, problem: Problem, file?: GivenFile): void {
    dispatch({ type: "troubled", side, problem, ...(file && { file }), lasting: false });
  }

  /** Starts reading; what is still being read is called off. */
  function begin(names: readonly string[]): AbortSignal {
    running.current?.abort();
    const calling = new AbortController();
    running.current = calling;
    setBusy({
      names,
      onCancel() {
        calling.abort();
        setBusy(null);
      },
    });
    return calling.signal;
  }

  async function read(
    given: Partial<Pair<Outcome<GivenFile>>>,
    reading: Reading,
    more = 0,
  ): Promise<void> {
    const names = SIDES.flatMap((side) => (given[side]?.ok ? [given[side].value.name] : []));
    const signal = begin(names);
    const replies = await Promise.all(
      SIDES.map(async (side) => {
        const file = given[side];
        if (file === undefined) return null;
        if (!file.ok) return { side, outcome: file };
        const opened = await readAway(file.value, reading, signal);
        return { side, file: file.value, outcome: replyTo(file.value, reading, opened) };
      }),
    );
    if (signal.aborted) return;
    setBusy(null);
    const loaded: { a?: Loaded; b?: Loaded } = {};
    for (const reply of replies)
      if (reply?.outcome.ok && reply.outcome.value.kind === "text")
        loaded[reply.side] = { ...reply.outcome.value.received, from: "editor" };
    if (loaded.a !== undefined || loaded.b !== undefined)
      dispatch({ type: "replaced", texts: loaded, more });
    for (const reply of replies) {
      if (reply === null) continue;
      const { side, file, outcome } = reply;
      if (!outcome.ok) tell(side, outcome.problem, file);
      else if (outcome.value.kind === "question")
        dispatch({ type: "asked", side, question: outcome.value.question });
    }
  }

  return {
    busy,

    async takeFiles(dropped, side) {
      const found = await findAll(dropped);
      const placed = found.ok ? placeFiles(found.value, side, free ?? "a") : found;
      if (!placed.ok) return tell(null, placed.problem);
      const { a, b } = placed.value.sides;
      const [left, right, ...rest] = await Promise.all([
        a && takeFile(a),
        b && takeFile(b),
        ...placed.value.rest.map(takeFile),
      ]);
      const atHand = [left, right, ...rest].flatMap((file) => (file?.ok ? [file.value] : []));
      if (rest.length > 0) dispatch({ type: "shelved", files: atHand });
      else if (shelf.length > 0) dispatch({ type: "shelved", files: addTo(shelf, atHand) });
      for (const file of rest) if (file !== undefined && !file.ok) tell(null, file.problem);
      await read({ ...(left && { a: left }), ...(right && { b: right }) }, {}, rest.length);
    },

    async takeCarried(carried, side) {
      const target = side ?? free;
      if (target === null) return tell(null, NO_SIDE);
      const signal = begin([PASTED_NAME]);
      const outcome = await readPasted(carried, signal);
      if (signal.aborted) return;
      setBusy(null);
      if (outcome?.ok === false) tell(target, outcome.problem);
      if (outcome?.ok)
        dispatch({
          type: "replaced",
          texts: { [target]: { source: outcome.value, from: "editor" } },
        });
    },

    async takeSample(sample) {
      const pair = await loadSample(sample);
      if (!pair.ok) return tell(null, pair.problem);
      dispatch({
        type: "replaced",
        texts: mapPair(pair.value, (source) => ({ source, from: "sample" })),
      });
    },

    takeGiven: (file, reading, side) => read({ [side]: { ok: true, value: file } }, reading),
  };
}

async function findAll(dropped: readonly Dropped[]): Promise<Outcome<readonly File[]>> {
  const names = dropped.map(({ name }) => name).join("”, “");
  try {
    const files = await findFiles(dropped);
    return files.length === 0 && dropped.length > 0
      ? refuse(`“${names}” holds no file.`, "Drop two files to compare them, or a folder of them.")
      : succeed(files);
  } catch (error) {
    return explainFailure(names, error);
  }
}

/** A file of the same name takes the place of the older one. */
function addTo(shelf: readonly GivenFile[], files: readonly GivenFile[]): readonly GivenFile[] {
  const names = new Set(files.map(({ name }) => name));
  return [...shelf.filter(({ name }) => !names.has(name)), ...files];
}
