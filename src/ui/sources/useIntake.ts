/** Every way a text comes in ends here: each becomes a text of its side or a sentence that says why not. */
import { type Dispatch, useRef, useState } from "react";
import { placeFiles } from "../../load/drop";
import { explainFailure, takeFile } from "../../load/file";
import { type Dropped, findFiles } from "../../load/folders";
import { type GivenFile, type Reply, replyTo } from "../../load/origin";
import { PASTED_NAME } from "../../load/paste";
import { type Outcome, type Problem, refuse, succeed } from "../../load/problem";
import type { Reading } from "../../load/reading";
import { loadSample, type Sample } from "../../load/remote";
import { checkTotal } from "../../load/size";
import { keepShelf } from "../../load/storage";
import { mapPair, type Pair, type Side, SIDES } from "../../model/pair";
import { readAway } from "../../worker/readClient";
import type { Action } from "../state/action";
import { findFreeSide, type Loaded, type State } from "../state/state";
import { type Carried, readPasted } from "./readPasted";

/** What is being read for a side, and how to call that off. */
export interface Busy {
  readonly name: string;
  readonly onCancel: () => void;
}

/** What the page does with what it is given. */
export interface Intake {
  /** Null for a side for which nothing is being read. */
  readonly busy: Pair<Busy | null>;
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
  const [busy, setBusy] = useState<Pair<Busy | null>>({ a: null, b: null });
  const running = useRef<Partial<Record<Side, AbortController>>>({});
  const free = findFreeSide(texts);

  function tell(problem: Problem): void {
    dispatch(trouble(null, problem));
  }

  /** Where they cannot be kept, the pair cannot either, which is said then. */
  function keepAtHand(files: readonly GivenFile[]): void {
    void keepShelf(files);
    dispatch({ type: "shelved", files });
  }

  /** Starts reading for a side; what is still being read for it is called off, and nothing else. */
  function begin(side: Side, name: string): AbortSignal {
    running.current[side]?.abort();
    const calling = new AbortController();
    running.current[side] = calling;
    calling.signal.addEventListener("abort", () => end(side));
    setBusy((before) => ({ ...before, [side]: { name, onCancel: () => calling.abort() } }));
    return calling.signal;
  }

  function end(side: Side): void {
    setBusy((before) => ({ ...before, [side]: null }));
  }

  /** Reads what was given for some sides; those that were called off meanwhile are left as they are. */
  async function read(
    given: Partial<Pair<Outcome<GivenFile>>>,
    reading: Reading,
    more = 0,
  ): Promise<void> {
    const loaded: { a?: Loaded; b?: Loaded } = {};
    const replies = await Promise.all(
      SIDES.map(async (side): Promise<readonly Action[]> => {
        const file = given[side];
        if (file === undefined) return [];
        if (!file.ok) return [trouble(side, file.problem)];
        const signal = begin(side, file.value.name);
        const outcome = await readUnlessCalledOff(file.value, reading, signal);
        if (outcome === null) return [];
        end(side);
        if (!outcome.ok) return [trouble(side, outcome.problem, file.value)];
        if (outcome.value.kind === "question")
          return [{ type: "asked", side, question: outcome.value.question }];
        loaded[side] = { ...outcome.value.received, from: "editor" };
        return [];
      }),
    );
    if (loaded.a !== undefined || loaded.b !== undefined)
      dispatch({ type: "replaced", texts: loaded, more });
    for (const action of replies.flat()) dispatch(action);
  }

  return {
    busy,

    async takeFiles(dropped, side) {
      const found = await findAll(dropped);
      const placed = found.ok ? placeFiles(found.value, side, free ?? "a") : found;
      if (!placed.ok) return tell(placed.problem);
      const { a, b } = placed.value.sides;
      const others = placed.value.rest;
      // Of two, each is judged by itself, and the other one taken.
      const tooMuch = others.length === 0 ? null : checkAll([a, b, ...others]);
      if (tooMuch !== null) return tell(tooMuch);
      const [left, right, ...rest] = await Promise.all([
        a && takeFile(a),
        b && takeFile(b),
        ...others.map(takeFile),
      ]);
      const atHand = [left, right, ...rest].flatMap((file) => (file?.ok ? [file.value] : []));
      if (rest.length > 0) keepAtHand(atHand);
      else if (shelf.length > 0) keepAtHand(addTo(shelf, atHand));
      for (const file of rest) if (file !== undefined && !file.ok) tell(file.problem);
      await read({ ...(left && { a: left }), ...(right && { b: right }) }, {}, rest.length);
    },

    async takeCarried(carried, side) {
      const target = side ?? free;
      if (target === null) return tell(NO_SIDE);
      const signal = begin(target, PASTED_NAME);
      const outcome = await readPasted(carried, signal);
      if (signal.aborted) return;
      end(target);
      if (outcome?.ok === false) dispatch(trouble(target, outcome.problem));
      if (outcome?.ok)
        dispatch({
          type: "replaced",
          texts: { [target]: { source: outcome.value, from: "editor" } },
        });
    },

    async takeSample(sample) {
      const pair = await loadSample(sample);
      if (!pair.ok) return tell(pair.problem);
      dispatch({
        type: "replaced",
        texts: mapPair(pair.value, (source) => ({ source, from: "sample" })),
      });
    },

    takeGiven: (file, reading, side) => read({ [side]: { ok: true, value: file } }, reading),
  };
}

/** `file` is what could be shown as plain text instead. */
function trouble(side: Side | null, problem: Problem, file?: GivenFile): Action {
  return { type: "troubled", side, problem, ...(file && { file }), lasting: false };
}

/** Null as soon as it is called off: what is being read then never answers. */
async function readUnlessCalledOff(
  file: GivenFile,
  reading: Reading,
  signal: AbortSignal,
): Promise<Outcome<Reply> | null> {
  const calledOff = new Promise<null>((resolve) => {
    signal.addEventListener("abort", () => resolve(null));
  });
  const opened = await Promise.race([readAway(file, reading, signal), calledOff]);
  return opened === null ? null : replyTo(file, reading, opened);
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

function checkAll(files: readonly (File | undefined)[]): Problem | null {
  const bytes = files.reduce((sum, file) => sum + (file?.size ?? 0), 0);
  return checkTotal(files.length, bytes);
}

/** A file of the same name takes the place of the older one. */
function addTo(shelf: readonly GivenFile[], files: readonly GivenFile[]): readonly GivenFile[] {
  const names = new Set(files.map(({ name }) => name));
  return [...shelf.filter(({ name }) => !names.has(name)), ...files];
}
