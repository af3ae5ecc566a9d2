import type { Stage } from "../../model/progress";

/** Before the worker has told what it is at. */
export const COMPARING = "Comparing…";

/** What is being done, in an editor's words. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  "reading left": "Reading the left text…",
  "reading right": "Reading the right text…",
  words: "Reading the words…",
  aligning: "Aligning sentences…",
  marking: "Marking what differs…",
};
