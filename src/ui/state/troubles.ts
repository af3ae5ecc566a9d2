/** The problems on the page: their numbers, and where they go. */
import { otherSide } from "../../model/pair";
import type { State, Trouble } from "./state";

/** A problem goes with its text to the other side. */
export function swapTroubles({ troubles }: State): readonly Trouble[] {
  return troubles.map((trouble) =>
    trouble.side === null ? trouble : { ...trouble, side: otherSide(trouble.side) },
  );
}

/** So does the question which story of its file is meant. */
export function swapQuestions({ questions: { a, b } }: State): State["questions"] {
  return { ...(b !== undefined && { a: b }), ...(a !== undefined && { b: a }) };
}

/** A trouble under a number of its own. */
export function nameTrouble(
  state: State,
  { side, problem, file, lasting }: Omit<Trouble, "id">,
): Trouble {
  const id = Math.max(0, ...state.troubles.map((trouble) => trouble.id)) + 1;
  return { id, side, problem, ...(file && { file }), lasting };
}
