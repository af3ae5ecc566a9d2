/** Every way a text comes in ends here: each becomes a text of its side or a sentence that says why not. */
import type { Dispatch } from "react";
import { type Dropped, placeFiles } from "../../load/drop";
import { readFile } from "../../load/file";
import { takePasted } from "../../load/paste";
import type { Outcome } from "../../load/problem";
import { loadPair, type Sample } from "../../load/remote";
import type { Source } from "../../model/comparison";
import { mapPair, type Pair, type Side, SIDES } from "../../model/pair";
import type { Action } from "../state/action";
import { findFreeSide, type Loaded, type Texts } from "../state/state";

/** Something dropped, with the file it stands for. */
export type DroppedFile = Dropped & { readonly file: File };

/** Files that came from a file dialog, which offers no folders. */
export function asDropped(files: readonly File[]): readonly DroppedFile[] {
  return files.map((file) => ({ name: file.name, folder: false, file }));
}

/** What the page does with what it is given. */
export interface Intake {
  /** `side` is null where nothing tells which side is meant. */
  takeFiles(files: readonly DroppedFile[], side: Side | null): Promise<void>;
  takePaste(text: string, side: Side | null): void;
  takeSample(sample: Sample): Promise<void>;
}

/** The intake for the current texts. */
export function useIntake(texts: Texts, dispatch: Dispatch<Action>): Intake {
  const free = findFreeSide(texts);

  function receive(outcomes: Partial<Pair<Outcome<Source>>>): void {
    const loaded: { a?: Loaded; b?: Loaded } = {};
    for (const side of SIDES) {
      const outcome = outcomes[side];
      if (outcome?.ok === true) loaded[side] = { source: outcome.value, from: "editor" };
    }
    if (loaded.a !== undefined || loaded.b !== undefined)
      dispatch({ type: "replaced", texts: loaded });
    for (const side of SIDES) {
      const outcome = outcomes[side];
      if (outcome?.ok === false)
        dispatch({ type: "troubled", side, problem: outcome.problem, lasting: false });
    }
  }

  return {
    async takeFiles(files, side) {
      const placed = placeFiles(files, side, free ?? "a");
      if (!placed.ok) {
        dispatch({ type: "troubled", side: null, problem: placed.problem, lasting: false });
        return;
      }
      const { a, b } = placed.value;
      const [left, right] = await Promise.all([a && readFile(a.file), b && readFile(b.file)]);
      receive({ ...(left && { a: left }), ...(right && { b: right }) });
    },

    takePaste(text, side) {
      const target = side ?? free;
      if (target === null) return;
      const outcome = takePasted(text);
      if (outcome !== null) receive(target === "a" ? { a: outcome } : { b: outcome });
    },

    async takeSample(sample) {
      const pair = await loadPair(sample);
      dispatch(
        pair.ok
          ? {
              type: "replaced",
              texts: mapPair(pair.value, (source) => ({ source, from: "sample" })),
            }
          : { type: "troubled", side: null, problem: pair.problem, lasting: false },
      );
    },
  };
}
